// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/LiveStatus.h"
#include "fakes/PeerProcess.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <mutex>

namespace castwright::tests {

/// Remembers what an output said, and when. Thread: any.
class StatusLog {
public:
    struct Entry {
        qint64 atUs = 0;
        DestinationStatus status;
    };

    auto listener()
    {
        return [this](const DestinationStatus &status) {
            const std::scoped_lock lock(m_mutex);
            m_entries.append({monotonicUs(), status});
        };
    }
    QList<Entry> entries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries;
    }
    DestinationStatus last() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries.isEmpty() ? DestinationStatus() : m_entries.last().status;
    }
    bool waitFor(OutputState state, int timeoutMs) const
    {
        return waitUntil([&] { return last().state == state; }, timeoutMs);
    }
    /// When the state was first reported at or after `sinceUs`; -1 when never.
    qint64 firstUs(OutputState state, qint64 sinceUs = 0) const
    {
        for (const Entry &entry : entries())
            if (entry.atUs >= sinceUs && entry.status.state == state)
                return entry.atUs;
        return -1;
    }
    /// The states in order, repetitions left out.
    QStringList states() const
    {
        QStringList names;
        for (const Entry &entry : entries()) {
            const QString name = Codec<OutputState>::text(entry.status.state);
            if (names.isEmpty() || names.last() != name)
                names += name;
        }
        return names;
    }
    /// All texts ever reported, to look for secrets in.
    QString allTexts() const
    {
        QString texts;
        for (const Entry &entry : entries())
            texts += QString::fromUtf8(toJsonText(entry.status)) + QLatin1Char('\n');
        return texts;
    }

private:
    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
};

} // namespace castwright::tests
