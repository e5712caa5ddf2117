// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/rtmp/RtmpMessage.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

class QTcpSocket;

namespace castwright::tests {

/// The server's side of RTMP, for what nginx cannot be made to do: Enhanced RTMP, reconnect requests, pings, odd refusals. Serves one
/// connection after another on a thread of its own. Thread: any.
class ScriptedRtmpServer {
public:
    struct Script {
        QList<QByteArray> fourCcs;         ///< announced in the answer to connect
        int reconnectAfterVideo = 0;       ///< asks the first connection to come back after so many video messages; 0 never
        QByteArray reconnectUrl;           ///< with it: where to
        QByteArray refusal;                ///< onStatus description instead of Publish.Start
        bool sendsPing = false;
    };

    explicit ScriptedRtmpServer(Script script);
    ~ScriptedRtmpServer();

    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("rtmp://127.0.0.1:%1/live").arg(m_port.load()); }
    int publishes() const { return m_publishes; }
    int pongs() const { return m_pongs; }
    QList<media::RtmpMessage> videos() const;

private:
    void run();
    void serve(QTcpSocket &socket);

    Script m_script;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_publishes = 0;
    std::atomic<int> m_pongs = 0;
    mutable std::mutex m_mutex;
    QList<media::RtmpMessage> m_videos;
    std::thread m_thread;
};

} // namespace castwright::tests
