// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/FollowedOperations.h"

#include <QUuid>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
const QString operationId = u"1"_s; // each table has one
constexpr std::size_t mostFollows = 32;
constexpr std::size_t mostWaiting = 500;
constexpr int sweepMs = 5'000;
constexpr qint64 longestAnswerMs = 20'000; ///< then an answer is empty, so that whoever is gone shows
constexpr qint64 longestSilenceMs = 60'000;
} // namespace

FollowedOperations::FollowedOperations(UseCaseCatalog &catalog)
{
    m_sweep.setInterval(sweepMs);
    QObject::connect(&m_sweep, &QTimer::timeout, &m_sweep, [this] { sweep(); });
    catalog.add(useCase<GraphqlRequest, GraphqlResults>(
        "graphql.follow", Scope::None, Effect::Read, "Begin a GraphQL operation of any kind, subscriptions too.",
        [this](const CallContext &call, const GraphqlRequest &input) { return follow(call, input); }));
    catalog.add(asyncUseCase<GraphqlFollowId, GraphqlResults>(
        "graphql.next", Scope::None, Effect::Read, "Wait for what a followed operation answers next.",
        [this](const CallContext &call, const GraphqlFollowId &input, Done done) { next(call, input, done); }));
    catalog.add(
        useCase<GraphqlFollowId, Nothing>("graphql.unfollow", Scope::None, Effect::Read, "End a followed operation.",
                                          [this](const CallContext &call, const GraphqlFollowId &input) { return unfollow(call, input); }));
}

void FollowedOperations::begin(Engine &engine, std::function<std::shared_ptr<RequestScope>(const Caller &)> newScope)
{
    m_engine = &engine;
    m_newScope = std::move(newScope);
}

Result<GraphqlResults> FollowedOperations::follow(const CallContext &call, const GraphqlRequest &input)
{
    if (!m_engine)
        return fail(ErrorCode::ShuttingDown, u"GraphQL is not ready yet."_s);
    if (m_follows.size() >= mostFollows)
        return fail(ErrorCode::Conflict, u"Too many operations are followed already. End one first."_s);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Follow &follow = m_follows[id];
    follow.accountId = call.caller.accountId;
    follow.scope = m_newScope(call.caller);
    follow.since.start();
    OperationRequest request;
    request.query = input.query;
    request.operationName = input.operationName.isEmpty() ? QString() : input.operationName;
    request.variables = input.variables;
    request.context = follow.scope.get();
    request.batches = &follow.scope->batches;
    const auto prepared = m_engine->prepare(request);
    follow.isSubscription = prepared && prepared->type == OperationType::Subscription;
    follow.table = std::make_unique<OperationTable>(
        *m_engine,
        OperationTable::Listener{[this, id](const QString &, const QByteArray &response) { take(id, response, false); },
                                 [this, id](const QString &, const QByteArray &errors) { take(id, "{\"errors\":" + errors + '}', true); },
                                 [this, id](const QString &) { take(id, {}, true); }},
        1);
    follow.table->start(operationId, request);
    m_sweep.start();
    return answer(id, follow);
}

Result<FollowedOperations::Follow *> FollowedOperations::find(const CallContext &call, const QString &id)
{
    const auto found = m_follows.find(id);
    if (found == m_follows.end() || found->second.accountId != call.caller.accountId)
        return fail(ErrorCode::NotFound, u"This operation is over."_s);
    return &found->second;
}

void FollowedOperations::next(const CallContext &call, const GraphqlFollowId &input, const Done &done)
{
    const auto found = find(call, input.followId);
    if (!found)
        return done(std::unexpected(found.error()));
    Follow &follow = **found;
    follow.since.restart();
    if (const Done before = std::exchange(follow.asking, nullptr))
        before(GraphqlResults{input.followId, {}, follow.isSubscription, false, 0});
    if (!follow.waiting.empty() || follow.isOver)
        return done(answer(input.followId, follow));
    follow.asking = done;
}

Result<Nothing> FollowedOperations::unfollow(const CallContext &call, const GraphqlFollowId &input)
{
    CW_TRY(Follow *const follow, find(call, input.followId));
    follow->isOver = true;
    const Done asking = std::exchange(follow->asking, nullptr);
    const GraphqlResults last = answer(input.followId, *follow);
    if (asking)
        asking(last);
    return Nothing{};
}

void FollowedOperations::take(const QString &id, const QByteArray &response, bool isOver)
{
    const auto found = m_follows.find(id);
    if (found == m_follows.end())
        return;
    Follow &follow = found->second;
    if (!response.isEmpty())
        follow.waiting.push_back(response);
    if (follow.waiting.size() > mostWaiting) {
        follow.waiting.pop_front();
        ++follow.missed;
    }
    follow.isOver = follow.isOver || isOver;
    if (const Done asking = std::exchange(follow.asking, nullptr)) {
        follow.since.restart();
        asking(answer(id, follow));
    }
}

GraphqlResults FollowedOperations::answer(const QString &id, Follow &follow)
{
    GraphqlResults results{id, {}, follow.isSubscription, follow.isOver, std::exchange(follow.missed, 0)};
    for (const QByteArray &response : std::exchange(follow.waiting, {}))
        results.results.append(QString::fromUtf8(response));
    if (!follow.isOver)
        return results;
    // Its table may be what is telling us: it goes once everybody has returned.
    const auto gone = std::make_shared<Follow>(std::move(follow));
    m_follows.erase(id);
    QTimer::singleShot(0, &m_sweep, [gone] { gone->table->cancelAll(); });
    return results;
}

void FollowedOperations::sweep()
{
    std::vector<QString> silent;
    for (auto &[id, follow] : m_follows) {
        const bool isAsked = follow.asking != nullptr;
        if (follow.since.elapsed() > (isAsked ? longestAnswerMs : longestSilenceMs))
            silent.push_back(id);
    }
    for (const QString &id : silent) {
        Follow &follow = m_follows[id];
        if (const Done asking = std::exchange(follow.asking, nullptr)) {
            follow.since.restart();
            asking(answer(id, follow));
        } else {
            follow.isOver = true;
            (void)answer(id, follow);
        }
    }
    if (m_follows.empty())
        m_sweep.stop();
}

} // namespace castwright::graphql
