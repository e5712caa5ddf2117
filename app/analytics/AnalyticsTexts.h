// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names of countries and figures for people. Pure. Thread: main.
namespace castwright::analyticstexts {

/// "Germany (DE)"; says when it is not known.
QString country(const QString &code);
QString number(double value);
/// Seconds as hours with one digit; as minutes and seconds below one.
QString hours(double seconds);

/// What a column of the rows is called.
QString column(const QString &field);

} // namespace castwright::analyticstexts
