// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

class QThread;

namespace castwright::media {

/// Turns fragmented recordings into plain MP4 files, one after the other on a thread of its own ("remux"). The original is replaced in one
/// step when the plain file is complete on the disk, and left alone in every other case, also when this object goes first. Thread: any.
class RecordingFinisher {
public:
    using FreeBytes = std::function<qint64(const QString &folder)>;

    /// `freeBytes` empty: the real disk.
    explicit RecordingFinisher(FreeBytes freeBytes = {});
    ~RecordingFinisher(); ///< what is not finished stays fragmented, and plays
    Q_DISABLE_COPY_MOVE(RecordingFinisher)

    /// True in the future when the file at `path` has become a plain MP4.
    std::shared_future<bool> enqueue(const QString &path);

private:
    struct Job {
        QString path;
        std::promise<bool> done;
    };

    void run();
    bool finish(const QString &path) const;

    FreeBytes m_freeBytes;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::unique_ptr<QThread> m_thread;
};

} // namespace castwright::media
