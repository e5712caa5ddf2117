// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

/// Uploads of films, what is stored, chapters of recordings and sources of pull streams, as the streams contract has them. Thread: server.
void bindVods(Bindings &bindings, NodeTable &nodes);

/// The use cases that those fields reach, and by which field.
QMap<QString, QString> boundVodCases();

} // namespace castwright::graphql
