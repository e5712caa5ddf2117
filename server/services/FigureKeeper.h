// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"
#include "services/SystemFigures.h"
#include "store/FigureLog.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace castwright {

struct ServiceContext;

/// Follows what streams do: tells it as events (ingest.live, ingest.offline, ingest.health, ingest.figures), writes down what happened, and
/// every five seconds how it goes; beside it how the machine is, what the API is asked and what lies on the disk. Thread: server.
class FigureKeeper : public QObject {
public:
    explicit FigureKeeper(const ServiceContext &context);

    void start();
    /// One operation of the API, whatever the surface; written down with the next round.
    void noteApiUse(const ApiUse &use);
    /// One look at everything, standing for `seconds`.
    void sample(double seconds);
    /// Writes what waits.
    void flush();

private:
    struct Seen {
        StreamState state = StreamState::Offline;
        StreamGrade grade = StreamGrade::Excellent; ///< that was told
        QString tracks;
        QString message;
        qint64 inBytes = 0;
        qint64 outBytes = 0;
        qint64 packetsReceived = 0;
        qint64 packetsLost = 0;
    };
    void onStreamChanged(const StreamLive &live);
    /// An alert: the engine has seen the worse grade for some seconds.
    void onHealthWorsened(const QString &streamId, const StreamHealth &health);
    void note(const QString &accountId, const StreamLive &live, const char *type, const QString &details);
    FigureLog::Sample shareOf(const QString &accountId, const StreamLive &live, double seconds);
    Result<> writeSamples(double seconds);
    Result<> writeNode(const QList<StreamLive> &lives, qint64 inBytes, qint64 outBytes);
    Result<> writeStorage();
    Result<> writeApiUse();
    void tidy();

    const ServiceContext &m_context;
    QHash<QString, Seen> m_seen;    ///< what was told last
    QHash<QString, Seen> m_sampled; ///< counters at the last look
    QHash<QString, ApiUse> m_uses;
    qint64 m_usesHour = 0;
    qint64 m_storageHour = 0;
    qint64 m_tidyDay = 0;
    NodeSample m_node; ///< the newest
    SystemFigures m_figures;
    QTimer m_timer;
};

} // namespace castwright
