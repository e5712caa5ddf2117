// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"

#include <QDateTime>

namespace castwright {

/// Folder below the data directory for files of destinations that name none.
QString recordingsFolder(const QString &dataDir);
/// Folder of one HLS destination's playlist and segments.
QString hlsFolder(const QString &dataDir, const QString &destinationId);
/// "Friday show - Recording 2026-01-31 12-00-00": what every file system takes.
QString recordingName(const Studio &studio, const Destination &destination, const QDateTime &time);
/// What the engine is told of an output.
OutputSpec outputSpec(const Studio &studio, const Destination &destination, const QString &dataDir, const QString &baseFileName);

} // namespace castwright
