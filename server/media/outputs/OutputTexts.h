// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/net/OutputFailure.h"

namespace castwright::media {

/// What a person can do about it, as a whole sentence.
QString remedyFor(OutputReason reason);
/// The failure as a sentence with its remedy. `text` of the failure is expected to hold no key.
QString failureMessage(const OutputFailure &failure);

} // namespace castwright::media
