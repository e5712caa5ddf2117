// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/OutputFailure.h"

namespace castwright::media {

/// Where a stream is published: rtmp[s]://host[:port]/app[/instance] and the stream key.
struct RtmpAddress {
    bool isTls = false;
    QString host;
    quint16 port = 1935; ///< 443 with rtmps
    QString app;         ///< with its query
    QString key;         ///< as sent in publish, with its query
    QString tcUrl;

    /// With an empty `key`, the last part of the path is the key when the path has two parts or more. Reason: Configuration.
    static OutputResult<RtmpAddress> parse(const QString &url, const QString &key);
};

} // namespace castwright::media
