// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/TranscodeWorker.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/ThreadName.h"
#include "media/playback/PlaybackFile.h"
#include "media/playback/TsPackager.h"

namespace castwright::media {

namespace {
SegmentWindow::Settings windowOf(const TranscodePlan &plan)
{
    SegmentWindow::Settings settings;
    settings.name = QStringLiteral("main");
    settings.suffix = QStringLiteral("ts");
    settings.targetMs = plan.segmentMs;
    settings.windowMs = plan.segmentMs * plan.listSegments;
    return settings;
}
} // namespace

TranscodeWorker::TranscodeWorker(const Transcoder::Job &job, std::function<void()> changed)
    : m_job(job)
    , m_changed(std::move(changed))
    , m_ring(std::make_shared<ChunkRing>())
    // By the clock, so that a name never comes back with another content: a segment lasts longer than a second.
    , m_window(std::make_shared<SegmentWindow>(windowOf(job.plan), SystemClock().nowMs() / 1000, [this] { m_changed(); }))
    , m_line(
          {job.name, job.url, job.plan, true},
          [this](const StreamInfo &info) -> Result<std::unique_ptr<Packaging>> {
              CW_TRY(auto made, TsPackager::make(info, m_job.plan.segmentMs, m_window, m_ring));
              return std::unique_ptr<Packaging>(std::move(made));
          },
          [this](const Packet &) { packed(); })
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

TranscodeWorker::~TranscodeWorker()
{
    m_thread.request_stop();
    m_thread.join();
    m_ring->close();
}

void TranscodeWorker::run(const std::stop_token &stop)
{
    setThreadName("xcode");
    const Result<> result = m_line.run(stop);
    m_window->end();
    m_ring->close();
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
        if (!result && (m_job.isLive || !m_isReady)) // a file that was read to its end is no failure
            m_failure = result.error();
        else if (!m_isReady && !stop.stop_requested())
            m_failure = Error{ErrorCode::UpstreamFailed, QStringLiteral("There was nothing to transcode."), {}, {}, 0, {}};
        if (m_failure)
            qCWarning(logMedia).noquote() << "transcoding" << m_job.name << "ends:" << m_failure->message;
    }
    if (!stop.stop_requested())
        m_changed();
}

void TranscodeWorker::packed()
{
    if (!m_isReady && m_ring->unreadBytes() > 0) {
        m_isReady = true;
        m_changed();
    }
}

QByteArray TranscodeWorker::playlist() const
{
    return m_window->hasSegments() ? m_window->playlist(SegmentWindow::Style::Plain) : QByteArray();
}

std::optional<QByteArray> TranscodeWorker::segment(const QByteArray &name) const
{
    const PlaybackFile file = PlaybackFile::parse(QString::fromLatin1(name));
    const bool isOurs = file.kind == PlaybackFile::Kind::Segment && file.container == PlaybackFile::Container::Ts
        && file.rendition == QLatin1String("main");
    const auto piece = isOurs ? m_window->find({file.number, -1}) : std::nullopt;
    return piece ? std::optional(piece->bytes) : std::nullopt;
}

bool TranscodeWorker::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isOver;
}

std::optional<Error> TranscodeWorker::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

} // namespace castwright::media
