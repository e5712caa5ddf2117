// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "services/CursorSigner.h"
#include "store/Page.h"

#include <array>

namespace castwright {

/// What every list takes: how many, and from where.
struct PageInput {
    std::optional<int> limit;
    QString cursor;
};

/// A list answer: {"data": [...], "nextCursor": "..."}, without nextCursor at the end.
template <class T>
struct PageOf {
    QList<T> data;
    std::optional<QString> nextCursor;
};

namespace detail {
/// "Studio" -> "StudioPage", at compile time.
template <class T>
inline constexpr auto pageName = [] {
    constexpr std::string_view name(Describe<T>::name);
    std::array<char, name.size() + 5> text{};
    std::copy(name.begin(), name.end(), text.begin());
    constexpr std::string_view suffix("Page");
    std::copy(suffix.begin(), suffix.end(), text.begin() + name.size());
    return text;
}();
} // namespace detail

template <class T>
struct Describe<PageOf<T>> {
    static constexpr const char *name = detail::pageName<T>.data();
    static constexpr auto fields()
    {
        return Fields{field("data", &PageOf<T>::data, "In ascending order of id.").required(),
                      field("nextCursor", &PageOf<T>::nextCursor, "Pass it as cursor for the next page; absent at the end.")};
    }
};

template <class Input>
constexpr auto limitField(std::optional<int> Input::*member)
{
    return field("limit", member, "How many rows: 50 unless told, at most 200; more is cut to 200.").example("50");
}
template <class Input>
constexpr auto cursorField(QString Input::*member)
{
    return field("cursor", member, "nextCursor of the page before.").length(0, 500);
}

template <>
struct Describe<PageInput> {
    static constexpr const char *name = "PageInput";
    static constexpr auto fields() { return Fields{limitField(&PageInput::limit), cursorField(&PageInput::cursor)}; }
};

/// 50 when absent, at most 200; InvalidRequest below 1.
Result<int> pageLimit(const std::optional<int> &wanted);

/// One page as an answer. `fetch(afterId, limit)` returns Result<Page<Row>>; a Row may be a Stored subclass of T. `list` names the list and
/// its owner, so that a cursor serves no other.
template <class T, class Fetch>
Result<PageOf<T>> listPage(const CursorSigner &cursors, const QString &list, const std::optional<int> &limit, const QString &cursor,
                           Fetch fetch)
{
    CW_TRY(const int count, pageLimit(limit));
    CW_TRY(const QString afterId, cursors.open(list, cursor));
    CW_TRY(auto page, fetch(afterId, count));
    PageOf<T> answer;
    if constexpr (std::is_same_v<decltype(page), Page<T>>) {
        answer.data = std::move(page.items);
    } else {
        for (auto &row : page.items)
            answer.data.append(std::move(row));
    }
    if (page.hasMore)
        answer.nextCursor = cursors.make(list, answer.data.last().id);
    return answer;
}

} // namespace castwright
