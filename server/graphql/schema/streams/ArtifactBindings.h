// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

namespace castwright::graphql {

/// What the contract asks of stored things beyond their lists: their states, where they lie, until when they are kept, which of them
/// players told of. All of it out of storage.artifacts and analytics.topFilms. Thread: server.
void bindArtifactStates(Bindings &bindings);

} // namespace castwright::graphql
