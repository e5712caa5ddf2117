// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/UploadReceiver.h"

#include "http/ErrorEnvelope.h"

namespace castwright {

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> UploadReceiver::begin(MediaUploads &uploads, const RequestContext &head)
{
    if (!head.hasHeader("content-length"))
        return std::unexpected(errorAnswer(
            {ErrorCode::InvalidRequest, QStringLiteral("An upload needs a Content-Length."), QStringLiteral("Content-Length"), {}, 0, {}},
            head));
    MediaUploads::Request request;
    request.mediaId = head.segments.value(2);
    request.expires = head.queryValue(u"expires");
    request.signature = head.queryValue(u"signature");
    request.contentType = QString::fromLatin1(head.header("content-type"));
    request.contentRange = QString::fromLatin1(head.header("content-range"));
    request.contentLength = head.header("content-length").toLongLong();
    auto session = uploads.begin(request);
    if (!session)
        return std::unexpected(errorAnswer(session.error(), head));
    return std::make_unique<UploadReceiver>(head, std::move(*session));
}

std::optional<HttpAnswer> UploadReceiver::take(const QByteArray &piece)
{
    if (const auto taken = m_session->take(piece); !taken)
        return errorAnswer(taken.error(), m_head);
    return std::nullopt;
}

void UploadReceiver::finish(std::function<void(HttpAnswer)> done)
{
    m_session->finish([head = m_head, done = std::move(done)](const Result<Asset> &asset) {
        if (!asset)
            return done(errorAnswer(asset.error(), head));
        HttpAnswer answer;
        answer.body = toJsonText(*asset);
        done(std::move(answer));
    });
}

} // namespace castwright
