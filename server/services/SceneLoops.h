// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scene.h"
#include "domain/Source.h"

namespace castwright {

/// Whether a scene would show itself, through any number of scenes in between. Pure.
bool showsItself(const QList<Scene> &scenes, const QList<Source> &sources);

} // namespace castwright
