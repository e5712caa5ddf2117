// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/Packet.h"

namespace castwright::media {

/// One kind of container that is made of a publisher's session. Thread: one at a time.
class Packaging {
public:
    virtual ~Packaging() = default;
    /// `wallMs` is the wall-clock time (UTC, epoch) of the session's time zero.
    virtual void write(const PacketPtr &packet, qint64 wallMs) = 0;
    /// The publisher has left: what is held back is given out.
    virtual void finish() = 0;
};

} // namespace castwright::media
