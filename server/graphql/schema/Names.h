// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/TypeShape.h"

#include <QString>

namespace castwright::graphql {

/// "fadeToBlack" -> "FADE_TO_BLACK", "studios:read" -> "STUDIOS_READ", "720p" -> "_720P"
QString enumValueName(QStringView wire);
/// The wire name of an enumerator by its GraphQL name; empty when there is none.
QString wireNameOf(const EnumShape &shape, QStringView name);
/// "scene" -> "Scene"
QString capitalised(const QString &text);
/// A description in SDL, with its line end, before something that is indented by so many blanks; nothing for an empty text.
QString description(const QString &text, int indent = 0);
/// The GraphQL type whose ids a field of this name holds ("sceneId" -> "Scene", "destinationIds" -> "Destination"); empty for other fields.
QString idTypeOf(QStringView fieldName);
/// What a use case is called as a root field: "scene.create" -> "createScene".
QString rootFieldOf(const QString &useCaseId, bool isPaged);
/// The name of a described type in the graph, where it is not its own: "Connection" -> "LinkedAccount".
QString objectNameOf(const QString &describedName);
/// A sentence about a type of the field tables.
QString typeDescription(const QString &name);

} // namespace castwright::graphql
