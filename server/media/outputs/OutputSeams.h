// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/ProgramSpec.h"
#include "media/outputs/OutputSink.h"

#include <functional>

namespace castwright::media {

class RecordingFinisher;
class RecordingFile;

/// What an output takes from outside, so that tests decide about time, luck and disks. Anything left empty is the real thing.
struct OutputSeams {
    std::shared_ptr<const Clock> clock;
    std::function<double()> random;                              ///< in [0, 1)
    std::function<qint64(const QString &folder)> freeBytes;      ///< of the disk that holds the folder
    std::function<std::unique_ptr<RecordingFile>(const QString &path)> openFile;
    std::shared_ptr<RecordingFinisher> finisher;                 ///< makes plain MP4 files after a recording; shared by all outputs
    std::function<std::unique_ptr<OutputSink>(const OutputSpec &, const OutputSeams &)> makeSink;
};

/// The sink for the destination's kind. Fails with Configuration.
OutputResult<std::unique_ptr<OutputSink>> makeOutputSink(const OutputSpec &spec, const OutputSeams &seams);

} // namespace castwright::media
