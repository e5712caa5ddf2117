// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/TcpSocket.h"

namespace castwright::media {

/// A connection that carries bytes both ways, with or without TLS. send() and receive() never block. Thread: one at a time.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    virtual OutputResult<> open(const QString &host, quint16 port, const WaitLimit &limit) = 0;
    /// Bytes taken; 0 when none can be taken now. What was refused must be offered again unchanged.
    virtual OutputResult<qint64> send(const char *data, qint64 size) = 0;
    /// Bytes read; 0 when there are none now.
    virtual OutputResult<qint64> receive(char *data, qint64 size) = 0;
    virtual bool wait(bool forWriting, int ms) const = 0;
    virtual TcpSocket &socket() = 0;
    virtual void close() = 0;
};

class PlainStream final : public ByteStream {
public:
    OutputResult<> open(const QString &host, quint16 port, const WaitLimit &limit) override
    {
        CW_OUTPUT_TRY(const auto addresses, resolveHost(host, port, limit));
        return m_socket.connectTo(addresses, limit);
    }
    OutputResult<qint64> send(const char *data, qint64 size) override { return m_socket.send(data, size); }
    OutputResult<qint64> receive(char *data, qint64 size) override { return m_socket.receive(data, size); }
    bool wait(bool forWriting, int ms) const override { return m_socket.wait(forWriting, ms); }
    TcpSocket &socket() override { return m_socket; }
    void close() override { m_socket.close(); }

private:
    TcpSocket m_socket;
};

/// `caFile`: PEM file with authorities besides the system's; used with TLS only.
std::unique_ptr<ByteStream> makeByteStream(bool isTls, const QString &caFile);

} // namespace castwright::media
