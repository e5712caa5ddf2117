// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

/// Who may watch and how long things are kept, as the contract shapes it: signing keys, playback policies, retention. Thread: server.
void bindAccess(Bindings &bindings, NodeTable &nodes);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundAccessCases();

} // namespace castwright::graphql
