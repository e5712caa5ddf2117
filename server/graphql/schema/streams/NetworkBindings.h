// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

#include <QMap>

namespace castwright::graphql {

/// What anybody may ask: where to watch, where to publish, how the network and its services are. Thread: server.
void bindNetwork(Bindings &bindings);
/// The use cases that are reached so, and by which field.
QMap<QString, QString> boundNetworkCases();

} // namespace castwright::graphql
