// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/NginxRtmp.h"

#include "fakes/FreePort.h"
#include "fakes/TestHttp.h"

#include <QXmlStreamReader>

#include <optional>

namespace castwright::tests {

namespace {
struct Published {
    qint64 bytesIn = 0;
    bool isPublishing = false;
};

/// Reads one <stream> element. <bytes_in> stands in it directly; <publishing/> there or in a <client>.
Published readStream(QXmlStreamReader &xml, QString &name)
{
    Published stream;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (xml.name() == QLatin1String("publishing")) {
                stream.isPublishing = true;
            } else if (depth == 2 && xml.name() == QLatin1String("name")) {
                name = xml.readElementText();
                --depth;
            } else if (depth == 2 && xml.name() == QLatin1String("bytes_in")) {
                stream.bytesIn = xml.readElementText().toLongLong();
                --depth;
            }
        }
    }
    return stream;
}

std::optional<Published> findStream(const QByteArray &statXml, const QString &application, const QString &key)
{
    QXmlStreamReader xml(statXml);
    QString current;
    bool isInApplication = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("application")) {
            isInApplication = true;
        } else if (isInApplication && xml.name() == QLatin1String("name")) {
            current = xml.readElementText();
            isInApplication = false;
        } else if (xml.name() == QLatin1String("stream")) {
            QString name;
            const Published stream = readStream(xml, name);
            if (current == application && name == key)
                return stream;
        }
    }
    return std::nullopt;
}
} // namespace

NginxRtmp::NginxRtmp() : m_rtmpPort(freeTcpPort()), m_httpPort(freeTcpPort()) {}

bool NginxRtmp::start()
{
    return m_nginx.start(
        QStringLiteral("nginx-rtmp.conf"),
        {{QStringLiteral("RTMP_PORT"), QString::number(m_rtmpPort)}, {QStringLiteral("HTTP_PORT"), QString::number(m_httpPort)}},
        m_rtmpPort);
}

bool NginxRtmp::restart()
{
    stop();
    return start();
}

QString NginxRtmp::url(const QString &application, const QString &key) const
{
    const QString server = QStringLiteral("rtmp://127.0.0.1:%1/%2").arg(m_rtmpPort).arg(application);
    return key.isEmpty() ? server : QString(server + QLatin1Char('/') + key);
}

QByteArray NginxRtmp::statXml() const
{
    return TestHttp(m_httpPort).get("/stat").body;
}

bool NginxRtmp::isPublishing(const QString &application, const QString &key) const
{
    const auto stream = findStream(statXml(), application, key);
    return stream && stream->isPublishing;
}

qint64 NginxRtmp::bytesIn(const QString &application, const QString &key) const
{
    const auto stream = findStream(statXml(), application, key);
    return stream && stream->isPublishing ? stream->bytesIn : -1;
}

bool NginxRtmp::dropPublisher(const QString &application, const QString &key) const
{
    const QByteArray path = "/control/drop/publisher?app=" + application.toUtf8() + "&name=" + key.toUtf8();
    return TestHttp(m_httpPort).get(path).body.trimmed() == "1";
}

QString NginxRtmp::hlsUrl(const QString &key) const
{
    return QStringLiteral("http://127.0.0.1:%1/hls/%2.m3u8").arg(m_httpPort).arg(key);
}

} // namespace castwright::tests
