// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QHash>

#include <optional>

namespace castwright {

struct ServiceContext;

/// Answers kept by Idempotency-Key for 24 hours (as Stripe does). A door calls begin() before it runs a writing request and finish() with the
/// answer, or abandon() when nothing was begun. Thread: server.
class IdempotencyService {
public:
    struct Key {
        QString accountId;
        QString keyId;
        QString text; ///< of the header, 1 to 255 characters
    };
    /// A kept answer to send again.
    struct Replay {
        int status = 0;
        QByteArray body;
    };

    explicit IdempotencyService(const ServiceContext &context) : m_context(context) {}

    /// Nothing: run the request. A Replay: send that. IdempotencyMismatch when the key came with another request before, IdempotencyInProgress
    /// while the first one runs, InvalidRequest for a key that is empty or too long.
    Result<std::optional<Replay>> begin(const Key &key, const QString &requestHash);
    /// `body` is text in UTF-8; it is kept encrypted.
    Result<> finish(const Key &key, const QString &requestHash, int status, const QByteArray &body);
    /// The request was refused before it began (validation, scope): the key is free again.
    void abandon(const Key &key);

private:
    static QString nameOf(const Key &key);
    void dropOld();

    const ServiceContext &m_context;
    QHash<QString, QString> m_running; ///< name of the key -> hash of its request
    qint64 m_lastDropMs = 0;
};

} // namespace castwright
