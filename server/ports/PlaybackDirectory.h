// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace castwright {

/// Somebody who wants to watch, and what he brings along.
struct PlaybackVisit {
    QString playbackId;
    QString token; ///< of a policy that asks for one: query "token" or "jwt"; empty when there is none
    QString address;
    QByteArray origin; ///< of the page that plays it (Origin, else Referer), as the browser says; may be empty
    QString userAgent;
};

/// What a playback id stands for, after the policy allowed the visit.
struct PlaybackTarget {
    enum class Kind {
        Live = 1, ///< a stream, or a studio's program: PlaybackProvider knows it by streamId
        File,     ///< a film of the library: a recording, a clip, an upload
    };
    Kind kind = Kind::Live;
    QString streamId;
    QString filePath;
    QByteArray contentType; ///< of File
    QString title;          ///< for the player page; people's own words
    QString posterPath;     ///< JPEG on disk shown before playback; empty takes the newest picture
    bool isPrivate = false; ///< shared caches must not keep what is sent
};

/// Tells playback ids apart and keeps their policies. Thread: server.
class PlaybackDirectory {
public:
    virtual ~PlaybackDirectory() = default;
    /// `done` is called once, on the server thread: at once, or when somebody else's server was asked about a visit that it has not
    /// answered before. Called for every request of a player, so what was decided is remembered. Errors: NotFound (no such id, in words for
    /// a viewer), Unauthorized (a token is needed, or it is wrong), KeyExpired, Forbidden (not from this page or place).
    virtual void resolve(const PlaybackVisit &visit, std::function<void(Result<PlaybackTarget>)> done) = 0;
};

} // namespace castwright
