// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/PeerProcess.h"

#include <QTemporaryDir>

namespace castwright::tests {

/// srt-live-transmit as a listener on 127.0.0.1 that writes the transport stream it gets into a file. It takes one caller
/// after another and goes on in the same file. Thread: the one that made it.
class SrtListener {
public:
    SrtListener();
    /// `passphrase`: 10 to 79 characters; empty means not encrypted. False: lastError() says why.
    bool start(const QString &passphrase = {});
    void stop() { m_process.stop(); }
    void kill() { m_process.kill(); }
    void pause() { m_process.pause(); }
    void resume() { m_process.resume(); }
    bool restart();
    bool isRunning() const { return m_process.isRunning(); }

    quint16 port() const { return m_port; }
    /// srt://127.0.0.1:PORT, without a passphrase.
    QString url() const { return QStringLiteral("srt://127.0.0.1:%1").arg(m_port); }
    QString recording() const { return m_folder.filePath(QStringLiteral("received.ts")); }
    qint64 bytesIn() const;
    QString lastError() const { return m_process.lastError(); }

private:
    QTemporaryDir m_folder;
    PeerProcess m_process;
    QString m_passphrase;
    quint16 m_port;
};

} // namespace castwright::tests
