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
    /// `answer` is called once, on the server thread: whoever asks from another one hands it over himself. Without somebody to ask it is a
    /// refusal. Never called after the desk is gone.
    void ask(const StreamAttempt &attempt, Answer answer);

    LiveRegistry &registry() { return m_registry; }

    void sight(ViewerSighting sighting);
    /// What was sighted since the last call.
    QList<ViewerSighting> takeSightings();

private:
    StreamEngine::Authorize m_authorize;
    LiveRegistry m_registry;
    std::mutex m_mutex;
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
