// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace castwright {

/// Slows down whoever guesses: so many failures in so much time per address, then nothing until they have faded. Remembers a bounded number
/// of addresses; an IPv6 address counts with its whole /64. Thread: server.
class FailureLimiter {
public:
    FailureLimiter(int failures, qint64 perMs) : m_failures(failures), m_perMs(perMs) {}

    /// 0 when `peer` ("address", "address:port" or "[address]:port") may try; otherwise when he may again, in milliseconds from now.
    qint64 waitMs(const QString &peer, qint64 nowMs) const;
    void failed(const QString &peer, qint64 nowMs);
    static QString addressOf(const QString &peer);

private:
    struct Seen {
        double level = 0; ///< failures that have not faded
        qint64 atMs = 0;
    };
    double levelAt(const Seen &seen, qint64 nowMs) const;
    void makeRoom(qint64 nowMs);

    int m_failures;
    qint64 m_perMs;
    QHash<QString, Seen> m_seen;
};

} // namespace castwright
