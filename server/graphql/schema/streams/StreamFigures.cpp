// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/StreamFigures.h"

#include "base/JsonText.h"
#include "graphql/schema/streams/BindTools.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QString stateOf(const FieldContext &context)
{
    return context.source.member(u"state").toString();
}

/// A session that stalls is not over.
bool isOn(const QString &state)
{
    return state == u"live" || state == u"stalled";
}

QString statusOf(const FieldContext &context)
{
    return streamStatusOf(stateOf(context), context.source.member(u"isRecording").toBool(), !context.source.member(u"endedAt").isNull());
}

QString bufferOf(const FieldContext &context)
{
    const QString state = stateOf(context);
    return state == u"live" ? u"FULL"_s : state == u"stalled" ? u"DRY"_s : u"EMPTY"_s;
}

/// The first video track; null when there is none.
Value video(const FieldContext &context)
{
    const Value tracks = context.source.member(u"tracks");
    for (qsizetype i = 0; i < tracks.size(); ++i)
        if (const Value track = tracks.at(i); track.member(u"kind").toString() == u"video")
            return track;
    return {};
}

Resolver ofVideo(const QString &member)
{
    return [member](const FieldContext &context) {
        const Value track = video(context);
        return track.isNull() ? Value() : track.member(member);
    };
}

Resolver ofHealth(const QString &member)
{
    return [member](const FieldContext &context) { return context.source.member(u"health").member(member); };
}

Value tierOf(const FieldContext &context)
{
    const Value track = video(context);
    const qint64 height = track.member(u"height").toInteger();
    return height > 0 ? Value(u"%1p%2"_s.arg(height).arg(qRound(track.member(u"fps").toDouble()))) : Value();
}

Value issuesOf(const FieldContext &context)
{
    QStringList words;
    const Value factors = context.source.member(u"health").member(u"factors");
    for (qsizetype i = 0; stateOf(context) == u"live" && i < factors.size(); ++i)
        words.append(factors.at(i).member(u"message").toString());
    if (const QString message = context.source.member(u"message").toString(); !message.isEmpty())
        words.append(message);
    return words.isEmpty() ? Value() : Value(words.join(u' '));
}
} // namespace

QString streamStatusOf(const QString &state, bool isRecording, bool hasEnded)
{
    if (isOn(state))
        return isRecording ? u"RECORDING"_s : u"LIVE"_s;
    return hasEnded ? u"ENDED"_s : u"OFFLINE"_s;
}

void bindStreamFigures(Bindings &bindings)
{
    const auto bind = [&bindings](const char *field, Resolver resolver) {
        bindings.resolvers.insert(u"StreamMetrics."_s + QLatin1String(field), std::move(resolver));
    };
    bind("status", [](const FieldContext &context) { return Value(statusOf(context)); });
    bind("isLive", [](const FieldContext &context) { return Value(isOn(stateOf(context))); });
    bind("currentViewers", memberOf(u"viewers"_s));
    bind("updatedAt", [](const FieldContext &) { return Value(jsonTime(QDateTime::currentDateTimeUtc())); });
    bind("nodeId", [](const FieldContext &) { return Value(u"local"_s); });
    bind("trackCount", [](const FieldContext &context) { return Value(qint64(context.source.member(u"tracks").size())); });
    bind("totalInputs", [](const FieldContext &context) { return Value(isOn(stateOf(context)) ? 1 : 0); });
    bind("uploadedBytes", memberOf(u"inTotalBytes"_s));
    bind("downloadedBytes", memberOf(u"outTotalBytes"_s));
    bind("viewerSeconds", [](const FieldContext &context) -> Value {
        const auto later = RequestScope::of(context).streamMetrics.load(context.source.member(u"streamId").toString()).asPromise();
        auto seconds = Promise::make();
        later->whenSettled(
            [seconds](const Value &row) { seconds->settle(row.asError() ? row : Value(row.member(u"viewerSeconds").toDouble())); });
        return seconds;
    });
    // What viewers are sent is counted in bytes; transports tell of packets of the publisher's alone, and those come in.
    bind("packetsSent", [](const FieldContext &) { return Value(); });
    bind("packetsLost", ofHealth(u"packetsLost"_s));
    bind("packetsRetransmitted", ofHealth(u"packetsRetransmitted"_s));
    bind("bufferState", [](const FieldContext &context) { return Value(bufferOf(context)); });
    bind("qualityTier", tierOf);
    bind("primaryWidth", ofVideo(u"width"_s));
    bind("primaryHeight", ofVideo(u"height"_s));
    bind("primaryFps", ofVideo(u"fps"_s));
    bind("primaryCodec", ofVideo(u"codec"_s));
    bind("primaryBitrate", ofVideo(u"bitrateBps"_s));
    bind("hasIssues", [](const FieldContext &context) { return Value(!issuesOf(context).isNull()); });
    bind("issuesDescription", issuesOf);
}

} // namespace castwright::graphql
