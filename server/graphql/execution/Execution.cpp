// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Execution.h"

#include "graphql/execution/ResponseText.h"

namespace castwright::graphql {

std::shared_ptr<Execution> Execution::start(ExecutionInput input, Done done)
{
    auto execution = std::make_shared<Execution>(std::move(input), std::move(done));
    execution->run();
    return execution;
}

Execution::Execution(ExecutionInput input, Done done)
    : m_input(std::move(input))
    , m_done(std::move(done))
    , m_variant(m_input.plan->variant(m_input.variables))
    , m_root(m_input.plan->expectedBytes())
{
    if (m_input.timeLimitMs > 0)
        m_deadline.setRemainingTime(m_input.timeLimitMs);
}

void Execution::fail(GraphqlError error)
{
    if (m_isDone)
        return;
    m_isDone = true;
    cancelHoles(nullptr);
    m_errors = {std::move(error)};
    const Done done = std::exchange(m_done, {});
    done({nullResponse(m_errors), m_errors, false});
}

void Execution::run()
{
    const auto self = shared_from_this(); // a callback may let go of the execution
    m_isRunning = true;
    {
        const BatchQueue::Hold hold(m_input.batches);
        if (!m_isStarted)
            writeRootFields();
        while (!m_isDone && !m_isOutOfTime) {
            if (!m_settled.empty()) {
                for (Hole *hole : std::exchange(m_settled, {}))
                    if (hole->isWaiting)
                        fill(*hole);
            } else if (m_waiting > 0) {
                if (!m_input.batches || !m_input.batches->dispatch())
                    break;
            } else if (!writeRootFields()) {
                break;
            }
        }
    }
    m_isRunning = false;
    if (m_isOutOfTime)
        endOutOfTime();
    else if (!m_isDone && m_waiting == 0 && m_settled.empty())
        finish();
    else if (!m_isDone && !m_timer && m_input.timeLimitMs > 0)
        limitWaiting();
}

void Execution::limitWaiting()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self)
            return;
        self->m_timer.release()->deleteLater(); // it is calling us
        self->endOutOfTime();
    });
    m_timer->start(std::max<int>(1, int(m_deadline.remainingTime())));
}

void Execution::endOutOfTime()
{
    fail(GraphqlError{QStringLiteral("The operation took longer than %1 ms.").arg(m_input.timeLimitMs), {}, {}, {}}.withCode(
        codes::timeout));
}

/// All root fields, or those of a mutation up to the first that has to be waited for. False when there is nothing left to do.
bool Execution::writeRootFields()
{
    SelectionPlan &plan = *m_variant->root;
    const bool isSerial = m_input.plan->operation().operation == OperationType::Mutation;
    if (m_isRootNull || (m_isStarted && m_nextField == plan.fields.size()))
        return false;
    Place root{nullptr, nullptr, -1, true, dataPrefix.size(), m_rootPlace};
    m_part = &m_root;
    if (!std::exchange(m_isStarted, true)) {
        m_root.text.raw(dataPrefix);
        m_root.text.raw('{');
    }
    m_isRootNull = plan.error && fail(root, *plan.error);
    while (!m_isRootNull && m_nextField < plan.fields.size() && !(isSerial && m_waiting > 0)) {
        FieldPlan &field = plan.fields[m_nextField];
        m_isRootNull = !writeField(field, m_input.root, root, m_nextField++ == 0);
    }
    m_rootPlace = root.held;
    if (m_isRootNull)
        writeNull(root);
    else if (m_nextField == plan.fields.size())
        m_root.text.raw('}');
    close(root);
    return true;
}

void Execution::settle(Hole &hole)
{
    if (m_isDone || !hole.isWaiting)
        return;
    m_settled.push_back(&hole);
    if (!m_isRunning)
        run();
}

void Execution::fill(Hole &hole)
{
    const Value value = hole.promise->value();
    hole.promise.reset();
    if (const auto next = value.asPromise()) { // a promise of a promise
        hole.promise = next;
        next->whenSettled([weak = weak_from_this(), &hole](const Value &) {
            if (const auto self = weak.lock())
                self->settle(hole);
        });
        return;
    }
    hole.isWaiting = false;
    --m_waiting;
    m_part = &hole.part;
    Place place{nullptr, hole.place->field, hole.place->index, hole.place->isNullable, 0, hole.place};
    // The held place keeps its range in the part around; within, a null is written as anywhere.
    HeldPlace inner = *hole.place;
    inner.part = &hole.part;
    inner.start = inner.end = 0;
    place.held = &m_held.emplace_back(inner);
    const bool isWritten = complete(place, hole.type, value);
    m_part = &m_root;
    if (isWritten || m_isOutOfTime)
        return;
    HeldPlace *around = hole.place->parent;
    while (around->parent && !around->isNullable)
        around = around->parent;
    nullify(around);
}

/// Turns a place that was written already into null.
void Execution::nullify(HeldPlace *place)
{
    cancelHoles(place);
    if (!place->parent)
        m_isRootNull = true;
    place->part->nulled.push_back(place);
}

/// Forgets what is waited for within a place, or everywhere.
void Execution::cancelHoles(const HeldPlace *within)
{
    for (Hole &hole : m_holes) {
        const HeldPlace *at = hole.place;
        while (at && at != within)
            at = at->parent;
        if (hole.isWaiting && at == within) {
            hole.isWaiting = false;
            --m_waiting;
        }
    }
}

void Execution::finish()
{
    m_isDone = true;
    QByteArray json = m_isRootNull ? nullResponse(m_errors) : responseText(m_root, m_errors);
    m_input.plan->noteBytes(json.size());
    const Done done = std::exchange(m_done, {});
    done({std::move(json), std::move(m_errors), true});
}

} // namespace castwright::graphql
