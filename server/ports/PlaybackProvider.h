// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace castwright {

class ChunkRing;

/// One request of a player for a piece of a live stream, after it was allowed.
struct PlaybackAsk {
    QString streamId;
    QString filePath; ///< instead of a stream: a film on disk, as video on demand
    QString file;     ///< below the stream: "index.m3u8", "main.m3u8", "seg-12.m4s", "live.flv", "live.ts", "thumb.jpg", "sprites.vtt" ...
    QList<std::pair<QString, QString>> query; ///< _HLS_msn, _HLS_part, _HLS_skip and our own
    QString sessionId;                        ///< carried through playlists, so that one viewer stays one viewer
    QString address;
    QString userAgent;
};

/// What to send him.
struct PlaybackAnswer {
    QByteArray contentType;
    QByteArray body;
    QString filePath;                                       ///< instead of `body`: a file on disk, with Range
    int maxAgeSec = 0;                                      ///< 0 is no-cache, negative is no-store
    std::shared_ptr<ChunkRing> ring;                        ///< instead of `body`: without end, from its start position on
    std::function<void(qint64 bytes, bool hasLeft)> report; ///< of `ring`: what was sent since the last call; on any thread
    QString protocol;                                       ///< for counting: see ViewerSighting
};

/// Live streams as players want them: playlists, segments, parts, continuous bodies, pictures. Thread: server.
class PlaybackProvider {
public:
    virtual ~PlaybackProvider() = default;
    /// `done` is called once, on the server thread: at once, or when a blocking playlist reload is due. Errors: NotFound, Unavailable words
    /// with retryAfterMs while a stream that is live has no first segment yet, UpstreamTimeout for a reload past its limit.
    virtual void ask(const PlaybackAsk &ask, std::function<void(Result<PlaybackAnswer>)> done) = 0;
};

} // namespace castwright
