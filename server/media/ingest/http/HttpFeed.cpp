// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/http/HttpFeed.h"

#include "base/ThreadName.h"

namespace castwright::media {

namespace {
constexpr qint64 mostFedBytes = 4 * 1024 * 1024;
} // namespace

HttpFeed::HttpFeed(QObject &context, std::unique_ptr<TsPublisher> publisher, std::shared_ptr<std::atomic<bool>> isKicked)
    : m_context(context)
    , m_publisher(std::move(publisher))
    , m_isKicked(std::move(isKicked))
    , m_thread([this] { run(); })
{}

HttpFeed::~HttpFeed()
{
    *m_resume = {};
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Result<> HttpFeed::take(const QByteArray &piece)
{
    if (*m_isKicked)
        return fail(ErrorCode::Conflict, QStringLiteral("The stream was ended here, or another publisher took it over."));
    {
        const std::scoped_lock lock(m_mutex);
        m_pieces.push_back(piece);
        m_waitingBytes += piece.size();
    }
    m_wake.notify_one();
    return {};
}

bool HttpFeed::isReady() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waitingBytes < mostFedBytes;
}

void HttpFeed::run()
{
    setThreadName("http-in");
    for (;;) {
        QByteArray piece;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_pieces.empty(); });
            if (m_pieces.empty())
                break;
            piece = std::move(m_pieces.front());
            m_pieces.pop_front();
            const bool wasFull = m_waitingBytes >= mostFedBytes;
            m_waitingBytes -= piece.size();
            if (wasFull && m_waitingBytes < mostFedBytes)
                QMetaObject::invokeMethod(&m_context, [resume = m_resume] {
                    if (*resume)
                        (*resume)();
                });
        }
        m_publisher->feed(piece);
    }
    m_publisher.reset(); // ends the session
}

} // namespace castwright::media
