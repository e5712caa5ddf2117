// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

/// Clips and recordings (DVR) of streams as the contract shapes them. Thread: server.
void bindRecordings(Bindings &bindings, NodeTable &nodes);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundRecordingCases();

} // namespace castwright::graphql
