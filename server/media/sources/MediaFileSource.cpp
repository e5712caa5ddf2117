// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/MediaFileSource.h"

namespace castwright::media {

namespace {

QStringList filesOf(const MediaSettings &settings, const SourceContext &context)
{
    QStringList files{context.fileOf(settings.path, settings.mediaId)};
    for (const QString &entry : settings.playlist)
        files.append(context.mediaPaths.value(entry, entry));
    files.removeAll(QString());
    return files;
}

} // namespace

MediaFileSource::MediaFileSource(const Source &source, const SourceContext &context)
    : m_id(source.id), m_settings(source.media.value_or(MediaSettings{})),
      m_worker(std::make_shared<MediaFileWorker>(filesOf(m_settings, context), m_settings.atEnd, m_settings.startMs)),
      m_playhead(m_worker->buffer(), {.isLive = false, .hidesAtEnd = m_settings.atEnd == EndBehavior::Hide})
{
    m_playhead.setPaused(m_settings.paused);
    m_thread.start(m_id, [worker = m_worker](StopSignal &stop) { worker->run(stop); });
}

bool MediaFileSource::apply(const Source &settings)
{
    const auto wanted = settings.media.value_or(MediaSettings{});
    if (wanted.path != m_settings.path || wanted.mediaId != m_settings.mediaId || wanted.playlist != m_settings.playlist)
        return false;
    const MediaSettings old = std::exchange(m_settings, wanted);
    m_worker->setAtEnd(wanted.atEnd);
    m_playhead.setHidesAtEnd(wanted.atEnd == EndBehavior::Hide);
    m_playhead.setPaused(wanted.paused);
    const bool playsAgain = m_playhead.isEnded() && wanted.atEnd == EndBehavior::Loop && old.atEnd != EndBehavior::Loop;
    if (wanted.startMs != old.startMs || playsAgain)
        seek(wanted.startMs);
    return true;
}

void MediaFileSource::seek(qint64 positionMs)
{
    m_worker->seek(positionMs);
    m_playhead.restart();
    m_thread.wake();
}

SourceStatus MediaFileSource::status() const
{
    const auto report = m_worker->report();
    const VideoFramePtr &frame = m_playhead.lastFrame();
    SourceStatus status{m_id, SourceState::Running, report.message, frame ? frame->width : 0, frame ? frame->height : 0, m_playhead.mediaMs(), report.durationMs};
    if (report.isFailed)
        status.state = SourceState::Failed;
    else if (m_playhead.isEnded())
        status.state = SourceState::Ended;
    else if (m_playhead.isStalled())
        status.state = SourceState::Stalled;
    else if (!m_playhead.isPlaying() && !frame)
        status.state = SourceState::Opening;
    if (status.state == SourceState::Stalled && status.message.isEmpty())
        status.message = QStringLiteral("The file is read too slowly. Copy it to a faster disk.");
    return status;
}

} // namespace castwright::media
