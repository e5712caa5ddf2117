// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace castwright::tests {

/// A certificate authority of this test's own and two server certificates below it, made by openssl at test time: one
/// for localhost and 127.0.0.1, one for another host. Thread: any.
class TestCertificates {
public:
    bool make(); ///< false: lastError() says why
    QString authority() const { return path(QStringLiteral("ca.pem")); }
    QString certificate() const { return path(QStringLiteral("good.pem")); }
    QString key() const { return path(QStringLiteral("good.key")); }
    QString wrongHostCertificate() const { return path(QStringLiteral("wrong.pem")); }
    QString wrongHostKey() const { return path(QStringLiteral("wrong.key")); }
    QString lastError() const { return m_error; }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool openssl(const QString &arguments);
    bool makeServer(const QString &name, const QString &subjectAltName);

    QTemporaryDir m_folder;
    QString m_error;
};

} // namespace castwright::tests
