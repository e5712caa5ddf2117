// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

/// What a field of a field table is called in the window, in the language of the window; its own name spelt out where nobody has named it
/// yet.
QString fieldLabel(const QString &fieldName);
/// The unit that a field's name ends in ("sizePx" -> " px"), for the end of a number; empty when it has none.
QString fieldUnit(const QString &fieldName);
/// What stands in place of its least value, when that is no amount but says who decides; empty for others.
QString fieldAtLeast(const QString &fieldName, double least);
/// Whole seconds that are shown and typed as a length of time.
bool isFieldDuration(const QString &fieldName);
/// Bytes, or bytes a second.
bool isFieldSize(const QString &fieldName);
/// A value of an enumeration for people.
QString choiceLabel(const QString &value);

} // namespace castwright
