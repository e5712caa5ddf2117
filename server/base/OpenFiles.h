// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace castwright {

/// Lets this process have as many open files and sockets as the system allows it, up to 65536; what it begins with (often 1024) is less
/// than the viewers that one machine can serve. Call once, early. Thread: main.
void raiseOpenFileLimit();

} // namespace castwright
