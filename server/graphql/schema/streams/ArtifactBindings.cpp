// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/ArtifactBindings.h"

#include "graphql/limits/Complexity.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/BindTools.h"

#include <QJsonArray>

#include <algorithm>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageRows = 500;

/// All rows of storage.artifacts, page by page; `convert` gets them or the error.
Value readArtifacts(RequestScope &scope, QJsonObject input, std::vector<QJsonObject> rows,
                    const std::function<Value(Result<std::vector<QJsonObject>>)> &convert)
{
    input.insert(u"limit"_s, pageRows);
    input.insert(u"offset"_s, qint64(rows.size()));
    return scope.run(
        u"storage.artifacts"_s, input, [&scope, input, rows = std::move(rows), convert](const Result<Outcome> &result) mutable {
            if (!result)
                return convert(std::unexpected(result.error()));
            const QJsonObject page = result->toJson();
            for (const QJsonValue &row : page.value(u"data"_s).toArray())
                rows.push_back(row.toObject());
            return page.value(u"hasMore"_s).toBool() ? readArtifacts(scope, input, std::move(rows), convert) : convert(std::move(rows));
        });
}

Value stateOf(const QJsonObject &row)
{
    const QString stream = row.value(u"streamId"_s).toString();
    const QString stage = row.value(u"state"_s).toString();
    const QString playback = row.value(u"playbackId"_s).toString();
    const bool isReady = stage == u"ready";
    const bool waits = stage == u"queued" || stage == u"requested" || stage == u"pending";
    ValueObject out;
    out.insert(u"key"_s, row.value(u"key"_s));
    out.insert(u"streamId"_s, stream.isEmpty() ? QString() : GlobalId::encode(u"Stream", stream));
    out.insert(u"plainStreamId"_s, stream);
    out.insert(u"playbackId"_s, textOrNull(row.value(u"playbackId"_s)));
    out.insert(u"contentType"_s, row.value(u"kind"_s));
    out.insert(u"stage"_s, stage);
    out.insert(u"progressPercent"_s, isReady ? 100 : 0);
    out.insert(u"errorMessage"_s, textOrNull(row.value(u"message"_s)));
    out.insert(u"requestedAt"_s, row.value(u"createdAt"_s));
    out.insert(u"startedAt"_s, waits ? Value() : Value(row.value(u"createdAt"_s)));
    out.insert(u"completedAt"_s, isReady || stage == u"failed" ? Value(row.value(u"updatedAt"_s)) : Value());
    out.insert(u"manifestPath"_s, isReady && !playback.isEmpty() ? Value(QString(u"/play/"_s + playback + u"/index.m3u8"_s)) : Value());
    out.insert(u"sizeBytes"_s, row.value(u"sizeBytes"_s).toDouble() > 0 ? Value(row.value(u"sizeBytes"_s)) : Value());
    out.insert(u"processingNodeId"_s, u"local"_s);
    out.insert(u"expiresAt"_s, textOrNull(row.value(u"expiresAt"_s)));
    return out;
}

Value states(const FieldContext &context)
{
    const auto stream = plainId(context, u"streamId", u"Stream");
    if (!stream)
        return stream.error();
    const QString kind = context.argument(u"contentType").toString().toLower();
    QJsonObject input{{u"kinds"_s, kind.isEmpty() ? QJsonArray{u"clip"_s, u"dvr"_s, u"vod"_s} : QJsonArray{kind}}};
    if (!stream->isEmpty())
        input.insert(u"streamId"_s, *stream);
    if (const QString stage = context.argument(u"stage").toString(); !stage.isEmpty())
        input.insert(u"state"_s, stage);
    return readArtifacts(RequestScope::of(context), input, {},
                         [page = context.argument(u"page")](const Result<std::vector<QJsonObject>> &found) -> Value {
                             if (!found)
                                 return graphqlError(found.error());
                             // A cursor is a place in the order: by time, and by key where the times are the same.
                             const auto keyOf = [](const Value &row) {
                                 return QString(row.member(u"requestedAt").toString() + u'|' + row.member(u"key").toString());
                             };
                             std::vector<Value> rows;
                             for (const QJsonObject &row : *found)
                                 rows.push_back(stateOf(row));
                             std::ranges::sort(rows, std::ranges::greater(), keyOf);
                             auto cut = pageOf(rows, page, keyOf, true);
                             return cut ? *cut : Value(cut.error());
                         });
}

/// Where a thing lies: here, once it is whole. Edges keep pieces for a while, which is no copy.
Value copies(const FieldContext &context)
{
    return readArtifacts(RequestScope::of(context), {{u"hash"_s, context.argument(u"artifactHash").toString()}}, {},
                         [](const Result<std::vector<QJsonObject>> &found) -> Value {
                             if (!found)
                                 return graphqlError(found.error());
                             Value::List list;
                             for (const QJsonObject &row : *found) {
                                 if (row.value(u"sizeBytes"_s).toDouble() <= 0)
                                     continue;
                                 ValueObject copy;
                                 copy.insert(u"nodeId"_s, u"local"_s);
                                 copy.insert(u"clusterId"_s, u"local"_s);
                                 copy.insert(u"role"_s, u"origin"_s);
                                 copy.insert(u"isComplete"_s, row.value(u"state"_s).toString() == u"ready");
                                 copy.insert(u"sizeBytes"_s, row.value(u"sizeBytes"_s));
                                 copy.insert(u"updatedAt"_s, row.value(u"updatedAt"_s));
                                 list.emplace_back(std::move(copy));
                             }
                             ValueObject out;
                             out.insert(u"copies"_s, std::move(list));
                             out.insert(u"truncated"_s, false);
                             return out;
                         });
}

/// The films that players told of, the last seen first.
Value seenFilms(const FieldContext &context)
{
    const auto input = rangeInput(context);
    if (!input)
        return input.error();
    return RequestScope::of(context).run(
        u"analytics.topFilms"_s, *input, [page = context.argument(u"page")](const Result<Outcome> &result) -> Value {
            if (!result)
                return graphqlError(result.error());
            const auto keyOf = [](const Value &row) {
                return QString(row.member(u"lastSeen").toString() + u'|' + row.member(u"artifactHash").toString());
            };
            std::vector<Value> rows;
            for (const QJsonValue &film : result->toJson().value(u"data"_s).toArray()) {
                ValueObject row;
                row.insert(u"artifactHash"_s, film[u"hash"_s]);
                row.insert(u"totalSessions"_s, film[u"sessions"_s]);
                row.insert(u"durationS"_s, film[u"lengthSec"_s]);
                row.insert(u"lastSeen"_s, film[u"lastSeenAt"_s]);
                row.insert(u"title"_s, textOrNull(film[u"title"_s]));
                row.insert(u"playbackId"_s, textOrNull(film[u"playbackId"_s]));
                rows.emplace_back(std::move(row));
            }
            std::ranges::sort(rows, std::ranges::greater(), keyOf);
            auto cut = pageOf(rows, page, keyOf, true);
            return cut ? *cut : Value(cut.error());
        });
}
} // namespace

void bindArtifactStates(Bindings &bindings)
{
    auto &resolvers = bindings.resolvers;
    resolvers.insert(u"AnalyticsLifecycle.artifactStatesConnection"_s, states);
    resolvers.insert(u"AnalyticsHealth.artifactNodeCopies"_s, copies);
    resolvers.insert(u"AnalyticsHealth.vodRetentionAssets"_s, seenFilms);
    // All that is stored is read for each.
    bindings.costs.insert(u"AnalyticsLifecycle.artifactStatesConnection"_s, weightedPageCost(25));
    bindings.costs.insert(u"AnalyticsHealth.artifactNodeCopies"_s, weightedCost(25));
}

} // namespace castwright::graphql
