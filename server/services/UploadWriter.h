// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <functional>
#include <memory>

namespace castwright {

/// Writes what arrives to a file without making anybody wait for the disk. Holds a bounded amount: whoever appends looks at isReady()
/// first. Thread: server; the writing itself happens where `RunAside` takes it.
class UploadWriter : public std::enable_shared_from_this<UploadWriter> {
public:
    /// Runs the first on another thread and afterwards the second on the server thread.
    using RunAside = std::function<void(std::function<void()> work, std::function<void()> done)>;

    static constexpr qint64 mostWaitingBytes = 1024 * 1024;

    UploadWriter(std::unique_ptr<QIODevice> file, RunAside runAside) : m_file(std::move(file)), m_runAside(std::move(runAside)) {}

    /// StorageFull when something before could not be written.
    Result<> append(QByteArrayView piece);
    bool isReady() const { return m_waitingBytes < mostWaitingBytes; }
    qint64 waitingBytes() const { return m_waitingBytes; }
    /// Called each time isReady() becomes true again.
    void onReady(std::function<void()> ready) { m_onReady = std::move(ready); }
    /// Calls `done` when all is written, at once when nothing waits. Nothing may be appended any more.
    void drain(std::function<void(Result<>)> done);
    /// Only after drain().
    QIODevice &file() { return *m_file; }

private:
    void start();
    void written(const QString &problem);
    Result<> outcome() const;

    std::unique_ptr<QIODevice> m_file; ///< the other thread's while m_isRunning
    RunAside m_runAside;
    QList<QByteArray> m_waiting;
    qint64 m_waitingBytes = 0; ///< with what is being written
    bool m_isRunning = false;
    QString m_problem;
    std::function<void()> m_onReady;
    std::function<void(Result<>)> m_onDrained;
};

} // namespace castwright
