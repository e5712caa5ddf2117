// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "domain/Scene.h"
#include "domain/Source.h"
#include "domain/Studio.h"

#include <QHash>

#include <memory>

namespace castwright {

/// Everything the engine needs to compose a studio's program: the whole wanted state, compared by the engine with what runs.
struct ProgramSpec {
    Studio studio;
    QList<Source> sources;
    QList<Scene> scenes;
    QHash<QString, QString> mediaPaths; ///< media id -> file path, for the assets that sources name
};

using ProgramSpecPtr = std::shared_ptr<const ProgramSpec>;

/// Everything the engine needs to send a program somewhere. `destination.streamKey` and passphrases are in the clear here.
struct OutputSpec {
    QString studioId;
    Destination destination;
    Encoding encoding;       ///< the destination's own or the studio's
    QString folder;          ///< File and Hls: where to write
    QString baseFileName;    ///< File: without extension
};

} // namespace castwright
