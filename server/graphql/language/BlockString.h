// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright::graphql {

/// BlockStringValue() of the specification (2.9.4): common indentation and blank first and last lines taken away.
QString dedentBlockString(QStringView raw);
/// Whether printBlockString() reads back as the same text.
bool isPrintableAsBlockString(QStringView value);
/// `value` in three quotes; on lines of its own where that reads better.
QString printBlockString(QStringView value);
/// `value` in quotes with escapes.
QString printString(QStringView value);

} // namespace castwright::graphql
