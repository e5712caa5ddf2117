// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ServerTextTable.h"

#include <QCoreApplication>

namespace castwright::serverText {

namespace {
/// What to do about each ErrorCode, as errorTable() has it.
constexpr const char *advice[] = {
    QT_TRANSLATE_NOOP("ServerText", "Correct the request and send it again."),
    QT_TRANSLATE_NOOP("ServerText", "Send a valid API key as Bearer token or X-API-Key."),
    QT_TRANSLATE_NOOP("ServerText", "Create a new API key; this one has expired."),
    QT_TRANSLATE_NOOP("ServerText", "Create a new API key; this one was revoked."),
    QT_TRANSLATE_NOOP("ServerText", "Use a key that holds the named scope."),
    QT_TRANSLATE_NOOP("ServerText", "This is not allowed from here."),
    QT_TRANSLATE_NOOP("ServerText", "Check the id; it may have been deleted."),
    QT_TRANSLATE_NOOP("ServerText", "Use a method named in the Allow header."),
    QT_TRANSLATE_NOOP("ServerText", "Send the whole request without long pauses."),
    QT_TRANSLATE_NOOP("ServerText", "Read the current state and decide again."),
    QT_TRANSLATE_NOOP("ServerText", "The studio is live already."),
    QT_TRANSLATE_NOOP("ServerText", "Take the studio live first."),
    QT_TRANSLATE_NOOP("ServerText", "Use a new Idempotency-Key for a different request."),
    QT_TRANSLATE_NOOP("ServerText", "Wait for the first request with this key to finish."),
    QT_TRANSLATE_NOOP("ServerText", "Read the resource again and repeat the change on its new version."),
    QT_TRANSLATE_NOOP("ServerText", "Send a smaller body."),
    QT_TRANSLATE_NOOP("ServerText", "Send the content type that the documentation names."),
    QT_TRANSLATE_NOOP("ServerText", "Correct the named field."),
    QT_TRANSLATE_NOOP("ServerText", "Send If-Match with the version you read."),
    QT_TRANSLATE_NOOP("ServerText", "Wait for the time in Retry-After."),
    QT_TRANSLATE_NOOP("ServerText", "Send fewer or shorter headers."),
    QT_TRANSLATE_NOOP("ServerText", "Try again; if it stays, report the request id."),
    QT_TRANSLATE_NOOP("ServerText", "This is not supported on this machine."),
    QT_TRANSLATE_NOOP("ServerText", "Check that the other server is reachable."),
    QT_TRANSLATE_NOOP("ServerText", "Set PUBLIC_API_WRITE_ENABLED=true to allow changes."),
    QT_TRANSLATE_NOOP("ServerText", "Try again after the restart."),
    QT_TRANSLATE_NOOP("ServerText", "Close connections that are not in use, or wait for the time in Retry-After."),
    QT_TRANSLATE_NOOP("ServerText", "The other server took too long; try again."),
    QT_TRANSLATE_NOOP("ServerText", "Free some disk space."),
};
constexpr Reason reasons[] = {
    {"dns", QT_TRANSLATE_NOOP("ServerText", "The name of the server is not known.")},
    {"refused", QT_TRANSLATE_NOOP("ServerText", "The server refuses the connection.")},
    {"unreachable", QT_TRANSLATE_NOOP("ServerText", "The server cannot be reached.")},
    {"timeout", QT_TRANSLATE_NOOP("ServerText", "The server does not answer.")},
    {"tls", QT_TRANSLATE_NOOP("ServerText", "The encrypted connection is refused.")},
    {"wrong_key", QT_TRANSLATE_NOOP("ServerText", "The server does not accept the stream key.")},
    {"in_use", QT_TRANSLATE_NOOP("ServerText", "Somebody is already streaming with this key.")},
    {"stalled", QT_TRANSLATE_NOOP("ServerText", "The server takes nothing any more.")},
    {"reset", QT_TRANSLATE_NOOP("ServerText", "The server closed the connection.")},
    {"codec_unsupported", QT_TRANSLATE_NOOP("ServerText", "The server does not take this codec.")},
    {"disk_full", QT_TRANSLATE_NOOP("ServerText", "The disk is full.")},
    {"file", QT_TRANSLATE_NOOP("ServerText", "The file cannot be written.")},
    {"encoder", QT_TRANSLATE_NOOP("ServerText", "The encoder does not work.")},
    {"configuration", QT_TRANSLATE_NOOP("ServerText", "A setting of the destination is wrong.")},
    {"rejected", QT_TRANSLATE_NOOP("ServerText", "The server refused the stream.")},
};
} // namespace

std::span<const char *const> codeTexts()
{
    return advice;
}

std::span<const Reason> reasonTexts()
{
    return reasons;
}

} // namespace castwright::serverText
