// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/SoundAhead.h"

#include <memory>
#include <mutex>
#include <vector>

namespace castwright::media {

class PacketReader;

/// One encode, published to any number of readers. Thread: publish() the encoder's; addReader()/removeReader() any.
class PacketHub {
public:
    /// Called once by the encoder when the tracks are known, before the first packet.
    void setInfo(std::shared_ptr<const StreamInfo> info);
    /// Null until the encoder has opened.
    std::shared_ptr<const StreamInfo> info() const;

    void publish(const PacketPtr &packet);
    /// Keeps everything since the last keyframe (at most 32 MiB or 2000 packets), so that a reader that comes later begins at once. For
    /// what others encode, who cannot be asked for a keyframe.
    void keepLastPictures(bool keep);
    /// The reader starts at the kept keyframe, else at the next one; addReader asks for one.
    void addReader(const std::shared_ptr<PacketReader> &reader);
    void removeReader(const std::shared_ptr<PacketReader> &reader);
    bool hasReaders() const;
    /// The audio tracks that the readers want together, bit 0 for track 1.
    unsigned trackMask() const;

    /// True once after a reader was added: the encoder then makes the next frame a keyframe.
    bool takeKeyframeRequest();
    void requestKeyframe();
    /// Closes all readers; nothing comes any more.
    void close();

private:
    void keep(const PacketPtr &packet);

    mutable std::mutex m_mutex;
    std::shared_ptr<const StreamInfo> m_info;
    std::vector<std::shared_ptr<PacketReader>> m_readers;
    bool m_keyframeRequested = false;
    bool m_keeps = false;
    bool m_isClosed = false;
    std::vector<PacketPtr> m_kept; ///< from a keyframe on; empty when there was none yet or it is too much
    qint64 m_keptBytes = 0;
    SoundAhead m_soundAhead; ///< of the newest picture: who comes between sound and its picture begins with that picture
};

} // namespace castwright::media
