// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/NginxFolder.h"
#include "fakes/TestCertificates.h"

namespace castwright::tests {

/// A TLS front before an RTMP server on this machine, so that it can be reached as rtmps://. Thread: the one that made it.
class NginxRtmps {
public:
    enum class Certificate {
        Good,      ///< for localhost and 127.0.0.1, below authority()
        WrongHost, ///< for another name, below authority()
    };

    NginxRtmps();
    /// `rtmpPort`: the server behind it. False: lastError() says why.
    bool start(quint16 rtmpPort, Certificate certificate = Certificate::Good);
    void stop() { m_nginx.process().stop(); }
    void pause() { m_nginx.process().pause(); }
    void resume() { m_nginx.process().resume(); }

    quint16 port() const { return m_port; }
    QString url(const QString &application = QStringLiteral("live"), const QString &key = {}) const;
    /// PEM file a client must trust to accept either certificate's chain.
    QString authority() const { return m_certificates.authority(); }
    QString lastError() const { return m_error; }

private:
    TestCertificates m_certificates;
    NginxFolder m_nginx;
    quint16 m_port;
    bool m_hasCertificates = false;
    QString m_error;
};

} // namespace castwright::tests
