// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/LiveTranscoder.h"

#include "media/transcode/BroadcastWorker.h"
#include "media/transcode/ContentWatcher.h"
#include "media/transcode/TranscodeWorker.h"
#include "media/transcode/TsPull.h"

namespace castwright::media {

std::shared_ptr<TranscodeRun> LiveTranscoder::begin(const Job &job, std::function<void()> changed)
{
    return {new TranscodeWorker(job, std::move(changed)),
            [disposer = m_disposer](TranscodeWorker *worker) { disposer->dispose(std::unique_ptr<TranscodeWorker>(worker)); }};
}

std::shared_ptr<ContentWatch> LiveTranscoder::watch(const QString &url, const ContentRules &rules,
                                                    std::function<void(const QString &what)> found)
{
    return {new ContentWatcher(url, rules, std::move(found)),
            [disposer = m_disposer](ContentWatcher *watcher) { disposer->dispose(std::unique_ptr<ContentWatcher>(watcher)); }};
}

std::shared_ptr<MediaPull> LiveTranscoder::pull(PullJob job, PullHandlers handlers)
{
    return {new TsPull(std::move(job), std::move(handlers)),
            [disposer = m_disposer](TsPull *pull) { disposer->dispose(std::unique_ptr<TsPull>(pull)); }};
}

std::shared_ptr<BroadcastRun> LiveTranscoder::broadcast(const BroadcastJob &job, std::function<void()> changed)
{
    std::shared_ptr<BroadcastFolder> folder;
    {
        const std::scoped_lock lock(m_mutex);
        auto &known = m_folders[job.folder];
        if (!known) {
            const auto left = m_left.find(job.folder);
            BroadcastFolder::Disk disk = left == m_left.end() ? nullptr : left->second.lock();
            known = std::make_shared<BroadcastFolder>(job.folder, job.startNumber, disk ? disk : std::make_shared<std::mutex>());
        }
        folder = known;
    }
    folder->setShape({job.segmentSec, job.listSize, job.isDvr});
    return {new BroadcastWorker(job, folder, std::move(changed)),
            [disposer = m_disposer](BroadcastWorker *worker) { disposer->dispose(std::unique_ptr<BroadcastWorker>(worker)); }};
}

void LiveTranscoder::forgetFolder(const QString &folder)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_left, [](const auto &row) { return row.second.expired(); });
    const auto known = m_folders.find(folder);
    if (known == m_folders.end())
        return;
    known->second->close();
    m_left[folder] = known->second->disk();
    m_folders.erase(known);
}

} // namespace castwright::media
