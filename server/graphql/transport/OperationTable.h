// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/engine/Engine.h"

namespace castwright::graphql {

/// The operations of one connection by the ids its client chose: queries, mutations and subscriptions alike. Thread: the engine's.
class OperationTable {
public:
    /// What an operation says. Texts are JSON.
    struct Listener {
        std::function<void(const QString &id, const QByteArray &response)> onNext;
        std::function<void(const QString &id, const QByteArray &errors)> onError; ///< it is over then
        std::function<void(const QString &id)> onComplete;                        ///< it is over then
    };

    OperationTable(Engine &engine, Listener listener, int maxOperations)
        : m_engine(engine)
        , m_listener(std::move(listener))
        , m_maxOperations(maxOperations)
    {}
    Q_DISABLE_COPY_MOVE(OperationTable)

    bool contains(const QString &id) const { return m_running.contains(id); }
    qsizetype count() const { return m_running.size(); }
    /// Starts an operation of a new id; it may be over before this returns.
    void start(const QString &id, const OperationRequest &request);
    /// Ends it without a word.
    void cancel(const QString &id);
    void cancelAll();

private:
    struct Running {
        quint64 serial = 0; ///< an id may be used again; late answers of the one before are not meant for it
        std::shared_ptr<Execution> execution;
        std::shared_ptr<Subscription> subscription;
    };
    void execute(const QString &id, quint64 serial, PreparedOperation prepared);
    void subscribe(const QString &id, quint64 serial, PreparedOperation prepared);
    void fail(const QString &id, const Errors &errors);
    void complete(const QString &id);
    bool isCurrent(const QString &id, quint64 serial) const;

    Engine &m_engine;
    Listener m_listener;
    int m_maxOperations;
    quint64 m_serial = 0;
    QHash<QString, Running> m_running;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< callbacks look whether the table is still there
};

} // namespace castwright::graphql
