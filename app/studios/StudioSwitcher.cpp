// SPDX-License-Identifier: GPL-3.0-or-later
#include "studios/StudioSwitcher.h"

#include "link/StudioMirror.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/AskName.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

StudioSwitcher::StudioSwitcher(StudioMirror &mirror, QWidget *parent) : QWidget(parent), m_mirror(mirror), m_box(new QComboBox)
{
    m_box->setObjectName(u"studioCombo"_s);
    m_box->setAccessibleName(tr("Studio"));
    m_box->setMinimumWidth(240);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *add = new QToolButton;
    add->setText(tr("+ Studio"));
    add->setObjectName(u"addStudioButton"_s);
    add->setAccessibleName(tr("Add a studio"));
    auto *label = new QLabel(tr("&Studio"));
    label->setBuddy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addWidget(label);
    layout->addWidget(m_box);
    layout->addWidget(add);
    layout->addStretch();
    connect(add, &QToolButton::clicked, this, &StudioSwitcher::addStudio);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { m_mirror.choose(m_box->currentData().toString()); });
    connect(&mirror.link(), &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (event->type.startsWith(u"studio."))
            reload();
    });
    reload();
}

void StudioSwitcher::reload(const QString &choose)
{
    m_mirror.link().callAll(u"studio.list"_s, {}, this, [this, choose](const Result<QJsonArray> &studios) {
        if (!studios)
            return Q_EMIT m_mirror.failed(studios.error().message);
        const QString wanted = choose.isEmpty() ? m_box->currentData().toString() : choose;
        {
            const QSignalBlocker quiet(m_box);
            m_box->clear();
            for (const auto &studio : *studios)
                m_box->addItem(studio[u"name"].toString(), studio[u"id"].toString());
            m_box->setCurrentIndex(std::max(0, m_box->findData(wanted)));
        }
        m_mirror.choose(m_box->currentData().toString());
        Q_EMIT isEmptyChanged(m_box->count() == 0);
    });
}

void StudioSwitcher::addStudio()
{
    askName(this, tr("Add a studio"), tr("My show"), [this](const QString &name) {
        m_mirror.link().call(u"studio.create"_s, {{u"name"_s, name}, {u"slate"_s, QJsonObject{{u"text"_s, tr("We will be right back")}}}},
                             this, [this](const Result<QJsonObject> &made) {
                                 if (made)
                                     reload(made->value(u"id").toString());
                                 else
                                     Q_EMIT m_mirror.failed(made.error().message);
                             });
    });
}

void StudioSwitcher::renameStudio()
{
    if (!m_mirror.studioId().isEmpty())
        askName(this, tr("Rename the studio"), m_box->currentText(),
                [this](const QString &name) { m_mirror.act(u"studio.update"_s, {{u"name"_s, name}}); });
}

void StudioSwitcher::deleteStudio()
{
    if (m_mirror.studioId().isEmpty())
        return;
    askFirst(this, u"deleteStudioBox"_s, tr("Delete the studio"),
             tr("“%1” is deleted with its scenes, sources and destinations. This cannot be undone.").arg(m_box->currentText()),
             tr("&Delete"), [this, id = m_mirror.studioId()] { // not by the mirror, which would put in the studio that is chosen then
                 m_mirror.link().call(u"studio.delete"_s, {{u"studioId"_s, id}}, this, [this](const Result<QJsonObject> &result) {
                     if (!result)
                         Q_EMIT m_mirror.failed(result.error().message);
                 });
             });
}

} // namespace castwright
