// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace castwright::tests {

/// A program of somebody else's that a test runs beside the product and may stop, freeze or kill. It never outlives the
/// test process. Thread: the one that made it; no event loop is needed.
class PeerProcess {
public:
    PeerProcess();
    ~PeerProcess(); ///< kills it, also when frozen
    Q_DISABLE_COPY_MOVE(PeerProcess)

    void setWorkingDirectory(const QString &folder) { m_process.setWorkingDirectory(folder); }
    /// Appends what the program prints to a file, instead of keeping it for standardError().
    void setStandardOutputFile(const QString &path) { m_process.setStandardOutputFile(path, QIODevice::Append); }

    /// Starts the program and waits until isReady() says so, it ends, or the time is up. False with lastError() set.
    bool start(const QString &program, const QStringList &arguments, const std::function<bool()> &isReady = {}, int timeoutMs = 10000);
    /// SIGTERM, and SIGKILL if it does not end within 5 s. Harmless when not running.
    void stop();
    /// SIGINT: ffmpeg ends its file in order. The same fallback.
    void interrupt();
    void kill();
    void pause();  ///< SIGSTOP: sockets stay open, nobody reads
    void resume(); ///< SIGCONT

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// True when it ended by itself within the time.
    bool waitForFinished(int timeoutMs);
    int exitCode() const { return m_process.exitCode(); }
    qint64 pid() const { return m_process.processId(); }
    QByteArray standardError();
    QString lastError() const { return m_error; }

private:
    void signalAndWait(int signal);
    void signal(int number) const;

    QProcess m_process;
    QByteArray m_standardError;
    QString m_error;
};

/// The program's path, found in PATH and in the folders of system programs that an ordinary user's PATH lacks; empty if
/// there is none.
QString findProgram(const QString &name);

/// Asks every 10 ms until `isTrue` or the time is up. Does not run the event loop.
bool waitUntil(const std::function<bool()> &isTrue, int timeoutMs);

} // namespace castwright::tests
