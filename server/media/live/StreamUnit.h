// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Stream.h"
#include "media/live/LiveSession.h"
#include "media/live/PushTargets.h"
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
    StreamUnit(const QString &streamId, Disposer &disposer);
    ~StreamUnit() override;

    const StreamSpec &spec() const { return m_spec; }
    void setSpec(const StreamSpec &spec);

    const StreamLive &live() const { return m_live; }
    PushTargets &pushes() { return m_pushes; }
    const std::shared_ptr<LiveSession> &session() const { return m_session; }

    void sessionBegan(const std::shared_ptr<LiveSession> &session, std::shared_ptr<StreamHealthMeter> meter);
    void sessionEnded();
    void disconnectPublisher();

    /// Four times a second: what state it is in.
    void checkState(qint64 nowUs);
    /// Once a second: figures.
    void updateFigures(qint64 nowUs);
    void countSighting(const ViewerSighting &sighting, qint64 nowUs);

Q_SIGNALS:
    void changed(const castwright::StreamLive &live);
    void healthWorsened(const castwright::StreamHealth &health);

private:
    struct Viewer {
        qint64 seenUs = 0;
    };
    struct Rate { ///< bytes a second over the last five seconds
        qint64 perSecond(qint64 nowUs, qint64 total);
        QList<std::pair<qint64, qint64>> samples;
    };

    void watchGrade();
    void setState(StreamState state, const QString &message = {});

    StreamSpec m_spec;
    StreamLive m_live;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<StreamHealthMeter> m_meter;
    QHash<QString, Viewer> m_viewers;
    StreamGrade m_toldGrade = StreamGrade::Excellent; ///< the last that held for some seconds
    int m_worseSeconds = 0;
    int m_betterSeconds = 0;
    Rate m_in;
    Rate m_out;
    PushTargets m_pushes;
};

} // namespace castwright::media
