// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/PartReceiver.h"

#include "http/ErrorEnvelope.h"

namespace castwright {

using namespace Qt::StringLiterals;

bool PartReceiver::owns(const RequestContext &head)
{
    return head.method == "PUT" && head.segments.size() == 5 && head.segments[0] == u"v1" && head.segments[1] == u"media"
        && head.segments[3] == u"parts";
}

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> PartReceiver::begin(VodParts &parts, const RequestContext &head)
{
    if (!head.hasHeader("content-length"))
        return std::unexpected(
            errorAnswer({ErrorCode::InvalidRequest, u"An upload needs a Content-Length."_s, u"Content-Length"_s, {}, 0, {}}, head));
    VodParts::Request request;
    request.mediaId = head.segments.value(2);
    request.number = head.segments.value(4).toInt();
    request.expires = head.queryValue(u"expires");
    request.signature = head.queryValue(u"signature");
    request.contentLength = head.header("content-length").toLongLong();
    auto session = parts.begin(request);
    if (!session)
        return std::unexpected(errorAnswer(session.error(), head));
    return std::make_unique<PartReceiver>(head, std::move(*session));
}

std::optional<HttpAnswer> PartReceiver::take(const QByteArray &piece)
{
    if (const auto taken = m_session->take(piece); !taken)
        return errorAnswer(taken.error(), m_head);
    return std::nullopt;
}

void PartReceiver::finish(std::function<void(HttpAnswer)> done)
{
    m_session->finish([head = m_head, done = std::move(done)](const Result<QString> &etag) {
        if (!etag)
            return done(errorAnswer(etag.error(), head));
        HttpAnswer answer;
        answer.body = "{}";
        done(answer.with("ETag", '"' + etag->toLatin1() + '"'));
    });
}

} // namespace castwright
