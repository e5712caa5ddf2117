// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace castwright::media {

/// The fields of one transport packet (ISO/IEC 13818-1, 2.4.3) that ingest looks at.
struct TsPacket {
    int pid = 0;
    bool startsUnit = false;
    bool hasError = false; ///< the sender says that it is damaged
    bool isScrambled = false;
    int continuity = 0;
    bool isDiscontinuity = false; ///< adaptation field: counter and clock may jump here
    bool isRandomAccess = false;  ///< adaptation field: decoding may begin here
    QByteArrayView payload;       ///< empty when there is none

    /// `bytes` are 188, beginning with the sync byte.
    static TsPacket parse(QByteArrayView bytes);
};

/// Cuts any stream of bytes into 188-byte packets, and finds the sync byte again when it was lost. Thread: one at a time.
class TsSplitter {
public:
    static constexpr qsizetype packetBytes = 188;

    /// Calls `take` for each whole packet; what is left waits for the next call.
    void feed(QByteArrayView bytes, const std::function<void(QByteArrayView)> &take);
    /// Bytes that belonged to no packet.
    qint64 skippedBytes() const { return m_skipped; }

private:
    qsizetype nextSync(QByteArrayView bytes, qsizetype from) const;

    QByteArray m_rest;
    qint64 m_skipped = 0;
};

} // namespace castwright::media
