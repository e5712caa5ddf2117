// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright::media {

/// What a file name below a stream asks for. Pure; safe on any input.
struct PlaybackFile {
    enum class Kind {
        Unknown = 1,
        Master,
        Media,
        Segment,
        Part,
        Init,
        Flv,
        TsBody,
        Thumbnail,
        SpriteTrack,
        SpriteSheet,
    };
    enum class Container { Cmaf = 1, CmafLowLatency, Ts };

    Kind kind = Kind::Unknown;
    Container container = Container::Cmaf;
    QString rendition; ///< "main", "a2", "v720"
    qint64 number = -1;
    int part = -1;

    /// "index.m3u8", "llhls.m3u8", "ts.m3u8", "main.m3u8", "main-ll.m3u8", "main-ts.m3u8", "main-12.m4s", "main-12.3.m4s", "main-12.ts",
    /// "main-init-7.mp4", "live.flv", "live.ts", "thumb.jpg", "sprites.vtt", "sprites-3.jpg", "sprites.jpg".
    static PlaybackFile parse(const QString &name);
};

} // namespace castwright::media
