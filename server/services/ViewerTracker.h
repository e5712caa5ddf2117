// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"
#include "store/ViewerLog.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace castwright {

class GeoLocator;
struct ServiceContext;

/// Who watches what: sightings of the outputs become sessions, and sessions become figures per hour and day, written in one transaction
/// every ten seconds. What kill -9 takes is at most those ten seconds. Addresses are kept without their last part; who is who is told by a
/// keyed hash of address and player that no file holds the key of in the clear. Thread: server.
class ViewerTracker : public QObject {
public:
    /// `geo` may be null: no countries. `visitorKey` is kept across restarts.
    explicit ViewerTracker(const ServiceContext &context);
    void setKey(QByteArray visitorKey) { m_key = std::move(visitorKey); }

    /// Ends what an earlier run left open; begins to write.
    void start();
    void see(const QList<ViewerSighting> &sightings);
    /// Writes down what has come since the last time; sessions not seen for half a minute end.
    void flush();

    /// Watching now.
    int viewersOf(const QString &streamId) const;
    QHash<QString, int> viewers() const;
    QList<ViewerSession> sessionsOf(const QString &streamId) const;

private:
    struct Session {
        ViewerRow row;
        QString visitor;
        QHash<qint64, ViewerShare> shares; ///< what was not written down yet, by hour
        qint64 lastSeenMs = 0;
        qint64 toldMs = 0; ///< when listeners were last told of it
        bool isDirty = false;
    };
    using Key = std::pair<QString, QString>; ///< session, stream
    QString accountOf(const QString &streamId);
    Session *sessionOf(const ViewerSighting &sighting, qint64 nowMs);
    void open(Session &session, const ViewerSighting &sighting, const QString &accountId, qint64 nowMs);
    ViewerShare &shareOf(Session &session, qint64 nowMs);
    void end(Session &session);
    void tell(const char *type, const Session &session) const;
    Result<> write();

    const ServiceContext &m_context;
    QByteArray m_key;
    QHash<Key, Session> m_sessions;
    QHash<QString, int> m_watching; ///< stream -> sessions that have not left
    QHash<QString, QString> m_accounts;
    QTimer m_timer;
};

} // namespace castwright
