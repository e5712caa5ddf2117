// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/BatchQueue.h"
#include "graphql/execution/OperationPlan.h"
#include "graphql/execution/Place.h"
#include "graphql/type/Promise.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <deque>

namespace castwright::graphql {

/// What an execution needs besides the plan.
struct ExecutionInput {
    std::shared_ptr<OperationPlan> plan;
    Value root;                    ///< the source of the root fields
    VariableValues variables;      ///< coerced
    void *request = nullptr;       ///< for the resolvers; has to outlive the execution
    BatchQueue *batches = nullptr; ///< dispatched when nothing else can run; has to outlive the execution
    int timeLimitMs = 0;           ///< for work and for waiting; 0: none
};

/// The response to one operation.
struct ExecutionResult {
    QByteArray json;        ///< {"data": ...} or {"errors": [...], "data": ...} in UTF-8
    Errors errors;          ///< the same as in the text, for logs and status codes
    bool isComplete = true; ///< false when it ended early: cancelled or out of time
};

/// One execution of a query, mutation or event of a subscription (specification 6.2 to 6.4). The response is written straight as text, in
/// one go as long as resolvers answer at once; promises leave holes that are filled when they settle. Root fields of a mutation run one
/// after the other. A failed non-null field turns the nearest nullable place around it into null (6.4.4). Thread: the one that started it.
class Execution : public std::enable_shared_from_this<Execution> {
public:
    using Done = std::function<void(ExecutionResult &&)>;

    /// Runs at once; `done` is called once, before start() returns if nothing has to be waited for. Letting go of the execution cancels it
    /// silently.
    static std::shared_ptr<Execution> start(ExecutionInput input, Done done);
    explicit Execution(ExecutionInput input, Done done);
    Q_DISABLE_COPY_MOVE(Execution)

    bool isDone() const { return m_isDone; }
    /// Ends it with data null and this error, unless it is done. What still settles is ignored.
    void fail(GraphqlError error);

private:
    // Execution.cpp: the course of things
    void run();
    bool writeRootFields();
    void settle(Hole &hole);
    void fill(Hole &hole);
    void nullify(HeldPlace *place);
    void cancelHoles(const HeldPlace *within);
    void finish();

    // Completion.cpp: values to text (specification 6.4)
    bool writeField(FieldPlan &field, const Value &source, Place &object, bool isFirst);
    bool complete(Place &place, TypeRef type, const Value &value);
    bool completeList(Place &place, TypeRef itemType, const Value &list);
    bool completeItem(Place &list, TypeRef itemType, qsizetype index, const Value &item);
    bool completeAbstract(Place &place, const NamedType &type, const Value &value);
    bool completeObject(Place &place, const NamedType &type, const Value &value);
    bool writeObject(SelectionPlan &plan, const Value &source, Place &place);
    const GraphqlResult<Arguments> &arguments(FieldPlan &field);
    bool wait(Place &place, TypeRef type, const std::shared_ptr<Promise> &promise);
    HeldPlace *hold(Place &place);
    void close(Place &place);
    /// An error at a place; the answer is whether null could be written there.
    bool fail(Place &place, GraphqlError error);
    bool writeNull(Place &place);
    void locate(GraphqlError &error, const Place &place) const;
    bool isOutOfTime();
    void endOutOfTime();
    void limitWaiting();

    ExecutionInput m_input;
    Done m_done;
    std::shared_ptr<PlanVariant> m_variant;
    std::vector<std::optional<GraphqlResult<Arguments>>> m_arguments;
    ResponsePart m_root;
    ResponsePart *m_part = &m_root; ///< what is being written
    std::deque<HeldPlace> m_held;
    std::deque<Hole> m_holes;
    std::vector<Hole *> m_settled; ///< holes whose promises settled and that wait to be filled
    Errors m_errors;
    HeldPlace *m_rootPlace = nullptr;
    std::size_t m_nextField = 0;
    int m_waiting = 0;
    bool m_isStarted = false;
    bool m_isRunning = false;
    bool m_isDone = false;
    bool m_isRootNull = false;
    QDeadlineTimer m_deadline;
    std::unique_ptr<QTimer> m_timer; ///< only when there is something to wait for
    quint32 m_fieldCount = 0;
    bool m_isOutOfTime = false;
};

} // namespace castwright::graphql
