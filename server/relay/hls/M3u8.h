// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace castwright::relay {

/// Of byte ranges and where they begin: far from where sums overflow.
constexpr qint64 mostRange = qint64(1) << 50;

/// A segment of a media playlist, or a variant of a master playlist.
struct M3u8Entry {
    QList<QByteArray> tags; ///< lines that belong to it, in order, without keys, map, discontinuity and byte range
    QByteArray uri;
    QList<QByteArray> keys; ///< EXT-X-KEY lines in force
    QByteArray map;         ///< EXT-X-MAP line in force
    bool isDiscontinuity = false;
    qint64 rangeLength = -1; ///< EXT-X-BYTERANGE; -1 is the whole resource
    qint64 rangeOffset = 0;
    double seconds = 0;
    friend bool operator==(const M3u8Entry &, const M3u8Entry &) = default;
};

/// A playlist of HTTP Live Streaming (RFC 8216 and its second edition), taken apart. Variables (EXT-X-DEFINE) are replaced already.
struct M3u8 {
    bool isMaster = false;
    bool hasEnd = false;
    bool isLowLatency = false; ///< it names parts
    double targetSec = 0;
    double partSec = 0;
    qint64 sequence = 0;
    qint64 discontinuities = 0;
    QList<QByteArray> head; ///< tags of the playlist as a whole, without EXTM3U, the two sequences and DEFINE
    QList<M3u8Entry> entries;
    QList<QByteArray> tail; ///< what follows the last entry: parts, hints, reports; without ENDLIST
    QHash<QByteArray, QByteArray> variables;

    qint64 lastSequence() const { return sequence + entries.size() - 1; }

    struct Limits {
        qsizetype bytes = 8 * 1024 * 1024;
        qsizetype entries = 100'000;
        qsizetype lineBytes = 16 * 1024;
    };
    /// `imported`: variables of the master playlist; `query`: those of the address. Errors: UpstreamFailed.
    static Result<M3u8> parse(const QByteArray &text, const Limits &limits, const QHash<QByteArray, QByteArray> &imported = {},
                              const QHash<QByteArray, QByteArray> &query = {});
};

} // namespace castwright::relay
