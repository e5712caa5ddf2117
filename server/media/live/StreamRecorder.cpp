// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/StreamRecorder.h"

#include "media/ffmpeg/MediaProbe.h"
#include "media/outputs/OutputSeams.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
/// What a file system takes as a name.
QString fileName(const QString &name, const QDateTime &at)
{
    static const QRegularExpression unfit(u"[^\\w .()-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString fit = name;
    fit.replace(unfit, u"_"_s);
    fit = fit.left(80).trimmed();
    return u"%1 %2"_s.arg(fit.isEmpty() ? u"Stream"_s : fit, at.toString(u"yyyy-MM-dd HH-mm-ss"_s));
}
/// On the recording's own thread: a file of hours takes a moment to look at.
StreamRecording completed(StreamRecording recording, const DestinationStatus &status)
{
    constexpr int probeMs = 1500;
    const QFileInfo file(status.playbackUrl);
    if (status.playbackUrl.isEmpty() || !file.exists())
        return recording;
    recording.path = status.playbackUrl;
    recording.bytes = file.size();
    const auto info = probeMedia(recording.path, {}, WaitLimit::in(probeMs));
    recording.durationMs = info ? info->durationMs : status.uptimeMs;
    return recording;
}
} // namespace

StreamRecorder::~StreamRecorder()
{
    end();
    for (auto &runner : m_ending)
        m_tools.disposer.dispose(std::move(runner));
}

void StreamRecorder::begin(const std::shared_ptr<LiveSession> &session, const QString &folder, const QString &name)
{
    end();
    m_trouble.clear();
    StreamRecording begun;
    begun.streamId = session->streamId();
    begun.startedAt = QDateTime::fromMSecsSinceEpoch(session->startedMs(), Qt::UTC);
    OutputSpec spec;
    spec.studioId = begun.streamId;
    spec.destination.id = u"rec-"_s + begun.streamId;
    spec.destination.name = name;
    spec.destination.kind = DestinationKind::File;
    spec.destination.file = FileSettings();
    spec.folder = folder;
    spec.baseFileName = fileName(name, begun.startedAt);
    OutputSeams seams;
    seams.finisher = m_tools.finisher;
    auto holder = std::make_shared<std::weak_ptr<OutputRunner>>();
    m_runner = std::make_shared<OutputRunner>(
        spec, session->hub(),
        [this, &context = m_tools.context, life = std::weak_ptr(m_life), holder, begun](const DestinationStatus &status) {
            const StreamRecording recording = status.state == OutputState::Finished ? completed(begun, status) : begun;
            QMetaObject::invokeMethod(&context, [this, life, holder, recording, status] {
                const auto runner = holder->lock();
                if (runner && !life.expired())
                    onStatus(runner, recording, status);
            });
        },
        seams);
    *holder = m_runner; // read on this thread alone
}

void StreamRecorder::end()
{
    if (!m_runner)
        return;
    m_runner->requestStop();
    m_ending.push_back(std::move(m_runner));
    m_runner.reset();
}

void StreamRecorder::onStatus(const std::shared_ptr<OutputRunner> &runner, const StreamRecording &recording,
                              const DestinationStatus &status)
{
    if (runner == m_runner)
        m_trouble = status.state == OutputState::Failed || status.state == OutputState::Reconnecting ? status.message : QString();
    if (status.state != OutputState::Finished)
        return;
    if (runner == m_runner)
        m_runner.reset();
    std::erase(m_ending, runner);
    m_tools.disposer.dispose(runner);
    if (!recording.path.isEmpty()) // else no picture ever came
        Q_EMIT finished(recording);
}

} // namespace castwright::media
