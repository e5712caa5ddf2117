// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QUrl;

namespace castwright {

/// An account at a provider whose servers have Xtream's addresses: get.php is its list of channels, player_api.php its interface, xmltv.php
/// the guide beside them. A plain value.
struct XtreamAccount {
    QString server; ///< scheme, host, port and folder; without a scheme it is http
    QString user;
    QString password;

    /// Taken out of one of its addresses; nothing when it is no such address.
    static std::optional<XtreamAccount> of(const QUrl &url);
    QString listUrl() const;
    QString guideUrl() const;
};

} // namespace castwright
