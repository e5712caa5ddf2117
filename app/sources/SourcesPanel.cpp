// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourcesPanel.h"

#include "filters/FiltersDialog.h"
#include "link/EditHistory.h"
#include "program/SceneEditor.h"
#include "sources/SourceDialog.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostLetters = 200; ///< of a source's name
}

SourcesPanel::SourcesPanel(StudioMirror &mirror, EditHistory &history, SceneEditor &editor, QWidget *parent)
    : Dock(u"sourcesDock"_s, tr("Sources"), parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_editor(editor)
    , m_list(new QListWidget)
    , m_empty(new QLabel(tr("Nothing is shown yet. Add a source: a test pattern, an image, your screen …")))
{
    makeButtons();
    m_list->setObjectName(u"sourcesList"_s);
    m_list->setAccessibleName(tr("Sources, the topmost first"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setIconSize(QSize(18, 18));
    m_empty->setObjectName(u"dim"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    content()->addWidget(m_empty);
    content()->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SourcesPanel::editSelected);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SourcesPanel::showMenu);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_isFilling)
            return;
        m_lines.clear(); // it shows what is wished, which the server may refuse
        setShown(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_isFilling)
            return;
        QSet<QString> chosen;
        for (const QListWidgetItem *row : m_list->selectedItems())
            for (const SceneItem &item : m_editor.items())
                if (item.sourceId == row->data(Qt::UserRole).toString())
                    chosen += item.id;
        m_editor.select(chosen);
    });
    connect(&editor, &SceneEditor::selectionChanged, this, &SourcesPanel::showSelection);
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    shortcut(Qt::Key_Delete, [this] { deleteSelected(); });
    shortcut(Qt::Key_Return, [this] { editSelected(); });
    shortcut(Qt::ALT | Qt::Key_Up, [this] { moveSelected(1); });
    shortcut(Qt::ALT | Qt::Key_Down, [this] { moveSelected(-1); });
    for (const auto signal :
         {&StudioMirror::sourcesChanged, &StudioMirror::scenesChanged, &StudioMirror::studioChanged, &StudioMirror::statusChanged})
        connect(&mirror, signal, this, &SourcesPanel::rebuild);
    rebuild();
}

void SourcesPanel::makeButtons()
{
    auto *addButton = this->addButton(u"add"_s, tr("Add a source"), u"addSourceButton"_s);
    auto *menu = new QMenu(addButton);
    for (const auto &[name, kind] : sourceKinds()) {
        QAction *action = menu->addAction(theme::icon(kind), name, this, [this, wire = kind] { add(wire); });
        action->setObjectName(u"add-"_s + kind);
        action->setToolTip(sourceKindHelp(kind));
    }
    menu->setToolTipsVisible(true);
    addButton->setMenu(menu);
    addButton->setPopupMode(QToolButton::InstantPopup);
    connect(this->addButton(u"edit"_s, tr("Edit the selected source"), u"editSourceButton"_s), &QToolButton::clicked, this,
            &SourcesPanel::editSelected);
    connect(this->addButton(u"filter"_s, tr("Filters of the selected source"), u"filtersButton"_s), &QToolButton::clicked, this,
            &SourcesPanel::openFilters);
    connect(this->addButton(u"up"_s, tr("Move the selected source up"), u"sourceUpButton"_s), &QToolButton::clicked, this,
            [this] { moveSelected(1); });
    connect(this->addButton(u"down"_s, tr("Move the selected source down"), u"sourceDownButton"_s), &QToolButton::clicked, this,
            [this] { moveSelected(-1); });
    connect(this->addButton(u"delete"_s, tr("Delete the selected source"), u"deleteSourceButton"_s), &QToolButton::clicked, this,
            &SourcesPanel::deleteSelected);
}

void SourcesPanel::showSelection()
{
    m_isFilling = true;
    QSet<QString> sources;
    for (const SceneItem &item : m_editor.selectedItems())
        sources += item.sourceId;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *row = m_list->item(i);
        row->setSelected(sources.contains(row->data(Qt::UserRole).toString()));
        if (row->isSelected() && m_list->selectedItems().size() == 1)
            m_list->setCurrentItem(row);
    }
    m_isFilling = false;
}

void SourcesPanel::showMenu(QPoint at)
{
    if (selectedId().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(u"edit"_s), tr("&Edit …"), this, &SourcesPanel::editSelected);
    menu->addAction(theme::icon(u"filter"_s), tr("&Filters …"), this, &SourcesPanel::openFilters);
    menu->addAction(theme::icon(u"lock"_s), tr("&Lock or unlock"), this, [this] {
        m_editor.selectSource(selectedId());
        m_editor.toggleLock();
    });
    menu->addAction(theme::icon(u"delete"_s), tr("&Delete"), this, &SourcesPanel::deleteSelected);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SourcesPanel::addStream(EditHistory &history, const QString &streamId, const QString &name)
{
    history.edit(tr("Add a source"), u"source.create"_s,
                 {{u"name"_s, name.left(mostLetters)}, {u"kind"_s, u"stream"_s}, {u"stream"_s, QJsonObject{{u"streamId"_s, streamId}}}});
}

void SourcesPanel::setActionsOfOne(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        action->setEnabled(!selectedId().isEmpty());
        connect(m_list, &QListWidget::currentRowChanged, action, [action](int row) { action->setEnabled(row >= 0); });
    }
}

QString SourcesPanel::selectedId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SourcesPanel::openFilters()
{
    if (const QString id = selectedId(); !id.isEmpty())
        (new FiltersDialog(m_mirror, m_history, id, this))->open();
}

QList<SourcesPanel::Line> SourcesPanel::lines() const
{
    const QJsonArray items = m_mirror.editedScene().value(m_editor.isVertical() ? u"verticalItems" : u"items").toArray();
    QHash<QString, bool> locked;
    QHash<QString, QString> groups;
    QHash<QString, bool> shown;
    QStringList order; // topmost first, then what is in no scene
    for (qsizetype i = items.size(); i-- > 0;) {
        const QString id = items[i][u"sourceId"].toString();
        shown[id] = shown.value(id) || items[i][u"visible"].toBool();
        locked[id] = locked.value(id) || items[i][u"locked"].toBool();
        if (const QString group = items[i][u"group"].toString(); !group.isEmpty())
            groups[id] = group;
        if (!order.contains(id))
            order += id;
    }
    QHash<QString, QJsonObject> sources;
    for (const auto &source : m_mirror.sources()) {
        const QString id = source[u"id"].toString();
        sources.insert(id, source.toObject());
        if (!order.contains(id))
            order += id;
    }
    QHash<QString, QJsonObject> states;
    for (const auto &state : m_mirror.status().value(u"sources").toArray())
        states.insert(state[u"sourceId"].toString(), state.toObject());
    QList<Line> out;
    for (const QString &id : std::as_const(order)) {
        if (!sources.contains(id))
            continue;
        const QString state = states.value(id).value(u"state").toString();
        const bool isTrouble = state == u"failed" || state == u"stalled";
        const QString own = sources[id].value(u"name").toString();
        const QString name = groups.contains(id) ? tr("%1 ▸ %2").arg(groups.value(id), own) : own;
        out += {id, isTrouble ? tr("⚠ %1 – %2").arg(name, states[id].value(u"message").toString()) : name,
                locked.value(id) ? u"lock"_s : sources[id].value(u"kind").toString(), shown.value(id), isTrouble};
    }
    return out;
}

void SourcesPanel::rebuild()
{
    setEnabled(!m_mirror.studioId().isEmpty());
    QList<Line> now = lines();
    m_empty->setVisible(now.isEmpty());
    m_list->setVisible(!now.isEmpty());
    // Once a second it is asked for; a list that is filled anew loses its place, and the tip under the mouse.
    if (now == m_lines && m_wasDark == theme::isDark())
        return;
    m_lines = std::move(now);
    m_wasDark = theme::isDark();
    m_isFilling = true;
    const QString current = selectedId();
    QStringList selected;
    for (const QListWidgetItem *row : m_list->selectedItems())
        selected += row->data(Qt::UserRole).toString();
    m_list->clear();
    for (const Line &line : std::as_const(m_lines)) {
        auto *item = new QListWidgetItem(theme::icon(line.icon), line.text);
        item->setData(Qt::UserRole, line.id);
        item->setToolTip(line.text);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(line.isShown ? Qt::Checked : Qt::Unchecked);
        if (line.isTrouble)
            item->setForeground(theme::colors().trouble);
        m_list->addItem(item);
        if (selected.contains(line.id))
            item->setSelected(true);
        if (line.id == current)
            m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
    }
    m_isFilling = false;
}

void SourcesPanel::add(const QString &kind)
{
    (new SourceDialog(m_mirror, m_history, kind, {}, this))->open();
}

void SourcesPanel::edit(const QString &sourceId)
{
    for (const auto &source : m_mirror.sources())
        if (source[u"id"].toString() == sourceId)
            (new SourceDialog(m_mirror, m_history, source[u"kind"].toString(), source.toObject(), this))->open();
}

void SourcesPanel::editSelected()
{
    edit(selectedId());
}

void SourcesPanel::deleteSelected()
{
    if (!selectedId().isEmpty())
        m_history.edit(tr("Delete the source"), u"source.delete"_s, {{u"sourceId"_s, selectedId()}});
}

void SourcesPanel::setShown(const QString &sourceId, bool isShown)
{
    const QString list = m_editor.isVertical() ? u"verticalItems"_s : u"items"_s;
    const QJsonObject scene = m_mirror.editedScene();
    QJsonArray items = scene.value(list).toArray();
    bool isPlaced = false;
    for (auto &&item : items)
        if (item.toObject().value(u"sourceId").toString() == sourceId) {
            QJsonObject changed = item.toObject();
            changed.insert(u"visible"_s, isShown);
            item = changed;
            isPlaced = true;
        }
    if (!isPlaced)
        items.append(QJsonObject{{u"sourceId"_s, sourceId}});
    m_history.edit(isShown ? tr("Show") : tr("Hide"), u"scene.update"_s, {{u"sceneId"_s, scene.value(u"id")}, {list, items}});
}

void SourcesPanel::moveSelected(int steps)
{
    const QString list = m_editor.isVertical() ? u"verticalItems"_s : u"items"_s;
    const QJsonObject scene = m_mirror.editedScene();
    QJsonArray items = scene.value(list).toArray();
    const QString id = selectedId();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype to = i + steps;
        if (items[i][u"sourceId"].toString() != id || to < 0 || to >= items.size())
            continue;
        const QJsonValue moved = items.takeAt(i);
        items.insert(to, moved);
        m_history.edit(tr("Order"), u"scene.update"_s, {{u"sceneId"_s, scene.value(u"id")}, {list, items}});
        return;
    }
}

} // namespace castwright
