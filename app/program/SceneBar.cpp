// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/SceneBar.h"

#include "link/EditHistory.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskName.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

SceneBar::SceneBar(StudioMirror &mirror, EditHistory &history, QWidget *parent) : QWidget(parent), m_mirror(mirror), m_history(history)
{
    setAccessibleName(tr("Scenes"));
    auto *inside = new QWidget;
    m_layout = new QHBoxLayout(inside);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space::small);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(fontMetrics().height() + 34);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
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

QToolButton *SceneBar::makeTile(const QString &sceneId, const QString &name)
{
    const auto &c = theme::colors();
    const bool isProgram = sceneId == m_mirror.studio().value(u"programSceneId").toString();
    const bool isPreview = m_mirror.isStudioMode() && sceneId == m_mirror.studio().value(u"previewSceneId").toString();
    const bool isLive = m_mirror.status().value(u"live").toBool();
    auto *tile = new QToolButton;
    tile->setText((isProgram ? u"● "_s : isPreview ? u"◐ "_s : QString()) + fontMetrics().elidedText(name, Qt::ElideRight, 180));
    tile->setToolTip(isProgram ? tr("%1 – on program").arg(name) : isPreview ? tr("%1 – in preview").arg(name) : name);
    tile->setAccessibleName(isProgram       ? tr("%1, on program").arg(name)
                                : isPreview ? tr("%1, in preview").arg(name)
                                            : tr("Show %1").arg(name));
    tile->setObjectName(u"scene-"_s + name);
    tile->setFocusPolicy(Qt::StrongFocus);
    tile->setMinimumHeight(fontMetrics().height() + 16);
    tile->setMinimumWidth(96);
    tile->setContextMenuPolicy(Qt::CustomContextMenu);
    if (isProgram || isPreview)
        tile->setStyleSheet(
            u"QToolButton { border: 2px solid %1; font-weight: 600 }"_s.arg((isProgram ? (isLive ? c.onAir : c.text) : c.preview).name()));
    connect(tile, &QToolButton::clicked, this, [this, sceneId] { m_mirror.act(u"scene.show"_s, {{u"sceneId"_s, sceneId}}); });
    connect(tile, &QWidget::customContextMenuRequested, this, [this, sceneId, name, tile] { showMenu(sceneId, name, tile); });
    return tile;
}

void SceneBar::rebuild()
{
    QString focused;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            if (item->widget()->hasFocus())
                focused = item->widget()->objectName();
            item->widget()->deleteLater();
            item->widget()->setObjectName(QString());
        }
        delete item;
    }
    for (const auto &scene : m_mirror.scenes()) {
        QToolButton *tile = makeTile(scene[u"id"].toString(), scene[u"name"].toString());
        m_layout->addWidget(tile);
        if (tile->objectName() == focused)
            tile->setFocus();
    }
    auto *add = new QToolButton;
    add->setIcon(theme::icon(u"add"_s));
    add->setToolTip(tr("Add a scene"));
    add->setAccessibleName(tr("Add a scene"));
    add->setObjectName(u"addSceneButton"_s);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setMinimumHeight(fontMetrics().height() + 16);
    add->setEnabled(!m_mirror.studioId().isEmpty());
    connect(add, &QToolButton::clicked, this, &SceneBar::addScene);
    m_layout->addWidget(add);
    m_layout->addStretch();
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

void SceneBar::showMenu(const QString &sceneId, const QString &name, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(u"edit"_s), tr("&Rename …"), this, [this, sceneId, name] {
        askName(this, tr("Rename the scene"), name, [this, sceneId](const QString &text) {
            m_history.edit(tr("Rename"), u"scene.update"_s, {{u"sceneId"_s, sceneId}, {u"name"_s, text}});
        });
    });
    menu->addAction(theme::icon(u"copy"_s), tr("&Duplicate"), this, [this, sceneId, name] {
        const QJsonObject scene = m_mirror.sceneById(sceneId);
        const auto withoutIds = [](QJsonArray items) {
            for (auto &&item : items) {
                QJsonObject copy = item.toObject();
                copy.remove(u"id");
                item = copy;
            }
            return items;
        };
        m_history.edit(tr("Duplicate"), u"scene.create"_s,
                       {{u"name"_s, tr("%1 copy").arg(name).left(200)},
                        {u"items"_s, withoutIds(scene.value(u"items").toArray())},
                        {u"verticalItems"_s, withoutIds(scene.value(u"verticalItems").toArray())}});
    });
    menu->addAction(tr("Move &left"), this, [this, sceneId] { move(sceneId, -1); });
    menu->addAction(tr("Move ri&ght"), this, [this, sceneId] { move(sceneId, 1); });
    menu->addSeparator();
    menu->addAction(theme::icon(u"delete"_s), tr("De&lete"), this,
                    [this, sceneId] { m_history.edit(tr("Delete the scene"), u"scene.delete"_s, {{u"sceneId"_s, sceneId}}); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace castwright
