// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package/HlsSink.h"

namespace castwright::media {

namespace {
OutputResult<> toOutputResult(const Result<> &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    const OutputReason reason = error.code == ErrorCode::StorageFull    ? OutputReason::DiskFull
                                : error.code == ErrorCode::Unprocessable ? OutputReason::CodecUnsupported
                                                                         : OutputReason::File;
    return outputFailure(reason, error.message);
}
} // namespace

HlsSink::HlsSink(const OutputSpec &spec, const OutputSeams &seams)
    : m_folder(spec.folder), m_settings(spec.destination.hls.value_or(HlsSettings())),
      m_clock(seams.clock ? seams.clock : std::make_shared<SystemClock>())
{
}

OutputResult<> HlsSink::open(const StreamInfo &info, const WaitLimit &limit)
{
    Q_UNUSED(limit)
    m_bytesGiven = 0;
    m_packager = std::make_unique<HlsPackager>(m_folder, m_settings, m_clock);
    return toOutputResult(m_packager->open(info));
}

OutputResult<> HlsSink::write(const Packet &packet)
{
    m_bytesGiven += packet.size;
    return toOutputResult(m_packager->write(packet));
}

SinkProgress HlsSink::progress() const
{
    SinkProgress progress;
    progress.bytesSent = progress.bytesTaken = m_bytesGiven; // a fragment shows only when it ends; its packets are in safety before
    return progress;
}

void HlsSink::close(bool isClean, const WaitLimit &limit)
{
    Q_UNUSED(limit)
    Q_UNUSED(isClean) // what is left makes a last segment in any case
    if (m_packager)
        (void)m_packager->finish();
    m_packager.reset();
}

} // namespace castwright::media
