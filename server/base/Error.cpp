// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <array>

namespace castwright {

namespace {
using enum ErrorCode;
constexpr std::array table{
    ErrorRow{InvalidRequest, "invalid_request", 400, "VALIDATION_ERROR", false, "Correct the request and send it again."},
    ErrorRow{Unauthorized, "unauthorized", 401, "UNAUTHORIZED", false, "Send a valid API key as Bearer token or X-API-Key."},
    ErrorRow{KeyExpired, "key_expired", 401, "UNAUTHORIZED", false, "Create a new API key; this one has expired."},
    ErrorRow{KeyRevoked, "key_revoked", 401, "UNAUTHORIZED", false, "Create a new API key; this one was revoked."},
    ErrorRow{MissingScope, "missing_scope", 403, "FORBIDDEN", false, "Use a key that holds the named scope."},
    ErrorRow{Forbidden, "forbidden", 403, "FORBIDDEN", false, "This is not allowed from here."},
    ErrorRow{NotFound, "not_found", 404, "NOT_FOUND", false, "Check the id; it may have been deleted."},
    ErrorRow{MethodNotAllowed, "method_not_allowed", 405, "METHOD_NOT_ALLOWED", false, "Use a method named in the Allow header."},
    ErrorRow{RequestTimeout, "request_timeout", 408, "TIMEOUT", true, "Send the whole request without long pauses."},
    ErrorRow{Conflict, "conflict", 409, "CONFLICT", false, "Read the current state and decide again."},
    ErrorRow{AlreadyLive, "already_live", 409, "CONFLICT", false, "The studio is live already."},
    ErrorRow{NotLive, "not_live", 409, "CONFLICT", false, "Take the studio live first."},
    ErrorRow{IdempotencyMismatch, "idempotency_mismatch", 422, "CONFLICT", false, "Use a new Idempotency-Key for a different request."},
    ErrorRow{IdempotencyInProgress, "idempotency_in_progress", 409, "CONFLICT", true,
             "Wait for the first request with this key to finish."},
    ErrorRow{PreconditionFailed, "precondition_failed", 412, "PRECONDITION_FAILED", false,
             "Read the resource again and repeat the change on its new version."},
    ErrorRow{PayloadTooLarge, "payload_too_large", 413, "PAYLOAD_TOO_LARGE", false, "Send a smaller body."},
    ErrorRow{UnsupportedMediaType, "unsupported_media_type", 415, "UNSUPPORTED_MEDIA_TYPE", false,
             "Send the content type that the documentation names."},
    ErrorRow{Unprocessable, "unprocessable", 422, "VALIDATION_ERROR", false, "Correct the named field."},
    ErrorRow{PreconditionRequired, "precondition_required", 428, "PRECONDITION_REQUIRED", false,
             "Send If-Match with the version you read."},
    ErrorRow{RateLimited, "rate_limited", 429, "RATE_LIMITED", true, "Wait for the time in Retry-After."},
    ErrorRow{HeadersTooLarge, "headers_too_large", 431, "HEADERS_TOO_LARGE", false, "Send fewer or shorter headers."},
    ErrorRow{InternalError, "internal_error", 500, "INTERNAL_SERVER_ERROR", true, "Try again; if it stays, report the request id."},
    ErrorRow{NotImplemented, "not_implemented", 501, "NOT_IMPLEMENTED", false, "This is not supported on this machine."},
    ErrorRow{UpstreamFailed, "upstream_failed", 502, "UPSTREAM_FAILED", true, "Check that the other server is reachable."},
    ErrorRow{WriteDisabled, "write_disabled", 503, "WRITE_DISABLED", false, "Set PUBLIC_API_WRITE_ENABLED=true to allow changes."},
    ErrorRow{ShuttingDown, "shutting_down", 503, "SHUTTING_DOWN", true, "Try again after the restart."},
    ErrorRow{TooManyConnections, "too_many_connections", 503, "SERVICE_UNAVAILABLE", true,
             "Close connections that are not in use, or wait for the time in Retry-After."},
    ErrorRow{UpstreamTimeout, "upstream_timeout", 504, "UPSTREAM_TIMEOUT", true, "The other server took too long; try again."},
    ErrorRow{StorageFull, "storage_full", 507, "STORAGE_FULL", true, "Free some disk space."},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].code) != i + 1)
            return false;
    return table.size() == static_cast<std::size_t>(StorageFull);
}
static_assert(inOrder(), "errorTable has one row per ErrorCode, in its order");
} // namespace

std::span<const ErrorRow> errorTable()
{
    return table;
}

const ErrorRow &errorRow(ErrorCode code)
{
    return table[static_cast<std::size_t>(code) - 1];
}

} // namespace castwright
