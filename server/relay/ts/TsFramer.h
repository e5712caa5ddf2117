// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace castwright::relay {

/// Cuts bytes into whole 188-byte packets, finds the sync byte again where it was lost, and counts what was thrown away. Thread: any, one
/// at a time.
class TsFramer {
public:
    /// Whole packets, one behind the other; what is left over waits for more.
    QByteArray take(const QByteArray &bytes);
    void reset() { m_rest.clear(); }

    qint64 bytesSkipped() const { return m_skipped; }
    qint64 syncLosses() const { return m_losses; }
    /// Do these first bytes of a body look like a transport stream? Nothing is said (-1) while there are too few.
    static int looksLikeTs(const QByteArray &bytes);

private:
    qsizetype findSync(qsizetype from) const;

    QByteArray m_rest;
    qint64 m_skipped = 0;
    qint64 m_losses = 0;
};

} // namespace castwright::relay
