// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/TlsStream.h"

#if defined(__unix__)

#include <openssl/ssl.h>

namespace castwright::media {

bool addSystemAuthorities(SSL_CTX *context)
{
    return SSL_CTX_set_default_verify_paths(context) == 1;
}

} // namespace castwright::media

#else

#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace castwright::media {

/// OpenSSL knows no store of the system here; Qt does.
bool addSystemAuthorities(SSL_CTX *context)
{
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    for (const QSslCertificate &authority : QSslConfiguration::systemCaCertificates()) {
        const QByteArray der = authority.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        X509 *certificate = d2i_X509(nullptr, &bytes, static_cast<long>(der.size()));
        if (certificate)
            X509_STORE_add_cert(store, certificate);
        X509_free(certificate);
    }
    return true;
}

} // namespace castwright::media

#endif
