// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/PacketHub.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace castwright::tests {

/// A short H.264 and AAC clip made by ffmpeg, read once and then published to a hub in real time, over and over, with times that
/// go on. Takes the place of our own encoder, so that these tests depend on it in nothing. Thread: the one that made it.
class HubFeeder {
public:
    struct Clip {
        int seconds = 4;
        int bitrateKbps = 1500;
        int gopFrames = 15;
        QString videoCodec = QStringLiteral("libx264");
        int bFrames = 0;
    };

    HubFeeder();
    ~HubFeeder();
    Q_DISABLE_COPY_MOVE(HubFeeder)

    bool load(const Clip &clip); ///< false: lastError() says why
    void start();
    void stop(); ///< no packet comes any more; the hub stays open
    QString lastError() const { return m_error; }

    const std::shared_ptr<media::PacketHub> &hub() const { return m_hub; }
    qint64 publishedFrames() const { return m_frames; }
    const std::vector<media::PacketPtr> &packets() const { return m_packets; }
    qint64 loopUs() const { return m_loopUs; }
    static constexpr int fps = 30;

private:
    bool read(const QString &path);
    void publishLoop();

    QTemporaryDir m_folder;
    QString m_error;
    std::shared_ptr<media::PacketHub> m_hub = std::make_shared<media::PacketHub>();
    std::vector<media::PacketPtr> m_packets;
    qint64 m_loopUs = 0;
    std::atomic<qint64> m_frames = 0;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace castwright::tests
