// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/FlvPackager.h"

#include "media/playback/TrackClock.h"
#include "media/rtmp/FlvTag.h"
#include "media/rtmp/RtmpBytes.h"

namespace castwright::media {

namespace {
enum TagType : int { Audio = 8, Video = 9, Script = 18 };
constexpr qint64 soundStartUs = 200'000; ///< without pictures: how often one may begin

/// FLV 10.1, annex E.4.1: head, body, and the size of both for going backwards.
void appendTag(QByteArray &out, TagType type, qint64 ms, QByteArrayView head, QByteArrayView data)
{
    const auto size = static_cast<quint32>(head.size() + data.size());
    const auto time = static_cast<quint32>(ms);
    constexpr quint32 headBytes = 11;
    out += static_cast<char>(type);
    appendUint24(out, size);
    appendUint24(out, time & 0xffffff);
    out += static_cast<char>(time >> 24);
    appendUint24(out, 0);
    out.append(head.data(), head.size());
    out.append(data.data(), data.size());
    appendUint32(out, size + headBytes);
}
} // namespace

Result<std::unique_ptr<FlvPackager>> FlvPackager::make(const StreamInfo &info, std::shared_ptr<ChunkRing> ring)
{
    if (!flvCarries(info))
        return fail(ErrorCode::Unprocessable, QStringLiteral("FLV does not carry this stream's codecs; play it as HLS."));
    auto made = std::unique_ptr<FlvPackager>(new FlvPackager(info, std::move(ring)));
    made->m_ring->setHead(made->head());
    return made;
}

QByteArray FlvPackager::head() const
{
    QByteArray out("FLV\1", 4);
    out += static_cast<char>((m_info.hasVideo ? 1 : 0) | (m_info.hasAudio ? 4 : 0));
    appendUint32(out, 9);
    appendUint32(out, 0);
    const QByteArray command = encodeAmf({"@setDataFrame"}); // is RTMP's alone
    appendTag(out, Script, 0, {}, flvMetaData(m_info).mid(command.size()));
    if (m_info.hasVideo && m_info.video.codec != TrackCodec::Vp9)
        appendTag(out, Video, 0, {}, flvSequenceHeader(m_info.video));
    if (m_info.hasAudio && m_info.audio.codec != TrackCodec::Mp3)
        appendTag(out, Audio, 0, {}, flvSequenceHeader(m_info.audio));
    return out;
}

void FlvPackager::write(const PacketPtr &packet, qint64 wallMs)
{
    Q_UNUSED(wallMs)
    const bool isVideo = packet->kind == TrackKind::Video;
    if (isVideo ? !m_info.hasVideo : !m_info.hasAudio || packet->audioTrack != 1)
        return;
    bool isStart = isVideo && packet->isKeyframe;
    if (!m_info.hasVideo && (!m_hasBegun || packet->dtsUs - m_startUs >= soundStartUs)) {
        isStart = true;
        m_startUs = packet->dtsUs;
    }
    m_hasBegun |= isStart;
    if (!m_hasBegun)
        return;
    QByteArray tag;
    tag.reserve(packet->size + 64);
    const qint64 ms = std::max<qint64>(0, (packet->dtsUs + playbackOffsetUs) / 1000);
    appendTag(tag, isVideo ? Video : Audio, ms, flvPacketHead(isVideo ? m_info.video : m_info.audio, *packet),
              QByteArrayView(reinterpret_cast<const char *>(packet->data.get()), packet->size));
    m_ring->append(std::move(tag), isStart, packet->dtsUs);
}

void FlvPackager::finish()
{
    m_ring->close();
}

} // namespace castwright::media
