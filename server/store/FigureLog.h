// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Analytics.h"
#include "domain/Stream.h"
#include "domain/Usage.h"
#include "store/Database.h"

namespace castwright {

/// What the API was asked once.
struct ApiUse {
    QString accountId;
    QString authType;
    QString operationType;
    QString operationName;
    QString tokenId;
    int requests = 1;
    int errors = 0;
    double durationMs = 0;
    qint64 complexity = 0;
};

/// Writes down how streams came in, what happened to them, what the API was asked and how the machine was. Callers wrap a round in a
/// ScopedTransaction. Thread: server.
class FigureLog {
public:
    explicit FigureLog(Database &database) : m_database(database) {}

    /// One look at a stream on air, standing for `seconds`, in the five minutes that begin at `bucket`.
    struct Sample {
        qint64 bucket = 0;
        QString accountId;
        double seconds = 0;
        qint64 inBytes = 0;
        qint64 outBytes = 0;
        qint64 packetsReceived = 0;
        qint64 packetsLost = 0;
    };
    Result<> add(const Sample &sample, const StreamLive &live);
    Result<> add(const QString &accountId, const StreamEvent &event);
    Result<> add(qint64 hour, const ApiUse &use);
    Result<> set(qint64 hour, const QString &accountId, const StorageUsage &usage);
    /// One look at the machine; `sample` holds the figures of this moment.
    Result<> add(qint64 bucket, const NodeSample &sample);

private:
    Database &m_database;
};

} // namespace castwright
