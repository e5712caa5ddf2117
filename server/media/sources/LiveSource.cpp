// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/LiveSource.h"

#include "media/sources/PlatformDevices.h"
#include "media/sources/RedactUrl.h"

#include <QUrl>

namespace castwright::media {

namespace {

constexpr int soundDeviceLatencyMs = 60; ///< three fragments of a sound server

Result<DemuxRequest> networkRequest(const NetworkSettings &settings)
{
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Network;
    request.address = settings.url;
    const QString scheme = QUrl(settings.url).scheme();
    if (scheme.startsWith(QLatin1String("rtmp")))
        request.options.emplaceBack("rtmp_live", "live");
    return request;
}

Result<DemuxRequest> streamRequest(const StreamSourceSettings &settings, const LiveHubs &liveHub)
{
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Hub;
    request.address = settings.streamId;
    request.liveHub = liveHub;
    request.openMs = 500; // so long "opening" is shown; then it is offline, and asked for again
    return request;
}

LiveWorker::MakeRequest requestOf(const Source &source, const LiveHubs &liveHub)
{
    switch (source.kind) {
    case SourceKind::Stream:
        return [s = source.stream.value_or(StreamSourceSettings{}), liveHub] { return streamRequest(s, liveHub); };
    case SourceKind::Screen: return [s = source.screen.value_or(ScreenSettings{})] { return platformDevices::screen(s); };
    case SourceKind::Camera: return [s = source.camera.value_or(CameraSettings{})] { return platformDevices::camera(s); };
    case SourceKind::AudioInput: return [s = source.audioInput.value_or(AudioInputSettings{})] { return platformDevices::audioInput(s); };
    default: return [s = source.network.value_or(NetworkSettings{})] { return networkRequest(s); };
    }
}

qint64 latencyOf(const Source &source)
{
    if (source.kind == SourceKind::Network)
        return samplesOfMs(std::max(20, source.network.value_or(NetworkSettings{}).latencyMs));
    if (source.kind == SourceKind::Stream)
        return samplesOfMs(std::max(20, source.stream.value_or(StreamSourceSettings{}).latencyMs));
    return source.kind == SourceKind::AudioInput ? samplesOfMs(soundDeviceLatencyMs) : 0;
}

/// Asking whether a stream is here again costs nothing.
Backoff::Policy retriesOf(const Source &source)
{
    return source.kind == SourceKind::Stream ? Backoff::Policy{.firstMs = 50, .capMs = 200} : Backoff::Policy();
}

MediaPlayhead::Mode modeOf(const Source &source)
{
    MediaPlayhead::Mode mode{.isLive = true, .latency = latencyOf(source)};
    // Segments of HLS come in bursts some seconds apart.
    if (source.network && QUrl(source.network->url).path().endsWith(QLatin1String(".m3u8")))
        mode.clock = {.window = 15LL * mixSampleRate, .jumpAbove = mixSampleRate};
    // A device has no bursts worth keeping, only what gathered while it was opened.
    if (!source.network && !source.stream)
        mode.clock = {.window = mixSampleRate, .jumpAbove = mixSampleRate / 10};
    return mode;
}

} // namespace

LiveSource::LiveSource(const Source &source, const LiveHubs &liveHub)
    : m_source(source)
    , m_worker(std::make_shared<LiveWorker>(requestOf(source, liveHub), latencyOf(source), retriesOf(source)))
    , m_playhead(m_worker->buffer(), modeOf(source))
{
    m_thread.start(source.id, [worker = m_worker](StopSignal &stop) { worker->run(stop); });
}

VideoFramePtr LiveSource::frameAt(const Tick &tick)
{
    // A screen captured twice a second does not stall between two captures.
    const double fps = m_worker->report().fps;
    if (fps > 0 && fps != m_policyFps) {
        m_policyFps = fps;
        m_playhead.setStallPolicy(SourceStallDetector::policyForFps(fps));
    }
    return m_playhead.frameAt(tick);
}

bool LiveSource::hasAudio() const
{
    return m_source.kind == SourceKind::AudioInput || m_worker->report().hasSound;
}

bool LiveSource::apply(const Source &settings)
{
    return settings.network == m_source.network && settings.screen == m_source.screen && settings.camera == m_source.camera &&
           settings.audioInput == m_source.audioInput && settings.stream == m_source.stream;
}

SourceStatus LiveSource::status() const
{
    const auto report = m_worker->report();
    const VideoFramePtr &frame = m_playhead.lastFrame();
    SourceStatus status{m_source.id, SourceState::Running, report.message, frame ? frame->width : 0, frame ? frame->height : 0, 0, 0};
    const bool isNothingYet = !frame && !m_playhead.isPlaying();
    if (!report.isConnected && !report.message.isEmpty() && (isNothingYet || m_playhead.isStalled()))
        status.state = SourceState::Failed;
    else if (m_playhead.isStalled())
        status.state = SourceState::Stalled;
    else if (isNothingYet)
        status.state = SourceState::Opening;
    if (status.state == SourceState::Stalled && status.message.isEmpty())
        status.message = report.isConnected ? QStringLiteral("Connected, but nothing new arrives. Check the sender.") : QStringLiteral("Connecting.");
    return status;
}

} // namespace castwright::media
