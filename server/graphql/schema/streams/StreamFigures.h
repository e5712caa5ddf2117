// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Bindings.h"

namespace castwright::graphql {

/// StreamMetrics out of what StreamLive tells. Thread: server.
void bindStreamFigures(Bindings &bindings);

/// StreamStatus by the state of a StreamLive, whether that is recorded, and whether a session of it has ended.
QString streamStatusOf(const QString &state, bool isRecording, bool hasEnded);

} // namespace castwright::graphql
