// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/VariantMatch.h"

#include "relay/hls/Attributes.h"

#include <cmath>
#include <limits>

namespace castwright::relay {

namespace {
double heightOf(const Attributes &attributes)
{
    const QByteArray size = attributes.value("RESOLUTION").value_or(QByteArray());
    return size.mid(size.indexOf('x') + 1).toDouble();
}

double bandwidthOf(const Attributes &attributes)
{
    return attributes.value("BANDWIDTH").value_or("0").toDouble();
}

/// How far two numbers are apart, whatever their size; 0 when one is unknown.
double distance(double a, double b)
{
    return a > 0 && b > 0 ? std::abs(std::log(a / b)) : 0;
}
} // namespace

QUrl matchVariant(const M3u8 &master, const QUrl &base, const QByteArray &traits)
{
    const Attributes wanted(traits);
    if (traits.startsWith("#EXT-X-MEDIA:")) {
        QByteArray best;
        int bestScore = -1;
        for (const QByteArray &line : master.head) {
            const Attributes offered(line);
            const auto uri = offered.value("URI");
            if (!line.startsWith("#EXT-X-MEDIA:") || !uri || offered.value("TYPE") != wanted.value("TYPE"))
                continue;
            const int score = (offered.value("LANGUAGE") == wanted.value("LANGUAGE") ? 4 : 0)
                + (offered.value("NAME") == wanted.value("NAME") ? 2 : 0) + (offered.value("GROUP-ID") == wanted.value("GROUP-ID") ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = *uri;
            }
        }
        if (bestScore >= 0)
            return base.resolved(QUrl::fromEncoded(best));
    }
    const bool hasTraits = traits.startsWith("#EXT-X-STREAM-INF:");
    QByteArray best;
    double bestScore = std::numeric_limits<double>::infinity();
    for (const M3u8Entry &entry : master.entries) {
        const Attributes offered(entry.tags.isEmpty() ? QByteArray() : entry.tags.last());
        const double score = hasTraits
            ? 4 * distance(heightOf(offered), heightOf(wanted)) + distance(bandwidthOf(offered), bandwidthOf(wanted))
            : -bandwidthOf(offered);
        if (score < bestScore) {
            bestScore = score;
            best = entry.uri;
        }
    }
    return base.resolved(QUrl::fromEncoded(best));
}

} // namespace castwright::relay
