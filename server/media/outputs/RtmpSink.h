// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/outputs/OutputSink.h"
#include "media/rtmp/RtmpPublisher.h"

namespace castwright::media {

/// RTMP and RTMPS, see RtmpPublisher. Thread: the output's.
class RtmpSink final : public OutputSink {
public:
    explicit RtmpSink(const OutputSpec &spec);

    OutputResult<> open(const StreamInfo &info, const WaitLimit &limit) override;
    OutputResult<> write(const Packet &packet) override;
    OutputResult<> flush() override;
    bool isReady() const override;
    SinkProgress progress() const override;
    void close(bool isClean, const WaitLimit &limit) override;
    bool answersAgain(const WaitLimit &limit) override;

private:
    QString m_url;
    QString m_key;
    QString m_redirectUrl; ///< tried once, then the destination's own address again
    RtmpPublisher::Options m_options;
    std::unique_ptr<RtmpPublisher> m_publisher;
    qint64 m_lastPumpUs = 0;
};

} // namespace castwright::media
