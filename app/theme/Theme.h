// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>
#include <QString>

namespace castwright::theme {

/// One set of tokens for the whole window. Red means on air and nothing else is red; states are told apart by word and sign as well as
/// colour.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

/// Margins whose leading side is the right one in a right-to-left window.
QMargins margins(int leading, int top, int trailing, int bottom);

/// Steps of the type scale as factors of the platform's own text size, so that a person who wants larger text gets larger text everywhere.
enum class Type { Small = 1, Body, Title, Display };
/// A step of the scale; the digits of Display have one width, so that a running clock does not tremble.
QFont font(Type type);

/// Milliseconds. Nothing moves longer than 200 ms; 0 when the person asked for less motion.
int motionMs(int wanted = 120);
void setReducedMotion(bool isReduced);
bool isMotionReduced();

/// Size of all text in percent of the platform's own, 75 to 200. Remembered; apply() puts it into effect.
int textPercent();
void setTextPercent(int percent);

struct Colors {
    QColor window, panel, field, line, text, dimText, accent, accentText, onAir, onAirText, good, warning, trouble;
    QColor preview; ///< the next scene, never on air
    QColor monitor; ///< ground around a picture, the same in both schemes
};

enum class Scheme { System = 1, Dark, Light };

/// Words on a monitor's ground, dimmed: the same in both schemes.
constexpr QColor monitorWords(0xa4, 0xaf, 0xbe);

const Colors &colors();
/// Applies palette and style sheet to the application and remembers the choice.
void apply(Scheme scheme);
/// The remembered choice.
Scheme remembered();
bool isDark();

} // namespace castwright::theme
