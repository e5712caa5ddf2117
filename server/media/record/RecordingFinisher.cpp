// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/record/RecordingFinisher.h"

#include "base/Log.h"
#include "media/ffmpeg/MuxerRemux.h"
#include "media/record/DiskForecast.h"
#include "media/record/RecordingFile.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <filesystem>

namespace castwright::media {

RecordingFinisher::RecordingFinisher(FreeBytes freeBytes) : m_freeBytes(std::move(freeBytes))
{
    if (!m_freeBytes)
        m_freeBytes = [](const QString &folder) { return QStorageInfo(folder).bytesAvailable(); };
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(QStringLiteral("remux"));
    m_thread->start(QThread::LowPriority);
}

RecordingFinisher::~RecordingFinisher()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread->wait();
}

std::shared_future<bool> RecordingFinisher::enqueue(const QString &path)
{
    Job job{path, {}};
    std::shared_future<bool> future = job.done.get_future().share();
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
    return future;
}

void RecordingFinisher::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
        if (m_isStopping)
            break;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job.done.set_value(finish(job.path));
        lock.lock();
    }
    for (Job &job : m_jobs)
        job.done.set_value(false);
    m_jobs.clear();
}

bool RecordingFinisher::finish(const QString &path) const
{
    const QFileInfo info(path);
    if (m_freeBytes(info.path()) < info.size() + DiskForecast::reserveBytes) {
        qCInfo(logMedia) << "a recording stays fragmented: too little room for a second copy";
        return false;
    }
    const QString temporary = info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".part");
    QFile::remove(temporary); // of a process that died while it did this
    const auto copied = remuxToPlainMp4(path, temporary, m_isStopping);
    QFile file(temporary);
    const bool isSafe = copied && file.open(QIODevice::ReadWrite) && syncToDisk(file.handle());
    if (!isSafe) {
        qCWarning(logMedia) << "a recording stays fragmented:" << (copied ? file.errorString() : copied.error().message);
        QFile::remove(temporary);
        return false;
    }
    file.close();
    std::error_code error;
    std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), error);
    if (error)
        QFile::remove(temporary);
    return !error;
}

} // namespace castwright::media
