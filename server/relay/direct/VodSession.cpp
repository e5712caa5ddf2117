// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/VodSession.h"

#include "base/Clock.h"
#include "relay/RequestMaker.h"

namespace castwright::relay {

namespace {
constexpr qint64 aheadBytes = 2 * 1024 * 1024; ///< read ahead of the client
constexpr qint64 resumeBytes = 1024 * 1024;
constexpr int maxResumes = 5;
constexpr int idleMs = 15'000;

/// "bytes 100-199/1000" -> 100
qint64 firstByteOf(const UpstreamHead &head)
{
    const QByteArray range = head.header("content-range");
    return head.status == 206 && range.startsWith("bytes ") ? range.mid(6, range.indexOf('-') - 6).toLongLong() : 0;
}
} // namespace

VodSession::VodSession(RelaySettings settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks, QByteArray range, bool isHead,
                       Handlers handlers, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_spec(std::move(spec))
    , m_plan(plan)
    , m_hooks(hooks)
    , m_range(std::move(range))
    , m_isHead(isHead)
    , m_handlers(std::move(handlers))
{
    m_ladder = m_plan.ladder(monotonicUs() / 1000);
}

VodSession::~VodSession()
{
    m_reading.reset();
    if (m_ring)
        m_ring->close();
    if (m_fetch)
        m_fetch->cancel();
}

void VodSession::start()
{
    m_isTrial = m_plan.isReturnDue(monotonicUs() / 1000);
    open(m_isTrial ? 0 : m_plan.index(), m_range);
}

void VodSession::open(int index, const QByteArray &range)
{
    m_index = index;
    UpstreamRequest request = makeRequest(m_settings, m_spec, QUrl(m_plan.url(index)));
    request.method = m_isHead ? "HEAD" : "GET";
    request.idleTimeoutMs = idleMs;
    if (!range.isEmpty())
        request.headers.append({"Range", range});
    if (m_isOpened) // what is added must be of the same file
        if (const QByteArray tag = m_head.header("etag"); !tag.isEmpty() && !tag.startsWith("W/"))
            request.headers.append({"If-Range", tag});
    m_fetch = new UpstreamFetch(request,
                                {[this](const UpstreamHead &head, const QUrl &) { onHead(head); },
                                 [this](const QByteArray &piece) { onData(piece); }, [this](const Result<> &result) { onEnd(result); }},
                                this);
    m_fetch->start();
}

void VodSession::onHead(const UpstreamHead &head)
{
    if (m_isOver)
        return;
    if (m_isOpened) { // taken up again
        if (head.status != 206 || firstByteOf(head) != m_first + m_sent)
            finish(); // another file now: the client sees that bytes are missing
        return;
    }
    if (!head.isSuccess() && head.status != 416)
        return tryNext(statusError(head.status), statusClass(head.status));
    if (head.contentType() == "text/html" && head.status != 416)
        return tryNext({ErrorCode::UpstreamFailed, QStringLiteral("The other server sends a page instead of media."), {}, {}, 0, {}},
                       QStringLiteral("not_media"));
    const qint64 now = monotonicUs() / 1000;
    if (m_index != m_plan.index()) {
        const QString old = m_plan.current();
        if (!m_isTrial)
            m_plan.markBad(m_plan.index(), now);
        m_plan.switchTo(m_index, now);
        m_hooks.switched(old, m_plan.current(), m_plan.index(),
                         m_isTrial ? QStringLiteral("primary_recovered") : QStringLiteral("connection_error_after_retries"), 0);
    }
    m_plan.succeeded(now);
    m_isOpened = true;
    m_head = head;
    m_first = firstByteOf(head);
    if (!m_isHead) {
        m_ring = std::make_shared<ChunkRing>(ChunkRing::Limits{2 * aheadBytes, qint64(1) << 60});
        m_reading = m_ring->onRead([context = this, paused = m_isPaused, ring = m_ring.get()] {
            if (paused->load() && ring->unreadBytes() < resumeBytes && paused->exchange(false))
                QMetaObject::invokeMethod(context, [context] { context->resume(); }, Qt::QueuedConnection);
        });
    }
    m_handlers.opened(Opened{head, m_ring});
    if (!m_isHead)
        m_hooks.running(true); // after the client is counted
}

void VodSession::resume()
{
    if (m_fetch && !m_isOver)
        m_fetch->setPaused(false);
}

void VodSession::onData(const QByteArray &piece)
{
    if (m_isOver || !m_isOpened || !m_ring)
        return;
    m_hooks.received(piece.size());
    m_ring->append(piece, m_sent == 0, 0);
    m_sent += piece.size();
    if (m_ring->unreadBytes() < aheadBytes)
        return;
    m_isPaused->store(true);
    m_fetch->setPaused(true);
    if (m_ring->unreadBytes() < resumeBytes && m_isPaused->exchange(false)) // it was taken in between
        m_fetch->setPaused(false);
}

void VodSession::onEnd(const Result<> &result)
{
    m_fetch = nullptr;
    if (m_isOver)
        return;
    if (!m_isOpened)
        return tryNext(result ? Error{ErrorCode::UpstreamFailed, QStringLiteral("The other server sent nothing."), {}, {}, 0, {}}
                              : result.error(),
                       result ? QStringLiteral("closed") : errorClass(result.error()));
    const bool isComplete = m_isHead || (result && (m_head.contentLength < 0 || m_sent >= m_head.contentLength));
    if (!isComplete && m_head.contentLength > m_sent && m_resumes++ < maxResumes) {
        m_hooks.error(QStringLiteral("closed"), QStringLiteral("The other server broke off in the middle of a file."));
        return open(m_index,
                    "bytes=" + QByteArray::number(m_first + m_sent) + '-' + QByteArray::number(m_first + m_head.contentLength - 1));
    }
    finish();
}

void VodSession::tryNext(const Error &error, const QString &kind)
{
    m_hooks.error(kind, error.message);
    m_plan.markBad(m_index, monotonicUs() / 1000);
    if (m_fetch)
        m_fetch->cancel();
    m_fetch = nullptr;
    if (std::exchange(m_isTrial, false)) { // the backup goes on
        m_plan.returnFailed(monotonicUs() / 1000);
        m_ladder.removeOne(0);
        return open(m_plan.index(), m_range);
    }
    if (!m_ladder.isEmpty())
        return open(m_ladder.takeFirst(), m_range);
    m_isOpened = true;
    if (m_plan.isNewFailure())
        m_hooks.over(error);
    m_handlers.opened(std::unexpected(error));
    finish();
}

void VodSession::close()
{
    finish();
}

void VodSession::finish()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_reading.reset();
    if (m_ring)
        m_ring->close();
    if (m_fetch)
        m_fetch->cancel();
    m_fetch = nullptr;
    deleteLater();
    m_handlers.over();
}

} // namespace castwright::relay
