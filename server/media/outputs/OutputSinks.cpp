// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/OutputSeams.h"
#include "media/outputs/RtmpSink.h"

namespace castwright::media {

OutputResult<std::unique_ptr<OutputSink>> makeOutputSink(const OutputSpec &spec, const OutputSeams &seams)
{
    Q_UNUSED(seams)
    switch (spec.destination.kind) {
    case DestinationKind::Rtmp:
        return std::make_unique<RtmpSink>(spec);
    default:
        break;
    }
    return outputFailure(OutputReason::Configuration, QStringLiteral("this kind of destination is not known"));
}

} // namespace castwright::media
