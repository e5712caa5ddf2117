// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/ThreadCheck.h"
#include "services/UseCase.h"

#include <QHash>
#include <QString>

#include <vector>

namespace castwright {

/// The one door: all use cases by id. invoke() checks scope and write gate, then runs the handler; every surface and the window call it, and
/// nothing else reaches a service from outside. Thread: server.
class UseCaseCatalog {
public:
    /// The write gate: PUBLIC_API_WRITE_ENABLED. The owner at the keyboard is not stopped by it.
    void setWriteEnabled(bool enabled) { m_writeEnabled = enabled; }
    bool isWriteEnabled() const { return m_writeEnabled; }
    /// After this every call is refused with ShuttingDown.
    void shutDown() { m_shuttingDown = true; }

    /// Called after every writing act, allowed or not, with its outcome; for the audit log.
    using Audit = std::function<void(const UseCase &, const CallContext &, const QJsonObject &input, const Result<Outcome> &)>;
    void setAudit(Audit audit) { m_audit = std::move(audit); }

    /// Adds a row; a second one with the same id is a programming error.
    void add(UseCase row);
    const UseCase *find(const QString &id) const;
    const std::vector<UseCase> &all() const { return m_rows; }

    /// Calls `done` exactly once, now or later, on the server thread.
    void invoke(const QString &id, const CallContext &context, const QJsonObject &input, const Done &done) const;

private:
    void run(const UseCase &row, const CallContext &context, const QJsonObject &input, const Done &done) const;

    ThreadCheck m_thread;
    std::vector<UseCase> m_rows;
    QHash<QString, std::size_t> m_index;
    Audit m_audit;
    bool m_writeEnabled = true;
    bool m_shuttingDown = false;
};

} // namespace castwright
