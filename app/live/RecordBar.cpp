// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/RecordBar.h"

#include "actions/ActionCatalog.h"
#include "link/StudioMirror.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
bool isRunning(const QString &state)
{
    return state == u"live" || state == u"connecting" || state == u"reconnecting" || state == u"stalled" || state == u"preflight";
}
} // namespace

RecordBar::RecordBar(StudioMirror &mirror, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_record(new QToolButton)
    , m_replay(new QToolButton)
    , m_save(new QToolButton)
{
    setAccessibleName(tr("Recording and replay"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    m_record->setObjectName(u"recordButton"_s);
    m_replay->setObjectName(u"replayButton"_s);
    m_save->setObjectName(u"saveReplayButton"_s);
    for (QToolButton *button : {m_record, m_replay, m_save}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(fontMetrics().height() + 14);
        layout->addWidget(button);
    }
    connect(m_record, &QToolButton::clicked, this, &RecordBar::toggleRecording);
    connect(m_replay, &QToolButton::clicked, this, &RecordBar::toggleReplay);
    connect(m_save, &QToolButton::clicked, this, &RecordBar::saveReplay);
    for (const auto signal : {&StudioMirror::statusChanged, &StudioMirror::studioChanged, &StudioMirror::destinationsChanged})
        connect(&mirror, signal, this, &RecordBar::showState);
    connect(&mirror, &StudioMirror::studioChosen, this, &RecordBar::readReplay);
    connect(&mirror.link(), &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (event->type == u"replay.changed" && event->studioId == m_mirror.studioId())
            readReplay();
    });
    showState();
    readReplay();
}

QStringList RecordBar::recordings() const
{
    QStringList ids;
    for (const auto &row : m_mirror.destinations())
        if (row[u"kind"].toString() == u"file")
            ids += row[u"id"].toString();
    return ids;
}

bool RecordBar::isRecording() const
{
    const QStringList ids = recordings();
    for (const auto &row : m_mirror.status().value(u"destinations").toArray())
        if (ids.contains(row[u"destinationId"].toString()) && isRunning(row[u"state"].toString()))
            return true;
    return false;
}

void RecordBar::showState()
{
    const bool isOn = isRecording();
    m_record->setIcon(theme::icon(isOn ? u"stop"_s : u"recording"_s));
    m_record->setText(isOn ? tr("Stop recording") : tr("Record"));
    m_record->setAccessibleName(m_record->text());
    m_replay->setIcon(theme::icon(u"replay"_s));
    m_replay->setCheckable(true);
    m_replay->setChecked(m_isReplayOn);
    m_replay->setText(tr("Replay"));
    m_replay->setAccessibleName(m_isReplayOn ? tr("Replay buffer, on") : tr("Replay buffer, off"));
    m_replay->setToolTip(m_isReplayOn ? tr("The last %n s are kept; press to stop.", nullptr, m_replaySec)
                                      : tr("Keeps the last seconds of the program, for saving them after something happened"));
    m_save->setVisible(m_isReplayOn);
    m_save->setIcon(theme::icon(u"download"_s));
    m_save->setText(tr("Save the last %n s", nullptr, m_replaySec));
    m_save->setAccessibleName(m_save->text());
    setEnabled(!m_mirror.studioId().isEmpty());
}

void RecordBar::readReplay()
{
    if (m_mirror.studioId().isEmpty())
        return;
    m_mirror.tryAct(u"replay.get"_s, {}, this, [this](const Result<QJsonObject> &status) {
        m_isReplayOn = status && status->value(u"active").toBool();
        m_replaySec = status ? status->value(u"seconds").toInt() : 0;
        showState();
    });
}

void RecordBar::toggleRecording()
{
    const QStringList ids = recordings();
    const bool isOn = isRecording();
    for (const QString &id : ids)
        m_mirror.act(isOn ? u"destination.stop"_s : u"destination.start"_s, {{u"destinationId"_s, id}});
    if (ids.isEmpty())
        m_mirror.act(u"destination.create"_s, {{u"name"_s, tr("Recording")}, {u"kind"_s, u"file"_s}, {u"enabled"_s, false}},
                     [this](const QJsonObject &made) { m_mirror.act(u"destination.start"_s, {{u"destinationId"_s, made.value(u"id")}}); });
}

void RecordBar::toggleReplay()
{
    m_mirror.act(m_isReplayOn ? u"replay.stop"_s : u"replay.start"_s, {}, [this](const QJsonObject &) { readReplay(); });
}

void RecordBar::saveReplay()
{
    if (m_isReplayOn)
        m_mirror.act(u"replay.save"_s, {},
                     [this](const QJsonObject &asset) { Q_EMIT saved(tr("Replay saved as %1").arg(asset.value(u"name").toString())); });
}

void RecordBar::addActions(ActionCatalog &catalog)
{
    const QString live = tr("Live");
    catalog.add({u"live.record"_s, tr("&Record"), live, QKeySequence(Qt::CTRL | Qt::Key_E), u"recording"_s}, this,
                [this] { toggleRecording(); });
    catalog.add({u"live.replay"_s, tr("Replay &buffer"), live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), u"replay"_s}, this,
                [this] { toggleReplay(); });
    catalog.add({u"live.saveReplay"_s, tr("&Save the replay"), live, QKeySequence(Qt::Key_F9), u"download"_s}, this,
                [this] { saveReplay(); });
}

} // namespace castwright
