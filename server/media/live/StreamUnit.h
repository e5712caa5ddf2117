// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Stream.h"
#include "media/ingest/pull/PullRunner.h"
#include "media/live/LiveSession.h"
#include "media/live/PushTargets.h"
#include "media/live/StreamArchive.h"
#include "media/live/StreamRecorder.h"
#include "ports/StreamEngine.h"

#include <QHash>
#include <QObject>

namespace castwright::media {

class StreamHealthMeter;

/// What the engine keeps of one stream: its wanted state, what is known of the session that runs, and everything that hangs on it.
/// Thread: server.
class StreamUnit : public QObject {
    Q_OBJECT

public:
    /// The tools outlive it.
    StreamUnit(const QString &streamId, const LiveTools &tools);
    ~StreamUnit() override;

    const StreamSpec &spec() const { return m_spec; }
    void setSpec(const StreamSpec &spec);

    /// Somebody told of it, or something hangs on it: it stays while it is offline.
    bool isKept() const { return m_isSpecified || m_pushes.size() > 0; }

    const StreamLive &live() const { return m_live; }
    PushTargets &pushes() { return m_pushes; }
    /// What is kept of its past; null when nothing is to be.
    const std::shared_ptr<StreamArchive> &archive() const { return m_archive; }
    const std::shared_ptr<LiveSession> &session() const { return m_session; }

    void sessionBegan(const std::shared_ptr<LiveSession> &session, std::shared_ptr<StreamHealthMeter> meter);
    void sessionEnded();
    void disconnectPublisher();
    /// Pull: goes on with the next address.
    void failOver();
    /// No publisher and no pull any more: the stream is being removed.
    void retire();

    /// Four times a second: what state it is in.
    void checkState(qint64 nowUs);
    /// Once a second: figures. `pictureMs`: when the newest picture was made, epoch milliseconds; 0 is none.
    void updateFigures(qint64 nowUs, qint64 pictureMs = 0);
    void countSighting(const ViewerSighting &sighting, qint64 nowUs);

Q_SIGNALS:
    void changed(const castwright::StreamLive &live);
    void healthWorsened(const castwright::StreamHealth &health);
    void recordingFinished(const castwright::StreamRecording &recording);

private:
    struct Viewer {
        qint64 seenUs = 0;
    };
    struct Rate { ///< bytes a second over the last five seconds
        qint64 perSecond(qint64 nowUs, qint64 total);
        QList<std::pair<qint64, qint64>> samples;
    };

    void followSpec();
    void followPull();
    void onPull(const PullRunner::Report &report);
    void watchGrade();
    void setState(StreamState state, const QString &message = {});

    StreamSpec m_spec;
    bool m_isSpecified = false;
    StreamLive m_live;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<StreamHealthMeter> m_meter;
    QHash<QString, Viewer> m_viewers;
    StreamGrade m_toldGrade = StreamGrade::Excellent; ///< the last that held for some seconds
    int m_worseSeconds = 0;
    int m_betterSeconds = 0;
    Rate m_in;
    Rate m_out;
    const LiveTools &m_tools;
    PushTargets m_pushes;
    StreamRecorder m_recorder;
    std::unique_ptr<PullRunner> m_pull;                      ///< Pull, and enabled
    std::shared_ptr<bool> m_life = std::make_shared<bool>(); ///< held by nobody else: tells calls that come later
    std::shared_ptr<StreamArchive> m_archive;
};

} // namespace castwright::media
