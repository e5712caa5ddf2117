// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxy/ProxySurface.h"

#include "rest/proxy/ProxyAnswers.h"
#include "rest/proxy/ProxyOpenApi.h"
#include "services/Authorizer.h"
#include "services/ProxyService.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;
using proxyanswers::failure;

namespace {
const QString prefix = u"m3u-proxy"_s;

QStringList withoutPrefix(const QStringList &segments)
{
    return segments.value(0) == prefix ? segments.sliced(1) : segments;
}

bool isSegmentName(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"segment(\\.[a-z0-9]{1,6})?"_s));
    return pattern.match(name).hasMatch();
}
} // namespace

const QList<ProxySurface::Row> &ProxySurface::rows()
{
    static const QList<Row> table{
        {"POST", "streams", "proxy.create"},
        {"GET", "streams", "proxy.list"},
        {"GET", "streams/by-metadata", "proxy.byMetadata"},
        {"DELETE", "streams/by-metadata", "proxy.deleteByMetadata"},
        {"GET", "streams/counts-by-metadata", "proxy.countsByMetadata"},
        {"DELETE", "streams/oldest-by-metadata", "proxy.deleteOldest"},
        {"GET", "streams/{streamId}", "proxy.get"},
        {"PATCH", "streams/{streamId}", "proxy.update"},
        {"DELETE", "streams/{streamId}", "proxy.delete"},
        {"POST", "streams/{streamId}/failover", "proxy.failover"},
        {"DELETE", "hls/{streamId}/clients/{clientId}", "proxy.disconnect"},
        {"GET", "stats", "proxy.stats"},
        {"GET", "stats/detailed", "proxy.detailedStats"},
        {"GET", "stats/performance", "proxy.performance"},
        {"GET", "stats/streams", "proxy.streamStats"},
        {"GET", "stats/clients", "proxy.clients"},
        {"GET", "clients", "proxy.clients"},
        {"GET", "clients/{clientId}", "proxy.client"},
        {"GET", "health", "proxy.health"},
        {"GET", "info", "proxy.info"},
        {"POST", "streams/{streamId}/sign", "proxy.sign"},
        {"POST", "transcode", "proxy.transcode"},
        {"GET", "transcode/profiles", "proxy.profiles"},
        {"PUT", "transcode/profiles/{name}", "proxy.saveProfile"},
        {"DELETE", "transcode/profiles/{name}", "proxy.deleteProfile"},
        {"POST", "broadcast/{networkId}/start", "broadcast.start"},
        {"POST", "broadcast/{networkId}/stop", "broadcast.stop"},
        {"GET", "broadcast", "broadcast.list"},
        {"GET", "broadcast/{networkId}/status", "broadcast.status"},
        {"DELETE", "broadcast/{networkId}", "broadcast.delete"},
        {"POST", "streams/import", "proxy.import"},
        {"POST", "test-connection", "proxy.testConnection"},
        {"GET", "streams-events", "proxy.events"},
        {"GET", "streams-settings", "proxy.settings"},
        {"PUT", "streams-settings", "proxy.configure"},
    };
    return table;
}

ProxySurface::ProxySurface(const UseCaseCatalog &catalog, Authorizer &authorizer, ProxyService &proxy)
    : m_catalog(catalog)
    , m_authorizer(authorizer)
    , m_proxy(proxy)
{}

bool ProxySurface::owns(const RequestContext &head) const
{
    if (head.segments.value(0) == prefix)
        return true;
    static const QStringList own{u"streams"_s,          u"stream"_s,   u"stats"_s,     u"clients"_s,         u"health"_s,
                                 u"healthz"_s,          u"info"_s,     u"metrics"_s,   u"test-connection"_s, u"channels.m3u"_s,
                                 u"streams-settings"_s, u"dash"_s,     u"guide.xml"_s, u"webhooks"_s,        u"transcode"_s,
                                 u"streams-events"_s,   u"broadcast"_s};
    const QString first = head.segments.value(0);
    if (first != u"hls")
        return own.contains(first);
    // The live HLS of the studio's own destinations lies beside ours: /hls/{destinationId}/{file}.
    return head.segments.value(1).startsWith(u"prx_") || head.segments.value(2) == u"clients" || head.segments.value(2) == u"playlist.m3u8"
        || (isSegmentName(head.segments.value(2)) && !head.segments.value(1).startsWith(u"dst"));
}

ProxySurface::Match ProxySurface::find(const QByteArray &method, const QStringList &segments) const
{
    Match match;
    for (const Row &row : rows()) {
        const QStringList pattern = QString::fromLatin1(row.path).split(u'/');
        if (pattern.size() != segments.size())
            continue;
        QHash<QString, QString> found;
        bool fits = true;
        for (qsizetype i = 0; i < pattern.size() && fits; ++i) {
            if (pattern[i].startsWith(u'{'))
                found.insert(pattern[i].sliced(1, pattern[i].size() - 2), segments[i]);
            else
                fits = pattern[i] == segments[i];
        }
        if (!fits)
            continue;
        match.allow += (match.allow.isEmpty() ? "" : ", ") + QByteArray(row.method);
        if (!match.row && QByteArrayView(row.method) == (method == "HEAD" ? QByteArrayView("GET") : QByteArrayView(method))) {
            match.row = &row;
            match.segments = found;
        }
    }
    return match;
}

Result<Caller> ProxySurface::callerOf(const RequestContext &request) const
{
    QString token = QString::fromLatin1(request.header("x-api-token"));
    if (token.isEmpty())
        token = request.queryValue(u"api_token");
    if (token.isEmpty())
        token = QString::fromLatin1(request.header("x-api-key"));
    const QByteArray authorization = request.header("authorization");
    if (token.isEmpty() && authorization.first(std::min<qsizetype>(7, authorization.size())).toLower() == "bearer ")
        token = QString::fromLatin1(authorization.sliced(7).trimmed());
    if (token.isEmpty() && !m_proxy.settings().requiresToken)
        return Caller{m_proxy.accountId(), {}, {Scope::SourcesRead, Scope::SourcesWrite}, Door::Rest};
    if (token.isEmpty())
        return fail(ErrorCode::Unauthorized, u"API token required: send it as X-API-Token or as ?api_token="_s);
    auto caller = m_authorizer.authenticate(token);
    if (!caller) // the contract tells a wrong token from a missing one
        return fail(ErrorCode::Forbidden, u"Invalid API token"_s);
    return caller;
}

void ProxySurface::handle(const RequestContext &request, Done done)
{
    const QStringList segments = withoutPrefix(request.segments);
    if (request.method == "OPTIONS") {
        HttpAnswer answer;
        answer.status = 204;
        answer.with("Access-Control-Allow-Origin", "*").with("Access-Control-Allow-Methods", "GET, HEAD, POST, PATCH, PUT, DELETE");
        return done(answer.with("Access-Control-Allow-Headers", "X-API-Token, Content-Type, Range"));
    }
    if (play(segments, request, done) || webhooks(segments, request, done))
        return;
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (isRead && segments == QStringList{u"healthz"_s}) // for containers, which have no key
        return done(proxyanswers::json({{u"status"_s, u"healthy"_s}}));
    if (isRead && request.segments.value(0) == prefix && segments.size() == 1 && (segments[0] == u"docs" || segments[0] == u"redoc")) {
        HttpAnswer answer;
        answer.status = 302;
        answer.contentType = "text/plain";
        return done(answer.with("Location", '/' + segments[0].toLatin1() + "?spec=proxy"));
    }
    if (isRead && request.segments.value(0) == prefix && segments == QStringList{u"openapi.json"_s})
        return done(proxyanswers::json(proxyOpenApi(m_catalog)));
    if (isRead && segments.size() == 1 && (segments[0] == u"metrics" || segments[0] == u"channels.m3u")) {
        const auto caller = callerOf(request);
        if (!caller)
            return done(failure(caller.error()));
        return done(segments[0] == u"metrics" ? metrics(request) : channelList(request));
    }
    if (isRead && segments == QStringList{u"guide.xml"_s}) {
        const auto caller = callerOf(request);
        if (!caller)
            return done(failure(caller.error()));
        return m_proxy.guide([done](const Result<QByteArray> &guide) {
            if (!guide)
                return done(failure(guide.error()));
            HttpAnswer answer;
            answer.contentType = "application/xml";
            answer.body = *guide;
            done(answer.with("Cache-Control", "max-age=3600"));
        });
    }
    const Match match = find(request.method, segments);
    if (match.row)
        return manage(match, request, done);
    HttpAnswer answer = failure({match.allow.isEmpty() ? ErrorCode::NotFound : ErrorCode::MethodNotAllowed,
                                 match.allow.isEmpty() ? u"Not Found"_s : u"Method Not Allowed"_s,
                                 {},
                                 {},
                                 0,
                                 {}});
    if (!match.allow.isEmpty())
        answer.with("Allow", match.allow);
    done(answer);
}

Result<QJsonObject> ProxySurface::inputOf(const Match &match, const UseCase &useCase, const RequestContext &request) const
{
    const QList<FieldInfo> fields = useCase.input->fields();
    const auto knows = [&fields](const QString &name) {
        return std::ranges::any_of(fields, [&name](const FieldInfo &field) { return name == QLatin1String(field.name); });
    };
    QJsonObject input;
    if (!request.body.isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (!document.isObject())
            return fail(ErrorCode::Unprocessable, u"The body is not a JSON object: %1."_s.arg(error.errorString()));
        const QJsonObject body = document.object();
        for (auto it = body.begin(); it != body.end(); ++it) // what this proxy does not know is left alone, as clients of others expect
            if (const QString name = proxyanswers::toCamel(it.key()); knows(name) && !it->isNull())
                input.insert(name, *it);
    }
    for (const auto &[key, value] : request.query) {
        const QString name = proxyanswers::toCamel(key);
        if (!knows(name))
            continue;
        const bool isFlag = name == u"activeOnly" || name == u"force";
        if (isFlag && value != u"true" && value != u"false" && value != u"1" && value != u"0")
            return std::unexpected(fieldError(name, u"must be true or false"_s));
        input.insert(name, isFlag ? QJsonValue(value == u"true" || value == u"1") : QJsonValue(value));
    }
    for (auto it = match.segments.begin(); it != match.segments.end(); ++it)
        input.insert(it.key(), it.value());
    return input;
}

void ProxySurface::manage(const Match &match, const RequestContext &request, const Done &done)
{
    const auto caller = callerOf(request);
    if (!caller)
        return done(failure(caller.error()));
    const QString id = QString::fromLatin1(match.row->useCase);
    const UseCase *useCase = m_catalog.find(id);
    if (!useCase)
        return done(failure({ErrorCode::NotFound, u"Not Found"_s, {}, {}, 0, {}}));
    const auto input = inputOf(match, *useCase, request);
    if (!input)
        return done(failure(input.error()));
    CallContext context;
    context.caller = *caller;
    m_catalog.invoke(id, context, *input, [done](const Result<Outcome> &result) {
        if (!result)
            return done(failure(result.error()));
        const QJsonObject answer = result->toJson();
        done(proxyanswers::json(answer.contains(u"document") ? answer.value(u"document").toObject() : answer));
    });
}

} // namespace castwright
