// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ingest/rtmp/RtmpLoop.h"

namespace castwright::media {

/// RTMP and RTMPS in and out: any number of publishers and players on one port and a few threads. Thread: server.
class RtmpServer final : public IngestListener {
public:
    struct Options {
        bool isTls = false;      ///< RTMPS; needs the two files
        QString certificateFile; ///< PEM
        QString keyFile;         ///< PEM
        RtmpLimits limits;
        int threads = 0; ///< 0: half of the cores, at most four
    };

    /// The desk outlives this.
    RtmpServer(IngestDesk &desk, Options options) : m_desk(desk), m_options(std::move(options)) {}
    ~RtmpServer() override { close(); }

    /// Besides the port's errors InvalidRequest, when the certificate cannot be used.
    Result<quint16> listen(const QString &address, quint16 port) override;
    void close() override;

private:
    IngestDesk &m_desk;
    const Options m_options;
    TcpListener m_listener;
    std::vector<std::unique_ptr<RtmpLoop>> m_loops;
    std::size_t m_nextLoop = 0; ///< of the accepting thread
};

} // namespace castwright::media
