// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/SceneEditor.h"

#include "link/EditHistory.h"

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int sendEveryMs = 33;

QJsonArray toArray(const QList<SceneItem> &items)
{
    QJsonArray out;
    for (const SceneItem &item : items)
        out += toJson(item);
    return out;
}
} // namespace

SceneEditor::SceneEditor(StudioMirror &mirror, EditHistory &history) : m_mirror(mirror), m_history(history)
{
    m_sending.setSingleShot(true);
    m_sending.setInterval(sendEveryMs);
    connect(&m_sending, &QTimer::timeout, this, &SceneEditor::send);
    for (const auto signal : {&StudioMirror::scenesChanged, &StudioMirror::studioChanged})
        connect(&mirror, signal, this, &SceneEditor::reload);
    connect(&mirror, &StudioMirror::sourcesChanged, this, &SceneEditor::itemsChanged);
    reload();
}

void SceneEditor::setVertical(bool isVertical)
{
    if (m_isVertical == isVertical)
        return;
    m_isVertical = isVertical;
    m_selection.clear();
    reload();
    Q_EMIT selectionChanged();
}

QSizeF SceneEditor::canvasSize() const
{
    const QJsonObject canvas = m_mirror.studio().value(m_isVertical ? u"verticalCanvas" : u"canvas").toObject();
    return {canvas.value(u"width").toDouble(1280), canvas.value(u"height").toDouble(720)};
}

QSizeF SceneEditor::sourceSize(const QString &sourceId) const
{
    for (const auto &state : m_mirror.status().value(u"sources").toArray())
        if (state[u"sourceId"].toString() == sourceId)
            return {state[u"width"].toDouble(), state[u"height"].toDouble()};
    return {};
}

QString SceneEditor::sourceName(const QString &sourceId) const
{
    for (const auto &source : m_mirror.sources())
        if (source[u"id"].toString() == sourceId)
            return source[u"name"].toString();
    return {};
}

void SceneEditor::reload()
{
    if (m_before)
        return; // what is being dragged is newer than what was read
    const QJsonObject scene = m_mirror.editedScene();
    const QString id = scene.value(u"id").toString();
    if (id != m_sceneId && !m_selection.isEmpty()) {
        m_selection.clear();
        Q_EMIT selectionChanged();
    }
    m_sceneId = id;
    m_items.clear();
    for (const auto &row : scene.value(m_isVertical ? u"verticalItems" : u"items").toArray())
        if (auto item = fromJson<SceneItem>(row.toObject()))
            m_items += *item;
    Q_EMIT itemsChanged();
}

QList<SceneItem> SceneEditor::selectedItems() const
{
    QList<SceneItem> out;
    std::ranges::copy_if(m_items, std::back_inserter(out), [this](const SceneItem &item) { return m_selection.contains(item.id); });
    return out;
}

void SceneEditor::select(const QSet<QString> &itemIds)
{
    const QSet<QString> whole = withGroups(itemIds);
    if (whole == m_selection)
        return;
    m_selection = whole;
    Q_EMIT selectionChanged();
}

QSet<QString> SceneEditor::withGroups(const QSet<QString> &itemIds) const
{
    QSet<QString> groups;
    for (const SceneItem &item : m_items)
        if (itemIds.contains(item.id) && !item.group.isEmpty())
            groups += item.group;
    QSet<QString> whole = itemIds;
    for (const SceneItem &item : m_items)
        if (groups.contains(item.group))
            whole += item.id;
    return whole;
}

void SceneEditor::group(const QString &name)
{
    if (m_selection.size() > 1)
        applyToSelection(tr("Group"), [&name](SceneItem &item) { item.group = name; });
}

void SceneEditor::ungroup()
{
    applyToSelection(tr("Take the group apart"), [](SceneItem &item) { item.group.clear(); });
}

QString SceneEditor::freeGroupName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Group %1").arg(number);
        if (std::ranges::find(m_items, name, &SceneItem::group) == m_items.end())
            return name;
    }
}

void SceneEditor::selectSource(const QString &sourceId)
{
    QSet<QString> ids;
    for (const SceneItem &item : std::as_const(m_items))
        if (item.sourceId == sourceId)
            ids += item.id;
    select(ids);
}

QJsonObject SceneEditor::inputOf(const QList<SceneItem> &items) const
{
    return {{u"sceneId"_s, m_sceneId}, {m_isVertical ? u"verticalItems"_s : u"items"_s, toArray(items)}};
}

void SceneEditor::preview(const QList<SceneItem> &changed)
{
    if (!m_before)
        m_before = m_items;
    for (const SceneItem &item : changed)
        for (SceneItem &mine : m_items)
            if (mine.id == item.id)
                mine = item;
    m_isDirty = true;
    if (!m_sending.isActive())
        m_sending.start();
    Q_EMIT itemsChanged();
}

void SceneEditor::send()
{
    if (std::exchange(m_isDirty, false))
        m_mirror.act(u"scene.update"_s, inputOf(m_items));
}

void SceneEditor::commit(const QString &text)
{
    if (!m_before)
        return;
    m_sending.stop();
    m_isDirty = false;
    const QJsonObject before = inputOf(*m_before);
    m_before.reset();
    m_history.editFrom(text, u"scene.update"_s, inputOf(m_items), before);
}

void SceneEditor::cancel()
{
    if (!m_before)
        return;
    m_items = *m_before;
    m_before.reset();
    m_isDirty = true;
    send();
    Q_EMIT itemsChanged();
}

void SceneEditor::change(const QList<SceneItem> &changed, const QString &text)
{
    if (changed.isEmpty())
        return;
    preview(changed);
    commit(text);
}

void SceneEditor::applyToSelection(const QString &text, const std::function<void(SceneItem &)> &change)
{
    QList<SceneItem> items = selectedItems();
    for (SceneItem &item : items)
        change(item);
    this->change(items, text);
}

void SceneEditor::nudge(QPointF by)
{
    applyToSelection(tr("Move"), [by](SceneItem &item) {
        if (!item.locked) {
            item.x += by.x();
            item.y += by.y();
        }
    });
}

void SceneEditor::align(canvas::Align align)
{
    QList<SceneItem> free = selectedItems();
    free.removeIf([](const SceneItem &item) { return item.locked; });
    change(canvas::aligned(free, canvasSize(), align), tr("Align"));
}

void SceneEditor::setFit(FitMode fit)
{
    applyToSelection(tr("Fit"), [fit](SceneItem &item) {
        item.x = item.y = item.width = item.height = item.rotationDeg = 0;
        item.fit = fit;
    });
}

void SceneEditor::resetTransform()
{
    applyToSelection(tr("Reset the placing"), [](SceneItem &item) {
        item.x = item.y = item.width = item.height = item.rotationDeg = 0;
        item.crop = {};
        item.opacity = 1;
    });
}

void SceneEditor::toggleLock()
{
    const QList<SceneItem> items = selectedItems();
    const bool isOn = std::ranges::any_of(items, [](const SceneItem &item) { return !item.locked; });
    applyToSelection(isOn ? tr("Lock") : tr("Unlock"), [isOn](SceneItem &item) { item.locked = isOn; });
}

void SceneEditor::toggleVisible()
{
    const QList<SceneItem> items = selectedItems();
    const bool isOn = std::ranges::any_of(items, [](const SceneItem &item) { return !item.visible; });
    applyToSelection(isOn ? tr("Show") : tr("Hide"), [isOn](SceneItem &item) { item.visible = isOn; });
}

void SceneEditor::removeSelected()
{
    if (m_selection.isEmpty())
        return;
    const QJsonObject before = inputOf(m_items);
    m_items.removeIf([this](const SceneItem &item) { return m_selection.contains(item.id) && !item.locked; });
    m_history.editFrom(tr("Take out of the scene"), u"scene.update"_s, inputOf(m_items), before);
    select({});
}

void SceneEditor::raise(int steps)
{
    const QJsonObject before = inputOf(m_items);
    const qsizetype count = m_items.size();
    QList<QString> ids(m_selection.begin(), m_selection.end());
    for (const QString &id : std::as_const(ids)) {
        const auto it = std::ranges::find(m_items, id, &SceneItem::id);
        if (it != m_items.end())
            m_items.move(it - m_items.begin(), std::clamp<qsizetype>((it - m_items.begin()) + steps, 0, count - 1));
    }
    m_history.editFrom(tr("Order"), u"scene.update"_s, inputOf(m_items), before);
    Q_EMIT itemsChanged();
}

void SceneEditor::copyTransform()
{
    const QList<SceneItem> items = selectedItems();
    if (!items.isEmpty())
        m_copied = items.last();
}

void SceneEditor::pasteTransform()
{
    if (!m_copied)
        return;
    applyToSelection(tr("Paste the placing"), [from = *m_copied](SceneItem &item) {
        item.x = from.x;
        item.y = from.y;
        item.width = from.width;
        item.height = from.height;
        item.fit = from.fit;
        item.crop = from.crop;
        item.rotationDeg = from.rotationDeg;
        item.opacity = from.opacity;
    });
}

void SceneEditor::duplicateSelected()
{
    const QList<SceneItem> items = selectedItems();
    if (items.isEmpty())
        return;
    QList<SceneItem> all = m_items;
    for (SceneItem item : items) {
        item.id.clear(); // the server makes one
        item.x += 20;
        item.y += 20;
        all += item;
    }
    m_history.editFrom(tr("Duplicate"), u"scene.update"_s, inputOf(all), inputOf(m_items));
}

} // namespace castwright
