// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// Asks for a measurement.
struct UplinkMeasure {
    QString url = QStringLiteral("https://speed.cloudflare.com/__up");
    int seconds = 6;
};
template <>
struct Describe<UplinkMeasure> {
    using T = UplinkMeasure;
    static constexpr const char *name = "UplinkMeasure";
    static constexpr auto fields()
    {
        return Fields{
            field("url", &T::url, "A server that takes uploads by POST, http or https; best one near the platforms you send to.")
                .length(8, 2048),
            field("seconds", &T::seconds, "How long to send. Everything else this machine sends has less meanwhile.").range(2, 20)};
    }
};

/// What is known of the way out of this machine.
struct Uplink {
    qint64 measuredBps = 0; ///< 0: never measured
    std::optional<QDateTime> measuredAt;
    QString url;
};
template <>
struct Describe<Uplink> {
    using T = Uplink;
    static constexpr const char *name = "Uplink";
    static constexpr auto fields()
    {
        return Fields{field("measuredBps", &T::measuredBps, "Bits per second that one connection carried; 0 when it was never measured.")
                          .example("18500000"),
                      field("measuredAt", &T::measuredAt, "When; UTC."), field("url", &T::url, "Where to.")};
    }
};

} // namespace castwright
