// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/GraphqlSurface.h"

#include "base/Log.h"
#include "graphql/execution/ResponseText.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/surface/DocumentFolder.h"
#include "graphql/surface/ExplorerPage.h"
#include "http/ErrorEnvelope.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

/// One request on its way.
struct GraphqlSurface::Running : std::enable_shared_from_this<GraphqlSurface::Running> {
    Running(const RequestContext &asked, Identified asker) : request(asked), who(std::move(asker)) {}

    RequestContext request;
    Identified who;
    std::unique_ptr<RequestScope> scope;
    RateLimiter::Verdict rate;
    bool isAnonymous = false;
    QByteArray question; ///< for the kept answers; empty when it may not be kept
    bool mayKeep = false;
    bool isMutation = false;
    std::vector<OperationUse> uses;
    qint64 beganUs = monotonicUs();
    std::optional<IdempotencyService::Key> idempotencyKey;
    QString requestHash;
    Done done;
    std::shared_ptr<HttpExchange> exchange;
};

namespace {
/// "/graphql/ws/" -> "/graphql/ws"
QString pathOf(const RequestContext &head)
{
    return head.path.size() > 1 && head.path.endsWith(u'/') ? head.path.chopped(1) : head.path;
}

HttpRequest requestOf(const RequestContext &request)
{
    const qsizetype mark = request.target.indexOf('?');
    return {request.method, request.header("content-type"), request.header("accept"),
            mark < 0 ? QByteArray() : request.target.mid(mark + 1), request.body};
}

EngineOptions engineOptions(const GraphqlOptions &options)
{
    EngineOptions out;
    out.limits = options.limits;
    out.onlyPersistedDocuments = options.onlyDocuments;
    if (!options.documentsFolder.isEmpty())
        out.documents = [folder = DocumentFolder(options.documentsFolder)](const QString &id) { return folder.text(id); };
    return out;
}
} // namespace

GraphqlSurface::GraphqlSurface(const Parts &parts, const GraphqlOptions &options)
    : m_catalog(parts.catalog)
    , m_idempotency(parts.idempotency)
    , m_options(options)
    , m_identity(parts.authorizer, parts.clock)
    , m_rates(parts.clock, parts.rates)
    , m_anonymousRates(parts.clock, options.anonymousRates)
    , m_answers(parts.clock, options.keepAnswersMs)
    , m_tools(parts.catalog)
    , m_schema(parts.catalog, parts.events)
    , m_engine(m_schema.schema(), engineOptions(options))
{
    m_tools.begin(m_engine);
    connect(&parts.events, &EventBus::published, this, [this](const EventPtr &event) {
        if (!event->isHighRate)
            m_answers.forget(event->accountId);
    });
}

GraphqlSurface::~GraphqlSurface() = default;

QStringList GraphqlSurface::webSocketProtocols()
{
    return {u"graphql-transport-ws"_s, u"graphql-ws"_s};
}

bool GraphqlSurface::owns(const RequestContext &head) const
{
    return head.path == u"/graphql" || head.path.startsWith(u"/graphql/");
}

RequestKind GraphqlSurface::classify(const RequestContext &head, bool wantsWebSocket) const
{
    const QString path = pathOf(head);
    if (wantsWebSocket && (path == u"/graphql" || path == u"/graphql/ws"))
        return RequestKind::WebSocket;
    const bool isRead = head.method == "GET" || head.method == "POST";
    const bool wantsEvents =
        path == u"/graphql/stream" || (path == u"/graphql" && negotiate(head.header("accept")) == MediaType::EventStream);
    return isRead && wantsEvents ? RequestKind::EventStream : RequestKind::Ordinary;
}

HttpAnswer GraphqlSurface::refusalAnswer(int status, const GraphqlError &error)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = contentTypeText(MediaType::Json);
    answer.body = refusal({error});
    if (status == 401)
        answer.with("WWW-Authenticate", "Bearer realm=\"castwright\"");
    return answer;
}

std::unique_ptr<RequestScope> GraphqlSurface::scopeOf(const Identified &who, const RequestContext &request) const
{
    auto scope = std::make_unique<RequestScope>(m_catalog);
    scope->caller = who.caller;
    scope->address = request.remoteAddress.toString();
    scope->host = QString::fromLatin1(request.header("host"));
    scope->isLoopback = request.isLoopback();
    for (const QByteArray &name : {QByteArray("x-castwright-playback-jwt"), QByteArray("user-agent")})
        if (request.hasHeader(name))
            scope->headers.insert(QString::fromLatin1(name), QString::fromUtf8(request.header(name)));
    return scope;
}

RateLimiter::Verdict GraphqlSurface::take(const Identified &who, const RequestContext &request)
{
    return who.isKnown() ? m_rates.take(who.caller.keyId) : m_anonymousRates.take(request.remoteAddress.toString());
}

void GraphqlSurface::handle(const RequestContext &request, Done done)
{
    const QString path = pathOf(request);
    if (request.method == "OPTIONS") {
        HttpAnswer answer;
        answer.status = 204;
        return done(answer.with("Allow", "GET, POST, OPTIONS"));
    }
    if (auto found = page(request))
        return done(*found);
    if (path == u"/graphql/login" && request.method == "POST")
        return done(logIn(request));
    if (path == u"/graphql/logout" && request.method == "POST") {
        m_identity.logOut(request);
        HttpAnswer answer;
        answer.status = 204;
        return done(answer.with("Set-Cookie", Identity::cookieHeader({}, 0)));
    }
    if (path == u"/graphql")
        return execute(request, done);
    if (path == u"/graphql/ws") {
        HttpAnswer answer = errorAnswer({ErrorCode::InvalidRequest, u"This is where WebSockets are opened."_s, {}, {}, 0, {}}, request);
        answer.status = 426;
        return done(answer.with("Upgrade", "websocket"));
    }
    const bool isStream = path == u"/graphql/stream";
    HttpAnswer answer = errorAnswer({isStream ? ErrorCode::MethodNotAllowed : ErrorCode::NotFound,
                                     u"Operations go to /graphql, subscriptions to /graphql/ws and /graphql/stream."_s,
                                     {},
                                     {},
                                     0,
                                     {}},
                                    request);
    done(isStream ? answer.with("Allow", "GET, POST") : answer);
}

std::optional<HttpAnswer> GraphqlSurface::page(const RequestContext &request) const
{
    if (request.method != "GET" && request.method != "HEAD")
        return {};
    const QString path = pathOf(request);
    const bool wantsPage = path == u"/graphql" && request.header("accept").contains("text/html") && request.queryValue(u"query").isNull();
    return wantsPage ? explorerFile(u"index.html"_s) : path.startsWith(u"/graphql/explorer/") ? explorerFile(path.mid(18)) : std::nullopt;
}

HttpAnswer GraphqlSurface::logIn(const RequestContext &request)
{
    if (!request.header("content-type").startsWith("application/json"))
        return errorAnswer({ErrorCode::UnsupportedMediaType, u"Send the body as application/json."_s, {}, {}, 0, {}}, request);
    if (const auto rate = m_anonymousRates.take(request.remoteAddress.toString()); !rate.isAllowed)
        return errorAnswer({ErrorCode::RateLimited, u"Too many attempts to log in."_s, {}, {}, rate.retryAfterMs, {}}, request);
    const QString key = QJsonDocument::fromJson(request.body).object().value(u"key"_s).toString();
    const auto session = m_identity.logIn(key);
    if (!session)
        return errorAnswer(session.error(), request);
    HttpAnswer answer;
    answer.status = 204;
    return answer.with("Set-Cookie", Identity::cookieHeader(*session, 12 * 3600));
}

void GraphqlSurface::execute(const RequestContext &request, const Done &done)
{
    const auto running = std::make_shared<Running>(request, m_identity.of(request));
    const Identified &who = running->who;
    running->done = done;
    running->isAnonymous = !who.isKnown();
    running->rate = take(who, request);
    if (!running->rate.isAllowed) {
        HttpAnswer answer =
            refusalAnswer(429, graphqlError({ErrorCode::RateLimited, u"Too many requests."_s, {}, {}, running->rate.retryAfterMs, {}}));
        answer.with("Retry-After", QByteArray::number((running->rate.retryAfterMs + 999) / 1000));
        return reply(*running, std::move(answer));
    }
    if (answerKept(*running) || replay(*running))
        return;
    running->scope = scopeOf(who, request);
    HttpExchange::Context context;
    context.request = running->scope.get();
    context.batches = &running->scope->batches;
    context.admit = admission(who, CastwrightSchema::publicFields());
    context.onPrepared = [running = running.get()](const PreparedOperation &operation) {
        running->isMutation = running->isMutation || operation.type == OperationType::Mutation;
        running->mayKeep = !running->question.isEmpty() && AnswerCache::mayKeep(operation);
        running->uses.push_back(OperationUse::of(operation));
    };
    bool isDone = false;
    auto exchange = HttpExchange::start(m_engine, requestOf(request), {m_options.maxBatch}, context,
                                        [this, weak = std::weak_ptr(running), &isDone](HttpResponse &&response) {
                                            if (const auto self = weak.lock()) {
                                                if (!m_running.contains(self))
                                                    isDone = true; // still inside start()
                                                finish(*self, std::move(response));
                                            }
                                        });
    if (isDone)
        return;
    running->exchange = std::move(exchange);
    m_running.insert(running);
}

bool GraphqlSurface::answerKept(Running &running)
{
    const RequestContext &request = running.request;
    if (!m_answers.isOn() || running.isAnonymous || request.header("cache-control") == "no-cache" || request.hasHeader("idempotency-key"))
        return false;
    const auto type = negotiate(request.header("accept"));
    if (!type || (request.method == "POST" && !request.header("content-type").startsWith("application/json")))
        return false;
    running.question.reserve(request.body.size() + request.target.size() + 64);
    running.question =
        running.who.caller.keyId.toLatin1() + (*type == MediaType::Json ? 'j' : 'g') + request.method + request.target + '\n';
    running.question += request.body;
    const AnswerCache::Kept *kept = m_answers.find(running.who.caller.accountId, running.question);
    if (!kept)
        return false;
    running.uses.push_back(kept->use);
    note(running, kept->answer);
    reply(running, kept->answer);
    return true;
}

bool GraphqlSurface::replay(Running &running)
{
    const RequestContext &request = running.request;
    if (request.method != "POST" || !request.hasHeader("idempotency-key") || running.isAnonymous)
        return false;
    running.idempotencyKey = IdempotencyService::Key{running.who.caller.accountId, running.who.caller.keyId,
                                                     QString::fromLatin1(request.header("idempotency-key"))};
    running.requestHash =
        QString::fromLatin1(QCryptographicHash::hash(QByteArray("graphql\n" + request.body), QCryptographicHash::Sha256).toHex());
    const auto kept = m_idempotency.begin(*running.idempotencyKey, running.requestHash);
    if (kept && !*kept)
        return false;
    if (!kept) {
        reply(running, refusalAnswer(errorRow(kept.error().code).httpStatus, graphqlError(kept.error())));
        return true;
    }
    HttpAnswer answer;
    answer.status = (*kept)->status;
    answer.contentType = contentTypeText(negotiate(request.header("accept")).value_or(MediaType::Json));
    answer.body = (*kept)->body;
    reply(running, answer.with("Idempotent-Replayed", "true"));
    return true;
}

void GraphqlSurface::finish(Running &running, HttpResponse &&response)
{
    const auto self = running.shared_from_this();
    HttpAnswer answer;
    answer.status = response.status;
    answer.contentType = response.contentType;
    answer.body = std::move(response.body);
    if (!response.allow.isEmpty())
        answer.with("Allow", response.allow);
    if (answer.status == 401)
        answer.with("WWW-Authenticate", "Bearer realm=\"castwright\"");
    if (running.idempotencyKey && (!running.isMutation || answer.status != 200)) {
        m_idempotency.abandon(*running.idempotencyKey);
    } else if (running.idempotencyKey) {
        if (const auto kept = m_idempotency.finish(*running.idempotencyKey, running.requestHash, answer.status, answer.body); !kept)
            qCWarning(logHttp) << "an answer could not be kept for its Idempotency-Key:" << kept.error().message;
    }
    if (running.mayKeep && !running.question.isEmpty() && answer.status == 200 && answer.body.startsWith(dataPrefix))
        m_answers.keep(running.who.caller.accountId, running.question, answer, running.uses.front());
    note(running, answer);
    m_running.erase(self);
    reply(running, std::move(answer));
}

void GraphqlSurface::note(const Running &running, const HttpAnswer &answer) const
{
    if (!m_useListener || running.isAnonymous)
        return;
    const double ms = static_cast<double>(monotonicUs() - running.beganUs) / 1000;
    const bool isError = !answer.body.startsWith(dataPrefix) && !answer.body.startsWith('[');
    if (running.uses.empty())
        m_useListener(running.who.caller, OperationUse::refused(), true, ms);
    for (const OperationUse &use : running.uses)
        m_useListener(running.who.caller, use, isError, ms / static_cast<double>(running.uses.size()));
}

void GraphqlSurface::reply(const Running &running, HttpAnswer answer) const
{
    if (running.rate.limit > 0)
        (running.isAnonymous ? m_anonymousRates : m_rates).describe(running.rate, answer);
    running.done(std::move(answer));
}

} // namespace castwright::graphql
