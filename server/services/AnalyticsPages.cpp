// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AnalyticsPages.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 weekMs = 604'800'000;
}

Result<AnalyticsSpan> analyticsSpan(const ServiceContext &context, const std::optional<QDateTime> &start,
                                    const std::optional<QDateTime> &end)
{
    AnalyticsSpan span;
    span.endMs = end ? end->toMSecsSinceEpoch() : context.clock.nowMs() + 1;
    span.startMs = start ? start->toMSecsSinceEpoch() : span.endMs - weekMs;
    if (span.startMs > span.endMs)
        return std::unexpected(fieldError(u"start"_s, u"must not lie behind the end"_s));
    return span;
}

Result<> checkAnalyticsStream(const ServiceContext &context, const CallContext &call, const QString &streamId)
{
    if (streamId.isEmpty())
        return {};
    if (context.store.streams.find(call.caller.accountId, streamId) || context.store.studios.find(call.caller.accountId, streamId))
        return {};
    return fail(ErrorCode::NotFound, u"There is no stream with this id."_s);
}

Result<AnalyticsWindow> analyticsWindow(const ServiceContext &context, const CallContext &call, const AnalyticsInput &input,
                                        const QString &name)
{
    CW_CHECK(checkAnalyticsStream(context, call, input.streamId));
    CW_TRY(const AnalyticsSpan span, analyticsSpan(context, input.start, input.end));
    AnalyticsWindow window;
    CW_TRY(window.limit, windowLimit(input.limit));
    CW_TRY(const QString opened, context.cursors.open(name, input.cursor));
    window.accountId = call.caller.accountId;
    window.streamId = input.streamId;
    window.startMs = span.startMs;
    window.endMs = span.endMs;
    window.afterId = opened.isEmpty() ? input.afterId : opened;
    window.beforeId = input.beforeId;
    window.fromEnd = input.fromEnd;
    return window;
}

} // namespace castwright
