// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/ServerChannel.h"

#include <QByteArray>
#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
QString lastTlsError()
{
    const char *reason = ERR_reason_error_string(ERR_get_error());
    ERR_clear_error();
    return QString::fromLatin1(reason ? reason : "");
}

/// TLS on the descriptor itself; the handshake happens in the first receive() calls.
class TlsChannel final : public ServerChannel {
public:
    TlsChannel(int descriptor, std::shared_ptr<TlsIdentity> identity)
        : m_descriptor(descriptor)
        , m_identity(std::move(identity))
        , m_ssl(SSL_new(m_identity->context()))
    {
        if (!m_ssl)
            return;
        SSL_set_fd(m_ssl, descriptor);
        SSL_set_accept_state(m_ssl);
    }
    ~TlsChannel() override
    {
        if (m_ssl) {
            finish();
            SSL_free(m_ssl);
        }
        ERR_clear_error();
        closeDescriptor(m_descriptor);
    }

    qint64 receive(char *data, qint64 size) override
    {
        if (!m_ssl)
            return -1;
        m_wantsToWrite = false;
        return outcome(SSL_read(m_ssl, data, static_cast<int>(size)));
    }

    /// Small pieces go together into one record.
    qint64 send(std::span<const ByteSlice> slices) override
    {
        constexpr qsizetype record = 16 * 1024;
        if (!m_ssl)
            return -1;
        m_gathered.resize(0);
        for (const ByteSlice &slice : slices) {
            m_gathered.append(slice.data, std::min(slice.size, record - m_gathered.size()));
            if (m_gathered.size() == record)
                break;
        }
        if (m_gathered.isEmpty() || !SSL_is_init_finished(m_ssl))
            return 0;
        return outcome(SSL_write(m_ssl, m_gathered.constData(), static_cast<int>(m_gathered.size())));
    }

    void finish() override
    {
        if (m_ssl && !m_isBroken && SSL_is_init_finished(m_ssl))
            SSL_shutdown(m_ssl); // says goodbye, does not wait for the answer
    }

    bool wantsToWrite() const override { return m_wantsToWrite; }
    int descriptor() const override { return m_descriptor; }

private:
    qint64 outcome(int result)
    {
        if (result > 0)
            return result;
        const int error = SSL_get_error(m_ssl, result);
        ERR_clear_error();
        if (error == SSL_ERROR_WANT_WRITE)
            m_wantsToWrite = true;
        if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
            return 0;
        m_isBroken = error != SSL_ERROR_ZERO_RETURN;
        return -1;
    }

    int m_descriptor;
    std::shared_ptr<TlsIdentity> m_identity;
    SSL *m_ssl;
    QByteArray m_gathered;
    bool m_wantsToWrite = false;
    bool m_isBroken = false;
};
} // namespace

Result<std::shared_ptr<TlsIdentity>> TlsIdentity::load(const QString &certificateFile, const QString &keyFile)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (!context)
        return fail(ErrorCode::InternalError, u"Encryption is not available."_s, {}, lastTlsError());
    std::shared_ptr<TlsIdentity> identity(new TlsIdentity(context));
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // What was refused is offered again from a buffer that may have moved.
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificateFile).constData()) != 1)
        return fail(ErrorCode::InvalidRequest, u"The certificate cannot be read: %1. It must be a PEM file."_s.arg(certificateFile),
                    u"certificateFile"_s, lastTlsError());
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(keyFile).constData(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(context) != 1)
        return fail(ErrorCode::InvalidRequest, u"The key does not belong to the certificate, or cannot be read: %1."_s.arg(keyFile),
                    u"keyFile"_s, lastTlsError());
    return identity;
}

TlsIdentity::~TlsIdentity()
{
    SSL_CTX_free(m_context);
}

std::unique_ptr<ServerChannel> makeTlsChannel(int descriptor, std::shared_ptr<TlsIdentity> identity)
{
    return std::make_unique<TlsChannel>(descriptor, std::move(identity));
}

std::unique_ptr<ServerChannel> makeServerChannel(int descriptor, const std::shared_ptr<TlsIdentity> &identity)
{
    return identity ? makeTlsChannel(descriptor, identity) : makePlainChannel(descriptor);
}

} // namespace castwright::media
