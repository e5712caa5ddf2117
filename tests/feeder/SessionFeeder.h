// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/LiveRegistry.h"

#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <thread>
#include <vector>

namespace castwright::tests {

/// A clip made by ffmpeg, in any codec, read once and published into live sessions of a registry, at once or in real time, over and over
/// with times that go on. Its pictures carry their number in bars of black and white (see numberOf). Takes the place of a publisher, so
/// that these tests depend on no protocol. Thread: the one that made it.
class SessionFeeder {
public:
    struct Clip {
        int seconds = 4;
        int gopFrames = 30;
        QStringList video{QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                          QStringLiteral("ultrafast")};                   ///< empty is none
        QStringList audio{QStringLiteral("-c:a"), QStringLiteral("aac")}; ///< empty is none
        int audioTracks = 1;
    };
    static constexpr int fps = 30;
    static constexpr int width = 320;
    static constexpr int height = 180;

    ~SessionFeeder() { stop(); }

    bool load(const Clip &clip); ///< false: lastError() says why
    QString lastError() const { return m_error; }

    /// Publishes the whole clip once, without waiting.
    void publishAll(media::LiveSession &session);
    /// Publishes in real time until stop(), which ends the session.
    void start(media::LiveRegistry &registry, const QString &streamId) { start(registry, QStringList{streamId}); }
    /// The same packets into several streams.
    void start(media::LiveRegistry &registry, const QStringList &streamIds);
    void stop();

    const media::StreamInfo &info() const { return *m_info; }
    const std::vector<media::PacketPtr> &packets() const { return m_packets; }
    int frameCount() const { return m_frames; }
    /// Wall-clock time (epoch) at which picture 0 of the newest start() was published; 0 before.
    qint64 startedMs() const { return m_startedMs; }

    /// The number in a decoded picture (grey, `width` x `height`); -1 when there is none.
    static int numberOf(const QByteArray &grey);

private:
    bool read(const QString &path);
    void run(media::LiveRegistry &registry, const std::vector<std::shared_ptr<media::LiveSession>> &sessions, const std::stop_token &stop);

    QTemporaryDir m_folder;
    QString m_error;
    std::shared_ptr<media::StreamInfo> m_info;
    std::vector<media::PacketPtr> m_packets;
    qint64 m_loopUs = 0;
    int m_frames = 0;
    std::atomic<qint64> m_startedMs = 0;
    std::jthread m_thread;
};

} // namespace castwright::tests
