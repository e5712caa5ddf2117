// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/HotkeysPage.h"

#include "actions/ActionCatalog.h"
#include "desktop/GlobalHotkeys.h"
#include "theme/Theme.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

HotkeysPage::HotkeysPage(ActionCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_tree(new QTreeWidget)
    , m_note(new QLabel)
{
    const auto support = GlobalHotkeys::support();
    const bool hasGlobal = support != GlobalHotkeys::Support::None;
    m_tree->setColumnCount(hasGlobal ? 3 : 2);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("Everywhere")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(1, 190);
    m_tree->setAccessibleName(tr("Hotkeys"));
    m_tree->setObjectName(u"hotkeysTree"_s);
    m_tree->setRootIsDecorated(false);
    QHash<QString, QTreeWidgetItem *> headings;
    for (QAction *action : catalog.all()) {
        const QString category = ActionCatalog::categoryOf(action);
        if (!headings.contains(category)) {
            auto *heading = new QTreeWidgetItem(m_tree, {category});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFont(0, theme::font(theme::Type::Title));
            heading->setExpanded(true);
            headings.insert(category, heading);
        }
        const QString id = ActionCatalog::idOf(action);
        auto *row = new QTreeWidgetItem(headings[category], {ActionCatalog::plainText(action)});
        row->setData(0, Qt::UserRole, id);
        row->setSizeHint(1, QSize(0, fontMetrics().height() + 22));
        auto *editor = new QKeySequenceEdit(action->shortcut());
        editor->setClearButtonEnabled(true);
        const auto tellEmpty = [editor] { // its own words are longer than the column
            if (auto *line = editor->findChild<QLineEdit *>())
                line->setPlaceholderText(tr("None"));
        };
        tellEmpty();
        connect(editor, &QKeySequenceEdit::keySequenceChanged, editor, tellEmpty);
        editor->setAccessibleName(tr("Keys of: %1").arg(ActionCatalog::plainText(action)));
        editor->setObjectName(u"keys-"_s + id);
        m_tree->setItemWidget(row, 1, editor);
        if (hasGlobal) {
            row->setCheckState(2, catalog.isGlobal(id) ? Qt::Checked : Qt::Unchecked);
            row->setToolTip(2, tr("Answers to its keys while another program is in front, too"));
        }
        connect(editor, &QKeySequenceEdit::keySequenceChanged, this, [this, id](const QKeySequence &keys) { keysEdited(id, keys); });
    }
    auto *about = new QLabel(support == GlobalHotkeys::Support::None
                                 ? tr("This desktop has no way for a program to answer to keys while another one is in front.")
                                 : support == GlobalHotkeys::Support::ByDesktop
                                 ? tr("For commands that answer everywhere the desktop asks you first, and may let you choose other keys.")
                                 : tr("A command marked “Everywhere” answers to its keys while another program is in front, too."));
    about->setObjectName(u"globalHotkeysNote"_s);
    about->setProperty("dim", true);
    about->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(about);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
}

void HotkeysPage::keysEdited(const QString &id, const QKeySequence &keys)
{
    m_chosen.insert(id, keys);
    m_note->clear();
    for (const QAction *other : m_catalog.all()) {
        const QString otherId = ActionCatalog::idOf(other);
        const QKeySequence has = m_chosen.contains(otherId) ? m_chosen.value(otherId) : other->shortcut();
        if (otherId != id && !keys.isEmpty() && has == keys)
            m_note->setText(tr("%1 is taken from “%2”.").arg(keys.toString(QKeySequence::NativeText), ActionCatalog::plainText(other)));
    }
}

void HotkeysPage::apply()
{
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        m_catalog.setKeys(it.key(), it.value());
    m_chosen.clear();
    for (int i = 0; m_tree->columnCount() > 2 && i < m_tree->topLevelItemCount(); ++i)
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *row = m_tree->topLevelItem(i)->child(j);
            m_catalog.setGlobal(row->data(0, Qt::UserRole).toString(), row->checkState(2) == Qt::Checked);
        }
}

void HotkeysPage::reset()
{
    for (const QAction *action : m_catalog.all())
        if (auto *editor = findChild<QKeySequenceEdit *>(u"keys-"_s + ActionCatalog::idOf(action)))
            editor->setKeySequence(ActionCatalog::defaultKeysOf(action));
}

void HotkeysPage::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            const bool isShown = text.isEmpty() || heading->child(j)->text(0).contains(text, Qt::CaseInsensitive);
            heading->child(j)->setHidden(!isShown);
            isAnyShown |= isShown;
        }
        heading->setHidden(!isAnyShown);
    }
}

} // namespace castwright
