// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/AnswerCache.h"

#include "graphql/language/Children.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostPerAccount = 500;
constexpr qsizetype mostBytes = 256 * 1024; ///< of one answer

/// Measured at the moment of asking, made for it, or different for who asks from where.
bool isVolatile(QStringView field)
{
    static const QSet<QString> names{u"audioLevels"_s,
                                     u"screenshot"_s,
                                     u"sourcePreview"_s,
                                     u"health"_s,
                                     u"debugThreads"_s,
                                     u"debugQueues"_s,
                                     u"preflight"_s,
                                     u"resolveViewerEndpoint"_s,
                                     u"resolveIngestEndpoint"_s,
                                     u"devices"_s,
                                     u"networkStatus"_s,
                                     u"executeOperation"_s,
                                     u"serviceInstancesHealth"_s,
                                     u"vodUploadStatus"_s};
    return names.contains(field.toString());
}

bool hasVolatile(const Node &node)
{
    if (node.kind == Kind::Field && isVolatile(as<FieldNode>(node).name->value))
        return true;
    bool found = false;
    forEachChild(node, [&found](const Node &child) { found = found || hasVolatile(child); });
    return found;
}
} // namespace

bool AnswerCache::mayKeep(const PreparedOperation &operation)
{
    return operation.type == OperationType::Query && !hasVolatile(operation.input.plan->document().root());
}

const AnswerCache::Kept *AnswerCache::find(const QString &accountId, const QByteArray &question) const
{
    const auto account = m_accounts.constFind(accountId);
    if (account == m_accounts.constEnd())
        return nullptr;
    const auto kept = account->constFind(question);
    return kept != account->constEnd() && m_clock.nowMs() - kept->madeMs <= m_maxAgeMs ? &*kept : nullptr;
}

void AnswerCache::keep(const QString &accountId, const QByteArray &question, HttpAnswer answer, OperationUse use)
{
    if (answer.body.size() > mostBytes || question.size() > mostBytes)
        return;
    auto &account = m_accounts[accountId];
    if (account.size() >= mostPerAccount)
        account.clear();
    account.insert(question, {std::move(answer), std::move(use), m_clock.nowMs()});
}

} // namespace castwright::graphql
