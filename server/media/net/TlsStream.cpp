// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/TlsStream.h"

#include <QFile>
#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
OutputFailure tlsFailure(const QString &what)
{
    const char *reason = ERR_reason_error_string(ERR_get_error());
    ERR_clear_error();
    return {OutputReason::Tls, reason ? QString(what + u" ("_s + QString::fromLatin1(reason) + u")"_s) : what, false, false};
}
} // namespace

OutputResult<> TlsStream::open(const QString &host, quint16 port, const WaitLimit &limit)
{
    close();
    CW_OUTPUT_TRY(const auto addresses, resolveHost(host, port, limit));
    CW_OUTPUT_CHECK(m_socket.connectTo(addresses, limit));
    CW_OUTPUT_CHECK(prepare(host));
    return shakeHands(host, limit);
}

OutputResult<> TlsStream::prepare(const QString &host)
{
    m_context = SSL_CTX_new(TLS_client_method());
    if (!m_context)
        return std::unexpected(tlsFailure(u"encryption is not available"_s));
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    // A partly sent record is offered again from a buffer that may have moved.
    SSL_CTX_set_mode(m_context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    addSystemAuthorities(m_context);
    if (!m_caFile.isEmpty() && SSL_CTX_load_verify_locations(m_context, QFile::encodeName(m_caFile).constData(), nullptr) != 1)
        return outputFailure(OutputReason::Configuration, u"the file with the certificate authority cannot be read"_s);
    m_ssl = SSL_new(m_context);
    if (!m_ssl || SSL_set_fd(m_ssl, m_socket.descriptor()) != 1)
        return std::unexpected(tlsFailure(u"encryption is not available"_s));
    const QByteArray name = host.toUtf8();
    X509_VERIFY_PARAM *checks = SSL_get0_param(m_ssl);
    X509_VERIFY_PARAM_set_hostflags(checks, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (!QHostAddress(host).isNull()) {
        X509_VERIFY_PARAM_set1_ip_asc(checks, name.constData());
    } else {
        X509_VERIFY_PARAM_set1_host(checks, name.constData(), static_cast<size_t>(name.size()));
        SSL_set_tlsext_host_name(m_ssl, name.constData());
    }
    return {};
}

OutputResult<> TlsStream::shakeHands(const QString &host, const WaitLimit &limit)
{
    for (;;) {
        ERR_clear_error();
        const int result = SSL_connect(m_ssl);
        if (result == 1)
            return {};
        const int error = SSL_get_error(m_ssl, result);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            break;
        if (limit.wasAborted())
            return wasAborted();
        if (limit.isOver())
            return outputFailure(OutputReason::Timeout, u"the server was reached but the encrypted connection is not answered"_s);
        m_socket.wait(error == SSL_ERROR_WANT_WRITE, limit.sliceMs());
    }
    const long verified = SSL_get_verify_result(m_ssl);
    if (verified != X509_V_OK)
        return outputFailure(OutputReason::Tls, u"the certificate of “%1” is not to be trusted: %2"_s.arg(
                                                    host, QString::fromLatin1(X509_verify_cert_error_string(verified))));
    return std::unexpected(tlsFailure(u"the server does not speak TLS as it should"_s));
}

OutputResult<qint64> TlsStream::outcome(int result)
{
    if (result > 0)
        return result;
    const int error = SSL_get_error(m_ssl, result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return 0;
    ERR_clear_error();
    return outputFailure(OutputReason::Reset, u"the server closed the connection"_s);
}

OutputResult<qint64> TlsStream::send(const char *data, qint64 size)
{
    ERR_clear_error();
    return outcome(SSL_write(m_ssl, data, static_cast<int>(std::min<qint64>(size, 1 << 30))));
}

OutputResult<qint64> TlsStream::receive(char *data, qint64 size)
{
    ERR_clear_error();
    return outcome(SSL_read(m_ssl, data, static_cast<int>(std::min<qint64>(size, 1 << 30))));
}

bool TlsStream::wait(bool forWriting, int ms) const
{
    return (!forWriting && m_ssl && SSL_pending(m_ssl) > 0) || m_socket.wait(forWriting, ms);
}

void TlsStream::close()
{
    if (m_ssl && m_socket.isOpen() && SSL_is_init_finished(m_ssl))
        SSL_shutdown(m_ssl); // one way only; the answer is not waited for
    ERR_clear_error();
    SSL_free(std::exchange(m_ssl, nullptr));
    SSL_CTX_free(std::exchange(m_context, nullptr));
    m_socket.close();
}

} // namespace castwright::media
