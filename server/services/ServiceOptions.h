// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// What the services are told of their surroundings.
struct ServiceOptions {
    QString dataDir; ///< recordings, media, hls and first-api-key.txt live below it
    QString version = QStringLiteral(CASTWRIGHT_VERSION);
    qint64 maxUploadBytes = 20LL * 1024 * 1024 * 1024;
    qint64 uploadExpiryMs = 3'600'000; ///< how long a presigned upload may be started or resumed
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
} // namespace limits

} // namespace castwright
