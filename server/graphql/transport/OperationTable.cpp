// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/OperationTable.h"

#include "graphql/execution/LeafWriter.h"

namespace castwright::graphql {

namespace {
QByteArray errorList(const Errors &errors)
{
    JsonWriter out(256);
    out.raw('[');
    for (qsizetype i = 0; i < errors.size(); ++i) {
        if (i > 0)
            out.raw(',');
        writeError(out, errors[i]);
    }
    out.raw(']');
    return out.take();
}
} // namespace

void OperationTable::start(const QString &id, const OperationRequest &request)
{
    const quint64 serial = ++m_serial;
    if (m_maxOperations > 0 && m_running.size() >= m_maxOperations)
        return fail(
            id,
            {GraphqlError{
                QStringLiteral("There are %1 operations on this connection already; complete some first.").arg(m_maxOperations), {}, {}, {}}
                 .withCode(codes::operationLimit)});
    auto prepared = m_engine.prepare(request);
    if (!prepared)
        return fail(id, prepared.error());
    m_running.insert(id, {serial, nullptr, nullptr});
    if (prepared->type == OperationType::Subscription)
        subscribe(id, serial, std::move(*prepared));
    else
        execute(id, serial, std::move(*prepared));
}

void OperationTable::execute(const QString &id, quint64 serial, PreparedOperation prepared)
{
    const std::weak_ptr<int> alive = m_alive;
    auto execution = m_engine.execute(std::move(prepared), [this, alive, id, serial](ExecutionResult &&result) {
        if (alive.expired() || !isCurrent(id, serial))
            return;
        m_listener.onNext(id, result.json);
        if (!alive.expired() && isCurrent(id, serial))
            complete(id);
    });
    if (!alive.expired() && isCurrent(id, serial))
        m_running[id].execution = std::move(execution);
}

void OperationTable::subscribe(const QString &id, quint64 serial, PreparedOperation prepared)
{
    const std::weak_ptr<int> alive = m_alive;
    auto subscription = m_engine.subscribe(
        std::move(prepared),
        [this, alive, id, serial](ExecutionResult &&result) {
            if (!alive.expired() && isCurrent(id, serial))
                m_listener.onNext(id, result.json);
        },
        [this, alive, id, serial](const std::optional<GraphqlError> &error) {
            if (alive.expired() || !isCurrent(id, serial))
                return;
            error ? fail(id, {*error}) : complete(id);
        });
    if (alive.expired() || !isCurrent(id, serial))
        return;
    if (subscription)
        m_running[id].subscription = std::move(*subscription);
    else
        fail(id, subscription.error());
}

void OperationTable::cancel(const QString &id)
{
    const Running gone = m_running.take(id);
    if (gone.subscription)
        gone.subscription->cancel();
}

void OperationTable::cancelAll()
{
    for (const QString &id : m_running.keys())
        cancel(id);
}

void OperationTable::fail(const QString &id, const Errors &errors)
{
    const Running gone = m_running.take(id);
    m_listener.onError(id, errorList(errors));
}

void OperationTable::complete(const QString &id)
{
    const Running gone = m_running.take(id);
    m_listener.onComplete(id);
}

bool OperationTable::isCurrent(const QString &id, quint64 serial) const
{
    const auto found = m_running.constFind(id);
    return found != m_running.constEnd() && found->serial == serial;
}

} // namespace castwright::graphql
