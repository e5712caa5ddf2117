// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/Place.h"

#include <string_view>

/// Responses as text (specification 7.1). Errors come first, since a reader should see them before data that is not complete.
namespace castwright::graphql {

/// What the root part of a response begins with, so that one without errors and promises is finished as soon as it is written.
inline constexpr std::string_view dataPrefix = "{\"data\":";

/// The response with its parts put together; `root`, which begins with dataPrefix and has no end, is used up.
QByteArray responseText(ResponsePart &root, const Errors &errors);
/// {"errors": [...], "data": null}
QByteArray nullResponse(const Errors &errors);
/// {"errors": [...]}, for a request that was not executed.
QByteArray refusal(const Errors &errors);

} // namespace castwright::graphql
