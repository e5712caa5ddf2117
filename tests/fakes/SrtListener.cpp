// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/SrtListener.h"

#include "fakes/FreePort.h"

#include <QFileInfo>

namespace castwright::tests {

SrtListener::SrtListener() : m_port(freeUdpPort()) {}

bool SrtListener::start(const QString &passphrase)
{
    m_passphrase = passphrase;
    QString address = url() + QStringLiteral("?mode=listener");
    if (!passphrase.isEmpty())
        address += QStringLiteral("&passphrase=") + passphrase;
    m_process.setStandardOutputFile(recording());
    return m_process.start(QStringLiteral("srt-live-transmit"), {QStringLiteral("-q"), address, QStringLiteral("file://con")},
                           [this] { return isUdpServed(m_port); });
}

bool SrtListener::restart()
{
    stop();
    return start(m_passphrase);
}

qint64 SrtListener::bytesIn() const
{
    return QFileInfo(recording()).size();
}

} // namespace castwright::tests
