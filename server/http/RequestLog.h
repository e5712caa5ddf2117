// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/DumpRedactor.h"
#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

#include <deque>

namespace castwright {

/// What was asked and answered lately, for the developer page, and every exchange as a file when --dump-http names a folder.
/// Secrets never get in. Thread: server.
class RequestLog {
public:
    struct Entry {
        QString requestId;
        QByteArray method;
        QString path;
        int status = 0;
        qint64 durationUs = 0;
        qsizetype bytes = 0;
    };

    explicit RequestLog(QString dumpFolder = {}, const QSet<QString> &secretNames = {}, std::size_t capacity = 500)
        : m_dumpFolder(std::move(dumpFolder))
        , m_redactor(secretNames)
        , m_capacity(capacity)
    {}
    void add(const RequestContext &request, const HttpAnswer &answer);
    const std::deque<Entry> &entries() const { return m_entries; }

private:
    void dump(const RequestContext &request, const HttpAnswer &answer) const;

    QString m_dumpFolder;
    DumpRedactor m_redactor;
    std::size_t m_capacity;
    std::deque<Entry> m_entries;
};

} // namespace castwright
