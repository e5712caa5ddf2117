// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace castwright::graphql {

/// Those of `options` that are near `input`, nearest first; names of equal distance in natural order.
QStringList suggestionList(const QString &input, const QStringList &options);
/// " Did you mean "a", "b", or "c"?" with at most five; empty for none. `what` comes before the names: "the enum value".
QString didYouMean(const QStringList &suggestions, QStringView what = {});
/// `names` in quotes: "a" or "b"; "a", "b", or "c".
QString orList(const QStringList &names);
/// Whether a comes before b when runs of digits count as numbers.
bool isNaturallyLess(const QString &a, const QString &b);

} // namespace castwright::graphql
