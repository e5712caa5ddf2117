// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// What of players' own reports is asked for.
struct PlayerQuery {
    QString streamId;
    QString hash;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
    std::optional<int> intervalSec;
};
template <>
struct Describe<PlayerQuery> {
    using T = PlayerQuery;
    static constexpr const char *name = "PlayerQuery";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Only players of this stream."),
                      field("hash", &T::hash, "Only players of this clip, recording or upload, by its id or hash.").length(0, 100),
                      field("start", &T::start, "From when; a week ago when absent."),
                      field("end", &T::end, "Until when; now when absent."),
                      field("intervalSec", &T::intervalSec, "Length of the pieces of the series; an hour when absent.").range(60, 86400)};
    }
};

/// How playing began, in one piece of the time.
struct BootPiece {
    QDateTime at;
    int boots = 0;
    double p50Ms = 0;
    double p95Ms = 0;
    double p99Ms = 0;
};
template <>
struct Describe<BootPiece> {
    using T = BootPiece;
    static constexpr const char *name = "BootPiece";
    static constexpr auto fields()
    {
        return Fields{field("at", &T::at, "Its beginning, UTC."), field("boots", &T::boots, "Players that began."),
                      field("p50Ms", &T::p50Ms, "Half of them saw their first picture within this."),
                      field("p95Ms", &T::p95Ms, "95 of a hundred."), field("p99Ms", &T::p99Ms, "99 of a hundred.")};
    }
};

struct PlayerBoots {
    int boots = 0;
    int errors = 0;
    double p50Ms = 0;
    double p95Ms = 0;
    double p99Ms = 0;
    double resolveMs = 0;
    double selectMs = 0;
    double connectMs = 0;
    double prebufferMs = 0;
    QList<BootPiece> series;
};
template <>
struct Describe<PlayerBoots> {
    using T = PlayerBoots;
    static constexpr const char *name = "PlayerBoots";
    static constexpr auto fields()
    {
        return Fields{field("boots", &T::boots, "Players that began."),
                      field("errors", &T::errors, "Of these, which never showed a picture."),
                      field("p50Ms", &T::p50Ms, "Half of them saw their first picture within this."),
                      field("p95Ms", &T::p95Ms, "95 of a hundred."),
                      field("p99Ms", &T::p99Ms, "99 of a hundred."),
                      field("resolveMs", &T::resolveMs, "Mean time to find out where to play from."),
                      field("selectMs", &T::selectMs, "Mean time to choose a player."),
                      field("connectMs", &T::connectMs, "Mean time until the playlist was there."),
                      field("prebufferMs", &T::prebufferMs, "Mean time from there to the first picture."),
                      field("series", &T::series, "The same over time, the oldest first.")};
    }
};

/// How playing went on, in one piece of the time.
struct QoePiece {
    QDateTime at;
    int sessions = 0;
    double playedHours = 0;
    double rebufferRatio = 0;
    double dropRatio = 0;
    double bitrateBps = 0;
};
template <>
struct Describe<QoePiece> {
    using T = QoePiece;
    static constexpr const char *name = "QoePiece";
    static constexpr auto fields()
    {
        return Fields{field("at", &T::at, "Its beginning, UTC."),
                      field("sessions", &T::sessions, "Sessions that began."),
                      field("playedHours", &T::playedHours, "Hours that were played."),
                      field("rebufferRatio", &T::rebufferRatio, "Share of the time that was spent waiting."),
                      field("dropRatio", &T::dropRatio, "Share of pictures that were not shown."),
                      field("bitrateBps", &T::bitrateBps, "Mean of what was played.")};
    }
};

struct PlayerQoe {
    int sessions = 0;
    double playedHours = 0;
    double rebufferRatio = 0;
    double rebuffersPerHour = 0;
    double rebufferMs = 0;
    double dropRatio = 0;
    double failureRate = 0;
    double exitBeforeStartRate = 0;
    double bitrateBps = 0;
    double switchesPerHour = 0;
    double latencyMs = 0;
    QList<QoePiece> series;
};
template <>
struct Describe<PlayerQoe> {
    using T = PlayerQoe;
    static constexpr const char *name = "PlayerQoe";
    static constexpr auto fields()
    {
        return Fields{field("sessions", &T::sessions, "Sessions that began."),
                      field("playedHours", &T::playedHours, "Hours that were played."),
                      field("rebufferRatio", &T::rebufferRatio, "Share of the time that was spent waiting."),
                      field("rebuffersPerHour", &T::rebuffersPerHour, "Waits an hour of playing."),
                      field("rebufferMs", &T::rebufferMs, "Mean length of a wait."),
                      field("dropRatio", &T::dropRatio, "Share of pictures that were not shown."),
                      field("failureRate", &T::failureRate, "Share of sessions that ended with an error."),
                      field("exitBeforeStartRate", &T::exitBeforeStartRate, "Share that left before the first picture, without an error."),
                      field("bitrateBps", &T::bitrateBps, "Mean of what was played."),
                      field("switchesPerHour", &T::switchesPerHour, "Changes of quality an hour of playing."),
                      field("latencyMs", &T::latencyMs, "Mean distance of live players from now."),
                      field("series", &T::series, "The same over time, the oldest first.")};
    }
};

struct ReachPoint {
    int bucket = 0;
    double seconds = 0;
    int sessions = 0;
};
template <>
struct Describe<ReachPoint> {
    using T = ReachPoint;
    static constexpr const char *name = "ReachPoint";
    static constexpr auto fields()
    {
        return Fields{field("bucket", &T::bucket, "Which piece of the film, from 0 on."),
                      field("seconds", &T::seconds, "Seconds of it that were watched in all."),
                      field("sessions", &T::sessions, "Sessions that watched any of it.")};
    }
};

struct FilmReach {
    int bucketSec = 0;
    int lengthSec = 0;
    int sessions = 0;
    QList<ReachPoint> points;
};
template <>
struct Describe<FilmReach> {
    using T = FilmReach;
    static constexpr const char *name = "FilmReach";
    static constexpr auto fields()
    {
        return Fields{field("bucketSec", &T::bucketSec, "Length of a piece."), field("lengthSec", &T::lengthSec, "Length of the film."),
                      field("sessions", &T::sessions, "Sessions that told of it."),
                      field("points", &T::points, "Pieces that were watched, in order.")};
    }
};

struct TopFilm {
    QString id;
    QString hash;
    QString kind;
    QString title;
    QString playbackId;
    int sessions = 0;
    double watchHours = 0;
    int lengthSec = 0;
    QDateTime lastSeenAt;
};
template <>
struct Describe<TopFilm> {
    using T = TopFilm;
    static constexpr const char *name = "TopFilm";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Of the clip, recording or upload."),
                      field("hash", &T::hash, "Another name of it."),
                      field("kind", &T::kind, "vod, dvr or clip."),
                      field("title", &T::title, "Shown to viewers."),
                      field("playbackId", &T::playbackId, "What viewers ask for."),
                      field("sessions", &T::sessions, "Sessions that told of it."),
                      field("watchHours", &T::watchHours, "Hours that were played."),
                      field("lengthSec", &T::lengthSec, "Length of the film."),
                      field("lastSeenAt", &T::lastSeenAt, "When a player told of it last, UTC.")};
    }
};

struct TopFilms {
    QList<TopFilm> data;
};
template <>
struct Describe<TopFilms> {
    static constexpr const char *name = "TopFilms";
    static constexpr auto fields()
    {
        return Fields{field("data", &TopFilms::data, "The most watched first; a hundred at most.").required()};
    }
};

} // namespace castwright
