// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/SourceThread.h"

#include "base/Log.h"

#include <QThread>

namespace castwright::media {

void StopSignal::stop()
{
    m_isStopped.store(true, std::memory_order_release);
    wake();
}

void StopSignal::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isAwake = true;
    }
    m_changed.notify_all();
}

bool StopSignal::waitFor(int ms)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_isAwake || isStopped(); });
    m_isAwake = false;
    return !isStopped();
}

SourceThread::SourceThread() : m_signal(std::make_shared<StopSignal>()) {}

SourceThread::~SourceThread()
{
    stop();
}

void SourceThread::start(const QString &sourceId, std::function<void(StopSignal &)> work)
{
    m_thread.reset(QThread::create([signal = m_signal, run = std::move(work)] { run(*signal); }));
    m_thread->setObjectName(QStringLiteral("src-") + sourceId);
    m_thread->start();
}

void SourceThread::stop()
{
    if (!m_thread)
        return;
    m_signal->stop();
    if (!m_thread->wait(joinMs)) {
        qCWarning(logMedia) << m_thread->objectName() << "did not end in time and is left to end by itself";
        QThread *late = m_thread.release();
        QObject::connect(late, &QThread::finished, late, [late] { delete late; }, Qt::QueuedConnection);
    }
    m_thread.reset();
}

} // namespace castwright::media
