// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/LiveRegistry.h"
#include "ports/StreamEngine.h"

#include <QObject>

namespace castwright::media {

/// Where the listeners of all protocols ask for leave, hand in what comes and report who watches. Lives on the server thread.
/// Thread: setAuthorize() the server's, the rest any.
class IngestDesk : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(Result<StreamGrant>)>;
    using QObject::QObject;

    void setAuthorize(StreamEngine::Authorize authorize) { m_authorize = std::move(authorize); }
    /// Who is told of streams that somebody wants; on the server thread.
    void setDemand(std::function<void(const QString &streamId)> demand) { m_demand = std::move(demand); }
    /// Somebody would watch this stream if it were live. A studio's program then begins; called on the server thread its session is in the
    /// registry when this returns. To be called again every few seconds by who has no reader in its hub.
    void want(const QString &streamId);
    /// `answer` is called once, on the server thread: whoever asks from another one hands it over himself. Without somebody to ask it is a
    /// refusal. Never called after the desk is gone.
    void ask(const StreamAttempt &attempt, Answer answer);

    /// The same at once, for who is on the server thread.
    Result<StreamGrant> decide(const StreamAttempt &attempt);

    LiveRegistry &registry() { return m_registry; }

    void sight(ViewerSighting sighting);
    /// What was sighted since the last call.
    QList<ViewerSighting> takeSightings();

private:
    StreamEngine::Authorize m_authorize;
    std::function<void(const QString &)> m_demand;
    LiveRegistry m_registry;
    std::mutex m_mutex;
    QHash<QString, qint64> m_wanted; ///< when the server thread was last told, so that it is not told a hundred times a second
    QList<ViewerSighting> m_sightings;
};

/// One protocol's door. Thread: server; what comes in is on threads of its own.
class IngestListener {
public:
    virtual ~IngestListener() = default;
    /// The port that was bound; 0 takes a free one. Errors: Conflict when it is in use, InvalidRequest when the address is none of this
    /// machine.
    virtual Result<quint16> listen(const QString &address, quint16 port) = 0;
    /// Takes no more, ends all sessions, joins its threads; at most two seconds.
    virtual void close() = 0;
};

} // namespace castwright::media
