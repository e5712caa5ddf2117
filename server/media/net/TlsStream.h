// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/ByteStream.h"

typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_st SSL;

namespace castwright::media {

/// TLS 1.2 or later over TCP; the certificate must chain to an authority of the system or of `caFile` and name the host. On OpenSSL and
/// not QSslSocket, which needs an event loop and hides the descriptor. Thread: one at a time.
class TlsStream final : public ByteStream {
public:
    explicit TlsStream(QString caFile) : m_caFile(std::move(caFile)) {}
    ~TlsStream() override { close(); }

    /// Reasons: those of TcpSocket, and Tls.
    OutputResult<> open(const QString &host, quint16 port, const WaitLimit &limit) override;
    OutputResult<qint64> send(const char *data, qint64 size) override;
    OutputResult<qint64> receive(char *data, qint64 size) override;
    bool wait(bool forWriting, int ms) const override;
    TcpSocket &socket() override { return m_socket; }
    void close() override;

private:
    OutputResult<> prepare(const QString &host);
    OutputResult<> shakeHands(const QString &host, const WaitLimit &limit);
    OutputResult<qint64> outcome(int result);

    QString m_caFile;
    TcpSocket m_socket;
    SSL_CTX *m_context = nullptr;
    SSL *m_ssl = nullptr;
};

/// Adds the authorities this system trusts. Defined per platform.
bool addSystemAuthorities(SSL_CTX *context);

} // namespace castwright::media
