// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/dash/DashSession.h"

#include "base/Clock.h"
#include "base/Id.h"
#include "relay/RequestMaker.h"

namespace castwright::relay {

namespace {
constexpr qint64 liveMs = 1000;
constexpr qint64 filmMs = 60'000;
constexpr int tolerated404 = 2; ///< a player may be a little ahead of what is there

} // namespace

DashSession::DashSession(const RelaySettings &settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks,
                         std::shared_ptr<StreamMeter> meter, std::shared_ptr<SegmentCache> cache)
    : m_settings(settings)
    , m_spec(std::move(spec))
    , m_plan(plan)
    , m_hooks(hooks)
    , m_rewriter(m_spec.streamId, randomToken(24).toLatin1())
    , m_segments(m_spec.streamId, hooks, std::move(meter), std::move(cache),
                 {[this](const Resource &resource, int status) { segmentEnded(resource, status); }})
{}

DashSession::~DashSession()
{
    if (m_fetch)
        m_fetch->cancel();
    tell(fail(ErrorCode::NotFound, QStringLiteral("The stream was stopped.")));
}

void DashSession::setSpec(const RelaySpec &spec)
{
    m_spec = spec;
    forget();
}

void DashSession::manifest(const Done &done)
{
    m_waiting.append(done);
    if (!m_text.isEmpty() && monotonicMs() - m_loadedMs < (m_rewriter.isLive() ? liveMs : filmMs)) {
        RelayAnswer answer;
        answer.contentType = "application/dash+xml";
        answer.body = m_text;
        return tell(answer);
    }
    if (m_fetch)
        return;
    m_askedMs = monotonicMs();
    m_ladder = m_plan.ladder(m_askedMs);
    m_isTrial = m_reason.isEmpty() && m_plan.isReturnDue(m_askedMs);
    if (m_isTrial)
        load(0);
    else if (!m_reason.isEmpty() && !m_ladder.isEmpty()) // its segments failed
        load(m_ladder.takeFirst());
    else
        load(m_plan.index());
}

void DashSession::load(int index)
{
    UpstreamRequest request = makeRequest(m_settings, m_spec, QUrl(m_plan.url(index)));
    request.maxBodyBytes = m_settings.maxPlaylistBytes;
    request.idleTimeoutMs = request.headTimeoutMs;
    m_body.clear();
    m_fetch = new UpstreamFetch(request,
                                {[this](const UpstreamHead &head, const QUrl &url) {
                                     m_head = head;
                                     m_url = url;
                                 },
                                 [this](const QByteArray &piece) { m_body += piece; },
                                 [this, index](const Result<> &result) { ended(index, result); }},
                                this);
    m_fetch->start();
}

void DashSession::ended(int index, const Result<> &result)
{
    m_fetch = nullptr;
    if (!result)
        return troubled(index, result.error(), errorClass(result.error()));
    if (!m_head.isSuccess())
        return troubled(index, statusError(m_head.status), statusClass(m_head.status));
    const auto text = m_rewriter.rewrite(m_body, m_url, index);
    if (!text)
        return troubled(index, text.error(), QStringLiteral("not_media"));
    if (index != m_plan.index()) {
        const QString old = m_plan.current();
        if (!m_isTrial)
            m_plan.markBad(m_plan.index(), monotonicMs());
        m_plan.switchTo(index, monotonicMs());
        const QString failed = m_reason.isEmpty() ? QStringLiteral("playlist_fetch_error") : m_reason;
        m_hooks.switched(old, m_plan.current(), m_plan.index(), m_isTrial ? QStringLiteral("primary_recovered") : failed,
                         monotonicMs() - m_askedMs);
    }
    m_isTrial = false;
    m_reason.clear();
    m_plan.succeeded(monotonicMs());
    m_hooks.received(m_body.size());
    m_hooks.timed("playlist", monotonicMs() - m_askedMs);
    if (!std::exchange(m_isRunning, true))
        m_hooks.running(true);
    m_text = *text;
    m_loadedMs = monotonicMs();
    RelayAnswer answer;
    answer.contentType = "application/dash+xml";
    answer.body = m_text;
    tell(answer);
}

void DashSession::troubled(int index, const Error &error, const QString &kind)
{
    m_hooks.error(kind, error.message);
    m_plan.markBad(index, monotonicMs());
    if (std::exchange(m_isTrial, false)) { // the backup goes on
        m_plan.returnFailed(monotonicMs());
        m_ladder.removeOne(0);
        return load(m_plan.index());
    }
    if (m_ladder.isEmpty()) {
        m_reason.clear();
        if (m_plan.isNewFailure())
            m_hooks.over(error);
        return tell(std::unexpected(error));
    }
    load(m_ladder.takeFirst());
}

void DashSession::tell(const Result<RelayAnswer> &answer)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Done &done : waiting)
        done(answer);
}

/// A manifest that names segments which are not there is as good as none: the next one comes from elsewhere.
void DashSession::segmentEnded(const Resource &resource, int status)
{
    if (resource.source != m_plan.index())
        return;
    m_segmentFailures = status == 200 ? 0 : m_segmentFailures + (status == 404 ? 1 : tolerated404);
    if (m_segmentFailures < tolerated404 || !m_plan.hasBackup())
        return;
    m_segmentFailures = 0;
    m_reason = QStringLiteral("segment_fetch_error");
    m_text.clear();
}

void DashSession::segment(const QByteArray &name, const Done &done)
{
    const auto url = m_rewriter.find(name);
    if (!url)
        return done(fail(ErrorCode::NotFound, QStringLiteral("No manifest of this stream names this.")));
    m_segments.fetch(name, Resource{Resource::Kind::Segment, *url, 0, -1, {}, m_rewriter.sourceOf(name)}, m_settings, m_spec,
                     m_settings.headTimeoutMs, done);
}

} // namespace castwright::relay
