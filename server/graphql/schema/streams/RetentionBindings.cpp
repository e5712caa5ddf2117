// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/RetentionBindings.h"

#include "base/JsonText.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/streams/BindTools.h"
#include "services/RecordingInputs.h"
#include "services/StorageInputs.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
struct Kind {
    QString type;
    QString readCase;
    QString updateCase;
    QString idField;
    QString ofStream;           ///< the days that a stream says
    QString ofAccount;          ///< the days that the account says
    int MediaRetention::*usual; ///< for keys that may not read what the account says
};

const Kind &clips()
{
    static const Kind kind{
        u"Clip"_s, u"clip.get"_s, u"clip.update"_s, u"clipId"_s, u"clipRetentionDays"_s, u"clipDays"_s, &MediaRetention::clipDays};
    return kind;
}

const Kind &recordings()
{
    static const Kind kind{u"DVRRequest"_s,       u"dvr.get"_s, u"dvr.update"_s,         u"dvrId"_s,
                           u"dvrRetentionDays"_s, u"dvrDays"_s, &MediaRetention::dvrDays};
    return kind;
}

std::optional<int> streamDays(const Value &stream, const Kind &kind)
{
    const Value days = stream.member(kind.ofStream);
    return days.isNumber() ? std::optional(static_cast<int>(days.toInteger())) : std::nullopt;
}

int accountDays(const Value &retention, const Kind &kind)
{
    return retention.contains(kind.ofAccount) ? static_cast<int>(retention.member(kind.ofAccount).toInteger())
                                              : MediaRetention().*kind.usual;
}

Value accountRetention(RequestScope &scope)
{
    return scope.run(u"retention.get"_s, {}, [](const Result<Outcome> &result) { return result ? Value(result->toJson()) : Value(); });
}

Value effective(const Value &thing, const Value &stream, const Value &retention, const Kind &kind)
{
    const QDateTime until = timeOf(thing.member(u"expiresAt"));
    return retentionValue(toJson(keptFor(until.isValid() ? std::optional(until) : std::nullopt, timeOf(thing.member(u"createdAt")),
                                         streamDays(stream, kind), accountDays(retention, kind))));
}

Value withStream(RequestScope &scope, const QString &streamId,
                 const std::function<Value(const Value &stream, const Value &retention)> &make)
{
    const Value retention = accountRetention(scope); // answers at once, as everything that reads settings
    const auto loading = scope.streams.load(streamId).asPromise();
    auto later = Promise::make();
    loading->whenSettled([later, retention, make](const Value &stream) { later->settle(make(stream, retention)); });
    return later;
}

Resolver effectiveOf(const Kind &kind)
{
    return [&kind](const FieldContext &context) {
        return withStream(RequestScope::of(context), context.source.member(u"streamId").toString(),
                          [thing = context.source, &kind](const Value &stream, const Value &retention) {
                              return effective(thing, stream, retention, kind);
                          });
    };
}

/// Of an upload, which comes from no stream.
Value uploadRetention(const FieldContext &context)
{
    const Value retention = accountRetention(RequestScope::of(context));
    const int days = retention.contains(u"vodDays") ? static_cast<int>(retention.member(u"vodDays").toInteger()) : MediaRetention().vodDays;
    const QDateTime made = timeOf(context.source.member(u"createdAt"));
    const QDateTime until = timeOf(context.source.member(u"expiresAt"));
    const auto end = until.isValid() ? std::optional(until) : usualEnd(made, std::nullopt, days);
    return retentionValue(toJson(keptFor(end, made, std::nullopt, days)));
}

/// Changes until when a thing is kept and answers what that comes to. `until` gets the thing, its stream and the account's days; an invalid
/// time is for ever.
Value change(const FieldContext &context, const std::function<QDateTime(const Value &, const Value &, const Value &, const Kind &)> &until)
{
    const Value input = context.argument(u"input");
    const QString target = input.member(u"targetType").toString();
    const QString given = input.member(u"targetId").toString();
    if (target == u"VOD")
        return errorValue({ErrorCode::Unprocessable, u"Uploads are kept by the account's days."_s, u"targetType"_s, {}, 0, {}}, {}, {});
    const Kind &kind = target == u"CLIP" ? clips() : recordings();
    const auto id = GlobalId::plain(given, kind.type);
    if (!id)
        return wrongId(id.error(), u"targetId"_s);
    RequestScope &scope = RequestScope::of(context);
    auto later = Promise::make();
    scope.catalog.invoke(kind.readCase, {scope.caller, 0}, {{kind.idField, *id}}, [=, &scope, &kind](const Result<Outcome> &found) {
        if (!found)
            return later->settle(errorValue(found.error(), kind.type, given));
        const Value thing = found->toJson();
        const Value retention = accountRetention(scope);
        const auto withIt = [=, &scope, &kind](const Value &stream) {
            const QDateTime time = until(thing, stream, retention, kind);
            QJsonObject update{{kind.idField, thing.member(u"id").toJson()}};
            if (time.isValid())
                update.insert(u"expiresAt"_s, jsonTime(time));
            else
                update.insert(u"keepForever"_s, true);
            scope.catalog.invoke(kind.updateCase, {scope.caller, 0}, update, [=, &kind](const Result<Outcome> &done) {
                if (!done)
                    return later->settle(errorValue(done.error(), kind.type, given));
                QJsonObject answer = effective(done->toJson(), stream, retention, kind).toJson().toObject();
                answer.insert(u"__typename"_s, u"EffectiveRetention"_s);
                later->settle(answer);
            });
        };
        scope.catalog.invoke(u"stream.get"_s, {scope.caller, 0}, {{u"streamId"_s, thing.member(u"streamId").toJson()}},
                             [withIt](const Result<Outcome> &stream) { withIt(stream ? Value(stream->toJson()) : Value()); });
    });
    return later;
}

Value setRetention(const FieldContext &context)
{
    const Value days = context.argument(u"input").member(u"retentionDays");
    const Value time = context.argument(u"input").member(u"retentionUntil");
    if (days.isNumber() == time.isString())
        return errorValue({ErrorCode::Unprocessable, u"Say how many days, or until when."_s, u"retentionDays"_s, {}, 0, {}}, {}, {});
    if (const auto allowed = days.isNumber() ? checkRetentionDays(days.toInteger()) : Result<>(); !allowed)
        return errorValue(allowed.error(), {}, {});
    return change(context, [days, time](const Value &thing, const Value &, const Value &, const Kind &) {
        if (time.isString())
            return timeOf(time);
        return days.toInteger() > 0 ? timeOf(thing.member(u"createdAt")).addDays(days.toInteger()) : QDateTime();
    });
}

Value resetRetention(const FieldContext &context)
{
    return change(context, [](const Value &thing, const Value &stream, const Value &retention, const Kind &kind) {
        return usualEnd(timeOf(thing.member(u"createdAt")), streamDays(stream, kind), accountDays(retention, kind)).value_or(QDateTime());
    });
}
} // namespace

void bindAssetRetention(Bindings &bindings)
{
    bindings.resolvers.insert(u"Clip.effectiveRetention"_s, effectiveOf(clips()));
    bindings.resolvers.insert(u"DVRRequest.effectiveRetention"_s, effectiveOf(recordings()));
    bindings.resolvers.insert(u"VodAsset.effectiveRetention"_s, uploadRetention);
    bindings.resolvers.insert(u"Mutation.updateMediaRetention"_s, setRetention);
    bindings.resolvers.insert(u"Mutation.resetMediaRetentionOverride"_s, resetRetention);
}

} // namespace castwright::graphql
