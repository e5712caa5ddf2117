// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/PeerProcess.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace castwright::tests {

PeerProcess::PeerProcess()
{
#ifdef Q_OS_LINUX
    // A crashing test must not leave servers behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

PeerProcess::~PeerProcess()
{
    kill();
}

bool PeerProcess::start(const QString &program, const QStringList &arguments, const std::function<bool()> &isReady, int timeoutMs)
{
    kill();
    m_error.clear();
    m_standardError.clear();
    const QString path = findProgram(program);
    if (path.isEmpty()) {
        m_error = QStringLiteral("%1 is not installed; ./test installs it").arg(program);
        return false;
    }
    m_process.start(path, arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted(timeoutMs)) {
        m_error = m_process.errorString();
        return false;
    }
    const bool isUp = !isReady || waitUntil([&] { return !isRunning() || m_process.waitForFinished(0) || isReady(); }, timeoutMs);
    if (isUp && (isRunning() || !isReady))
        return true;
    m_error =
        QStringLiteral("%1 %2: %3")
            .arg(program, isRunning() ? QStringLiteral("is not ready") : QStringLiteral("ended"), QString::fromLocal8Bit(standardError()));
    kill();
    return false;
}

void PeerProcess::stop()
{
    signalAndWait(SIGTERM);
}

void PeerProcess::interrupt()
{
    signalAndWait(SIGINT);
}

void PeerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

void PeerProcess::pause()
{
    signal(SIGSTOP);
}

void PeerProcess::resume()
{
    signal(SIGCONT);
}

bool PeerProcess::waitForFinished(int timeoutMs)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeoutMs);
}

QByteArray PeerProcess::standardError()
{
    m_standardError += m_process.readAllStandardError();
    return m_standardError;
}

void PeerProcess::signalAndWait(int number)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    signal(SIGCONT);
    signal(number);
    if (!m_process.waitForFinished(5000))
        kill();
}

void PeerProcess::signal(int number) const
{
    if (const qint64 process = m_process.processId(); process > 0)
        ::kill(static_cast<pid_t>(process), number);
}

QString findProgram(const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}) : path;
}

bool waitUntil(const std::function<bool()> &isTrue, int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue()) {
        if (timer.hasExpired(timeoutMs))
            return false;
        QThread::msleep(10);
    }
    return true;
}

} // namespace castwright::tests
