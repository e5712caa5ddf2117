// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ChatDelegate.h"

#include "chat/ChatModel.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace castwright {

namespace {
/// A colour that goes with a name, readable on the ground of the scheme.
QColor colorOf(const QString &author)
{
    const int hue = static_cast<int>(qHash(author, 7) % 360);
    return theme::isDark() ? QColor::fromHsl(hue, 150, 180) : QColor::fromHsl(hue, 190, 80);
}
constexpr int margin = 4;
} // namespace

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = theme::colors();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, c.accent);
    const QRect area = option.rect.adjusted(margin, 2, -margin, -2);
    const int line = option.fontMetrics.height();
    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(isSelected ? c.accentText : c.dimText);
    painter->drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignTrailing | Qt::AlignVCenter,
                      index.data(ChatModel::TimeRole).toString());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QString author = index.data(ChatModel::AuthorRole).toString();
    painter->setPen(isSelected ? c.accentText : colorOf(author));
    const QRect head(area.left(), area.top(), area.width(), line);
    painter->drawText(QStyle::visualRect(option.direction, head, head.adjusted(0, 0, -60, 0)), Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(author, Qt::ElideRight, area.width() - 60));
    painter->setFont(option.font);
    painter->setPen(isSelected ? c.accentText : c.text);
    painter->drawText(area.adjusted(0, line, 0, 0), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop,
                      index.data(ChatModel::TextRole).toString());
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * margin;
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(40, width), 10'000), Qt::TextWordWrap,
                                                       index.data(ChatModel::TextRole).toString());
    return {width, option.fontMetrics.height() + text.height() + 6};
}

} // namespace castwright
