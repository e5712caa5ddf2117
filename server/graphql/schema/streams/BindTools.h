// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"
#include "graphql/schema/RequestScope.h"

#include <QDateTime>

/// Small things that the bindings of the streams contract are made of. Thread: server.
namespace castwright::graphql {

/// The plain id in an argument, whichever form it came in. Error: it is the id of another type.
GraphqlResult<QString> plainId(const FieldContext &context, QStringView argument, QStringView type);
/// A field that shows the member `from` of its source as a global id; null when it is empty.
Resolver globalIdOf(const QString &from, const QString &type);
/// A field that shows the enumerator in the member `from` as GraphQL spells it.
Resolver enumOf(const QString &from);
/// A field that shows another member of its source.
Resolver memberOf(const QString &from);
/// The same with something in its place when the member is absent.
Resolver memberOr(const QString &from, Value otherwise);
/// Null in place of an empty text, and of what is none.
Value textOrNull(const QJsonValue &text);
/// Of a JSON time, and seconds since the epoch: null when it is none.
QDateTime timeOf(const Value &time);
Value epochSeconds(const QJsonValue &time);
/// A field that shows a text of its source so.
Resolver textOf(const QString &from);
/// The row's own part of an id of three: the stream, the row, the time.
QString rowOf(const QString &id);
/// Runs a use case and answers its JSON, or null with the error.
Value readValue(RequestScope &scope, const QString &useCase, const QJsonObject &input);
/// Runs a use case for a mutation whose answer is a union; `success` is the member for what it made. `type` and `id` are for NotFoundError.
Value unionValue(RequestScope &scope, const QString &useCase, const QJsonObject &input, const QString &success, const QString &type,
                 const QString &id);
/// The same for deletions: a DeleteSuccess.
Value deletion(RequestScope &scope, const QString &useCase, const QJsonObject &input, const QString &type, const QString &id);
/// A failed plainId as a member of a mutation's union.
Value wrongId(const GraphqlError &error, const QString &field);
/// The contract's PlaybackPolicy out of the member "playbackPolicy".
Value policyOf(const FieldContext &context);
/// Where the pictures of something with a playback id are.
Value thumbnailsOf(const FieldContext &context);
/// The contract's EffectiveRetention out of a KeptFor.
Value retentionValue(const Value &kept);
/// "FADE_TO_BLACK" -> "fadeToBlack"
QString wireEnum(const QString &name);

} // namespace castwright::graphql
