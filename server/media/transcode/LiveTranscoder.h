// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/program/Disposer.h"
#include "media/transcode/BroadcastFolder.h"
#include "ports/Transcoder.h"

#include <mutex>
#include <unordered_map>

namespace castwright::media {

/// The FFmpeg libraries behind the port. Thread: any.
class LiveTranscoder final : public Transcoder {
public:
    std::shared_ptr<TranscodeRun> begin(const Job &job, std::function<void()> changed) override;
    std::shared_ptr<ContentWatch> watch(const QString &url, const ContentRules &rules,
                                        std::function<void(const QString &what)> found) override;
    std::shared_ptr<MediaPull> pull(PullJob job, PullHandlers handlers) override;
    std::shared_ptr<BroadcastRun> broadcast(const BroadcastJob &job, std::function<void()> changed) override;
    void forgetFolder(const QString &folder) override;

private:
    std::mutex m_mutex;
    std::unordered_map<QString, std::shared_ptr<BroadcastFolder>> m_folders;
    std::unordered_map<QString, std::weak_ptr<std::mutex>> m_left;       ///< of deleted folders that something may still write to
    std::shared_ptr<Disposer> m_disposer = std::make_shared<Disposer>(); ///< whoever drops an encode does not wait for it
};

} // namespace castwright::media
