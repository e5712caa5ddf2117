// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/StudioFileInputs.h"

namespace castwright {

/// What an OBS collection becomes here.
struct ObsStudio {
    StudioFile file;
    QStringList notes; ///< what could not be taken over, one sentence each
};

/// Reads a scene collection (the JSON of OBS Studio 27 to 32) and, where given, a profile. Pure but for looking at the size of pictures.
/// Unprocessable when it is no scene collection.
Result<ObsStudio> readObs(const ObsImportInput &input);

} // namespace castwright
