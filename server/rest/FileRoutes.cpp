// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/FileRoutes.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace castwright {

namespace {
QByteArray typeOf(const QString &name)
{
    if (name.endsWith(QStringLiteral(".m3u8")))
        return "application/vnd.apple.mpegurl";
    if (name.endsWith(QStringLiteral(".ts")))
        return "video/mp2t";
    return name.endsWith(QStringLiteral(".m4s")) ? "video/iso.segment" : "video/mp4";
}
} // namespace

std::optional<Result<HttpAnswer>> FileRoutes::answer(const RequestContext &request) const
{
    if (request.segments.value(0) != QStringLiteral("hls"))
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD")
        return fail(ErrorCode::MethodNotAllowed, QStringLiteral("Only GET and HEAD are possible here."));
    static const QRegularExpression idPattern(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_]{1,64}")));
    static const QRegularExpression filePattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{1,64}\\.(m3u8|ts|m4s|mp4)")));
    const QString file = request.segments.value(2);
    const QString path = m_dataDir + QStringLiteral("/hls/") + request.segments.value(1) + QLatin1Char('/') + file;
    if (request.segments.size() != 3 || !idPattern.match(request.segments[1]).hasMatch() || !filePattern.match(file).hasMatch()
        || !QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no such stream, or it has ended."));
    HttpAnswer answer;
    answer.contentType = typeOf(file);
    answer.filePath = path;
    // Segments are numbered on and never written twice; a playlist grows, and the next show has another init.mp4 under the same name.
    const bool isSegment = file.endsWith(QStringLiteral(".ts")) || file.endsWith(QStringLiteral(".m4s"));
    answer.with("Cache-Control", isSegment ? "public, max-age=3600, immutable" : "no-cache");
    answer.with("Access-Control-Allow-Origin", "*"); // a player on any page may play what is public
    answer.with("Access-Control-Expose-Headers", "ETag, Content-Range, Accept-Ranges");
    return answer;
}

} // namespace castwright
