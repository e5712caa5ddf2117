// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/FilmPlayback.h"

#include "media/ffmpeg/DemuxFilm.h"
#include "media/ffmpeg/KeyframeImage.h"
#include "media/package/CmafWriter.h"
#include "media/package/CodecNames.h"
#include "media/playback/TrackClock.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr qint64 segmentUs = 6'000'000; ///< what Apple advises for video on demand
constexpr int openLimitMs = 10'000;
constexpr int readLimitMs = 10'000;
constexpr std::size_t mostFilms = 16;
constexpr int threads = 2;
constexpr int spriteWidth = 160;
constexpr int spriteSide = 10; ///< pictures in a row of the sheet, and rows
constexpr std::size_t spriteMost = spriteSide * spriteSide;
} // namespace

/// One film, open, with its segments worked out. Thread: any; one question at a time, the others wait.
class Film {
public:
    Film(QString path, const QFileInfo &file) : m_path(std::move(path)), m_modified(file.lastModified()) {}

    bool isOf(const QString &path, const QFileInfo &file) const { return path == m_path && file.lastModified() == m_modified; }
    Result<PlaybackAnswer> answer(const PlaybackFile &file, const QByteArray &carried);

private:
    Result<> open();
    QByteArray master(const QByteArray &carried) const;
    QByteArray playlist() const;
    Result<QByteArray> segment(qint64 number);
    std::vector<qint64> spriteStarts() const;
    QByteArray spriteTrack() const;
    Result<QByteArray> spriteSheet();

    const QString m_path;
    const QDateTime m_modified;
    std::mutex m_mutex;
    std::unique_ptr<DemuxFilm> m_film;
    std::vector<qint64> m_starts; ///< of the segments, and the end
    QByteArray m_sheet;
};

Result<> Film::open()
{
    if (m_film)
        return {};
    CW_TRY(m_film, DemuxFilm::open(m_path, WaitLimit::in(openLimitMs)));
    m_starts.clear();
    for (const qint64 start : m_film->startsUs())
        if (m_starts.empty() || start - m_starts.back() >= segmentUs)
            m_starts.push_back(start);
    m_starts.push_back(std::max(m_film->durationUs() + std::min<qint64>(0, m_starts.front()), m_starts.back() + 1000));
    return {};
}

QByteArray Film::master(const QByteArray &carried) const
{
    const StreamInfo &info = m_film->info();
    const qint64 bps = m_film->durationUs() > 0 ? m_film->bytes() * 8'000'000 / m_film->durationUs() : 1;
    QByteArray codecs = info.hasVideo ? codecName(info.video) : QByteArray();
    if (info.hasAudio)
        codecs += QByteArray(codecs.isEmpty() ? "" : ",") + codecName(info.audio);
    QByteArray out = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n#EXT-X-STREAM-INF:BANDWIDTH="
        + QByteArray::number(bps * 3 / 2) + ",AVERAGE-BANDWIDTH=" + QByteArray::number(bps) + ",CODECS=\"" + codecs + '"';
    if (info.hasVideo)
        out += ",RESOLUTION=" + QByteArray::number(info.video.width) + 'x' + QByteArray::number(info.video.height);
    return out + "\nmain.m3u8" + carried + '\n';
}

QByteArray Film::playlist() const
{
    qint64 longest = 0;
    for (std::size_t i = 0; i + 1 < m_starts.size(); ++i)
        longest = std::max(longest, m_starts[i + 1] - m_starts[i]);
    QByteArray out =
        "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:" + QByteArray::number(std::lround(static_cast<double>(longest) / 1e6) + 1)
        + "\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n#EXT-X-MAP:URI=\"main-init-0.mp4\"\n";
    for (std::size_t i = 0; i + 1 < m_starts.size(); ++i)
        out += "#EXTINF:" + QByteArray::number(static_cast<double>(m_starts[i + 1] - m_starts[i]) / 1e6, 'f', 5) + ",\nmain-"
            + QByteArray::number(i) + ".m4s\n";
    return out + "#EXT-X-ENDLIST\n";
}

Result<QByteArray> Film::segment(qint64 number)
{
    const auto index = static_cast<std::size_t>(number);
    if (number < 0 || index + 1 >= m_starts.size())
        return fail(ErrorCode::NotFound, u"The film has no such part."_s);
    const bool isLast = index + 2 == m_starts.size();
    const qint64 endUs = isLast ? m_starts.back() + 3'600'000'000 : m_starts[index + 1];
    CW_TRY(const std::vector<PacketPtr> packets, m_film->read(m_starts[index], endUs, WaitLimit::in(readLimitMs)));
    const StreamInfo &info = m_film->info();
    CmafWriter writer(info, info.hasVideo, info.hasAudio);
    std::vector<CmafSample> video;
    std::vector<CmafSample> audio;
    for (const PacketPtr &packet : packets) {
        const bool isVideo = packet->kind == TrackKind::Video;
        const int scale = isVideo ? CmafWriter::videoScale : writer.audioScale();
        CmafSample sample;
        sample.packet = packet;
        sample.decodeTime = std::max<qint64>(0, toScale(packet->dtsUs + playbackOffsetUs, scale));
        sample.compositionOffset = isVideo ? toScale(packet->ptsUs + playbackOffsetUs, scale) - sample.decodeTime : 0;
        sample.duration = std::max<qint64>(1, toScale(packet->durationUs, scale));
        auto &track = isVideo ? video : audio;
        if (!track.empty()) // what a frame lasts is when the next one comes
            track.back().duration = std::max<qint64>(1, sample.decodeTime - track.back().decodeTime);
        track.push_back(std::move(sample));
    }
    return writer.fragment(video, audio);
}

Result<PlaybackAnswer> Film::answer(const PlaybackFile &file, const QByteArray &carried)
{
    const std::scoped_lock lock(m_mutex);
    CW_CHECK(open());
    PlaybackAnswer answer;
    answer.protocol = u"hls"_s;
    answer.contentType = "video/mp4";
    answer.maxAgeSec = 3600;
    switch (file.kind) {
    case PlaybackFile::Kind::Master:
    case PlaybackFile::Kind::Media:
        answer.contentType = "application/vnd.apple.mpegurl";
        answer.maxAgeSec = file.kind == PlaybackFile::Kind::Master ? -1 : 60;
        answer.body = file.kind == PlaybackFile::Kind::Master ? master(carried) : playlist();
        return answer;
    case PlaybackFile::Kind::Init: {
        const StreamInfo &info = m_film->info();
        answer.body = CmafWriter(info, info.hasVideo, info.hasAudio).initSegment();
        return answer;
    }
    case PlaybackFile::Kind::Segment: {
        CW_TRY(answer.body, segment(file.number));
        return answer;
    }
    case PlaybackFile::Kind::SpriteTrack:
        answer.contentType = "text/vtt; charset=utf-8";
        answer.body = spriteTrack();
        return answer;
    case PlaybackFile::Kind::SpriteSheet: {
        CW_TRY(answer.body, file.number <= 0 ? spriteSheet() : fail(ErrorCode::NotFound, u"There is one sheet only, number 0."_s));
        answer.contentType = "image/jpeg";
        return answer;
    }
    default: return fail(ErrorCode::NotFound, u"There is no such file."_s);
    }
}

/// At most a sheet of places, spread over the film.
std::vector<qint64> Film::spriteStarts() const
{
    std::vector<qint64> chosen;
    const qint64 gapUs = std::max<qint64>(1'000'000, m_film->durationUs() / spriteMost);
    for (const qint64 start : m_film->startsUs())
        if (m_film->info().hasVideo && chosen.size() < spriteMost && (chosen.empty() || start - chosen.back() >= gapUs))
            chosen.push_back(start);
    return chosen;
}

QByteArray Film::spriteTrack() const
{
    const TrackInfo &video = m_film->info().video;
    const auto starts = spriteStarts();
    const int height = video.width > 0 ? std::max(1, spriteWidth * video.height / video.width) : 0;
    const auto cue = [](qint64 us) {
        return QTime::fromMSecsSinceStartOfDay(0).addMSecs(static_cast<int>(us / 1000)).toString(u"HH:mm:ss.zzz").toLatin1();
    };
    QByteArray out = "WEBVTT\n";
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qint64 endUs = i + 1 < starts.size() ? starts[i + 1] : m_starts.back();
        out += '\n' + cue(std::max<qint64>(0, starts[i])) + " --> " + cue(endUs)
            + "\nsprites-0.jpg#xywh=" + QByteArray::number(static_cast<int>(i) % spriteSide * spriteWidth) + ','
            + QByteArray::number(static_cast<int>(i) / spriteSide * height) + ',' + QByteArray::number(spriteWidth) + ','
            + QByteArray::number(height) + '\n';
    }
    return out;
}

Result<QByteArray> Film::spriteSheet()
{
    if (!m_sheet.isEmpty())
        return m_sheet;
    const StreamInfo &info = m_film->info();
    const auto starts = spriteStarts();
    if (starts.empty() || info.video.width <= 0)
        return fail(ErrorCode::NotFound, u"There are no pictures in this film."_s);
    const int height = std::max(1, spriteWidth * info.video.height / info.video.width);
    const int rows = (static_cast<int>(starts.size()) + spriteSide - 1) / spriteSide;
    QImage sheet(spriteWidth * spriteSide, height * rows, QImage::Format_RGB888);
    sheet.fill(Qt::black);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto keyframe = m_film->keyframe(starts[i], WaitLimit::in(readLimitMs));
        const auto image = keyframe ? keyframeImage(info.video, **keyframe, spriteWidth) : Result<QImage>(QImage());
        if (!image || image->isNull())
            continue; // that place stays black
        const QImage fitted = image->scaled(spriteWidth, height);
        for (int y = 0; y < height; ++y)
            std::memcpy(sheet.scanLine(static_cast<int>(i) / spriteSide * height + y) + static_cast<int>(i) % spriteSide * spriteWidth * 3,
                        fitted.constScanLine(y), spriteWidth * 3);
    }
    QBuffer buffer(&m_sheet);
    buffer.open(QIODevice::WriteOnly);
    sheet.save(&buffer, "JPG", 80);
    return m_sheet;
}

FilmPlayback::FilmPlayback()
{
    m_threads.setMaxThreadCount(threads);
}

FilmPlayback::~FilmPlayback()
{
    m_threads.clear();
    m_threads.waitForDone();
}

std::shared_ptr<Film> FilmPlayback::film(const QString &path)
{
    const QFileInfo file(path);
    const auto found = std::ranges::find_if(m_films, [&](const auto &film) { return film->isOf(path, file); });
    if (found != m_films.end()) {
        m_films.splice(m_films.begin(), m_films, found);
    } else {
        m_films.push_front(std::make_shared<Film>(path, file));
        if (m_films.size() > mostFilms)
            m_films.pop_back();
    }
    return m_films.front();
}

void FilmPlayback::ask(const PlaybackAsk &ask, const PlaybackFile &file, const QByteArray &carried, Done done)
{
    if (file.container == PlaybackFile::Container::Ts || file.rendition.startsWith(u'a') || file.rendition.startsWith(u'v'))
        return done(fail(ErrorCode::NotFound, u"There is no such file."_s));
    m_threads.start([this, film = film(ask.filePath), file, carried, done = std::move(done)] {
        auto answer = film->answer(file, carried);
        QMetaObject::invokeMethod(this, [done, answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    });
}

} // namespace castwright::media
