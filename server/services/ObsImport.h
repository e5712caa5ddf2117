// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/StudioFileInputs.h"

#include <QHash>
#include <QSize>

namespace castwright {

/// What an OBS collection becomes here.
struct ObsStudio {
    StudioFile file;
    QStringList notes; ///< what could not be taken over, one sentence each
};

/// The pictures and films whose own size decides where an item lies: OBS keeps a scale only.
QStringList obsFiles(const ObsImportInput &input);

/// Reads a scene collection (the JSON of OBS Studio 27 to 32) and, where given, a profile. `fileSizes` holds the sizes of obsFiles(), in pixels,
/// as far as they are known. Unprocessable when it is no scene collection.
Result<ObsStudio> readObs(const ObsImportInput &input, const QHash<QString, QSize> &fileSizes);

} // namespace castwright
