// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace castwright {

/// Asks, without stopping anything, whether the window shall be closed though the show is on air; `leave` is called when it shall. Thread:
/// main.
void askToLeave(QWidget *window, std::function<void()> leave);

} // namespace castwright
