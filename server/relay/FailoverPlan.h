// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <utility>
#include <vector>

namespace castwright::relay {

/// Which address of a stream is played, and which come next. An address that failed is left alone for a while; the primary is gone back to
/// by policy, later each time it failed soon after, so that nothing flaps. Times are milliseconds of any clock. Thread: any, one at a time.
class FailoverPlan {
public:
    struct Policy {
        int cooldownMs = 60'000; ///< how long a bad address is left alone
        int maxFailovers = 0;    ///< addresses that are tried in one emergency; 0 is all
        bool returnsToPrimary = false;
        bool hasResolver = false;   ///< somebody can be asked for more addresses
        int returnAfterMs = 60'000; ///< of good play on a backup; doubles with each return in vain, to sixteen times
    };

    FailoverPlan() = default;
    FailoverPlan(const QStringList &urls, Policy policy) { setUrls(urls, policy); }
    /// Changes the list; what is played goes on when it is still in it.
    void setUrls(const QStringList &urls, Policy policy);

    const QStringList &urls() const { return m_urls; }
    int index() const { return m_index; } ///< 0 is the primary
    QString current() const { return m_urls.value(m_index); }
    QString url(int index) const { return m_urls.value(index); }
    bool hasBackup() const { return m_urls.size() > 1 || m_policy.hasResolver; }
    /// An address that was not on the list; its index.
    int add(const QString &url);
    int failovers() const { return m_failovers; }
    qint64 lastFailoverMs() const { return m_lastFailoverMs; }

    /// The other addresses in the order in which they are tried: those behind the present one, wrapping around; those known to be bad last.
    QList<int> ladder(qint64 nowMs) const;
    bool isBad(int index, qint64 nowMs) const { return has(index) && m_badUntil[static_cast<std::size_t>(index)] > nowMs; }
    /// An index from before the list was changed may be of no address any more; the functions below then do nothing.
    bool has(int index) const { return index >= 0 && index < m_urls.size(); }
    void markBad(int index, qint64 nowMs);
    /// Exactly the one behind the present one; -1 when there is only one.
    int next() const { return m_urls.size() > 1 ? (m_index + 1) % static_cast<int>(m_urls.size()) : -1; }
    /// `index` is played from now on.
    void switchTo(int index, qint64 nowMs);
    /// Media comes from the present address.
    void succeeded(qint64 nowMs);
    /// No address works: true the first time since one did.
    bool isNewFailure() { return !std::exchange(m_hasFailed, true); }
    /// It is time to see whether the primary works again.
    bool isReturnDue(qint64 nowMs) const;
    void returnFailed(qint64 nowMs);

private:
    QStringList m_given; ///< without those that were added
    QStringList m_urls;
    Policy m_policy;
    std::vector<qint64> m_badUntil;
    int m_index = 0;
    int m_failovers = 0;
    qint64 m_lastFailoverMs = 0;
    qint64 m_goodSinceMs = -1;
    qint64 m_returnedMs = -1;
    int m_returnFactor = 1;
    bool m_hasFailed = false;
};

} // namespace castwright::relay
