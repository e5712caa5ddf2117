// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/rtmp/RtmpConnection.h"

#include <array>

namespace castwright::media {

/// Publishes one stream to an RTMP server: connect, releaseStream, FCPublish, createStream, publish, then metadata, sequence headers
/// and packets. Knows Enhanced RTMP. Thread: one at a time.
class RtmpPublisher {
public:
    struct Options {
        QString caFile;               ///< PEM, besides the system's authorities
        bool assumesEnhanced = false; ///< the platform takes HEVC and AV1 although its server does not say so
    };

    RtmpPublisher(RtmpAddress address, Options options) : m_address(std::move(address)), m_options(std::move(options)) {}

    /// Everything up to createStream; what preflight does as well.
    OutputResult<> connect(const WaitLimit &limit);
    /// After connect(): whether the server announced the codec, or it is one of the old ones or known of the platform.
    bool takes(TrackCodec codec) const;
    /// publish, metadata and sequence headers. A server that hangs up instead of answering has refused the key.
    OutputResult<> publish(const StreamInfo &info, const WaitLimit &limit);
    /// Gathers one packet; its times count from the start of this connection. flush() sends.
    void append(const Packet &packet);
    OutputResult<> flush() { return m_connection->flush(); }
    /// Reads what the server says; fails when it refuses the stream later on or asks for a reconnect.
    OutputResult<> pump();
    /// Says goodbye within the limit.
    void unpublish(const WaitLimit &limit);

    RtmpConnection &connection() { return *m_connection; }
    /// Where a reconnect request sent us; empty when there was none.
    const QString &redirectUrl() const { return m_redirectUrl; }

private:
    OutputResult<> checkCodec(const StreamInfo &info) const;
    OutputResult<> judge(const RtmpConnection::Command &answer) const;

    RtmpAddress m_address;
    Options m_options;
    std::unique_ptr<RtmpConnection> m_connection;
    StreamInfo m_info;
    quint32 m_streamId = 0;
    quint32 m_lastMs = 0;
    bool m_isPublishing = false;
    QList<QByteArray> m_serverFourCcs;
    QString m_redirectUrl;
};

} // namespace castwright::media
