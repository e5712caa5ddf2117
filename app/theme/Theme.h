// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>


namespace castwright::theme {

/// One set of tokens for the whole window. Red means on air and nothing else is red; states are told apart by word and sign as well as colour.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

struct Colors {
    QColor window, panel, field, line, text, dimText, accent, accentText, onAir, onAirText, good, warning, trouble;
};

enum class Scheme { System = 1, Dark, Light };

const Colors &colors();
/// Applies palette and style sheet to the application and remembers the choice.
void apply(Scheme scheme);
/// The remembered choice.
Scheme remembered();

} // namespace castwright::theme
