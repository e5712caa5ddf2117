// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"

#include <QJsonObject>

namespace castwright {

/// The OpenAPI 3.1 document of the stream proxy, from the table of its rows and the use cases; what players ask for is added by hand.
/// Thread: server.
QJsonObject proxyOpenApi(const UseCaseCatalog &catalog);

} // namespace castwright
