// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/ts/TsDemuxer.h"

#include <cstdlib>

namespace {
using namespace castwright::media;

void require(bool condition)
{
    if (!condition)
        std::abort();
}
} // namespace

/// A transport stream in pieces whose sizes the first byte decides. What readers of a session rely on must hold whatever comes.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    std::shared_ptr<const StreamInfo> info;
    qint64 last[7] = {-1, -1, -1, -1, -1, -1, -1};
    unsigned sum = 0;
    TsDemuxer demuxer({[&](std::shared_ptr<const StreamInfo> known) {
                           require(known && (known->hasVideo || known->hasAudio));
                           info = std::move(known);
                       },
                       [&](const PacketPtr &packet) {
                           const bool isVideo = packet->kind == TrackKind::Video;
                           require(info != nullptr);
                           require(isVideo || (packet->audioTrack >= 1 && packet->audioTrack <= 6));
                           qint64 &before = last[isVideo ? 0 : packet->audioTrack];
                           require(packet->dtsUs >= before && packet->ptsUs >= packet->dtsUs && packet->durationUs >= 0);
                           before = packet->dtsUs;
                           for (qsizetype i = 0; i < packet->size; ++i) // the bytes are there
                               sum += packet->data.get()[i];
                       }});
    const std::size_t step = 1 + data[0] * 3U;
    for (std::size_t at = 1; at < size; at += step)
        demuxer.feed(QByteArrayView(reinterpret_cast<const char *>(data) + at, static_cast<qsizetype>(std::min(step, size - at))));
    demuxer.finish();
    return static_cast<int>(sum & 0);
}
