// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"
#include "media/playback/SegmentWindow.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>

namespace castwright::media {

/// The renditions of one stream in one kind of container, by name: "main", further sound tracks "a2" to "a6", and smaller pictures "v720".
/// Writes their master playlist. Thread: any.
class RenditionSet {
public:
    struct Rendition {
        std::shared_ptr<SegmentWindow> window;
        StreamInfo info;
    };
    enum class Kind { Cmaf = 1, CmafLowLatency, Ts };

    void add(const QString &name, std::shared_ptr<SegmentWindow> window, const StreamInfo &info);
    void setInfo(const QString &name, const StreamInfo &info);
    void remove(const QString &name);
    std::shared_ptr<SegmentWindow> find(const QString &name) const;
    std::map<QString, Rendition> all() const;

    /// `carried` is put behind every address: a query, or nothing.
    QByteArray master(Kind kind, const QByteArray &carried) const;
    /// EXT-X-RENDITION-REPORT of all but `name`.
    QByteArray reports(const QString &name) const;
    void end();

private:
    mutable std::mutex m_mutex;
    std::map<QString, Rendition> m_renditions;
};

} // namespace castwright::media
