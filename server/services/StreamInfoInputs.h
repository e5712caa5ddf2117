// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamInfo.h"

namespace castwright {

struct StreamInfoKey {
    QString application;
    QString streamKey;
};
template <>
struct Describe<StreamInfoKey> {
    static constexpr const char *name = "StreamInfoKey";
    static constexpr auto fields()
    {
        return Fields{
            field("application", &StreamInfoKey::application, "live or studio.").path(),
            field("streamKey", &StreamInfoKey::streamKey, "A stream's key, its id or its playback id; a studio's id or playback id.")
                .path()};
    }
};

/// A page by number, as that contract pages.
struct StreamInfoPage {
    QString application;
    QString streamKey; ///< of viewers
    QString search;
    int page = 1;
    int rowsPerPage = 10;
    QString orderBy; ///< a field of the rows
    QString order = QStringLiteral("asc");
};
template <>
struct Describe<StreamInfoPage> {
    using T = StreamInfoPage;
    static constexpr const char *name = "StreamInfoPage";
    static constexpr auto fields()
    {
        return Fields{field("application", &T::application, "live or studio; empty is both."),
                      field("streamKey", &T::streamKey, "Whose viewers."),
                      field("search", &T::search, "Only rows that hold this text.").length(0, 200),
                      field("page", &T::page, "From 1 on.").range(1, 1e6),
                      field("rowsPerPage", &T::rowsPerPage, "How many.").range(1, 500),
                      field("orderBy", &T::orderBy, "By which field of the rows; absent is as they are stored.").length(0, 40),
                      field("order", &T::order, "asc or desc.").matches("asc|desc")};
    }
};

/// The same of those who read one stream.
struct StreamInfoViewersPage : StreamInfoPage {
    QString harnessType;
    bool systemClients = false;
};
template <>
struct Describe<StreamInfoViewersPage> {
    using T = StreamInfoViewersPage;
    static constexpr const char *name = "StreamInfoViewersPage";
    static constexpr auto fields()
    {
        return Describe<StreamInfoPage>::fields()
            + Fields{field("harnessType", &T::harnessType, "Only those who read it this way.").length(0, 40),
                     field("systemClients", &T::systemClients, "True lists recordings, push targets and studios too.")};
    }
};

template <class Row>
struct StreamInfoRows {
    int totalItems = 0;
    int itemsPerPage = 0;
    int totalPages = 0;
    int currentPage = 1;
    bool hasPrevious = false;
    bool hasNext = false;
    QList<Row> list;
};
template <>
struct Describe<StreamInfoRows<StreamInfo>> {
    using T = StreamInfoRows<StreamInfo>;
    static constexpr const char *name = "StreamInfoRows";
    static constexpr auto fields()
    {
        return Fields{field("totalItems", &T::totalItems, "On all pages."),
                      field("itemsPerPage", &T::itemsPerPage, "On a full page."),
                      field("totalPages", &T::totalPages, "Pages."),
                      field("currentPage", &T::currentPage, "From 1 on."),
                      field("hasPrevious", &T::hasPrevious, "There is one before."),
                      field("hasNext", &T::hasNext, "There is one behind."),
                      field("list", &T::list, "The rows of this page.").required()};
    }
};
template <>
struct Describe<StreamInfoRows<StreamInfoViewer>> {
    using T = StreamInfoRows<StreamInfoViewer>;
    static constexpr const char *name = "StreamInfoViewerRows";
    static constexpr auto fields()
    {
        return Fields{field("totalItems", &T::totalItems, "On all pages."),
                      field("itemsPerPage", &T::itemsPerPage, "On a full page."),
                      field("totalPages", &T::totalPages, "Pages."),
                      field("currentPage", &T::currentPage, "From 1 on."),
                      field("hasPrevious", &T::hasPrevious, "There is one before."),
                      field("hasNext", &T::hasNext, "There is one behind."),
                      field("list", &T::list, "The rows of this page.").required()};
    }
};

} // namespace castwright
