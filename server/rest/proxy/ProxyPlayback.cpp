// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/DashMark.h"
#include "rest/proxy/ProxyAnswers.h"
#include "rest/proxy/ProxySurface.h"
#include "services/ProxyService.h"

#include <QCryptographicHash>
#include <QUrl>

/// What players ask for. No key is needed: the stream's id cannot be guessed, and addresses may be signed besides.
namespace castwright {

using namespace Qt::StringLiterals;
using proxyanswers::failure;

namespace {
RelayPlayer playerOf(const RequestContext &request)
{
    RelayPlayer player;
    player.clientId = request.queryValue(u"client_id");
    player.address = request.remoteAddress.toString();
    player.userAgent = QString::fromUtf8(request.header("user-agent")).left(500);
    for (const char16_t *name : {u"username", u"user", u"u"})
        if (player.userName.isEmpty())
            player.userName = request.queryValue(name).left(200);
    if (player.userName.isEmpty())
        player.userName = QString::fromUtf8(request.header("x-username")).left(200);
    return player;
}

ProxyService::SignedQuery signedQueryOf(const RequestContext &request)
{
    return {request.queryValue(u"exp"), request.queryValue(u"sig"), request.queryValue(u"ip") == u"1", request.remoteAddress.toString()};
}

/// Players ask for a playlist again under the address they were given, so one that says nothing of itself is known by where it is and what
/// it says it is.
void nameByPlace(RelayPlayer &player, const QString &kind)
{
    if (!player.clientId.isEmpty())
        return;
    const QString place = player.address + u'\n' + player.userAgent + u'\n' + player.userName;
    player.clientId =
        kind
        + QString::fromLatin1(
            QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).first(12).toBase64(QByteArray::Base64UrlEncoding));
}

/// What goes through playlists, so that one client stays one and a signed address leads to signed ones.
QByteArray suffixOf(const RequestContext &request, const QString &clientId)
{
    QByteArray out = "&client_id=" + QUrl::toPercentEncoding(clientId);
    for (const char16_t *name : {u"exp", u"sig", u"ip"})
        if (const QString value = request.queryValue(name); !value.isEmpty())
            out += '&' + QStringView(name).toLatin1() + '=' + QUrl::toPercentEncoding(value);
    return out;
}

/// To where it is played by its kind; relative, so that the prefix stays.
QByteArray ledTo(RelayKind kind, const QString &streamId, const RequestContext &request)
{
    const QByteArray id = streamId.toLatin1();
    const QByteArray path =
        kind == RelayKind::Dash ? QByteArray("../dash/" + id + "/manifest.mpd") : QByteArray("../hls/" + id + "/playlist.m3u8");
    const qsizetype query = request.target.indexOf('?');
    return path + (query < 0 ? QByteArray() : request.target.sliced(query));
}

/// The same for segments of DASH, whose addresses are made of the manifest's without its query: "~exp~sig~ip/" before the folder's name.
QByteArray dashSignatureOf(const RequestContext &request)
{
    const QString expires = request.queryValue(u"exp");
    const QString signature = request.queryValue(u"sig");
    if (expires.isEmpty() || signature.isEmpty())
        return {};
    return '~' + QUrl::toPercentEncoding(expires) + '~' + QUrl::toPercentEncoding(signature)
        + (request.queryValue(u"ip") == u"1" ? QByteArray("~1/") : QByteArray("/"));
}

/// Takes it off the rest of a segment's path.
ProxyService::SignedQuery takeDashSignature(QByteArray &rest, const RequestContext &request)
{
    ProxyService::SignedQuery query{{}, {}, false, request.remoteAddress.toString()};
    if (!rest.startsWith('~'))
        return query;
    const qsizetype slash = std::max<qsizetype>(0, rest.indexOf('/'));
    const QList<QByteArray> parts = rest.first(slash).split('~');
    query.expires = QString::fromLatin1(parts.value(1));
    query.signature = QString::fromLatin1(parts.value(2));
    query.isBound = parts.value(3) == "1";
    rest = rest.sliced(slash + (slash > 0 ? 1 : 0));
    return query;
}

HttpAnswer finished(Result<RelayAnswer> answer, const QString &streamId, const RequestContext &request, const char *cacheControl)
{
    if (!answer) {
        HttpAnswer out = failure(answer.error());
        return out.with("Access-Control-Allow-Origin", "*");
    }
    HttpAnswer out = proxyanswers::media(*answer, suffixOf(request, answer->clientId));
    if (answer->contentType == "application/dash+xml")
        out.body.replace(dashMark, dashSignatureOf(request));
    out.with("X-Stream-ID", streamId.toLatin1());
    if (answer->leadsTo)
        out.with("Location", ledTo(*answer->leadsTo, streamId, request));
    return out.with("Cache-Control", answer->status < 400 ? cacheControl : "no-store");
}
} // namespace

bool ProxySurface::play(const QStringList &segments, const RequestContext &request, const Done &done)
{
    const bool isDirect = segments.size() == 2 && segments[0] == u"stream";
    const bool isPlaylist = segments.size() == 3 && segments[0] == u"hls" && segments[2] == u"playlist.m3u8";
    if (segments.size() >= 3 && segments[0] == u"broadcast")
        return playBroadcast(segments, request, done);
    if (segments.size() >= 3 && segments[0] == u"dash")
        return playDash(segments, request, done);
    const bool isSegment = segments.size() == 3 && segments[0] == u"hls" && segments[2].startsWith(u"segment");
    if (!isDirect && !isPlaylist && !isSegment)
        return false;
    if (request.method != "GET" && request.method != "HEAD") {
        HttpAnswer answer = failure({ErrorCode::MethodNotAllowed, u"Method Not Allowed"_s, {}, {}, 0, {}});
        done(answer.with("Allow", "GET, HEAD"));
        return true;
    }
    const QString streamId = segments[1];
    if (!m_proxy.relay()) {
        done(failure({ErrorCode::NotFound, u"Stream not found"_s, {}, {}, 0, {}}));
        return true;
    }
    if (!m_proxy.isSigned(streamId, signedQueryOf(request))) {
        done(failure({ErrorCode::Forbidden, u"This address is not signed, or has expired."_s, {}, {}, 0, {}}));
        return true;
    }
    if (isDirect)
        playDirect(streamId, request, done);
    else if (isPlaylist)
        playPlaylist(streamId, request, done);
    else
        playSegment(streamId, request, done);
    return true;
}

void ProxySurface::playDirect(const QString &streamId, const RequestContext &request, const Done &done)
{
    m_proxy.relay()->open(
        streamId, playerOf(request), request.header("range"), request.method == "HEAD",
        [streamId, request, done](Result<RelayAnswer> answer) { done(finished(std::move(answer), streamId, request, "no-cache")); });
}

void ProxySurface::playPlaylist(const QString &streamId, const RequestContext &request, const Done &done)
{
    QByteArray reload;
    for (const char16_t *name : {u"_HLS_msn", u"_HLS_part"})
        if (const QString value = request.queryValue(name); !value.isEmpty())
            reload += (reload.isEmpty() ? "" : "&") + QStringView(name).toLatin1() + '=' + QUrl::toPercentEncoding(value);
    RelayPlayer player = playerOf(request);
    nameByPlace(player, u"hls_"_s);
    m_proxy.relay()->playlist(streamId, player, request.queryValue(u"id"), reload, [streamId, request, done](Result<RelayAnswer> answer) {
        done(finished(std::move(answer), streamId, request, "no-cache"));
    });
}

void ProxySurface::playSegment(const QString &streamId, const RequestContext &request, const Done &done)
{
    const QString token = request.queryValue(u"id");
    if (token.isEmpty()) // an address in the query is never fetched
        return done(failure({ErrorCode::InvalidRequest, u"Segments are named by the id that the playlist gives."_s, {}, {}, 0, {}}));
    m_proxy.relay()->segment(streamId, playerOf(request), token, request.header("range"),
                             [streamId, request, done](Result<RelayAnswer> answer) {
                                 done(finished(std::move(answer), streamId, request, "public, max-age=300"));
                             });
}

/// Playlist and segments of a broadcast are files, there as long as nobody deletes it.
bool ProxySurface::playBroadcast(const QStringList &segments, const RequestContext &request, const Done &done)
{
    const bool isPlaylist = segments.size() == 3 && segments[2] == u"live.m3u8";
    const bool isSegment = segments.size() == 4 && segments[2] == u"segment" && segments[3] != u"live.m3u8";
    if ((!isPlaylist && !isSegment) || (request.method != "GET" && request.method != "HEAD"))
        return false;
    const QString path = m_proxy.broadcasts() ? m_proxy.broadcasts()->file(segments[1], segments.last()) : QString();
    HttpAnswer answer;
    if (path.isEmpty()) {
        answer = failure({ErrorCode::NotFound, isPlaylist ? u"Broadcast not found"_s : u"Segment not found"_s, {}, {}, 0, {}});
    } else {
        answer.contentType = isPlaylist ? "application/vnd.apple.mpegurl" : "video/mp2t";
        answer.filePath = path;
        answer.with("Cache-Control", isPlaylist ? "no-store" : "public, max-age=86400");
    }
    done(answer.with("Access-Control-Allow-Origin", "*"));
    return true;
}

/// A manifest carries no client's name into its segments, so clients of DASH are told apart by where they are and what they say they are.
bool ProxySurface::playDash(const QStringList &segments, const RequestContext &request, const Done &done)
{
    const QString streamId = segments[1];
    const bool isManifest = segments.size() == 3 && segments[2] == u"manifest.mpd";
    const bool isSegment = segments.size() >= 5 && segments[2] == u"segment";
    if ((!isManifest && !isSegment) || !m_proxy.relay())
        return false;
    if (request.method != "GET" && request.method != "HEAD") {
        HttpAnswer answer = failure({ErrorCode::MethodNotAllowed, u"Method Not Allowed"_s, {}, {}, 0, {}});
        done(answer.with("Allow", "GET, HEAD"));
        return true;
    }
    // As it was sent: what a server makes of an escape is its own affair.
    QByteArray rest = isSegment ? request.target.sliced(request.target.indexOf("/segment/") + 9) : QByteArray();
    const auto signedQuery = isManifest ? signedQueryOf(request) : takeDashSignature(rest, request);
    if (!m_proxy.isSigned(streamId, signedQuery)) {
        done(failure({ErrorCode::Forbidden, u"This address is not signed, or has expired."_s, {}, {}, 0, {}}));
        return true;
    }
    RelayPlayer player = playerOf(request);
    nameByPlace(player, u"dash_"_s);
    const auto finish = [streamId, request, done](const char *cache) {
        return [=](Result<RelayAnswer> answer) { done(finished(std::move(answer), streamId, request, cache)); };
    };
    if (isManifest) {
        m_proxy.relay()->playlist(streamId, player, {}, {}, finish("no-cache"));
        return true;
    }
    m_proxy.relay()->segment(streamId, player, QString::fromLatin1(rest), request.header("range"), finish("public, max-age=300"));
    return true;
}

} // namespace castwright
