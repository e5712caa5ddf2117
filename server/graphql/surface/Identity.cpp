// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/Identity.h"

#include "base/Id.h"

#include <QCryptographicHash>
#include <QSet>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr int sessionSec = 12 * 3600; ///< without a request
constexpr qsizetype mostSessions = 1000;
const QByteArray cookieStart = QByteArrayLiteral("castwright_graphql=");

QString bearerOf(const QString &header)
{
    return header.startsWith(u"Bearer "_s, Qt::CaseInsensitive) ? header.mid(7).trimmed() : header.trimmed();
}

QByteArray hashOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256);
}

void collect(const Document &document, const SelectionSetNode &set, QStringList &names, QSet<QStringView> &visited)
{
    for (const SelectionNode *selection : set.selections) {
        if (selection->kind == Kind::Field) {
            const QStringView name = as<FieldNode>(*selection).name->value;
            if (name != u"__typename")
                names.append(name.toString());
        } else if (selection->kind == Kind::InlineFragment) {
            collect(document, *as<InlineFragmentNode>(*selection).selectionSet, names, visited);
        } else {
            const QStringView name = as<FragmentSpreadNode>(*selection).name->value;
            const FragmentDefinitionNode *fragment = document.fragment(name);
            if (fragment && !visited.contains(name)) {
                visited.insert(name);
                collect(document, *fragment->selectionSet, names, visited);
            }
        }
    }
}
} // namespace

QStringList rootFields(const Document &document, const OperationDefinitionNode &operation)
{
    QStringList names;
    QSet<QStringView> visited;
    collect(document, *operation.selectionSet, names, visited);
    return names;
}

Admission admission(const Identified &who, const QSet<QString> &publicFields)
{
    if (who.isKnown())
        return {};
    return [reason = who.reason, &publicFields](const Document &document,
                                                const OperationDefinitionNode &operation) -> std::optional<GraphqlError> {
        const QStringList fields = rootFields(document, operation);
        const bool isPublic = operation.operation == OperationType::Query
            && std::all_of(fields.begin(), fields.end(), [&publicFields](const QString &name) { return publicFields.contains(name); });
        if (isPublic)
            return {};
        return GraphqlError{reason, {}, {}, {}}.withCode(codes::unauthorized);
    };
}

Identified Identity::byKey(const QString &key)
{
    auto caller = m_authorizer.authenticate(key, Door::Graphql);
    if (!caller)
        return {{}, caller.error().message};
    caller->door = Door::Graphql;
    return {*caller, {}};
}

Identified Identity::of(const RequestContext &request)
{
    QString key = QString::fromLatin1(request.header("x-api-key"));
    if (request.hasHeader("authorization"))
        key = bearerOf(QString::fromLatin1(request.header("authorization")));
    if (!key.isEmpty())
        return byKey(key);
    if (cookieOf(request).isEmpty())
        return {{}, u"Send an API key, as \"Authorization: Bearer sk_live_...\" or as X-API-Key."_s};
    if (request.method != "GET" && !request.hasHeader("x-castwright-request"))
        return {{}, u"A request that counts on its cookie has to carry the header X-Castwright-Request."_s};
    return bySession(request);
}

Identified Identity::of(const QJsonObject &payload, const RequestContext &upgrade)
{
    for (const QString &name : payload.keys()) {
        const QString lower = name.toLower();
        if (lower == u"authorization" || lower == u"x-api-key" || lower == u"apikey")
            return byKey(bearerOf(payload.value(name).toString()));
    }
    return of(upgrade); // an upgrade is a GET, and a foreign page's was refused by its Origin
}

QByteArray Identity::cookieOf(const RequestContext &request)
{
    for (const QByteArray &part : request.header("cookie").split(';'))
        if (const QByteArray cookie = part.trimmed(); cookie.startsWith(cookieStart))
            return cookie.mid(cookieStart.size());
    return {};
}

Identified Identity::bySession(const RequestContext &request)
{
    forgetOld();
    const auto session = m_sessions.find(hashOf(cookieOf(request)));
    if (session == m_sessions.end())
        return {{}, u"The session has ended. Log in again."_s};
    session->lastUseMs = m_clock.nowMs();
    return byKey(session->key.reveal()); // asked each time: the key may have been revoked
}

Result<QByteArray> Identity::logIn(const QString &key)
{
    CW_TRY(const Caller caller, m_authorizer.authenticate(key, Door::Graphql));
    forgetOld();
    if (m_sessions.size() >= mostSessions)
        return fail(ErrorCode::TooManyConnections, u"Too many are logged in. Log out elsewhere first."_s);
    const QByteArray value = randomToken(32).toLatin1();
    m_sessions.insert(hashOf(value), {Secret(key), m_clock.nowMs()});
    return value;
}

void Identity::logOut(const RequestContext &request)
{
    m_sessions.remove(hashOf(cookieOf(request)));
}

void Identity::forgetOld()
{
    const qint64 oldest = m_clock.nowMs() - qint64(sessionSec) * 1000;
    m_sessions.removeIf([oldest](QHash<QByteArray, Session>::iterator session) { return session->lastUseMs < oldest; });
}

QByteArray Identity::cookieHeader(const QByteArray &value, int maxAgeSec)
{
    return cookieStart + value + "; Path=/graphql; HttpOnly; SameSite=Strict; Max-Age=" + QByteArray::number(maxAgeSec);
}

} // namespace castwright::graphql
