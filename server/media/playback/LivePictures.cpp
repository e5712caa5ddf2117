// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "media/playback/LivePlayback.h"

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr qint64 freshMs = 10'000;    ///< how often a picture is made while somebody looks
constexpr qint64 idleMs = 60'000;     ///< and while nobody does; also how long somebody counts as looking
constexpr qint64 firstAfterMs = 1000; ///< a publisher's first pictures are often black
constexpr qsizetype mostWaiting = 1000;

PlaybackAnswer picture(QByteArray bytes, int maxAgeSec)
{
    PlaybackAnswer answer;
    answer.contentType = "image/jpeg";
    answer.body = std::move(bytes);
    answer.maxAgeSec = maxAgeSec;
    return answer;
}

Error noPicture()
{
    return {ErrorCode::NotFound, u"There is no picture of this stream yet."_s, {}, {}, 5000, {}};
}
} // namespace

void LivePlayback::refreshPictures(qint64 nowMs)
{
    for (const auto &[id, stream] : m_streams) {
        const auto &session = stream->session();
        if (!session || nowMs - session->startedMs() < firstAfterMs)
            continue;
        Picture &picture = m_pictures[id];
        const bool isLookedAt = nowMs - picture.askedMs < idleMs || stream->dvrSec() > 0;
        if (nowMs - picture.wantedMs < (isLookedAt ? freshMs : idleMs) && picture.wantedMs >= session->startedMs())
            continue;
        picture.wantedMs = nowMs;
        m_thumbnails->want(session);
        m_thumbnails->trim(id, nowMs - std::max<qint64>(stream->dvrSec(), 60) * 1000);
    }
}

void LivePlayback::pictureMade(const QString &streamId)
{
    const auto found = m_pictures.find(streamId);
    if (found == m_pictures.end())
        return;
    const auto newest = m_thumbnails->newest(streamId);
    for (const auto &done : std::exchange(found->second.waiting, {}))
        done(newest ? Result<PlaybackAnswer>(picture(newest->jpeg, 5)) : std::unexpected(noPicture()));
}

void LivePlayback::askPicture(const PlaybackAsk &ask, const PlaybackFile &file, StreamPlayback::Done done)
{
    const qint64 nowMs = SystemClock().nowMs();
    Picture &looked = m_pictures[ask.streamId];
    looked.askedMs = nowMs;
    if (file.kind == PlaybackFile::Kind::SpriteSheet) {
        const auto sheet = m_thumbnails->spriteSheet(ask.streamId, file.number);
        return done(sheet ? Result<PlaybackAnswer>(picture(*sheet, 5)) : std::unexpected(noPicture()));
    }
    if (file.kind == PlaybackFile::Kind::SpriteTrack) {
        const auto [fromMs, toMs] = stream(ask.streamId).listedRange();
        PlaybackAnswer track;
        track.contentType = "text/vtt; charset=utf-8";
        track.body = m_thumbnails->spriteTrack(ask.streamId, fromMs > 0 ? fromMs : nowMs - idleMs, toMs > 0 ? toMs : nowMs);
        track.maxAgeSec = 5;
        return done(track.body.isEmpty() ? std::unexpected(noPicture()) : Result<PlaybackAnswer>(std::move(track)));
    }
    const auto session = m_desk.registry().find(ask.streamId);
    const auto newest = m_thumbnails->newest(ask.streamId);
    if (newest)
        return done(picture(newest->jpeg, 5)); // refreshed while somebody asks
    if (!session || looked.waiting.size() >= mostWaiting)
        return done(std::unexpected(noPicture()));
    looked.waiting += std::move(done);
    looked.wantedMs = nowMs;
    m_thumbnails->want(session);
}

Result<QByteArray> LivePlayback::thumbnail(const QString &streamId) const
{
    const auto looked = m_pictures.find(streamId);
    if (looked != m_pictures.end())
        looked->second.askedMs = SystemClock().nowMs();
    const auto newest = m_thumbnails->newest(streamId);
    return newest ? Result<QByteArray>(newest->jpeg) : std::unexpected(noPicture());
}

qint64 LivePlayback::thumbnailMs(const QString &streamId) const
{
    const auto newest = m_thumbnails->newest(streamId);
    return newest ? newest->atMs : 0;
}

} // namespace castwright::media
