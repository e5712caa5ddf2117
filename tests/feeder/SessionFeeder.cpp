// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeder/SessionFeeder.h"

#include "base/Clock.h"
#include "fakes/FfmpegTool.h"

extern "C" {
#include <libavformat/avformat.h>
}

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

namespace {
constexpr int barWidth = 20;
constexpr int barHeight = 40;
constexpr int bars = 16;

TrackCodec codecOf(AVCodecID id)
{
    switch (id) {
    case AV_CODEC_ID_HEVC: return TrackCodec::Hevc;
    case AV_CODEC_ID_AV1: return TrackCodec::Av1;
    case AV_CODEC_ID_VP9: return TrackCodec::Vp9;
    case AV_CODEC_ID_AAC: return TrackCodec::Aac;
    case AV_CODEC_ID_OPUS: return TrackCodec::Opus;
    case AV_CODEC_ID_MP3: return TrackCodec::Mp3;
    default: return TrackCodec::H264;
    }
}

TrackInfo trackOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    TrackInfo track;
    track.kind = codec.codec_type == AVMEDIA_TYPE_VIDEO ? TrackKind::Video : TrackKind::Audio;
    track.codec = codecOf(codec.codec_id);
    track.extradata = QByteArray(reinterpret_cast<const char *>(codec.extradata), codec.extradata_size);
    track.width = codec.width;
    track.height = codec.height;
    track.fps = track.kind == TrackKind::Video ? SessionFeeder::fps : 0;
    track.sampleRate = codec.sample_rate;
    track.channels = track.kind == TrackKind::Audio ? 2 : 0;
    track.bitrateBps = static_cast<int>(codec.bit_rate);
    return track;
}
} // namespace

bool SessionFeeder::load(const Clip &clip)
{
    const QString path = m_folder.filePath(u"clip.mp4"_s);
    // Bit n of the picture's number is the n-th bar.
    const QString picture =
        u"color=c=gray:size=%1x%2:rate=%3,format=gray,geq=lum='if(lt(Y,%4),16+219*mod(floor(N/pow(2,floor(X/%5))),2),110+40*sin((X+Y+3*N)/20))',format=yuv420p"_s
            .arg(width)
            .arg(height)
            .arg(fps)
            .arg(barHeight)
            .arg(barWidth);
    QStringList arguments;
    QStringList maps;
    if (!clip.video.isEmpty()) {
        arguments += {u"-f"_s, u"lavfi"_s, u"-i"_s, picture};
        maps += {u"-map"_s, u"0:v"_s};
    }
    for (int i = 0; i < (clip.audio.isEmpty() ? 0 : clip.audioTracks); ++i) {
        arguments += {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=frequency=%1:sample_rate=48000"_s.arg(440 + 110 * i)};
        maps += {u"-map"_s, u"%1:a"_s.arg(i + (clip.video.isEmpty() ? 0 : 1))};
    }
    arguments += maps;
    arguments += {u"-t"_s, QString::number(clip.seconds)};
    arguments += clip.video;
    if (!clip.video.isEmpty())
        arguments += {u"-g"_s, QString::number(clip.gopFrames), u"-keyint_min"_s, QString::number(clip.gopFrames)};
    arguments += clip.audio;
    if (!clip.audio.isEmpty())
        arguments += {u"-ac"_s, u"2"_s};
    arguments += {u"-strict"_s, u"-2"_s, path};
    const ToolResult made = runFfmpeg(arguments, 60000);
    if (made.exitCode != 0) {
        m_error = QString::fromLocal8Bit(made.standardError);
        return false;
    }
    m_loopUs = clip.seconds * 1'000'000LL;
    return read(path);
}

bool SessionFeeder::read(const QString &path)
{
    AVFormatContext *input = nullptr;
    if (avformat_open_input(&input, path.toUtf8().constData(), nullptr, nullptr) < 0 || avformat_find_stream_info(input, nullptr) < 0) {
        m_error = u"the clip cannot be read"_s;
        return false;
    }
    m_info = std::make_shared<StreamInfo>();
    m_info->hasVideo = m_info->hasAudio = false;
    std::vector<int> tracks;
    int sounds = 0;
    for (unsigned i = 0; i < input->nb_streams; ++i) {
        const TrackInfo track = trackOf(*input->streams[i]);
        const bool isVideo = track.kind == TrackKind::Video;
        if (isVideo || sounds == 0)
            (isVideo ? m_info->video : m_info->audio) = track;
        (isVideo ? m_info->hasVideo : m_info->hasAudio) = true;
        tracks.push_back(isVideo ? 1 : ++sounds);
    }
    AVPacket *packet = av_packet_alloc();
    const AVRational microseconds{1, 1'000'000};
    while (av_read_frame(input, packet) >= 0) {
        const AVStream &stream = *input->streams[packet->stream_index];
        auto copy = std::make_shared<Packet>();
        copy->kind = stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO ? TrackKind::Video : TrackKind::Audio;
        copy->audioTrack = tracks[static_cast<std::size_t>(packet->stream_index)];
        copy->isKeyframe = packet->flags & AV_PKT_FLAG_KEY;
        copy->ptsUs = av_rescale_q(packet->pts, stream.time_base, microseconds);
        copy->dtsUs = av_rescale_q(packet->dts, stream.time_base, microseconds);
        copy->durationUs = av_rescale_q(packet->duration, stream.time_base, microseconds);
        const auto bytes = std::make_shared<QByteArray>(reinterpret_cast<const char *>(packet->data), packet->size);
        copy->data = std::shared_ptr<const uchar>(bytes, reinterpret_cast<const uchar *>(bytes->constData()));
        copy->size = packet->size;
        m_frames += copy->kind == TrackKind::Video ? 1 : 0;
        m_packets.push_back(std::move(copy));
        av_packet_unref(packet);
    }
    av_packet_free(&packet);
    avformat_close_input(&input);
    std::stable_sort(m_packets.begin(), m_packets.end(), [](const auto &a, const auto &b) { return a->dtsUs < b->dtsUs; });
    return !m_packets.empty();
}

void SessionFeeder::publishAll(LiveSession &session)
{
    session.hub()->setInfo(m_info);
    for (const PacketPtr &packet : m_packets)
        session.publish(packet);
}

void SessionFeeder::start(LiveRegistry &registry, const QStringList &streamIds)
{
    std::vector<std::shared_ptr<LiveSession>> sessions;
    for (const QString &streamId : streamIds)
        if (const auto session = registry.begin(streamId, {u"rtmp"_s, u"feeder"_s, {}, {}}, true, {}))
            sessions.push_back(*session);
    m_thread = std::jthread([this, &registry, sessions](const std::stop_token &stop) { run(registry, sessions, stop); });
}

void SessionFeeder::run(LiveRegistry &registry, const std::vector<std::shared_ptr<LiveSession>> &sessions, const std::stop_token &stop)
{
    for (const auto &session : sessions)
        session->hub()->setInfo(m_info);
    const qint64 startUs = monotonicUs();
    m_startedMs = SystemClock().nowMs();
    for (qint64 loop = 0; !stop.stop_requested(); ++loop) {
        for (const PacketPtr &packet : m_packets) {
            auto moved = std::make_shared<Packet>(*packet);
            moved->ptsUs += loop * m_loopUs;
            moved->dtsUs += loop * m_loopUs;
            moved->createdUs = startUs + std::max<qint64>(0, moved->dtsUs);
            for (qint64 left = 0; (left = moved->createdUs - monotonicUs()) > 0 && !stop.stop_requested();)
                std::this_thread::sleep_for(std::chrono::microseconds(std::min<qint64>(20'000, left)));
            if (stop.stop_requested())
                break;
            for (const auto &session : sessions)
                session->publish(moved);
        }
    }
    for (const auto &session : sessions)
        registry.end(session);
}

void SessionFeeder::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

int SessionFeeder::numberOf(const QByteArray &grey)
{
    if (grey.size() != width * height)
        return -1;
    int number = 0;
    for (int bar = 0; bar < bars; ++bar) {
        const int level = static_cast<uchar>(grey[barHeight / 2 * width + bar * barWidth + barWidth / 2]);
        if (level > 90 && level < 160)
            return -1;
        number |= (level >= 160 ? 1 : 0) << bar;
    }
    return number;
}

} // namespace castwright::tests
