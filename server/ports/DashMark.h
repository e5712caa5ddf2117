// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace castwright {

/// What the relay leaves in manifests of DASH, before a folder's name, where a client's own part of the address belongs. No manifest has it
/// by itself: U+E000, of private use.
inline constexpr char dashMark[] = "\xEE\x80\x80";

} // namespace castwright
