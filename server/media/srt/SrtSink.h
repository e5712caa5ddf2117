// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/ffmpeg/Muxer.h"
#include "media/ffmpeg/MuxerBuffer.h"
#include "media/outputs/OutputSink.h"
#include "media/srt/SrtAddress.h"

namespace castwright::media {

/// MPEG-TS over SRT, calling or waiting to be called; a listener serves one caller at a time and waits for the next. Thread: the output's.
class SrtSink final : public OutputSink {
public:
    explicit SrtSink(const OutputSpec &spec) : m_destination(spec.destination) {}

    OutputResult<> open(const StreamInfo &info, const WaitLimit &limit) override;
    OutputResult<> write(const Packet &packet) override;
    OutputResult<> flush() override;
    bool isReady() const override;
    SinkProgress progress() const override;
    void close(bool isClean, const WaitLimit &limit) override;
    int openLimitMs() const override { return waitsForPeers() ? 0 : 8000; }
    bool waitsForPeers() const override;
    /// SRT has no cheaper question than a connection, so the one that answers is kept for open().
    bool answersAgain(const WaitLimit &limit) override;

private:
    OutputResult<> connectPeer(const WaitLimit &limit);
    OutputResult<> sendGathered();

    Destination m_destination;
    SrtLibrary m_library;
    SrtSocket m_listener;
    SrtSocket m_socket;
    MuxerBuffer m_buffer;
    std::unique_ptr<Muxer> m_muxer;
    qint64 m_bytesSent = 0;
    mutable qint64 m_bytesTaken = 0;
    mutable qint64 m_acknowledgements = 0;
};

} // namespace castwright::media
