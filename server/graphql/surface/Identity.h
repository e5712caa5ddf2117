// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "graphql/engine/Engine.h"
#include "http/RequestContext.h"
#include "services/Authorizer.h"

#include <QHash>

namespace castwright::graphql {

/// Who asks, and if nobody in particular, why.
struct Identified {
    Caller caller;  ///< without account when no good key was shown
    QString reason; ///< to tell who may not ask
    bool isKnown() const { return !caller.accountId.isEmpty(); }
};

/// Finds out who sends a request: by Authorization or X-API-Key, by the cookie of the bundled page, or by the first message of a WebSocket.
/// A key that is no good makes nobody of its sender, who may still ask what is public. Thread: server.
class Identity {
public:
    Identity(Authorizer &authorizer, const Clock &clock) : m_authorizer(authorizer), m_clock(clock) {}

    /// A cookie counts for GET, and else only beside the header X-Castwright-Request, which no other site's page can send unasked.
    Identified of(const RequestContext &request);
    /// connection_init's payload, or else what came with the upgrade.
    Identified of(const QJsonObject &payload, const RequestContext &upgrade);

    /// A session for the bundled page: the value of its cookie. Errors: of the key.
    Result<QByteArray> logIn(const QString &key);
    void logOut(const RequestContext &request);
    static QByteArray cookieHeader(const QByteArray &value, int maxAgeSec);

private:
    struct Session {
        Secret key;
        qint64 lastUseMs = 0;
    };
    Identified byKey(const QString &key);
    Identified bySession(const RequestContext &request);
    static QByteArray cookieOf(const RequestContext &request);
    void forgetOld();

    Authorizer &m_authorizer;
    const Clock &m_clock;
    QHash<QByteArray, Session> m_sessions; ///< by the hash of the cookie's value
};

/// Admits everything of somebody known, and of anybody else queries of these root fields alone.
Admission admission(const Identified &who, const QSet<QString> &publicFields);
/// The names of the root fields of an operation, those in fragments too, without __typename.
QStringList rootFields(const Document &document, const OperationDefinitionNode &operation);

} // namespace castwright::graphql
