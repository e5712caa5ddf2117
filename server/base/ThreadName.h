// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace castwright {

/// Names the calling thread for debuggers and top; at most 15 characters are shown on Linux.
void setThreadName(const char *name);

} // namespace castwright
