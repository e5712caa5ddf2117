// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

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
    /// The reader starts at the next keyframe; addReader asks for one.
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
    mutable std::mutex m_mutex;
    std::shared_ptr<const StreamInfo> m_info;
    std::vector<std::shared_ptr<PacketReader>> m_readers;
    bool m_keyframeRequested = false;
};

} // namespace castwright::media
