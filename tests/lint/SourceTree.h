// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>

/// The checkout as text, for the tests that read it. Paths are relative to its top. Thread: any.
namespace castwright::tests {

/// Files below the folders (or such files themselves), sorted, with one of the suffixes ("h", "cpp"). Nothing generated.
QStringList sourceFiles(const QStringList &folders, const QStringList &suffixes);
/// All C++ of the product: server and app.
QStringList productFiles();
QString readSource(const QString &path);
bool sourceExists(const QString &path);

/// The text with comments made blank, each line staying where it was; `areStringsKept` false blanks string contents too.
QString withoutComments(const QString &text, bool areStringsKept = true);

/// One "path:line: rule" for each match.
QStringList matches(const QString &path, const QString &text, const QRegularExpression &pattern, const QString &rule);
/// Fails the running test with all findings, if there are any.
void reportFindings(const QStringList &findings);

} // namespace castwright::tests
