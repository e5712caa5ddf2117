// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "base/Result.h"
#include "media/playback/Packaging.h"

#include <memory>

namespace castwright::media {

/// A session as one FLV file without end, made once for all who read it over HTTP: classic tags for H.264 with AAC or MP3, Enhanced ones
/// for the other codecs. Thread: one at a time.
class FlvPackager final : public Packaging {
public:
    /// Unprocessable: FLV does not carry the codecs.
    static Result<std::unique_ptr<FlvPackager>> make(const StreamInfo &info, std::shared_ptr<ChunkRing> ring);

    void write(const PacketPtr &packet, qint64 wallMs) override;
    void finish() override;

private:
    FlvPackager(const StreamInfo &info, std::shared_ptr<ChunkRing> ring) : m_info(info), m_ring(std::move(ring)) {}
    QByteArray head() const;

    const StreamInfo m_info;
    std::shared_ptr<ChunkRing> m_ring;
    bool m_hasBegun = false;
    qint64 m_startUs = -1; ///< sound alone: of the newest start
};

} // namespace castwright::media
