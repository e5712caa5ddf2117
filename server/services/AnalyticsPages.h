// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/AnalyticsInputs.h"
#include "services/ServiceContext.h"

namespace castwright {

/// A time that was asked for, epoch milliseconds; the end is exclusive.
struct AnalyticsSpan {
    qint64 startMs = 0;
    qint64 endMs = 0;
};
/// The week before now where nothing else is said.
Result<AnalyticsSpan> analyticsSpan(const ServiceContext &context, const std::optional<QDateTime> &start,
                                    const std::optional<QDateTime> &end);
/// NotFound when a stream is named that is not the caller's; its figures outlive it only in the account's sums.
Result<> checkAnalyticsStream(const ServiceContext &context, const CallContext &call, const QString &streamId);
/// Where a page begins and ends; `name` is what its cursors are signed for. Errors: of the two above, and a cursor that is none.
Result<AnalyticsWindow> analyticsWindow(const ServiceContext &context, const CallContext &call, const AnalyticsInput &input,
                                        const QString &name);

/// One page of a list of figures. `equals` are further columns and their values; `read` fills a row, whose id is set. Thread: server.
template <class T, class Read>
Result<WindowOf<T>> analyticsPage(const ServiceContext &context, const CallContext &call, const AnalyticsInput &input, const char *list,
                                  const AnalyticsSelect &select, const QList<std::pair<const char *, QString>> &equals, Read read)
{
    const QString name = QStringLiteral("analytics/%1/%2/%3").arg(QLatin1String(list), call.caller.accountId, input.streamId);
    CW_TRY(AnalyticsWindow window, analyticsWindow(context, call, input, name));
    window.equals = equals;
    WindowOf<T> answer;
    CW_TRY(const AnalyticsPage page, context.store.analytics.page(select, window, [&](const SqlRow &row) {
        T &made = answer.data.emplaceBack();
        made.id = row.text(0);
        read(row, made);
    }));
    answer.totalCount = page.totalCount;
    answer.hasMore = page.hasMore;
    answer.hasBefore = page.hasBefore;
    if (answer.hasMore && !answer.data.isEmpty())
        answer.nextCursor = context.cursors.make(name, answer.data.last().id);
    return answer;
}

} // namespace castwright
