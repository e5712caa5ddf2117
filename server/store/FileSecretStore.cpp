// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSecretStore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace castwright {

namespace {
constexpr int keyBytes = 32;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char *bytes(QByteArray &data, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(data.data()) + at;
}
const unsigned char *bytes(const QByteArray &data, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(data.constData()) + at;
}

std::unexpected<Error> cannotOpen(const QString &detail)
{
    return fail(ErrorCode::InternalError, QStringLiteral("A stored secret cannot be opened; secret.key is not the one it was sealed with. Enter the secret again."), {},
                detail);
}
} // namespace

Result<QByteArray> SecretKeyFile::make() const
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    if (RAND_bytes(bytes(key), keyBytes) != 1)
        return fail(ErrorCode::InternalError, QStringLiteral("The system gives no random numbers."));
    // QSaveFile makes the file with 0600 when asked before the first byte, and syncs it before it takes its name.
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(key.toBase64()) < 0 || !file.commit())
        return fail(ErrorCode::InternalError, QStringLiteral("The key file %1 cannot be written: %2").arg(m_path, file.errorString()));
    return key;
}

Result<QByteArray> SecretKeyFile::key()
{
    QFile file(m_path);
    if (!file.exists())
        return make();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InternalError, QStringLiteral("The key file %1 cannot be read: %2").arg(m_path, file.errorString()));
    const QByteArray key = QByteArray::fromBase64(file.readAll().trimmed());
    if (key.size() != keyBytes)
        return fail(ErrorCode::InternalError, QStringLiteral("The key file %1 is damaged. Restore it, or move it away and enter all stream keys again.").arg(m_path));
    return key;
}

Result<std::unique_ptr<FileSecretStore>> FileSecretStore::openIn(const QString &dataDir)
{
    QDir().mkpath(dataDir);
    SecretKeyFile file(dataDir + QStringLiteral("/secret.key"));
    return withKey(file);
}

Result<std::unique_ptr<FileSecretStore>> FileSecretStore::withKey(SecretKeySource &source)
{
    CW_TRY(QByteArray key, source.key());
    return std::unique_ptr<FileSecretStore>(new FileSecretStore(std::move(key)));
}

QString FileSecretStore::seal(const Secret &secret) const
{
    const QByteArray plain = secret.reveal().toUtf8();
    QByteArray out(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    int written = 0;
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const bool isSealed = RAND_bytes(bytes(out), nonceBytes) == 1
                          && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(out)) == 1
                          && EVP_EncryptUpdate(context.get(), bytes(out, nonceBytes), &written, bytes(plain), static_cast<int>(plain.size())) == 1
                          && EVP_EncryptFinal_ex(context.get(), bytes(out, nonceBytes + written), &written) == 1
                          && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, bytes(out, nonceBytes + plain.size())) == 1;
    if (!isSealed) // out of memory or no random numbers: better to stop than to keep a secret in the clear
        qFatal("a secret cannot be sealed");
    return QStringLiteral("v1:") + QString::fromLatin1(out.toBase64());
}

Result<Secret> FileSecretStore::open(const QString &sealed) const
{
    if (!sealed.startsWith(QStringLiteral("v1:")))
        return cannotOpen(QStringLiteral("unknown form"));
    QByteArray in = QByteArray::fromBase64(sealed.mid(3).toLatin1());
    const auto length = in.size() - nonceBytes - tagBytes;
    if (length < 0)
        return cannotOpen(QStringLiteral("too short"));
    QByteArray plain(length, Qt::Uninitialized);
    int written = 0;
    const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const bool isOpen = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), bytes(in)) == 1
                        && EVP_DecryptUpdate(context.get(), bytes(plain), &written, bytes(in, nonceBytes), static_cast<int>(length)) == 1
                        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, bytes(in, nonceBytes + length)) == 1
                        && EVP_DecryptFinal_ex(context.get(), bytes(plain, written), &written) == 1;
    if (!isOpen)
        return cannotOpen(QStringLiteral("wrong key or changed text"));
    return Secret(QString::fromUtf8(plain));
}

} // namespace castwright
