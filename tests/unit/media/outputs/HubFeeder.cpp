// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/media/outputs/HubFeeder.h"

#include "base/Clock.h"
#include "fakes/FfmpegTool.h"

extern "C" {
#include <libavformat/avformat.h>
}

#include <chrono>

namespace castwright::tests {

using namespace media;

HubFeeder::HubFeeder() = default;

HubFeeder::~HubFeeder()
{
    stop();
}

bool HubFeeder::load(const Clip &clip)
{
    const QString path = m_folder.filePath(QStringLiteral("clip.mp4"));
    const QString rate = QStringLiteral("%1k").arg(clip.bitrateKbps);
    const QString length = QString::number(clip.seconds);
    QStringList arguments{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("testsrc2=size=640x360:rate=%1").arg(fps),
                          QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=frequency=440:sample_rate=48000"),
                          QStringLiteral("-t"), length, QStringLiteral("-ac"), QStringLiteral("2"), QStringLiteral("-c:a"), QStringLiteral("aac"),
                          QStringLiteral("-c:v"), clip.videoCodec, QStringLiteral("-preset"), QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"),
                          QStringLiteral("yuv420p"), QStringLiteral("-bf"), QString::number(clip.bFrames), QStringLiteral("-g"),
                          QString::number(clip.gopFrames), QStringLiteral("-b:v"), rate, QStringLiteral("-minrate"), rate, QStringLiteral("-maxrate"),
                          rate, QStringLiteral("-bufsize"), rate};
    if (clip.videoCodec == QLatin1String("libx264"))
        arguments += {QStringLiteral("-x264-params"), QStringLiteral("nal-hrd=cbr:scenecut=0")};
    arguments += path;
    const ToolResult made = runFfmpeg(arguments, 60000);
    if (made.exitCode != 0) {
        m_error = QString::fromLocal8Bit(made.standardError);
        return false;
    }
    m_loopUs = clip.seconds * 1'000'000LL;
    return read(path);
}

namespace {
TrackInfo trackOf(const AVStream &stream)
{
    const AVCodecParameters &codec = *stream.codecpar;
    TrackInfo track;
    track.kind = codec.codec_type == AVMEDIA_TYPE_VIDEO ? TrackKind::Video : TrackKind::Audio;
    track.codec = codec.codec_id == AV_CODEC_ID_H264 ? TrackCodec::H264 : codec.codec_id == AV_CODEC_ID_HEVC ? TrackCodec::Hevc : TrackCodec::Aac;
    track.extradata = QByteArray(reinterpret_cast<const char *>(codec.extradata), codec.extradata_size);
    track.width = codec.width;
    track.height = codec.height;
    track.fps = track.kind == TrackKind::Video ? HubFeeder::fps : 0;
    track.sampleRate = codec.sample_rate;
    track.channels = track.kind == TrackKind::Audio ? 2 : 0;
    track.bitrateBps = static_cast<int>(codec.bit_rate);
    return track;
}

PacketPtr packetOf(const AVPacket &packet, const AVStream &stream)
{
    auto copy = std::make_shared<Packet>();
    const AVRational microseconds{1, 1'000'000};
    copy->kind = stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO ? TrackKind::Video : TrackKind::Audio;
    copy->isKeyframe = packet.flags & AV_PKT_FLAG_KEY;
    copy->ptsUs = av_rescale_q(packet.pts, stream.time_base, microseconds);
    copy->dtsUs = av_rescale_q(packet.dts, stream.time_base, microseconds);
    copy->durationUs = av_rescale_q(packet.duration, stream.time_base, microseconds);
    auto *bytes = new uchar[static_cast<std::size_t>(packet.size) + AV_INPUT_BUFFER_PADDING_SIZE]();
    std::copy_n(packet.data, packet.size, bytes);
    copy->data = std::shared_ptr<const uchar>(bytes, std::default_delete<const uchar[]>());
    copy->size = packet.size;
    return copy;
}
} // namespace

bool HubFeeder::read(const QString &path)
{
    AVFormatContext *input = nullptr;
    if (avformat_open_input(&input, path.toUtf8().constData(), nullptr, nullptr) < 0 || avformat_find_stream_info(input, nullptr) < 0) {
        m_error = QStringLiteral("the clip cannot be read");
        return false;
    }
    auto info = std::make_shared<StreamInfo>();
    for (unsigned i = 0; i < input->nb_streams; ++i) {
        const TrackInfo track = trackOf(*input->streams[i]);
        (track.kind == TrackKind::Video ? info->video : info->audio) = track;
    }
    info->videoEncoder = QStringLiteral("libx264");
    AVPacket *packet = av_packet_alloc();
    while (av_read_frame(input, packet) >= 0) {
        m_packets.push_back(packetOf(*packet, *input->streams[packet->stream_index]));
        av_packet_unref(packet);
    }
    av_packet_free(&packet);
    avformat_close_input(&input);
    std::stable_sort(m_packets.begin(), m_packets.end(), [](const auto &a, const auto &b) { return a->dtsUs < b->dtsUs; });
    m_hub->setInfo(info);
    return !m_packets.empty();
}

void HubFeeder::start()
{
    m_isStopping = false;
    m_thread = std::thread([this] { publishLoop(); });
}

void HubFeeder::publishLoop()
{
    const qint64 startUs = monotonicUs();
    for (qint64 loop = 0; !m_isStopping; ++loop) {
        for (const PacketPtr &packet : m_packets) {
            auto moved = std::make_shared<Packet>(*packet);
            moved->ptsUs += loop * m_loopUs;
            moved->dtsUs += loop * m_loopUs;
            moved->createdUs = startUs + moved->dtsUs;
            while (monotonicUs() < moved->createdUs && !m_isStopping)
                std::this_thread::sleep_for(std::chrono::microseconds(std::min<qint64>(20'000, std::max<qint64>(0, moved->createdUs - monotonicUs()))));
            if (m_isStopping)
                return;
            m_hub->publish(moved);
            m_frames += moved->kind == TrackKind::Video ? 1 : 0;
        }
    }
}

void HubFeeder::stop()
{
    m_isStopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace castwright::tests
