// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Studio.h"
#include "media/hub/MediaSource.h"
#include "media/hub/LiveHubs.h"

#include <QHash>
#include <QStringList>

namespace castwright::media {

/// What a source must know of the program it plays in.
struct SourceContext {
    QHash<QString, QString> mediaPaths; ///< media id -> file path
    int canvasWidth = 1280;
    int canvasHeight = 720;
    int fps = 30;
    Slate slate;
    LiveHubs liveHub;                       ///< for streams that are taken where they pass
    std::shared_ptr<const Clock> wallClock; ///< for {clock} and {countdown}; null is the system's

    /// The file of settings that name a path or a media id; empty when the id is not known.
    QString fileOf(const QString &path, const QString &mediaId) const { return mediaId.isEmpty() ? path : mediaPaths.value(mediaId); }
};

/// Makes the running side of a source; never null. What cannot be opened says so in status(). Thread: the program's; opening
/// happens on the source's own thread. Images and text need a QGuiApplication (offscreen is enough).
std::unique_ptr<MediaSource> makeSource(const Source &source, const SourceContext &context);

/// What a source of this kind can name on this machine: displays, cameras, audio inputs. Empty for other kinds. May take some
/// 100 ms; thread: any but the program's.
QStringList sourceDevices(SourceKind kind);

} // namespace castwright::media
