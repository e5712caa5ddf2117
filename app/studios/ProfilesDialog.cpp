// SPDX-License-Identifier: GPL-3.0-or-later
#include "studios/ProfilesDialog.h"

#include "link/EditHistory.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/AskName.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

ProfilesDialog::ProfilesDialog(StudioMirror &mirror, EditHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_list(new QListWidget)
    , m_detail(new QLabel)
    , m_note(new QLabel)
    , m_apply(new QPushButton(tr("&Put on this studio")))
    , m_rename(new QPushButton(tr("&Rename …")))
    , m_delete(new QPushButton(tr("&Delete")))
{
    setObjectName(u"profilesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profiles"));
    auto *about =
        new QLabel(tr("A profile keeps how a studio composes and encodes: canvas, encoder, transition, slate and sound settings. Scenes, "
                      "sources and destinations stay with their studio."));
    about->setProperty("dim", true);
    about->setWordWrap(true);
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"profileDetail"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"profileNote"_s);
    auto *keepButton = new QPushButton(tr("&Keep the present settings …"));
    keepButton->setObjectName(u"keepProfileButton"_s);
    m_apply->setObjectName(u"applyProfileButton"_s);
    m_rename->setObjectName(u"renameProfileButton"_s);
    m_delete->setObjectName(u"deleteProfileButton"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {keepButton, m_apply, m_rename, m_delete}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(keepButton, &QPushButton::clicked, this, &ProfilesDialog::keep);
    connect(m_apply, &QPushButton::clicked, this, &ProfilesDialog::putOn);
    connect(m_rename, &QPushButton::clicked, this, &ProfilesDialog::rename);
    connect(m_delete, &QPushButton::clicked, this, &ProfilesDialog::forget);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &ProfilesDialog::putOn);
    resize(560, 420);
    showChosen();
    reload();
}

void ProfilesDialog::reload()
{
    m_mirror.link().callAll(u"profile.list"_s, {}, this, [this](const Result<QJsonArray> &profiles) {
        if (!profiles)
            return m_note->setText(profiles.error().message);
        show(*profiles);
    });
}

void ProfilesDialog::show(const QJsonArray &profiles)
{
    const QString chosenId = chosen().value(u"id").toString();
    m_profiles = profiles;
    m_list->clear();
    for (const auto &profile : profiles) {
        m_list->addItem(profile[u"name"].toString());
        if (profile[u"id"].toString() == chosenId)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showChosen();
}

QJsonObject ProfilesDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_profiles.size() ? m_profiles[row].toObject() : QJsonObject();
}

void ProfilesDialog::showChosen()
{
    const QJsonObject settings = chosen().value(u"settings").toObject();
    for (QPushButton *button : {m_apply, m_rename, m_delete})
        button->setEnabled(!settings.isEmpty());
    if (settings.isEmpty())
        return m_detail->setText(tr("No profile is kept yet."));
    const QLocale locale;
    m_detail->setText(tr("%1 × %2 at %3 frames a second, %4 kbit/s")
                          .arg(locale.toString(settings.value(u"canvas")[u"width"].toInt()),
                               locale.toString(settings.value(u"canvas")[u"height"].toInt()),
                               locale.toString(settings.value(u"canvas")[u"fps"].toInt()),
                               locale.toString(settings.value(u"encoding")[u"videoBitrateKbps"].toInt())));
}

void ProfilesDialog::call(const QString &useCase, const QJsonObject &input, const QString &whenDone)
{
    m_mirror.link().call(useCase, input, this, [this, whenDone](const Result<QJsonObject> &result) {
        m_note->setText(result ? whenDone : result.error().message);
        reload();
    });
}

void ProfilesDialog::keep()
{
    askName(this, tr("Keep the present settings"), m_mirror.studio().value(u"name").toString(), [this](const QString &name) {
        call(u"profile.create"_s, {{u"studioId"_s, m_mirror.studioId()}, {u"name"_s, name}}, tr("Kept as “%1”.").arg(name));
    });
}

void ProfilesDialog::putOn()
{
    const QJsonObject profile = chosen();
    if (profile.isEmpty())
        return;
    // Taking it back is a change to what the studio was before.
    QJsonObject before;
    const QJsonObject settings = profile.value(u"settings").toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        before.insert(it.key(), m_mirror.studio().value(it.key()));
    const QJsonObject input{{u"profileId"_s, profile.value(u"id")}};
    m_mirror.tryAct(u"profile.apply"_s, input, this, [this, profile, before, input](const Result<QJsonObject> &result) {
        m_note->setText(result ? tr("“%1” is on this studio now.").arg(profile.value(u"name").toString()) : result.error().message);
        if (result)
            m_history.remember(tr("Profile"), {{u"studio.update"_s, before, {}}}, {{u"profile.apply"_s, input, {}}});
    });
}

void ProfilesDialog::rename()
{
    const QJsonObject profile = chosen();
    askName(this, tr("Rename the profile"), profile.value(u"name").toString(), [this, profile](const QString &name) {
        call(u"profile.update"_s, {{u"profileId"_s, profile.value(u"id")}, {u"name"_s, name}}, {});
    });
}

void ProfilesDialog::forget()
{
    const QJsonObject profile = chosen();
    const QString name = profile.value(u"name").toString();
    askFirst(
        this, u"deleteProfileBox"_s, tr("Delete the profile"), tr("“%1” is deleted. This cannot be undone.").arg(name), tr("&Delete"),
        [this, id = profile.value(u"id"), name] { call(u"profile.delete"_s, {{u"profileId"_s, id}}, tr("“%1” was deleted.").arg(name)); });
}

} // namespace castwright
