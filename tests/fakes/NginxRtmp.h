// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/NginxFolder.h"

namespace castwright::tests {

/// nginx with its RTMP module as a real destination on 127.0.0.1. Applications: live (plain), rec (records FLV), keyed
/// (refuses every key but good-key), hls. The ports stay the same over stop, kill and restart. Thread: the one that made it.
class NginxRtmp {
public:
    NginxRtmp();

    bool start();                                 ///< false: lastError() says why
    void stop() { m_nginx.process().stop(); }     ///< SIGTERM
    void kill() { m_nginx.process().kill(); }     ///< SIGKILL: the peer vanishes without a word
    void pause() { m_nginx.process().pause(); }   ///< SIGSTOP: connected, and reads nothing
    void resume() { m_nginx.process().resume(); } ///< SIGCONT
    bool restart();
    bool isRunning() { return m_nginx.process().isRunning(); }

    quint16 rtmpPort() const { return m_rtmpPort; }
    quint16 httpPort() const { return m_httpPort; }
    /// rtmp://127.0.0.1:PORT/application, what a producer enters as server; with a key, the full address.
    QString url(const QString &application = QStringLiteral("live"), const QString &key = {}) const;

    /// The answer of rtmp_stat: publishers, codecs, bytes.
    QByteArray statXml() const;
    /// True while somebody publishes there.
    bool isPublishing(const QString &application, const QString &key) const;
    /// Bytes received from the publisher since it connected; -1 when there is none.
    qint64 bytesIn(const QString &application, const QString &key) const;
    /// Disconnects the publisher from the server's side.
    bool dropPublisher(const QString &application, const QString &key) const;
    /// What came in under rec/<key>, byte for byte, as FLV. It grows while the publisher sends.
    QString recording(const QString &key) const { return m_nginx.path(QStringLiteral("rec/%1.flv").arg(key)); }
    /// The address of the playlist made from hls/<key>.
    QString hlsUrl(const QString &key) const;
    /// A path in the server's own folder, gone with it.
    QString path(const QString &name) const { return m_nginx.path(name); }
    QString errorLog() const { return m_nginx.errorLog(); }
    QString lastError() const { return m_nginx.lastError(); }

private:
    NginxFolder m_nginx;
    quint16 m_rtmpPort;
    quint16 m_httpPort;
};

} // namespace castwright::tests
