// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace castwright {

/// A channel of an M3U list as providers of television hand them out.
struct ListedChannel {
    QString name;
    QString url;
    QString guideId;   ///< tvg-id
    QString logo;      ///< tvg-logo
    QString group;     ///< group-title
    QString userAgent; ///< of #EXTVLCOPT
    QString referrer;
};

/// The list taken apart. Lines that make no sense are skipped. Thread: any.
struct ChannelList {
    QList<ListedChannel> channels;
    QString guideUrl; ///< XMLTV, from the first line
    int skipped = 0;

    /// Errors: Unprocessable when it is no M3U, or has more than `most` channels.
    static Result<ChannelList> parse(const QByteArray &text, int most);
};

} // namespace castwright
