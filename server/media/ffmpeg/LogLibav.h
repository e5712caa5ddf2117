// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace castwright::media {

/// Sends what libav says to the category castwright.media: warnings and errors as debug messages, the rest nowhere. What matters of it reaches people in our
/// own words, and addresses in it may hold stream keys. Call once, before anything else of libav. Thread: any.
void quietLibav();

} // namespace castwright::media
