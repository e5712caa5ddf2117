// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"

namespace castwright::graphql {

/// The studio of the caller's account that something of this id is in; empty when there is none. `readCase` reads one ("scene.get"), and
/// `idField` is what its input calls the id. Only says where something is: whether the caller may touch it is decided by the use case that
/// does.
QString findStudio(const RequestScope &scope, const QString &readCase, const QString &idField, const QString &id);

} // namespace castwright::graphql
