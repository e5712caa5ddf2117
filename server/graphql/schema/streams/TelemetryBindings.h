// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/NodeTable.h"

#include <QMap>

namespace castwright::graphql {

/// What players told of themselves, as the streams contract has it below analytics.health. Thread: server.
void bindTelemetry(Bindings &bindings);

/// The use cases that those fields reach, and by which field.
QMap<QString, QString> boundTelemetryCases();

} // namespace castwright::graphql
