// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/SceneBar.h"

#include "link/StudioMirror.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
void askName(QWidget *parent, const QString &title, const QString &given, const std::function<void(const QString &)> &done)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(QObject::tr("Name"));
    dialog->setTextValue(given);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [done](const QString &text) {
        if (!text.trimmed().isEmpty())
            done(text.trimmed());
    });
    dialog->open();
}
} // namespace

SceneBar::SceneBar(StudioMirror &mirror, QWidget *parent) : QWidget(parent), m_mirror(mirror), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Scenes"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space::small);
    connect(&mirror, &StudioMirror::scenesChanged, this, &SceneBar::rebuild);
    connect(&mirror, &StudioMirror::studioChanged, this, &SceneBar::rebuild);
}

void SceneBar::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QString onProgram = m_mirror.studio().value(u"programSceneId").toString();
    for (const auto &scene : m_mirror.scenes()) {
        const QString id = scene[u"id"].toString();
        const QString name = scene[u"name"].toString();
        auto *button = new QToolButton;
        const bool isShown = id == onProgram;
        button->setText((isShown ? u"● "_s : QString()) + fontMetrics().elidedText(name, Qt::ElideRight, 180));
        button->setToolTip(name);
        button->setAccessibleName(isShown ? tr("%1, on program").arg(name) : tr("Show %1").arg(name));
        button->setObjectName(u"scene-"_s + name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QToolButton::clicked, this, [this, id] { m_mirror.act(u"scene.show"_s, {{u"sceneId"_s, id}}); });
        connect(button, &QWidget::customContextMenuRequested, this, [this, id, name, button] { showMenu(id, name, button); });
        m_layout->addWidget(button);
    }
    auto *add = new QToolButton;
    add->setText(tr("+ Scene"));
    add->setAccessibleName(tr("Add a scene"));
    add->setObjectName(u"addSceneButton"_s);
    add->setEnabled(!m_mirror.studioId().isEmpty());
    connect(add, &QToolButton::clicked, this, &SceneBar::addScene);
    m_layout->addWidget(add);
    m_layout->addStretch();
}

void SceneBar::addScene()
{
    askName(this, tr("Add a scene"), tr("Scene %1").arg(m_mirror.scenes().size() + 1), [this](const QString &name) { m_mirror.act(u"scene.create"_s, {{u"name"_s, name}}); });
}

void SceneBar::showMenu(const QString &sceneId, const QString &name, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename …"), this, [this, sceneId, name] {
        askName(this, tr("Rename the scene"), name, [this, sceneId](const QString &text) { m_mirror.act(u"scene.update"_s, {{u"sceneId"_s, sceneId}, {u"name"_s, text}}); });
    });
    menu->addAction(tr("Delete"), this, [this, sceneId] { m_mirror.act(u"scene.delete"_s, {{u"sceneId"_s, sceneId}}); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace castwright
