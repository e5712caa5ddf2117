// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/FlvIntake.h"
#include "media/rtmp/FlvTag.h"

#include <cstdlib>

namespace {
using namespace castwright::media;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What readers of a session may rely on, whatever a publisher sends.
struct Reader final : FlvIntake::Host {
    std::shared_ptr<const StreamInfo> info;
    qint64 last[8] = {-1, -1, -1, -1, -1, -1, -1, -1};
    unsigned sum = 0;

    void tracksKnown(std::shared_ptr<const StreamInfo> known) override
    {
        require(known && (known->hasVideo || known->hasAudio));
        info = std::move(known);
        if (info->hasVideo)
            sum += static_cast<unsigned>(flvSequenceHeader(info->video).size());
        if (info->hasAudio)
            sum += static_cast<unsigned>(flvSequenceHeader(info->audio).size());
        sum += static_cast<unsigned>(flvMetaData(*info).size());
        for (qint64 &time : last)
            time = -1;
    }
    void packet(const PacketPtr &packet) override
    {
        const bool isVideo = packet->kind == TrackKind::Video;
        require(info && (isVideo ? info->hasVideo : info->hasAudio));
        require(isVideo || (packet->audioTrack >= 1 && packet->audioTrack <= 6));
        qint64 &before = last[isVideo ? 0 : packet->audioTrack];
        require(packet->dtsUs > before && packet->ptsUs >= packet->dtsUs && packet->durationUs >= 0);
        before = packet->dtsUs;
        for (qsizetype i = 0; i < packet->size; ++i) // the bytes are there
            sum += packet->data.get()[i];
        sum += static_cast<unsigned>(flvPacketHead(isVideo ? info->video : info->audio, *packet).size());
    }
    void tracksChanged() override { info = nullptr; }
};
} // namespace

/// Tags one after the other: a byte of kind, two of time, two of size, the body.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Reader reader;
    FlvIntake intake(reader);
    quint32 timeMs = 0xffffff00; // so that it wraps
    qint64 nowUs = 1;
    while (size > 5) {
        const unsigned kind = data[0];
        timeMs += static_cast<quint32>(static_cast<qint16>(data[1] << 8 | data[2]));
        const std::size_t body = std::min<std::size_t>(size - 5, static_cast<std::size_t>(data[3] << 8 | data[4]));
        const QByteArray bytes(reinterpret_cast<const char *>(data) + 5, static_cast<qsizetype>(body));
        nowUs += (kind >> 2) * 10'000;
        switch (kind & 3) {
        case 0: intake.video(timeMs, bytes, nowUs); break;
        case 1: intake.audio(timeMs, bytes, nowUs); break;
        case 2:
            if (const auto values = decodeAmf(bytes); values && !values->empty())
                intake.metaData(values->front());
            break;
        default: intake.tick(nowUs);
        }
        data += 5 + body;
        size -= 5 + body;
    }
    return 0;
}
