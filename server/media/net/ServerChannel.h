// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>
#include <span>

typedef struct ssl_ctx_st SSL_CTX;

namespace castwright::media {

/// Bytes that lie somewhere, to be sent with others in one call.
struct ByteSlice {
    const char *data = nullptr;
    qsizetype size = 0;
};

/// The server's end of an accepted connection, plain or with TLS. Never blocks. Thread: one at a time.
class ServerChannel {
public:
    virtual ~ServerChannel() = default;
    /// Bytes read; 0 when there are none now, negative when the connection is over.
    virtual qint64 receive(char *data, qint64 size) = 0;
    /// Bytes taken; 0 when none can be taken now, negative when the connection is over. What was refused comes again first.
    virtual qint64 send(std::span<const ByteSlice> slices) = 0;
    /// Tells the other end that nothing more comes.
    virtual void finish() = 0;
    /// TLS has something to write before it can go on reading.
    virtual bool wantsToWrite() const { return false; }
    virtual int descriptor() const = 0;
};

/// A certificate with its key, for all connections of a port. Thread: any.
class TlsIdentity {
public:
    /// PEM files; the certificate's may hold the chain. Errors: InvalidRequest naming the file in words.
    static Result<std::shared_ptr<TlsIdentity>> load(const QString &certificateFile, const QString &keyFile);
    ~TlsIdentity();
    Q_DISABLE_COPY_MOVE(TlsIdentity)

    SSL_CTX *context() const { return m_context; }

private:
    explicit TlsIdentity(SSL_CTX *context) : m_context(context) {}
    SSL_CTX *m_context;
};

/// Owns the descriptor. Null `identity`: plain. Null when TLS has no memory for another connection.
std::unique_ptr<ServerChannel> makeServerChannel(int descriptor, const std::shared_ptr<TlsIdentity> &identity);

/// Defined per platform.
std::unique_ptr<ServerChannel> makePlainChannel(int descriptor);
std::unique_ptr<ServerChannel> makeTlsChannel(int descriptor, std::shared_ptr<TlsIdentity> identity);
void closeDescriptor(int descriptor);
/// Lets the system queue at most this much beyond what is on the wire, so that what a slow player gets is fresh.
void limitUnsent(int descriptor, int bytes);
/// Closing then forgets what the other end has not read, instead of offering it for minutes.
void forgetUnread(int descriptor);

} // namespace castwright::media
