// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Destination.h"
#include "media/ffmpeg/Muxer.h"
#include "media/package/HlsPlaylist.h"

namespace castwright::media {

/// Cuts an encode into HLS segments at keyframes and keeps a playlist of the newest in a folder: index.m3u8, init.mp4 with fragmented MP4,
/// seg-N.m4s or seg-N.ts. Every file appears whole under its name. Numbers go on where an earlier session in the folder ended, so that
/// a player that stayed does not see time run backwards. Thread: one at a time.
class HlsPackager {
public:
    HlsPackager(QString folder, HlsSettings settings, std::shared_ptr<const Clock> clock);
    ~HlsPackager();

    Result<> open(const StreamInfo &info);
    Result<> write(const Packet &packet);
    /// Writes the last segment and EXT-X-ENDLIST.
    Result<> finish();
    qint64 bytesPackaged() const;

private:
    class Buffer;

    Result<> cut(qint64 endUs);
    Result<> replaceFile(const QString &name, const QByteArray &data) const;
    qint64 firstNumber() const;

    QString m_folder;
    HlsSettings m_settings;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Buffer> m_buffer;
    std::unique_ptr<Muxer> m_muxer;
    HlsPlaylist m_playlist;
    qint64 m_number = 0;
    qint64 m_segmentStartUs = -1;
    qint64 m_endUs = 0;
    QDateTime m_startedAt;
};

} // namespace castwright::media
