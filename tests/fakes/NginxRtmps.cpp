// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/NginxRtmps.h"

#include "fakes/FreePort.h"

namespace castwright::tests {

NginxRtmps::NginxRtmps() : m_port(freeTcpPort()) {}

bool NginxRtmps::start(quint16 rtmpPort, Certificate certificate)
{
    if (!m_hasCertificates && !m_certificates.make()) {
        m_error = m_certificates.lastError();
        return false;
    }
    m_hasCertificates = true;
    const bool isGood = certificate == Certificate::Good;
    const QHash<QString, QString> values{
        {QStringLiteral("TLS_PORT"), QString::number(m_port)},
        {QStringLiteral("RTMP_PORT"), QString::number(rtmpPort)},
        {QStringLiteral("CERTIFICATE"), isGood ? m_certificates.certificate() : m_certificates.wrongHostCertificate()},
        {QStringLiteral("KEY"), isGood ? m_certificates.key() : m_certificates.wrongHostKey()},
    };
    const bool isUp = m_nginx.start(QStringLiteral("nginx-rtmps.conf"), values, m_port);
    m_error = m_nginx.lastError();
    return isUp;
}

QString NginxRtmps::url(const QString &application, const QString &key) const
{
    const QString server = QStringLiteral("rtmps://127.0.0.1:%1/%2").arg(m_port).arg(application);
    return key.isEmpty() ? server : QString(server + QLatin1Char('/') + key);
}

} // namespace castwright::tests
