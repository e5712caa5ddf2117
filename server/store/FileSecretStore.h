// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/SecretStore.h"

#include <memory>

namespace castwright {

/// Where the key that seals secrets is kept: a file beside the database, or later the desktop's keychain. 32 random bytes. Thread: server.
class SecretKeySource {
public:
    virtual ~SecretKeySource() = default;
    /// The key; made at the first call.
    virtual Result<QByteArray> key() = 0;
};

/// A file with permissions 0600. An unreadable or too short file is an error, never replaced: with it every stored secret would be lost.
class SecretKeyFile final : public SecretKeySource {
public:
    explicit SecretKeyFile(QString path) : m_path(std::move(path)) {}
    Result<QByteArray> key() override;

private:
    Result<QByteArray> make() const;
    QString m_path;
};

/// AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit random nonce per secret. Sealed text: "v1:" and base64 of nonce, ciphertext and tag.
/// A changed text does not open. Thread: server.
class FileSecretStore final : public SecretStore {
public:
    /// Reads or makes `<dataDir>/secret.key`.
    static Result<std::unique_ptr<FileSecretStore>> openIn(const QString &dataDir);
    /// With a key from elsewhere; 32 bytes.
    static Result<std::unique_ptr<FileSecretStore>> withKey(SecretKeySource &source);

    QString seal(const Secret &secret) const override;
    Result<Secret> open(const QString &sealed) const override;

private:
    explicit FileSecretStore(QByteArray key) : m_key(std::move(key)) {}
    QByteArray m_key;
};

} // namespace castwright
