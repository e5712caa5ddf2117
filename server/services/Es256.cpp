// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Es256.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace castwright::es256 {

namespace {
constexpr int halfBytes = 32;

template <auto release>
struct Releaser {
    template <class T>
    void operator()(T *what) const
    {
        release(what);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Releaser<ECDSA_SIG_free>>;
using Memory = std::unique_ptr<BIO, Releaser<BIO_free_all>>;

QString textOf(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QString::fromLatin1(data, size);
}

const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

bool isP256(const Key &key)
{
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_EC && EVP_PKEY_get_bits(key.get()) == 8 * halfBytes;
}
} // namespace

Result<KeyPair> makeKeyPair()
{
    const Key key(EVP_EC_gen("P-256"));
    const Memory priv(BIO_new(BIO_s_mem()));
    const Memory pub(BIO_new(BIO_s_mem()));
    if (!key || PEM_write_bio_PKCS8PrivateKey(priv.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_PUBKEY(pub.get(), key.get()) != 1)
        return fail(ErrorCode::InternalError, QStringLiteral("The system makes no keys."));
    return KeyPair{Secret(textOf(priv)), textOf(pub)};
}

bool verify(const QString &publicPem, QByteArrayView message, QByteArrayView raw)
{
    if (raw.size() != 2 * halfBytes)
        return false;
    const QByteArray pem = publicPem.toLatin1();
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Key key(PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr));
    if (!isP256(key))
        return false;
    const Signature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes(raw), halfBytes, nullptr), BN_bin2bn(bytes(raw) + halfBytes, halfBytes, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const Digest digest(EVP_MD_CTX_new());
    const bool isGood = size > 0 && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(digest.get(), der, static_cast<std::size_t>(size), bytes(message), static_cast<std::size_t>(message.size()))
            == 1;
    OPENSSL_free(der);
    return isGood;
}

Result<QByteArray> sign(const Secret &privatePem, QByteArrayView message)
{
    const QByteArray pem = privatePem.reveal().toLatin1();
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    if (!isP256(key))
        return fail(ErrorCode::Unprocessable, QStringLiteral("This is no private key for ES256."));
    const Digest digest(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, bytes(message), static_cast<std::size_t>(message.size())) != 1)
        return fail(ErrorCode::InternalError, QStringLiteral("The key signs nothing."));
    QByteArray der(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(der.data()), &size, bytes(message),
                       static_cast<std::size_t>(message.size()))
        != 1)
        return fail(ErrorCode::InternalError, QStringLiteral("The key signs nothing."));
    const unsigned char *at = bytes(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    QByteArray raw(2 * halfBytes, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), reinterpret_cast<unsigned char *>(raw.data()), halfBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), reinterpret_cast<unsigned char *>(raw.data()) + halfBytes, halfBytes);
    return raw;
}

} // namespace castwright::es256
