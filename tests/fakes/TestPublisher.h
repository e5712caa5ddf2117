// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/PeerProcess.h"

namespace castwright::tests {

/// ffmpeg as somebody else's encoder: sends a moving test picture (640x360, 30 fps, a key frame a second) and a tone of
/// 440 Hz in real time to an rtmp://, rtmps:// or srt:// address or into a file. Thread: the one that made it.
class TestPublisher {
public:
    /// Begins to send. `durationMs` 0 means until stopped; `options` go in front of the address.
    bool start(const QString &url, int durationMs = 0, const QStringList &options = {});
    void stop() { m_process.interrupt(); } ///< ends the stream in order
    void kill() { m_process.kill(); }      ///< vanishes
    void pause() { m_process.pause(); }    ///< stays connected and sends nothing
    void resume() { m_process.resume(); }
    bool isRunning() const { return m_process.isRunning(); }
    /// True when all was sent and ffmpeg found nothing wrong.
    bool waitUntilSent(int timeoutMs) { return m_process.waitForFinished(timeoutMs) && m_process.exitCode() == 0; }
    QByteArray standardError() { return m_process.standardError(); }
    QString lastError() const { return m_process.lastError(); }

private:
    PeerProcess m_process;
};

} // namespace castwright::tests
