// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/Thumbnails.h"

#include "base/Clock.h"
#include "base/ThreadName.h"
#include "media/ffmpeg/KeyframeImage.h"
#include "media/hub/PacketReader.h"

#include <QBuffer>

#include <algorithm>
#include <cstring>

namespace castwright::media {

namespace {
constexpr std::size_t mostPicturesWaiting = 300;
constexpr int jpegQuality = 80;

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", jpegQuality);
    return bytes;
}

QByteArray cueTime(qint64 ms)
{
    const auto two = [](qint64 value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return two(ms / 3'600'000) + ':' + two(ms / 60'000 % 60) + ':' + two(ms / 1000 % 60) + '.'
        + QByteArray::number(ms % 1000).rightJustified(3, '0');
}

/// The keyframe that the hub keeps, or the next one.
PacketPtr newestKeyframe(PacketHub &hub)
{
    constexpr PacketReader::Limits limits{.packets = 6000, .bytes = 96 * 1024 * 1024, .durationUs = 60'000'000};
    const auto reader = std::make_shared<PacketReader>(limits);
    hub.addReader(reader);
    PacketPtr found = reader->pop(std::chrono::milliseconds(500));
    hub.removeReader(reader);
    return found && found->kind == TrackKind::Video && found->isKeyframe ? found : nullptr;
}
} // namespace

Thumbnails::Thumbnails(Settings settings, std::function<void(const QString &)> made)
    : m_settings(settings)
    , m_made(std::move(made))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

Thumbnails::~Thumbnails()
{
    m_thread.request_stop();
    m_ready.notify_all();
    m_thread.join();
}

void Thumbnails::want(std::shared_ptr<LiveSession> session)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_wanted.size() >= mostPicturesWaiting || std::ranges::find(m_wanted, session) != m_wanted.end())
            return;
        m_wanted.push_back(std::move(session));
    }
    m_ready.notify_one();
}

void Thumbnails::run(const std::stop_token &stop)
{
    setThreadName("thumbs");
    for (;;) {
        std::shared_ptr<LiveSession> session;
        {
            std::unique_lock lock(m_mutex);
            if (!m_ready.wait(lock, stop, [this] { return !m_wanted.empty(); }))
                return;
            session = m_wanted.front();
        }
        make(*session);
        const std::scoped_lock lock(m_mutex);
        std::erase(m_wanted, session);
    }
}

void Thumbnails::make(LiveSession &session)
{
    const auto info = session.hub()->info();
    const PacketPtr keyframe = info && info->hasVideo && !session.isEnded() ? newestKeyframe(*session.hub()) : nullptr;
    if (keyframe) {
        if (const auto image = keyframeImage(info->video, *keyframe, m_settings.width)) {
            const qint64 nowMs = SystemClock().nowMs();
            const QByteArray jpeg = jpegOf(*image);
            const std::scoped_lock lock(m_mutex);
            Stream &stream = m_streams[session.streamId()];
            stream.newest = {jpeg, nowMs};
            if (stream.sprites.empty() || nowMs - stream.sprites.back().atMs >= m_settings.spriteSec * 1000 - 500)
                stream.sprites.push_back({nowMs, image->scaledToWidth(m_settings.spriteWidth, Qt::SmoothTransformation)});
            if (static_cast<int>(stream.sprites.size()) > m_settings.spriteCount) {
                stream.sprites.pop_front();
                ++stream.firstSprite;
            }
        }
    }
    m_made(session.streamId());
}

void Thumbnails::forget(const QString &streamId)
{
    const std::scoped_lock lock(m_mutex);
    m_streams.remove(streamId);
}

void Thumbnails::trim(const QString &streamId, qint64 beforeMs)
{
    const std::scoped_lock lock(m_mutex);
    const auto stream = m_streams.find(streamId);
    while (stream != m_streams.end() && !stream->sprites.empty() && stream->sprites.front().atMs < beforeMs) {
        stream->sprites.pop_front();
        ++stream->firstSprite;
    }
}

std::optional<Thumbnails::Newest> Thumbnails::newest(const QString &streamId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto stream = m_streams.constFind(streamId);
    return stream == m_streams.constEnd() || stream->newest.jpeg.isEmpty() ? std::nullopt : std::optional(stream->newest);
}

QByteArray Thumbnails::spriteTrack(const QString &streamId, qint64 fromMs, qint64 toMs) const
{
    const std::scoped_lock lock(m_mutex);
    const auto stream = m_streams.constFind(streamId);
    if (stream == m_streams.constEnd())
        return {};
    QByteArray out = "WEBVTT\n";
    constexpr qint64 perSheet = sheetSide * sheetSide;
    for (std::size_t i = 0; i < stream->sprites.size(); ++i) {
        const Sprite &sprite = stream->sprites[i];
        const qint64 endMs = i + 1 < stream->sprites.size() ? stream->sprites[i + 1].atMs : std::max(toMs, sprite.atMs + 1000);
        if (endMs <= fromMs)
            continue;
        const qint64 number = stream->firstSprite + static_cast<qint64>(i);
        const qint64 place = number % perSheet;
        const int width = sprite.image.width();
        const int height = sprite.image.height();
        out += '\n' + cueTime(std::max<qint64>(0, sprite.atMs - fromMs)) + " --> " + cueTime(endMs - fromMs) + "\nsprites-"
            + QByteArray::number(number / perSheet) + ".jpg#xywh=" + QByteArray::number(place % sheetSide * width) + ','
            + QByteArray::number(place / sheetSide * height) + ',' + QByteArray::number(width) + ',' + QByteArray::number(height) + '\n';
    }
    return out;
}

std::optional<QByteArray> Thumbnails::spriteSheet(const QString &streamId, qint64 number) const
{
    constexpr qint64 perSheet = sheetSide * sheetSide;
    std::vector<std::pair<qint64, QImage>> images;
    {
        const std::scoped_lock lock(m_mutex);
        const auto stream = m_streams.constFind(streamId);
        if (stream == m_streams.constEnd())
            return std::nullopt;
        if (number < 0)
            number = (stream->firstSprite + static_cast<qint64>(stream->sprites.size()) - 1) / perSheet;
        for (std::size_t i = 0; i < stream->sprites.size(); ++i) {
            const qint64 sprite = stream->firstSprite + static_cast<qint64>(i);
            if (sprite / perSheet == number)
                images.emplace_back(sprite % perSheet, stream->sprites[i].image);
        }
    }
    if (images.empty())
        return std::nullopt;
    const QSize size = images.front().second.size();
    const int rows = static_cast<int>(images.back().first / sheetSide) + 1;
    QImage sheet(size.width() * sheetSide, size.height() * rows, QImage::Format_RGB888);
    sheet.fill(Qt::black);
    for (const auto &[place, image] : images) { // a publisher may have changed the shape of his pictures
        const QImage fitted = image.size() == size ? image : image.scaled(size);
        for (int y = 0; y < size.height(); ++y)
            std::memcpy(sheet.scanLine(static_cast<int>(place / sheetSide) * size.height() + y) + place % sheetSide * size.width() * 3,
                        fitted.constScanLine(y), static_cast<std::size_t>(size.width()) * 3);
    }
    return jpegOf(sheet);
}

} // namespace castwright::media
