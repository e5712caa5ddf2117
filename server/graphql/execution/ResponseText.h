// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/Place.h"

/// Responses as text (specification 7.1). Errors come first, since a reader should see them before data that is not complete.
namespace castwright::graphql {

/// {"data": ...} with the parts put together; `root` is used up.
QByteArray responseText(ResponsePart &root, const Errors &errors);
/// {"errors": [...], "data": null}
QByteArray nullResponse(const Errors &errors);
/// {"errors": [...]}, for a request that was not executed.
QByteArray refusal(const Errors &errors);

} // namespace castwright::graphql
