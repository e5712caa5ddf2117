// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

/// The part of resources/schema.graphql that the streams contract shapes: streams with their figures, keys and push targets, and API keys
/// under the contract's name. Everything is done by use cases. Thread: server.
void bindStreams(Bindings &bindings, NodeTable &nodes);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundStreamCases();
/// Hand-written types that take what the field tables of their names give.
QSet<QString> boundStreamTypes();

} // namespace castwright::graphql
