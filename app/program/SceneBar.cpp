// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/SceneBar.h"

#include "actions/ActionCatalog.h"
#include "link/EditHistory.h"
#include "program/SceneTile.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskName.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString picturesKey = u"view/sceneThumbnails"_s;
}

SceneBar::SceneBar(StudioMirror &mirror, EditHistory &history, QWidget *parent) : QWidget(parent), m_mirror(mirror), m_history(history)
{
    setAccessibleName(tr("Scenes"));
    auto *inside = new QWidget;
    m_layout = new QHBoxLayout(inside);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space::small);
    m_hasPictures = QSettings().value(picturesKey, true).toBool();
    auto *scroll = m_scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_add = new QToolButton;
    m_add->setIcon(theme::icon(u"add"_s));
    m_add->setToolTip(tr("Add a scene"));
    m_add->setAccessibleName(tr("Add a scene"));
    m_add->setObjectName(u"addSceneButton"_s);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMinimumHeight(fontMetrics().height() + 16);
    connect(m_add, &QToolButton::clicked, this, &SceneBar::addScene);
    m_layout->addWidget(m_add);
    m_layout->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&mirror, &StudioMirror::scenesChanged, this, &SceneBar::rebuild);
    connect(&mirror, &StudioMirror::studioChanged, this, &SceneBar::rebuild);
    connect(&mirror, &StudioMirror::statusChanged, this, [this, wasLive = false]() mutable {
        if (wasLive != m_mirror.status().value(u"live").toBool()) {
            wasLive = !wasLive;
            rebuild();
        }
    });
}

void SceneBar::showTile(SceneTile &tile, const QString &name)
{
    const bool isProgram = tile.sceneId() == m_mirror.studio().value(u"programSceneId").toString();
    const bool isPreview = m_mirror.isStudioMode() && tile.sceneId() == m_mirror.studio().value(u"previewSceneId").toString();
    const bool isLive = m_mirror.status().value(u"live").toBool();
    using Tally = SceneTile::Tally;
    tile.show(name,
              isProgram && isLive ? Tally::OnAir
                  : isProgram     ? Tally::Program
                  : isPreview     ? Tally::Preview
                                  : Tally::None,
              m_hasPictures);
}

void SceneBar::rebuild()
{
    QStringList wanted;
    for (const auto &scene : m_mirror.scenes())
        wanted += scene[u"id"].toString();
    if (wanted != m_shown) {
        qDeleteAll(std::exchange(m_tiles, {}));
        for (const QString &id : std::as_const(wanted)) {
            auto *tile = new SceneTile(m_mirror, id, this);
            connect(tile, &QToolButton::clicked, this, [this, id] { m_mirror.act(u"scene.show"_s, {{u"sceneId"_s, id}}); });
            connect(tile, &QWidget::customContextMenuRequested, this, [this, id, tile] { showMenu(id, tile); });
            m_layout->insertWidget(static_cast<int>(m_tiles.size()), tile);
            m_tiles.append(tile);
        }
        m_shown = wanted;
    }
    for (SceneTile *tile : std::as_const(m_tiles))
        showTile(*tile, m_mirror.sceneById(tile->sceneId()).value(u"name").toString());
    m_add->setEnabled(!m_mirror.studioId().isEmpty());
    const int height = m_tiles.isEmpty() ? m_add->sizeHint().height() : m_tiles.first()->sizeHint().height();
    m_scroll->setFixedHeight(height + m_scroll->horizontalScrollBar()->sizeHint().height() + 2);
}

void SceneBar::addActions(ActionCatalog &catalog)
{
    m_picturesAction =
        catalog.add({u"view.sceneThumbnails"_s, tr("Live &pictures of the scenes"), tr("View"), {}, u"scene"_s}, this, [this] {
            m_hasPictures = m_picturesAction->isChecked();
            QSettings().setValue(picturesKey, m_hasPictures);
            rebuild();
        });
    m_picturesAction->setCheckable(true);
    const auto add = [&](const QString &id, const QString &text, const QString &icon, auto run) {
        catalog.add({u"scene."_s + id, text, tr("Scenes"), {}, icon}, this,
                    [this, run] { run(m_mirror.editedScene().value(u"id").toString()); });
    };
    add(u"rename"_s, tr("Rename the scene …"), u"edit"_s, [this](const QString &scene) { rename(scene); });
    add(u"duplicate"_s, tr("Duplicate the scene"), u"copy"_s, [this](const QString &scene) { duplicate(scene); });
    add(u"left"_s, tr("Move the scene to the left"), {}, [this](const QString &scene) { move(scene, -1); });
    add(u"right"_s, tr("Move the scene to the right"), {}, [this](const QString &scene) { move(scene, 1); });
    add(u"delete"_s, tr("Delete the scene"), u"delete"_s, [this](const QString &scene) { remove(scene); });
    m_picturesAction->setChecked(m_hasPictures);
}

void SceneBar::choose(int place)
{
    if (place < m_mirror.scenes().size())
        m_mirror.act(u"scene.show"_s, {{u"sceneId"_s, m_mirror.scenes()[place][u"id"]}});
}

void SceneBar::addScene()
{
    if (!m_mirror.studioId().isEmpty())
        askName(this, tr("Add a scene"), tr("Scene %1").arg(m_mirror.scenes().size() + 1),
                [this](const QString &name) { m_history.edit(tr("Add a scene"), u"scene.create"_s, {{u"name"_s, name}}); });
}

void SceneBar::move(const QString &sceneId, int steps)
{
    const int position = m_mirror.sceneById(sceneId).value(u"position").toInt();
    m_history.edit(tr("Order"), u"scene.update"_s, {{u"sceneId"_s, sceneId}, {u"position"_s, std::max(0, position + steps)}});
}

void SceneBar::rename(const QString &sceneId)
{
    if (sceneId.isEmpty())
        return;
    askName(this, tr("Rename the scene"), m_mirror.sceneById(sceneId).value(u"name").toString(), [this, sceneId](const QString &text) {
        m_history.edit(tr("Rename"), u"scene.update"_s, {{u"sceneId"_s, sceneId}, {u"name"_s, text}});
    });
}

void SceneBar::duplicate(const QString &sceneId)
{
    const QJsonObject scene = m_mirror.sceneById(sceneId);
    if (scene.isEmpty())
        return;
    const auto withoutIds = [](QJsonArray items) {
        for (auto &&item : items) {
            QJsonObject copy = item.toObject();
            copy.remove(u"id");
            item = copy;
        }
        return items;
    };
    m_history.edit(tr("Duplicate"), u"scene.create"_s,
                   {{u"name"_s, tr("%1 copy").arg(scene.value(u"name").toString()).left(200)},
                    {u"items"_s, withoutIds(scene.value(u"items").toArray())},
                    {u"verticalItems"_s, withoutIds(scene.value(u"verticalItems").toArray())}});
}

void SceneBar::remove(const QString &sceneId)
{
    if (!sceneId.isEmpty())
        m_history.edit(tr("Delete the scene"), u"scene.delete"_s, {{u"sceneId"_s, sceneId}});
}

void SceneBar::showMenu(const QString &sceneId, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(u"edit"_s), tr("&Rename …"), this, [this, sceneId] { rename(sceneId); });
    menu->addAction(theme::icon(u"copy"_s), tr("&Duplicate"), this, [this, sceneId] { duplicate(sceneId); });
    menu->addAction(tr("Move &left"), this, [this, sceneId] { move(sceneId, -1); });
    menu->addAction(tr("Move ri&ght"), this, [this, sceneId] { move(sceneId, 1); });
    menu->addSeparator();
    menu->addAction(theme::icon(u"delete"_s), tr("De&lete"), this, [this, sceneId] { remove(sceneId); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace castwright
