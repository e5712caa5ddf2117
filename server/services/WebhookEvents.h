// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace castwright {

/// Every event type that a webhook can order: those of the domain, and those of what the services alone know, profiles and the stream
/// proxy. Thread: any.
QStringList orderableEvents();

} // namespace castwright
