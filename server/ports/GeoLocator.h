// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace castwright {

/// Where an address is, as far as it is known.
struct GeoPlace {
    QString country; ///< ISO 3166-1 alpha-2; empty is unknown
    QString city;
    std::optional<double> latitude;
    std::optional<double> longitude;
};

/// Places by address. Thread: server. Real side: server/store, from a MaxMind database.
class GeoLocator {
public:
    virtual ~GeoLocator() = default;
    /// An unknown or unreadable address is nowhere.
    virtual GeoPlace find(const QString &address) const = 0;
};

} // namespace castwright
