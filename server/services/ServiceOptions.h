// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"

#include <QString>
#include <QStringList>

namespace castwright {

class GeoLocator;
class HttpFetcher;

/// How long is kept what nobody deletes by hand; 0 is for ever. The oldest go first.
struct Retention {
    int chatMessages = 10'000; ///< per studio
    int chatDays = 365;
    int auditEntries = 100'000; ///< in all
    int auditDays = 365;
    int backups = 5; ///< of each sort; at least one
    int viewerSessionDays = 30;  ///< single sessions of viewers
    int hourlyFigureDays = 400;
    int dailyFigureDays = 0;
    int sampleDays = 35;         ///< five minutes of a stream each
    int streamEventDays = 90;
};

/// What the services are told of their surroundings.
struct ServiceOptions {
    QString dataDir; ///< recordings, media, hls and first-api-key.txt live below it
    QString version = QStringLiteral(CASTWRIGHT_VERSION);
    qint64 maxUploadBytes = 20LL * 1024 * 1024 * 1024;
    qint64 uploadExpiryMs = 3'600'000; ///< how long a presigned upload may be started or resumed; afterwards what came of it is thrown away
    bool isReachable = false;          ///< from other machines; then keys may name files in few folders only, see PathRules
    QStringList allowedFolders;        ///< of them, besides media and recordings
    Retention retention;
    const GeoLocator *geo = nullptr; ///< null knows no countries
    HttpFetcher *fetcher = nullptr; ///< asks other servers; null asks nobody
    IngestPorts ingest{.rtmp = -1, .rtmps = -1, .srt = -1}; ///< what was bound: where publishers come in; -1 is closed
    QStringList warnings;                                   ///< what does not work though the server runs, for health.get
};

/// Generous bounds that keep one mistaken script from filling the machine; reaching one is a Conflict that names it.
namespace limits {
inline constexpr int studiosPerAccount = 100;
inline constexpr int scenesPerStudio = 100;
inline constexpr int sourcesPerStudio = 200;
inline constexpr int destinationsPerStudio = 100;
inline constexpr int itemsPerScene = 200;
inline constexpr int assetsPerAccount = 10'000;
inline constexpr int keysPerAccount = 500;
inline constexpr int webhooksPerAccount = 100;
inline constexpr int streamsPerAccount = 10'000;
inline constexpr int keysPerStream = 100;
inline constexpr int targetsPerStream = 50;
inline constexpr int clipsPerAccount = 10'000;
inline constexpr int edgesPerAccount = 200;
inline constexpr int activeSigningKeys = 10;
} // namespace limits

} // namespace castwright
