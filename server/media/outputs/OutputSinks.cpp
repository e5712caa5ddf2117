// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/OutputSeams.h"
#include "media/outputs/RtmpSink.h"
#include "media/package/HlsSink.h"
#include "media/record/FileSink.h"
#include "media/srt/SrtSink.h"

namespace castwright::media {

OutputResult<std::unique_ptr<OutputSink>> makeOutputSink(const OutputSpec &spec, const OutputSeams &seams)
{
    switch (spec.destination.kind) {
    case DestinationKind::Rtmp:
        return std::make_unique<RtmpSink>(spec);
    case DestinationKind::Srt:
        return std::make_unique<SrtSink>(spec);
    case DestinationKind::Hls:
        return std::make_unique<HlsSink>(spec, seams);
    case DestinationKind::File:
        return std::make_unique<FileSink>(spec, seams);
    }
    return outputFailure(OutputReason::Configuration, QStringLiteral("this kind of destination is not known"));
}

} // namespace castwright::media
