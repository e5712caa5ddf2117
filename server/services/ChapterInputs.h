// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamEntity.h"

namespace castwright {

/// Where a chapter of a recording stands: open grows, closed is complete while the recording goes on.
enum class ChapterState { Open = 1, Closed, Finalizing, Finalized, Failed };
template <>
struct EnumNames<ChapterState> {
    static constexpr std::array values{
        std::pair{ChapterState::Open, std::string_view("open")}, std::pair{ChapterState::Closed, std::string_view("closed")},
        std::pair{ChapterState::Finalizing, std::string_view("finalizing")},
        std::pair{ChapterState::Finalized, std::string_view("finalized")}, std::pair{ChapterState::Failed, std::string_view("failed")}};
};

/// Which chapters of a recording. Times are epoch milliseconds.
struct ChapterList {
    QString dvrId;
    std::optional<DvrChapters> mode;
    std::optional<int> intervalSec;
    std::optional<qint64> startMs;
    std::optional<qint64> endMs;
    std::optional<int> limit;
    QString cursor;
};
template <>
struct Describe<ChapterList> {
    using T = ChapterList;
    static constexpr const char *name = "ChapterList";
    static constexpr auto fields()
    {
        constexpr double far = 1e14;
        return Fields{field("dvrId", &T::dvrId, "Which recording, by its id or its dvrHash.").path(),
                      field("mode", &T::mode, "How to divide it: windowSized, fixedInterval or none; absent is as its stream says."),
                      field("intervalSec", &T::intervalSec, "Length with fixedInterval; absent is as its stream says.").range(60, 86400),
                      field("startMs", &T::startMs, "Only chapters that end after this moment, epoch milliseconds.").range(0, far),
                      field("endMs", &T::endMs, "Only chapters that begin before this moment, epoch milliseconds.").range(0, far),
                      field("limit", &T::limit, "How many: 200 unless told, at most 1000.").range(1, 1000),
                      field("cursor", &T::cursor, "nextCursor of the page before.").length(0, 500)};
    }
};

struct Chapter {
    QString id;
    DvrChapters mode = DvrChapters::None;
    int intervalSec = 0;
    qint64 startMs = 0;
    qint64 endMs = 0;
    bool isCurrent = false;
    ChapterState state = ChapterState::Finalized;
    QString playbackId;
    bool isPlayable = false;
    int segmentCount = 0;
    QString message;
};
template <>
struct Describe<Chapter> {
    using T = Chapter;
    static constexpr const char *name = "Chapter";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Made of the recording, the way of dividing and the beginning."),
                      field("mode", &T::mode, "windowSized, fixedInterval or none."),
                      field("intervalSec", &T::intervalSec, "The longest it may be; 0 is as long as the recording."),
                      field("startMs", &T::startMs, "Epoch milliseconds."),
                      field("endMs", &T::endMs, "Epoch milliseconds; now while it is open."),
                      field("isCurrent", &T::isCurrent, "It is being recorded."),
                      field("state", &T::state, "open, closed, finalizing, finalized or failed."),
                      field("playbackId", &T::playbackId, "The recording's: the chapter begins in it at startMs."),
                      field("isPlayable", &T::isPlayable, "It can be watched now."),
                      field("segmentCount", &T::segmentCount, "Six-second pieces that it is watched in."),
                      field("message", &T::message, "Why the recording failed.")};
    }
};

struct ChapterPage {
    QList<Chapter> data;
    std::optional<QString> nextCursor;
};
template <>
struct Describe<ChapterPage> {
    static constexpr const char *name = "ChapterPage";
    static constexpr auto fields()
    {
        return Fields{field("data", &ChapterPage::data, "The oldest first.").required(),
                      field("nextCursor", &ChapterPage::nextCursor, "Pass it as cursor for the next page; absent at the end.")};
    }
};

} // namespace castwright
