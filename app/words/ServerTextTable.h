// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace castwright::serverText {

/// A text for each OutputReason, for what a server said that is in no table.
struct Reason {
    const char *wire;
    const char *text;
};

// Every sentence that the server says to people and that can come to the window, in English, with %1 to %3 where something is put in. The
// English is the id: TranslationsOfServerTest reads the server's sources and names what is missing here.
std::span<const char *const> servicesTexts();
std::span<const char *const> engineTexts();
std::span<const char *const> relayTexts();
/// What to do, by ErrorCode, in the order of errorTable().
std::span<const char *const> codeTexts();
std::span<const Reason> reasonTexts();

} // namespace castwright::serverText
