// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ingest/IngestSurface.h"

#include "http/ErrorEnvelope.h"

#include <limits>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// Hands the body on to the stream.
class FeedReceiver final : public BodyReceiver {
public:
    FeedReceiver(RequestContext head, std::unique_ptr<IngestFeed> feed) : m_head(std::move(head)), m_feed(std::move(feed)) {}

    qint64 maxBytes() const override { return std::numeric_limits<qint64>::max(); }
    std::optional<HttpAnswer> take(const QByteArray &piece) override
    {
        if (const auto taken = m_feed->take(piece); !taken)
            return errorAnswer(taken.error(), m_head);
        return std::nullopt;
    }
    bool isReady() const override { return m_feed->isReady(); }
    void onReady(std::function<void()> resume) override { m_feed->onReady(std::move(resume)); }
    void finish(std::function<void(HttpAnswer)> done) override
    {
        m_feed.reset();
        HttpAnswer answer;
        answer.status = 204;
        done(std::move(answer));
    }

private:
    RequestContext m_head;
    std::unique_ptr<IngestFeed> m_feed;
};
} // namespace

bool IngestSurface::owns(const RequestContext &head) const
{
    return head.segments.value(0) == u"ingest";
}

RequestKind IngestSurface::classify(const RequestContext &head, bool) const
{
    const bool isPublishing = (head.method == "POST" || head.method == "PUT") && head.segments.size() == 2;
    return isPublishing ? RequestKind::Upload : RequestKind::Ordinary;
}

void IngestSurface::handle(const RequestContext &request, Done done)
{
    const bool isKnown = request.segments.size() == 2;
    const QString text = isKnown ? u"Send the stream as the body of a POST or PUT."_s : u"The address is /ingest/ and a stream key."_s;
    HttpAnswer answer =
        errorAnswer({isKnown ? ErrorCode::MethodNotAllowed : ErrorCode::NotFound, text, {}, {}, 0, {}}, request);
    if (isKnown)
        answer.with("Allow", "POST, PUT");
    done(std::move(answer));
}

std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> IngestSurface::receive(const RequestContext &head)
{
    StreamAttempt attempt;
    attempt.protocol = u"http"_s;
    attempt.name = head.segments.value(1);
    attempt.query = QString::fromUtf8(head.target.mid(head.target.indexOf('?') + 1));
    if (!head.target.contains('?'))
        attempt.query.clear();
    attempt.peer = head.remoteAddress.toString();
    auto feed = m_ingest.openFeed(attempt);
    if (!feed)
        return std::unexpected(errorAnswer(feed.error(), head));
    return std::make_unique<FeedReceiver>(head, std::move(*feed));
}

} // namespace castwright
