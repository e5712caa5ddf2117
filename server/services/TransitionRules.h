// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "services/Caller.h"

namespace castwright {

struct ServiceContext;

/// What must hold of a transition before it is kept or run: a stinger names a full path that the caller may name, or a film of the
/// account's library. What `before` named already may stay. Errors name the field below `transition`. Thread: server.
Result<> checkTransition(const ServiceContext &context, const Caller &caller, const Transition &transition, const Transition &before);

/// The assets a studio itself names, apart from its sources.
QStringList mediaIdsOf(const Studio &studio);

} // namespace castwright
