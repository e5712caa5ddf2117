// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <expected>

namespace castwright::graphql {

/// Line and column, both from 1; columns count UTF-16 code units.
struct SourceLocation {
    int line = 1;
    int column = 1;
    friend bool operator==(const SourceLocation &, const SourceLocation &) = default;
};

/// One step of a response path: a response name, or a place in a list.
struct PathSegment {
    QString name;
    qsizetype index = -1; ///< 0 or more in a list, -1 when `name` counts
};
using ResponsePath = QList<PathSegment>;

/// Stable values of extensions.code; ErrorCodes of a binding layer come on top.
namespace codes {
inline constexpr auto parseFailed = u"GRAPHQL_PARSE_FAILED";
inline constexpr auto validationFailed = u"GRAPHQL_VALIDATION_FAILED";
inline constexpr auto badUserInput = u"BAD_USER_INPUT";
inline constexpr auto documentTooLarge = u"DOCUMENT_TOO_LARGE";
inline constexpr auto tokenLimit = u"TOKEN_LIMIT_EXCEEDED";
inline constexpr auto recursionLimit = u"RECURSION_LIMIT_EXCEEDED";
inline constexpr auto depthLimit = u"DEPTH_LIMIT_EXCEEDED";
inline constexpr auto complexityLimit = u"COMPLEXITY_LIMIT_EXCEEDED";
inline constexpr auto aliasLimit = u"ALIAS_LIMIT_EXCEEDED";
inline constexpr auto rootFieldLimit = u"ROOT_FIELD_LIMIT_EXCEEDED";
inline constexpr auto directiveLimit = u"DIRECTIVE_LIMIT_EXCEEDED";
inline constexpr auto overlapLimit = u"OVERLAP_LIMIT_EXCEEDED";
inline constexpr auto introspectionDisabled = u"INTROSPECTION_DISABLED";
inline constexpr auto operationResolution = u"OPERATION_RESOLUTION_FAILURE";
inline constexpr auto operationNotAllowed = u"OPERATION_NOT_ALLOWED";
inline constexpr auto operationLimit = u"OPERATION_LIMIT_EXCEEDED";
inline constexpr auto badRequest = u"BAD_REQUEST";
inline constexpr auto unauthorized = u"UNAUTHORIZED";
inline constexpr auto rateLimited = u"RATE_LIMITED";
inline constexpr auto persistedQueryNotFound = u"PERSISTED_QUERY_NOT_FOUND";
inline constexpr auto persistedQueryNotSupported = u"PERSISTED_QUERY_NOT_SUPPORTED";
inline constexpr auto persistedDocumentNotFound = u"PERSISTED_DOCUMENT_NOT_FOUND";
inline constexpr auto persistedDocumentsOnly = u"PERSISTED_DOCUMENTS_ONLY";
inline constexpr auto timeout = u"TIMEOUT";
inline constexpr auto aborted = u"ABORTED";
} // namespace codes

/// An error as section 7.1.2 of the specification shapes it.
struct GraphqlError {
    QString message;
    QList<SourceLocation> locations;
    ResponsePath path;
    QJsonObject extensions;

    /// {"message", "locations", "path", "extensions"}, without what is empty.
    QJsonObject toJson() const;
    /// extensions.code, empty when none.
    QString code() const;
    GraphqlError &&withCode(QStringView code) &&;
};
using Errors = QList<GraphqlError>;

template <class T>
using GraphqlResult = std::expected<T, GraphqlError>;

} // namespace castwright::graphql
