// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace castwright {

/// Everything that can go wrong in a way a caller may tell apart. The wire string, HTTP status and advice of each are in
/// errorTable(), the only place where a code meets a surface.
enum class ErrorCode {
    InvalidRequest = 1,
    Unauthorized,
    KeyExpired,
    KeyRevoked,
    MissingScope,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    Conflict,
    AlreadyLive,
    NotLive,
    IdempotencyMismatch,
    IdempotencyInProgress,
    PreconditionFailed,
    PayloadTooLarge,
    UnsupportedMediaType,
    Unprocessable,
    PreconditionRequired,
    RateLimited,
    HeadersTooLarge,
    InternalError,
    NotImplemented,
    UpstreamFailed,
    WriteDisabled,
    ShuttingDown,
    TooManyConnections,
    UpstreamTimeout,
    StorageFull,
};

/// One row of the table that every surface and the window's problem list read.
struct ErrorRow {
    ErrorCode code;
    std::string_view wire;        ///< stable string of the REST envelope's error.code
    int httpStatus;               ///< RFC 9110 status
    std::string_view graphqlCode; ///< stable extensions.code
    bool retryable;               ///< true when the same request may succeed later unchanged
    std::string_view advice;      ///< what to do next, in English, for people
};

/// Value type of a failure. `message` is for people and never holds a secret; `detail` is for the log alone.
struct Error {
    ErrorCode code = ErrorCode::InternalError;
    QString message;
    QString field;        ///< the contract's name of the offending field, empty when none
    QString detail;       ///< for the log, never sent
    int retryAfterMs = 0; ///< RateLimited and the like: when to try again, 0 when unknown
    QString requiredScope; ///< MissingScope: the scope that would be enough
};

/// All rows, in the order of ErrorCode.
std::span<const ErrorRow> errorTable();
/// The row of `code`; never fails, every code has one (a unit test holds this).
const ErrorRow &errorRow(ErrorCode code);

} // namespace castwright
