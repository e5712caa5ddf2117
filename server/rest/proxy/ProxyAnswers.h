// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "http/HttpAnswer.h"
#include "http/RequestContext.h"
#include "ports/Relay.h"

#include <QJsonObject>

/// Answers in the manner of the proxy's contract. Thread: server.
namespace castwright::proxyanswers {

/// {"detail": "..."}; for wrong input a list with the place of each.
HttpAnswer failure(const Error &error);
HttpAnswer json(const QJsonObject &object);
/// What a player gets; `suffix` goes where the playlist has marks.
HttpAnswer media(const RelayAnswer &answer, const QByteArray &suffix);
/// "stream_id" <-> "streamId"
QString toCamel(const QString &name);
QString toSnake(const QString &name);

} // namespace castwright::proxyanswers
