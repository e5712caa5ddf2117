// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/MediaEngine.h"

// Holds the meta-object of the interface.
