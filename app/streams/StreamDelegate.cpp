// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamDelegate.h"

#include "streams/StreamTexts.h"
#include "streams/StreamsModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize pictureSize{96, 54};
constexpr int plotWidth = 84;

void paintPicture(QPainter &painter, const QRect &place, const QPixmap &picture)
{
    const auto &c = theme::colors();
    QPainterPath round;
    round.addRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(round, picture.isNull() ? c.panel : c.monitor); // the sign is in the colour of text
    if (picture.isNull()) {
        theme::icon(u"stream"_s).paint(&painter, place.adjusted(30, 13, -30, -13));
    } else {
        painter.save();
        painter.setClipPath(round);
        const QSize fit = picture.size().scaled(place.size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRect(place.center() - QPoint(fit.width() / 2, fit.height() / 2), fit), picture);
        painter.restore();
    }
    painter.setPen(c.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(round);
}

void paintHistory(QPainter &painter, const QRectF &place, const QList<double> &history, const QColor &color)
{
    if (history.size() < 2)
        return;
    const double most = std::max(1.0, *std::ranges::max_element(history));
    QPainterPath path;
    for (qsizetype at = 0; at < history.size(); ++at) {
        const QPointF point(place.right() - place.width() * static_cast<double>(history.size() - 1 - at) / 119.0,
                            place.bottom() - place.height() * history[at] / most * 0.95);
        at == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}
} // namespace

QSize StreamDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() * 3 + 2 * theme::space::tiny;
    return {300, std::max(pictureSize.height(), lines) + 2 * theme::space::small};
}

void StreamDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &c = theme::colors();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QJsonObject live = index.data(StreamsModel::LiveRole).toJsonObject();
    const QString state = live.value(u"state").toString();
    const bool isOnAir = streamtexts::isOnAir(state);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect box = option.rect.adjusted(2, 2, -2, -2);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(isChosen ? QPen(c.accent, 2) : QPen(c.line, 1));
        painter->setBrush(isChosen ? c.panel : c.field);
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inside = box.adjusted(theme::space::small, theme::space::tiny, -theme::space::small, -theme::space::tiny);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const QRect picture(inside.left(), inside.center().y() - pictureSize.height() / 2, pictureSize.width(), pictureSize.height());
    paintPicture(*painter, place(picture), index.data(StreamsModel::PictureRole).value<QPixmap>());
    const int left = picture.right() + theme::space::medium;
    const int line = option.fontMetrics.height();
    const int room = inside.right() - left;
    const int top = inside.center().y() - (3 * line + 2 * theme::space::tiny) / 2;
    const auto text = [&](const QRect &rect, const QString &words, const QColor &color, const QFont &font) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(rect), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    text({left, top, room, line}, index.data(Qt::DisplayRole).toString(), c.text, bold);
    const int second = top + line + theme::space::tiny;
    QString words = streamtexts::state(state);
    text({left, second, room, line}, words, streamtexts::stateColor(state), option.font);
    const int third = second + line + theme::space::tiny;
    if (isOnAir) {
        const int advance = option.fontMetrics.horizontalAdvance(words) + theme::space::medium;
        const QString viewers = tr("%n watching", nullptr, live.value(u"viewers").toInt());
        text({left + advance, second, room - advance, line}, viewers, c.dimText, option.font);
        const QString grade = live.value(u"health")[u"grade"].toString();
        const QString score = QLocale().toString(live.value(u"health")[u"score"].toDouble(), 'f', 0);
        text({left, third, room - plotWidth, line}, QString(streamtexts::grade(grade) + u" · "_s + score), streamtexts::gradeColor(grade),
             option.font);
        const QRect plot(inside.right() - plotWidth, third - line / 2, plotWidth, line + line / 2);
        paintHistory(*painter, QRectF(place(plot)), index.data(StreamsModel::HistoryRole).value<QList<double>>(), c.accent);
    } else {
        const QJsonObject stream = index.data(StreamsModel::StreamRole).toJsonObject();
        const QString mode = stream.value(u"ingestMode").toString() == u"pull" ? tr("Fetched from elsewhere") : tr("Waits for a publisher");
        text({left, third, room, line}, stream.value(u"enabled").toBool(true) ? mode : tr("Switched off"), c.dimText, option.font);
    }
    painter->restore();
}

} // namespace castwright
