// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/RecordingsTab.h"

#include "streams/RetentionDialog.h"

#include <QPushButton>

namespace castwright {

using namespace Qt::StringLiterals;

RecordingsTab::RecordingsTab(ServerLink &link, const QString &serverAddress, QWidget *parent)
    : ArtifactTab(link,
                  {u"dvr"_s, u"dvr.list"_s, u"dvr.update"_s, u"dvr.delete"_s, tr("Recordings"),
                   tr("Nothing was recorded yet. Begin here, or let every session be recorded: Change, Record every session."),
                   tr("Delete the recording “%1”? Its file goes too.")},
                  serverAddress, parent)
{
    m_start = addButton(u"recording"_s, tr("Re&cord"), u"startRecordingButton"_s,
                        [this] { act(u"dvr.start"_s, {}, [this](const QJsonObject &) { reload(); }); });
    m_stop = addButton(u"stop"_s, tr("S&top"), u"stopRecordingButton"_s,
                       [this] { call(u"dvr.stop"_s, {{u"dvrId"_s, running()}}, [this](const QJsonObject &) { reload(); }); });
    addButton(u"settings"_s, tr("How lon&g they are kept …"), u"retentionButton"_s,
              [this] { (new RetentionDialog(m_link, this))->open(); });
}

QString RecordingsTab::running() const
{
    for (const auto &row : m_rows)
        if (const QString state = row[u"state"].toString(); state == u"recording" || state == u"requested")
            return row[u"id"].toString();
    return {};
}

void RecordingsTab::showButtons()
{
    if (!m_stop) // while the first half of this is being made
        return;
    m_start->setEnabled(running().isEmpty() && !streamId().isEmpty());
    m_stop->setEnabled(!running().isEmpty());
}

QString RecordingsTab::stateText(const QString &state) const
{
    return state == u"ready"    ? tr("✓ Ready")
        : state == u"failed"    ? tr("✕ Failed")
        : state == u"recording" ? tr("● Recording")
        : state == u"requested" ? tr("◌ Waits for the stream")
                                : tr("◌ Being finished");
}

} // namespace castwright
