// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "media/srt/SrtSocket.h"

namespace castwright::media {

/// Where an SRT destination goes, from its settings and its address; the address may carry streamid, passphrase and mode in its query, as
/// people copy it from elsewhere. The settings win.
struct SrtAddress {
    QString host; ///< empty with a listener: all interfaces
    quint16 port = 0;
    bool isListener = false;
    SrtOptions options;

    /// Reason: Configuration.
    static OutputResult<SrtAddress> of(const Destination &destination);
};

} // namespace castwright::media
