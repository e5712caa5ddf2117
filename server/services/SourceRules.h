// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Source.h"

#include <functional>

namespace castwright {

/// Gives a source the settings member of its kind where it lacks it. Unprocessable when another kind's settings are set.
Result<> completeSettings(Source &source);

/// What must hold of a source's settings before it is kept: a file or asset where the kind needs one, absolute paths, known assets.
/// `isAsset(mediaId)` says whether the account has it. Unprocessable naming the field.
Result<> checkSettings(const Source &source, const std::function<bool(const QString &)> &isAsset);

/// The files a source names, each with the name of its field.
QList<std::pair<QString, QString>> pathsOf(const Source &source);

/// The assets a source names.
QStringList mediaIdsOf(const Source &source);

} // namespace castwright
