// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/OutputFailure.h"
#include "media/rtmp/Amf0.h"

#include <vector>

namespace castwright::media {

/// The two texts a server answers with; RTMP has no error numbers.
struct RtmpStatus {
    QByteArray level; ///< "status", "warning" or "error"
    QByteArray code;  ///< "NetStream.Publish.BadName"
    QByteArray description;
    QByteArray tcUrl; ///< of a reconnect request (Enhanced RTMP v2): where to go; may be empty

    bool isError() const { return level == "error"; }
    /// From the information object of onStatus or _error: the first object among the arguments that has a code or a description.
    static RtmpStatus from(const std::vector<AmfValue> &command);
};

/// What such an error means: WrongKey, InUse, Rejected or CodecUnsupported. The server's text is kept without `key`.
OutputFailure rtmpRefusal(const RtmpStatus &status, const QString &key);

} // namespace castwright::media
