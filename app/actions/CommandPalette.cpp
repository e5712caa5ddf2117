// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/CommandPalette.h"

#include "actions/ActionCatalog.h"
#include "theme/Theme.h"
#include "words/Direction.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString recentKey = u"window/recentCommands"_s;
constexpr int recentKept = 8;
constexpr int keysRole = Qt::UserRole + 1;

/// A command on the leading side, its keys on the other.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString keys = index.data(keysRole).toString();
        const QStyle *style = option.widget->style();
        const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + 2 * theme::space::medium;
        const int textWidth = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).width() - keysWidth;
        option.text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textWidth);
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        if (keys.isEmpty())
            return;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(isChosen ? theme::colors().accentText : theme::colors().dimText);
        painter->drawText(option.rect.adjusted(theme::space::medium, 0, -theme::space::medium, 0),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), keys);
    }
};

/// As wide as an icon and nothing else, so that all names begin in one line.
QIcon noIcon(QSize size)
{
    QPixmap nothing(size);
    nothing.fill(Qt::transparent);
    return nothing;
}
} // namespace

int matchScore(const QString &typed, const QString &text)
{
    if (typed.isEmpty())
        return 1;
    int score = 1;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        while (at < text.size() && text[at].toCaseFolded() != letter.toCaseFolded())
            ++at;
        if (at == text.size())
            return 0;
        score += at == 0 || !text[at - 1].isLetterOrNumber() ? 8 : 1;
        score += at == last + 1 ? 6 : 0;
        last = at++;
    }
    return score;
}

CommandPalette::CommandPalette(const ActionCatalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_typed(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    resize(560, 420);
    m_typed->setPlaceholderText(tr("What do you want to do?"));
    m_typed->setAccessibleName(tr("Search commands"));
    m_typed->setObjectName(u"paletteField"_s);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setIconSize(QSize(18, 18));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"dim"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::medium, theme::space::medium, theme::space::medium, theme::space::medium);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    fill();
}

void CommandPalette::fill()
{
    struct Hit {
        QAction *action;
        int score;
    };
    const QStringList recent = QSettings().value(recentKey).toStringList();
    QList<Hit> hits;
    for (QAction *action : m_catalog.all()) {
        const QString line = ActionCatalog::plainText(action) + u' ' + ActionCatalog::categoryOf(action);
        int score = action->isEnabled() ? matchScore(m_typed->text().trimmed(), line) : 0;
        if (score > 0 && recent.contains(ActionCatalog::idOf(action)))
            score += m_typed->text().isEmpty() ? 100 - static_cast<int>(recent.indexOf(ActionCatalog::idOf(action))) : 2;
        if (score > 0)
            hits += {action, score};
    }
    std::ranges::stable_sort(hits, std::greater{}, &Hit::score);
    const QIcon blank = noIcon(m_list->iconSize());
    m_list->clear();
    for (const Hit &hit : std::as_const(hits)) {
        QString keys = hit.action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && isRightToLeft())
            keys = leftToRight(keys);
        const QString text = tr("%1: %2").arg(ActionCatalog::categoryOf(hit.action), ActionCatalog::plainText(hit.action));
        auto *item = new QListWidgetItem(hit.action->icon().isNull() ? blank : hit.action->icon(), text);
        item->setData(Qt::UserRole, ActionCatalog::idOf(hit.action));
        item->setData(keysRole, keys);
        item->setData(Qt::AccessibleTextRole, keys.isEmpty() ? text : QString(text + u", " + keys));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!hits.isEmpty());
    m_nothing->setVisible(hits.isEmpty());
    m_nothing->setText(tr("There is no command called “%1” that can be used now.").arg(m_typed->text().trimmed()));
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    QSettings().setValue(recentKey, recent.mid(0, recentKept));
    QAction *action = m_catalog.action(id);
    accept();
    QTimer::singleShot(0, action, &QAction::trigger); // after the palette has given the focus back
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
        if (step) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace castwright
