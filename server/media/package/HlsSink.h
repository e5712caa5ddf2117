// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/outputs/OutputSeams.h"
#include "media/package/HlsPackager.h"

namespace castwright::media {

/// HLS into the folder of the OutputSpec; serving it is not its business. Thread: the output's.
class HlsSink final : public OutputSink {
public:
    HlsSink(const OutputSpec &spec, const OutputSeams &seams);

    /// Reasons: File, DiskFull, CodecUnsupported.
    OutputResult<> open(const StreamInfo &info, const WaitLimit &limit) override;
    OutputResult<> write(const Packet &packet) override;
    OutputResult<> flush() override { return {}; }
    SinkProgress progress() const override;
    void close(bool isClean, const WaitLimit &limit) override;

private:
    QString m_folder;
    HlsSettings m_settings;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<HlsPackager> m_packager;
    qint64 m_bytesGiven = 0;
};

} // namespace castwright::media
