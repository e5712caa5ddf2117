// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/compose/AudioMixer.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class QThread;

namespace castwright::media {

/// Plays what the producer listens to on a sound device, by Qt Multimedia on a thread of its own. Starts with the first sound and lets go
/// of the device when none came for a second. At most 200 ms wait; when the device's clock is slower, the oldest is let go. Thread: any.
class ListeningPlayer {
public:
    ListeningPlayer();
    ~ListeningPlayer();
    Q_DISABLE_COPY_MOVE(ListeningPlayer)

    /// Empty is the system's default device.
    void setDevice(const QString &name);
    /// The sound of one tick; null when nothing is monitored.
    void play(const SoundPtr &sound);

    /// Names that setDevice takes.
    static QStringList devices();

private:
    class Output;
    class Queue;

    std::shared_ptr<Queue> m_queue;
    std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex;         ///< guards the start of the thread and the device
    Output *m_output = nullptr; ///< lives on m_thread
    QString m_device;
};

} // namespace castwright::media
