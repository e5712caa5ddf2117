// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/play/PlaybackSurface.h"

#include "base/ChunkRing.h"
#include "http/ErrorEnvelope.h"
#include "rest/DocsPages.h"
#include "rest/play/PlayerPage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace castwright {

namespace {
constexpr int foreverSec = 3600;

/// A player on any page may play what its visitor may.
HttpAnswer opened(HttpAnswer answer)
{
    return answer.with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Expose-Headers", "Content-Length, Content-Range, Accept-Ranges, Retry-After, Date, Age");
}

HttpAnswer refusal(const Error &error, const RequestContext &request)
{
    HttpAnswer answer = errorAnswer(error, request);
    if (error.code == ErrorCode::UpstreamTimeout)
        answer.status = 503; // RFC 8216bis, 6.2.5.2
    return opened(std::move(answer));
}

/// The viewer's token: in the address, as players and caches can, or in a header. An API key is none, and goes to nobody's webhook.
QString tokenOf(const RequestContext &request)
{
    for (const QString &name : {u"token"_s, u"jwt"_s})
        if (const QString token = request.queryValue(name); !token.isEmpty())
            return token;
    if (const QByteArray token = request.header("x-castwright-playback-jwt"); !token.isEmpty())
        return QString::fromUtf8(token.trimmed());
    const QByteArray authorization = request.header("authorization");
    const bool isBearer = authorization.left(7).toLower() == "bearer ";
    const QByteArray token = isBearer ? authorization.mid(7).trimmed() : QByteArray();
    return token.startsWith("sk_live_") ? QString() : QString::fromUtf8(token);
}

PlaybackVisit visitOf(const RequestContext &request)
{
    PlaybackVisit visit;
    visit.playbackId = request.segments.value(1);
    visit.token = tokenOf(request);
    visit.address = request.remoteAddress.toString();
    visit.origin = request.header("origin");
    if (visit.origin.isEmpty())
        visit.origin = request.header("referer");
    visit.userAgent = QString::fromUtf8(request.header("user-agent").left(300));
    return visit;
}

QByteArray cacheControl(int maxAgeSec, bool isPrivate)
{
    if (maxAgeSec < 0)
        return "no-store";
    if (maxAgeSec == 0)
        return "no-cache";
    QByteArray text = (isPrivate ? "private, max-age=" : "public, max-age=") + QByteArray::number(maxAgeSec);
    return maxAgeSec >= foreverSec ? text + ", immutable" : text;
}

HttpAnswer pageAnswer(const WebPage &page)
{
    HttpAnswer answer;
    answer.contentType = page.contentType;
    answer.body = page.bytes;
    answer.with("Cache-Control", "public, max-age=600");
    return answer;
}

void attachRing(HttpAnswer &answer, PlaybackAnswer &given)
{
    auto body = std::make_shared<ContinuousAnswer>();
    body->ring = std::move(given.ring);
    body->report = std::move(given.report);
    answer.continuous = std::move(body);
}
} // namespace

QByteArray withQuery(const QByteArray &playlist, const QByteArray &query)
{
    const auto joined = [&](const QByteArray &address) -> QByteArray { return address + (address.contains('?') ? '&' : '?') + query; };
    QByteArray out;
    out.reserve(playlist.size() * 2);
    bool isFirst = true;
    for (const QByteArray &line : playlist.split('\n')) {
        if (!std::exchange(isFirst, false))
            out += '\n';
        const qsizetype start = line.startsWith('#') ? line.indexOf("URI=\"") : -1;
        const qsizetype end = start < 0 ? -1 : line.indexOf('"', start + 5);
        if (end > 0)
            out += line.left(start + 5) + joined(line.mid(start + 5, end - start - 5)) + line.mid(end);
        else
            out += line.isEmpty() || line.startsWith('#') ? line : joined(line);
    }
    return out;
}

bool PlaybackSurface::owns(const RequestContext &head) const
{
    return head.segments.value(0) == u"play";
}

void PlaybackSurface::handle(const RequestContext &request, Done done)
{
    const QByteArray allowed = "GET, HEAD, OPTIONS";
    if (request.method == "OPTIONS") {
        HttpAnswer answer;
        answer.status = 204;
        return done(opened(std::move(answer)).with("Allow", allowed));
    }
    if (request.method != "GET" && request.method != "HEAD")
        return done(opened(errorAnswer({ErrorCode::MethodNotAllowed, u"Only GET and HEAD are possible here."_s, {}, {}, 0, {}}, request))
                        .with("Allow", allowed));
    const QStringList &path = request.segments;
    const Error notHere{ErrorCode::NotFound, u"There is nothing to play at this address."_s, {}, {}, 0, {}};
    if (path.size() < 2 || path.size() > 3 || path[1].isEmpty())
        return done(refusal(notHere, request));
    if (path[1] == u"assets") {
        const auto page = playerAsset(path.value(2));
        return done(page ? pageAnswer(*page) : refusal(notHere, request));
    }
    m_directory.resolve(visitOf(request), [this, request, done = std::move(done)](const Result<PlaybackTarget> &target) {
        if (target)
            return answerTarget(request, *target, done);
        const bool isPage = request.segments.size() == 2;
        done(isPage ? playerPage(request, {}, &target.error()) : refusal(target.error(), request));
    });
}

void PlaybackSurface::answerTarget(const RequestContext &request, const PlaybackTarget &target, const Done &done)
{
    if (request.segments.size() == 2)
        return done(playerPage(request, target, nullptr));
    const QString file = request.segments[2];
    const bool isFile = target.kind == PlaybackTarget::Kind::File && file.startsWith(u"file.");
    const bool isPoster = file == u"thumb.jpg" && !target.posterPath.isEmpty();
    if (!isFile && !isPoster)
        return askProvider(request, target, done);
    HttpAnswer answer;
    answer.filePath = isFile ? target.filePath : target.posterPath;
    answer.contentType = isFile ? target.contentType : QByteArray("image/jpeg");
    answer.with("Content-Security-Policy", "default-src 'none'; sandbox"); // what was uploaded never runs as a page of this server
    done(opened(answer.with("Cache-Control", cacheControl(60, target.isPrivate))));
}

void PlaybackSurface::askProvider(const RequestContext &request, const PlaybackTarget &target, const Done &done)
{
    PlaybackAsk ask;
    ask.streamId = target.streamId;
    ask.filePath = target.kind == PlaybackTarget::Kind::File ? target.filePath : QString();
    ask.file = request.segments[2];
    ask.query = request.query;
    ask.sessionId = request.queryValue(u"sid");
    const PlaybackVisit visit = visitOf(request);
    ask.address = visit.address;
    ask.userAgent = visit.userAgent;
    const QByteArray token = visit.token.isEmpty() ? QByteArray() : "token=" + visit.token.toUtf8().toPercentEncoding();
    m_provider.ask(ask, [request, token, isPrivate = target.isPrivate, done](Result<PlaybackAnswer> given) {
        if (!given)
            return done(refusal(given.error(), request));
        HttpAnswer answer;
        answer.contentType = given->contentType;
        answer.filePath = given->filePath;
        const bool isPlaylist = given->contentType == "application/vnd.apple.mpegurl";
        answer.body = isPlaylist && isPrivate && !token.isEmpty() ? withQuery(given->body, token) : given->body;
        if (isPrivate && !token.isEmpty() && given->contentType.startsWith("text/vtt"))
            answer.body.replace(".jpg#", QByteArray(".jpg?" + token + '#'));
        answer.with("Cache-Control", cacheControl(given->maxAgeSec, isPrivate));
        if (given->ring && request.method == "GET")
            attachRing(answer, *given);
        done(opened(std::move(answer)));
    });
}

} // namespace castwright
