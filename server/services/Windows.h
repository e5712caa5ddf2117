// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Listing.h"

#include <algorithm>

namespace castwright {

/// What a list takes that can be read from both ends: a signed cursor (REST), or ids of rows (GraphQL makes cursors of its own).
struct WindowInput {
    std::optional<int> limit;
    QString cursor;
    bool newestFirst = false;
    QString afterId;
    QString beforeId;
    bool fromEnd = false; ///< the last `limit` rows of what afterId and beforeId leave, instead of the first
};

/// A piece of a list, and what lies around it.
template <class T>
struct WindowOf {
    QList<T> data;
    std::optional<QString> nextCursor;
    int totalCount = 0;
    bool hasMore = false;   ///< rows behind the last one
    bool hasBefore = false; ///< rows ahead of the first one
};

namespace detail {
template <class T>
inline constexpr auto listName = [] {
    constexpr std::string_view name(Describe<T>::name);
    std::array<char, name.size() + 5> text{};
    std::copy(name.begin(), name.end(), text.begin());
    constexpr std::string_view suffix("List");
    std::copy(suffix.begin(), suffix.end(), text.begin() + name.size());
    return text;
}();
} // namespace detail

template <class T>
struct Describe<WindowOf<T>> {
    using W = WindowOf<T>;
    static constexpr const char *name = detail::listName<T>.data();
    static constexpr auto fields()
    {
        return Fields{field("data", &W::data, "In ascending order of id, or descending with newestFirst.").required(),
                      field("nextCursor", &W::nextCursor, "Pass it as cursor for the next page; absent at the end."),
                      field("totalCount", &W::totalCount, "Rows in all, on every page."),
                      field("hasMore", &W::hasMore, "There are rows behind these."),
                      field("hasBefore", &W::hasBefore, "There are rows ahead of these.")};
    }
};

/// The rows of the field table that every such list takes.
template <class In>
constexpr auto windowFields()
{
    return Fields{field("limit", &In::limit, "How many rows: 50 unless told, at most 500; more is cut to 500.").example("50"),
                  cursorField(&In::cursor),
                  field("newestFirst", &In::newestFirst, "Descending order of id."),
                  field("afterId", &In::afterId, "Begin behind this row; instead of cursor.").length(0, 500),
                  field("beforeId", &In::beforeId, "End ahead of this row.").length(0, 500),
                  field("fromEnd", &In::fromEnd, "The last rows of those, instead of the first.")};
}

template <>
struct Describe<WindowInput> {
    static constexpr const char *name = "WindowInput";
    static constexpr auto fields() { return windowFields<WindowInput>(); }
};

/// 50 when absent, at most 500; InvalidRequest below 1.
Result<int> windowLimit(const std::optional<int> &wanted);

/// Cuts the window out of `rows`, which are in ascending order of id and of one account's list `list`.
template <class T, class Row>
Result<WindowOf<T>> windowOf(const CursorSigner &cursors, const QString &list, const WindowInput &input, QList<Row> rows)
{
    CW_TRY(const int limit, windowLimit(input.limit));
    CW_TRY(const QString opened, cursors.open(list, input.cursor));
    const QString after = opened.isEmpty() ? input.afterId : opened;
    if (input.newestFirst)
        std::reverse(rows.begin(), rows.end());
    const auto follows = [&](const Row &row, const QString &id) { return input.newestFirst ? row.id < id : row.id > id; };
    auto begin = rows.begin();
    auto end = rows.end();
    if (!after.isEmpty())
        begin = std::find_if(begin, end, [&](const Row &row) { return follows(row, after); });
    if (!input.beforeId.isEmpty())
        end = std::find_if(begin, end, [&](const Row &row) { return row.id == input.beforeId || follows(row, input.beforeId); });
    if (input.fromEnd && end - begin > limit)
        begin = end - limit;
    else if (!input.fromEnd && end - begin > limit)
        end = begin + limit;
    WindowOf<T> answer;
    answer.totalCount = static_cast<int>(rows.size());
    answer.hasBefore = begin != rows.begin();
    answer.hasMore = end != rows.end();
    for (auto at = begin; at != end; ++at)
        answer.data.append(std::move(*at));
    if (answer.hasMore && !answer.data.isEmpty())
        answer.nextCursor = cursors.make(list, answer.data.last().id);
    return answer;
}

} // namespace castwright
