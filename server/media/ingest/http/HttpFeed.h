// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ingest/ts/TsPublisher.h"
#include "ports/HttpIngest.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace castwright::media {

/// A publisher over HTTP. His bytes wait in a bounded queue and are taken apart on a thread of his own ("http-in"), so that a large picture
/// holds no other request up. Thread: server.
class HttpFeed final : public IngestFeed {
public:
    /// `context` lives on the server thread and outlives this.
    HttpFeed(QObject &context, std::unique_ptr<TsPublisher> publisher, std::shared_ptr<std::atomic<bool>> isKicked);
    ~HttpFeed() override;

    Result<> take(const QByteArray &piece) override;
    bool isReady() const override;
    void onReady(std::function<void()> resume) override { *m_resume = std::move(resume); }

private:
    void run();

    QObject &m_context;
    std::unique_ptr<TsPublisher> m_publisher; ///< the thread's own
    std::shared_ptr<std::atomic<bool>> m_isKicked;
    std::shared_ptr<std::function<void()>> m_resume = std::make_shared<std::function<void()>>(); ///< server thread; held by calls on their way
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_pieces;
    qint64 m_waitingBytes = 0;
    bool m_isStopping = false;
    std::jthread m_thread;
};

} // namespace castwright::media
