// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/ImageSource.h"

#include "base/Log.h"
#include "media/sources/TickTime.h"

#include <QDateTime>
#include <QFileInfo>

namespace castwright::media {

namespace {

constexpr int fileLookEveryMs = 1000;

/// What tells one version of a file from the next.
struct FileStamp {
    qint64 modifiedMs = -1;
    qint64 bytes = -1;
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

FileStamp stampOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? FileStamp{file.lastModified().toMSecsSinceEpoch(), file.size()} : FileStamp{};
}

} // namespace

ImageSource::ImageSource(const Source &source, const SourceContext &context) : m_id(source.id), m_settings(source.image)
{
    const auto settings = source.image.value_or(ImageSettings{});
    m_thread.start(m_id,
                   [shared = m_shared, path = context.fileOf(settings.path, settings.mediaId),
                    canvas = QSize(context.canvasWidth, context.canvasHeight)](StopSignal &stop) { watch(stop, shared, path, canvas); });
}

void ImageSource::watch(StopSignal &stop, const std::shared_ptr<Shared> &shared, const QString &path, QSize canvas)
{
    std::optional<FileStamp> seen;
    do {
        const FileStamp now = stampOf(path);
        if (seen == now)
            continue;
        seen = now;
        auto read = readImageFile(path, canvas);
        const std::scoped_lock lock(shared->mutex);
        if (read) {
            shared->frames = std::make_shared<const ImageFrames>(std::move(*read));
            shared->isFailed = false;
            shared->message.clear();
        } else {
            // A picture that was good stays: editors write files in steps.
            shared->isFailed = !shared->frames;
            shared->message = read.error().message;
            qCWarning(logMedia) << read.error().message << read.error().detail;
        }
    } while (stop.waitFor(fileLookEveryMs));
}

VideoFramePtr ImageSource::frameAt(const Tick &tick)
{
    std::shared_ptr<const ImageFrames> image;
    {
        const std::scoped_lock lock(m_shared->mutex);
        image = m_shared->frames;
    }
    if (!image)
        return {};
    if (image->frames.size() == 1)
        return image->frames.front();
    const qint64 ms = msOfSamples(firstSample(tick)) % image->untilMs.back();
    const auto shown = std::upper_bound(image->untilMs.begin(), image->untilMs.end(), int(ms));
    return image->frames[std::size_t(shown - image->untilMs.begin())];
}

SourceStatus ImageSource::status() const
{
    const std::scoped_lock lock(m_shared->mutex);
    const QSize size = m_shared->frames ? m_shared->frames->size() : QSize(0, 0);
    const SourceState state = m_shared->frames ? SourceState::Running : m_shared->isFailed ? SourceState::Failed : SourceState::Opening;
    return {m_id, state, m_shared->message, size.width(), size.height(), 0, 0};
}

} // namespace castwright::media
