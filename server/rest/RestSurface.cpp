// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestSurface.h"

#include "http/Conditional.h"
#include "http/ErrorEnvelope.h"
#include "rest/DocsPages.h"
#include "rest/PartReceiver.h"
#include "rest/UploadReceiver.h"
#include "rest/openapi/OpenApiWriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// When what is built into the program was last changed: not after the program itself.
QDateTime startOfLife()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).lastModified().toUTC();
}

bool isUpload(const RequestContext &head)
{
    return head.method == "PUT" && head.segments.size() == 4 && head.segments[0] == u"v1" && head.segments[1] == u"media"
        && head.segments[3] == u"upload";
}
} // namespace

RestSurface::RestSurface(const Parts &parts)
    : m_catalog(parts.catalog)
    , m_uploads(parts.uploads)
    , m_operations(parts.catalog, parts.authorizer, parts.idempotency, parts.clock, parts.rates)
    , m_followers(parts.events)
    , m_files(parts.dataDir)
    , m_parts(parts.vodParts)
{
    QObject::connect(&parts.events, &EventBus::published, &m_followers, [this](const EventPtr &event) {
        if (!event->isHighRate)
            m_operations.forgetAnswers(event->accountId);
    });
}

RequestKind RestSurface::classify(const RequestContext &head, bool wantsWebSocket) const
{
    if (head.path == u"/v1/events" && head.method == "GET")
        return wantsWebSocket ? RequestKind::WebSocket : RequestKind::EventStream;
    return isUpload(head) || (m_parts && PartReceiver::owns(head)) ? RequestKind::Upload : RequestKind::Ordinary;
}

void RestSurface::handle(const RequestContext &request, Done done)
{
    if (request.path == u"/v1/openapi.json" && (request.method == "GET" || request.method == "HEAD"))
        return done(openApi(request));
    if (auto found = page(request))
        return done(*found);
    if (auto file = mediaFile(request))
        return done(*file);
    if (const auto file = m_files.answer(request))
        return done(*file ? **file : errorAnswer(file->error(), request));
    m_operations.run(request, done);
}

HttpAnswer RestSurface::openApi(const RequestContext &request)
{
    const QByteArray host = request.header("host");
    if (m_openApi.isEmpty() || host != m_openApiHost) {
        const QJsonObject document = OpenApiWriter(m_catalog, v1Bindings()).write(u"http://"_s + QString::fromLatin1(host));
        m_openApi = QJsonDocument(document).toJson(QJsonDocument::Indented);
        m_openApiHost = host;
        m_tags.remove(request.path); // it names the host
    }
    HttpAnswer answer;
    answer.body = m_openApi;
    answer.with("Cache-Control", "no-cache");
    applyConditions(request, {tagOf(request.path, m_openApi), {}}, answer);
    return answer;
}

QByteArray RestSurface::tagOf(const QString &name, const QByteArray &bytes)
{
    QByteArray &tag = m_tags[name];
    if (tag.isEmpty()) // these are as long as a book and never change while the server runs
        tag = '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(18).toBase64(QByteArray::Base64UrlEncoding) + '"';
    return tag;
}

std::optional<HttpAnswer> RestSurface::page(const RequestContext &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return std::nullopt;
    HttpAnswer answer;
    if (request.path == u"/") {
        answer.status = 302;
        answer.contentType = "text/plain";
        return answer.with("Location", "/docs");
    }
    const auto found = docsPage(request.path);
    if (!found)
        return std::nullopt;
    answer.contentType = found->contentType;
    answer.body = found->bytes;
    answer.with("Cache-Control", "public, max-age=600");
    if (!found->contentSecurityPolicy.isEmpty())
        answer.with("Content-Security-Policy", found->contentSecurityPolicy);
    applyConditions(request, {tagOf(request.path, answer.body), startOfLife()}, answer);
    return answer;
}

std::optional<HttpAnswer> RestSurface::mediaFile(const RequestContext &request)
{
    const QStringList &path = request.segments;
    const bool isFile = path.size() == 4 && path[0] == u"v1" && path[1] == u"media" && (path[3] == u"file" || path[3] == u"thumbnail");
    if (!isFile || (request.method != "GET" && request.method != "HEAD"))
        return std::nullopt;
    const auto caller = m_operations.callerOf(request);
    if (!caller)
        return errorAnswer(caller.error(), request);
    if (!caller->holds(Scope::MediaRead))
        return errorAnswer({ErrorCode::MissingScope, u"This key lacks the scope media:read."_s, {}, {}, 0, u"media:read"_s}, request);
    const auto file = path[3] == u"file" ? m_uploads.file(caller->accountId, path[2]) : m_uploads.thumbnail(caller->accountId, path[2]);
    if (!file)
        return errorAnswer(file.error(), request);
    HttpAnswer answer;
    answer.contentType = file->contentType.toLatin1();
    answer.filePath = file->path;
    // What was uploaded must never run as a page of this server.
    answer.with("Content-Security-Policy", "default-src 'none'; sandbox");
    answer.with("Cache-Control", "private, no-cache"); // may be kept, and is asked about by its tag
    return answer;
}

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> RestSurface::receive(const RequestContext &head)
{
    return PartReceiver::owns(head) ? PartReceiver::begin(*m_parts, head) : UploadReceiver::begin(m_uploads, head);
}

Result<EventFilter> RestSurface::filterOf(const RequestContext &head)
{
    RequestContext request = head;
    // Browsers can set no header on an EventSource or WebSocket, so the key may come in the query here, and only here.
    if (!head.hasHeader("authorization") && !head.hasHeader("x-api-key"))
        request.headers.append({"x-api-key", head.queryValue(u"key").toLatin1()});
    CW_TRY(const Caller caller, m_operations.callerOf(request));
    if (!caller.holds(Scope::StreamRead))
        return std::unexpected(Error{ErrorCode::MissingScope, u"This key lacks the scope stream:read."_s, {}, {}, 0, u"stream:read"_s});
    return EventFilter::parse(caller.accountId, head.queryValue(u"studioId"), head.queryValue(u"types"));
}

std::optional<HttpAnswer> RestSurface::openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream)
{
    auto filter = filterOf(head);
    if (!filter)
        return errorAnswer(filter.error(), head);
    m_followers.follow(stream, *filter, QString::fromLatin1(head.header("last-event-id")));
    return std::nullopt;
}

std::optional<HttpAnswer> RestSurface::admitWebSocket(const RequestContext &head)
{
    const auto filter = filterOf(head);
    return filter ? std::nullopt : std::optional(errorAnswer(filter.error(), head));
}

void RestSurface::webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket)
{
    if (auto filter = filterOf(head))
        m_followers.follow(std::move(socket), *filter, head.queryValue(u"lastEventId"));
}

} // namespace castwright
