// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "graphql/surface/OperationUse.h"
#include "http/HttpAnswer.h"

#include <QHash>
#include <QSet>

namespace castwright::graphql {

/// Answers to queries, to be given again to the same key for the same question: until something of the account changes, and for so long at
/// most. Thread: server.
class AnswerCache {
public:
    AnswerCache(const Clock &clock, int maxAgeMs) : m_clock(clock), m_maxAgeMs(maxAgeMs) {}

    bool isOn() const { return m_maxAgeMs > 0; }
    struct Kept {
        HttpAnswer answer;
        OperationUse use;
        qint64 madeMs = 0;
    };
    /// nullptr when there is none that still holds.
    const Kept *find(const QString &accountId, const QByteArray &question) const;
    void keep(const QString &accountId, const QByteArray &question, HttpAnswer answer, OperationUse use);
    /// Something of this account has changed.
    void forget(const QString &accountId) { m_accounts.remove(accountId); }

    /// Whether answers to this operation hold at all: it only reads, and nothing that is different every moment.
    static bool mayKeep(const PreparedOperation &operation);

private:
    const Clock &m_clock;
    int m_maxAgeMs;
    QHash<QString, QHash<QByteArray, Kept>> m_accounts;
};

} // namespace castwright::graphql
