// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/LiveSession.h"

#include <QByteArray>
#include <QHash>
#include <QImage>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace castwright::media {

/// The newest picture of each live stream, and small ones of its past for the seek bar, made from keyframes on one thread for all streams.
/// Thread: any.
class Thumbnails {
public:
    struct Settings {
        int width = 640;
        int spriteWidth = 160;
        int spriteSec = 10;     ///< between two small pictures
        int spriteCount = 2000; ///< kept at most, of one stream
    };
    static constexpr int sheetSide = 10; ///< pictures in a row of a sheet, and rows

    /// `made` is called after each picture, on the thread.
    Thumbnails(Settings settings, std::function<void(const QString &streamId)> made);
    ~Thumbnails();
    Thumbnails(const Thumbnails &) = delete;
    Thumbnails &operator=(const Thumbnails &) = delete;

    /// Makes a picture of the session's newest keyframe, unless one is being made.
    void want(std::shared_ptr<LiveSession> session);
    void forget(const QString &streamId);
    /// Forgets small pictures from before then.
    void trim(const QString &streamId, qint64 beforeMs);

    struct Newest {
        QByteArray jpeg;
        qint64 atMs = 0; ///< when it was made
    };
    std::optional<Newest> newest(const QString &streamId) const;
    /// WebVTT whose cues name places in sheets ("sprites-3.jpg#xywh=..."). Times count from `fromMs`. Empty when there is nothing.
    QByteArray spriteTrack(const QString &streamId, qint64 fromMs, qint64 toMs) const;
    /// The newest sheet when `number` is negative.
    std::optional<QByteArray> spriteSheet(const QString &streamId, qint64 number) const;

private:
    struct Sprite {
        qint64 atMs = 0;
        QImage image;
    };
    struct Stream {
        Newest newest;
        std::deque<Sprite> sprites;
        qint64 firstSprite = 0; ///< number of sprites.front(); sheets are by number
    };
    void run(const std::stop_token &stop);
    void make(LiveSession &session);

    const Settings m_settings;
    const std::function<void(const QString &)> m_made;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_ready;
    std::deque<std::shared_ptr<LiveSession>> m_wanted;
    QHash<QString, Stream> m_streams;
    std::jthread m_thread;
};

} // namespace castwright::media
