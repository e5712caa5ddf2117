// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDriver.h"

#include "fakes/FfmpegTool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>

namespace castwright::tests {

using namespace media;

SourceDriver::SourceDriver(MediaSource &source, int fps, int width, int height) : m_source(source)
{
    m_tick.fps = fps;
    m_tick.canvasWidth = width;
    m_tick.canvasHeight = height;
    m_tick.frameNumber = -1;
}

void SourceDriver::step()
{
    if (m_startUs == 0)
        m_startUs = monotonicUs();
    ++m_tick.frameNumber;
    m_tick.monotonicUs = m_startUs + m_tick.frameNumber * 1'000'000 / m_tick.fps;
    if (const qint64 early = m_tick.monotonicUs - monotonicUs(); early > 0)
        QThread::usleep(static_cast<unsigned long>(early));
    const int samples = int((m_tick.frameNumber + 1) * 48000 / m_tick.fps - m_tick.frameNumber * 48000 / m_tick.fps);
    std::vector<float> stereo(std::size_t(2 * samples), 0.0F);
    const qint64 beforeUs = monotonicUs();
    m_frame = m_source.frameAt(m_tick);
    m_source.readAudio(m_tick, stereo.data(), samples, m_offsetMs);
    m_slowestUs = std::max(m_slowestUs, monotonicUs() - beforeUs);
    for (int i = 0; i < samples; ++i)
        m_sound.push_back(stereo[std::size_t(2 * i)]);
}

bool SourceDriver::stepUntil(const std::function<bool()> &isTrue, int timeoutMs)
{
    const qint64 untilUs = monotonicUs() + timeoutMs * 1000LL;
    while (monotonicUs() < untilUs) {
        step();
        if (isTrue())
            return true;
    }
    return false;
}

void SourceDriver::stepFor(int ms)
{
    for (int i = 0; i < ms * m_tick.fps / 1000; ++i)
        step();
}

std::optional<quint32> SourceDriver::counter() const
{
    return counterOf(m_frame);
}

Source sourceOf(SourceKind kind)
{
    Source source;
    source.id = QStringLiteral("s1");
    source.kind = kind;
    return source;
}

std::optional<quint32> counterOf(const VideoFramePtr &frame)
{
    if (!frame || frame->layout != PixelLayout::I420)
        return std::nullopt;
    return counterPattern::decode({frame->planes[0], frame->strides[0], frame->width, frame->height});
}

std::vector<qint64> beeps(const std::vector<float> &sound)
{
    std::vector<qint64> starts;
    qint64 quietFor = 48000;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        if (std::abs(sound[i]) < 0.01F) {
            ++quietFor;
            continue;
        }
        if (quietFor > 2400)
            starts.push_back(qint64(i));
        quietFor = 0;
    }
    return starts;
}

bool makeCounterMovie(const QString &path, int seconds, int fps, const QStringList &codecOptions, int width, int height)
{
    QTemporaryDir folder;
    Source settings = sourceOf(SourceKind::TestPattern);
    settings.testPattern = TestPatternSettings{TestPatternKind::Counter, true};
    const auto source = makeSource(settings, {});
    QFile video(folder.filePath(QStringLiteral("v.yuv")));
    QFile audio(folder.filePath(QStringLiteral("a.f32")));
    if (!video.open(QIODevice::WriteOnly) || !audio.open(QIODevice::WriteOnly))
        return false;
    for (int number = 0; number < seconds * fps; ++number) {
        const Tick tick{number, fps, width, height, 0};
        const auto frame = source->frameAt(tick);
        for (std::size_t plane = 0; plane < 3; ++plane)
            for (int row = 0; row < (plane == 0 ? height : height / 2); ++row)
                video.write(reinterpret_cast<const char *>(frame->planes[plane] + qint64(row) * frame->strides[plane]), plane == 0 ? width : width / 2);
        std::vector<float> stereo(std::size_t(2 * 48000 / fps));
        source->readAudio(tick, stereo.data(), 48000 / fps, 0);
        audio.write(reinterpret_cast<const char *>(stereo.data()), qint64(stereo.size() * sizeof(float)));
    }
    video.close();
    audio.close();
    QStringList arguments{QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                          QStringLiteral("-s"), QStringLiteral("%1x%2").arg(width).arg(height), QStringLiteral("-r"), QString::number(fps),
                          QStringLiteral("-i"), video.fileName(), QStringLiteral("-f"), QStringLiteral("f32le"), QStringLiteral("-ar"),
                          QStringLiteral("48000"), QStringLiteral("-ac"), QStringLiteral("2"), QStringLiteral("-i"), audio.fileName()};
    arguments += codecOptions.isEmpty() ? QStringList{QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"), QStringLiteral("ultrafast"),
                                                      QStringLiteral("-g"), QStringLiteral("30"), QStringLiteral("-c:a"), QStringLiteral("aac")}
                                        : codecOptions;
    return runFfmpeg(arguments + QStringList{path}).exitCode == 0;
}

} // namespace castwright::tests
