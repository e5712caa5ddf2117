// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QJsonObject>

namespace castwright::serverText {

/// What the server says, in the language of the window. The server speaks English over every door; here, at the edge, its sentences are
/// found in a table with what was put into them, and said again. What is in no table stays as it is. Thread: main.
QString translated(const QString &english);

/// The same of a refusal: the field by the name it has in forms; a sentence in no table comes behind what its code says.
QString translated(const Error &error);

/// An answer or event with the texts in it that are for people ("message", "lastError", "problems", "notes") translated, at any depth.
QJsonObject translated(const QJsonObject &answer);

/// What is wrong, by OutputReason as on the wire; empty for none and what is not known.
QString reasonText(const QString &reason);

/// The name of a check before going live ("tcp", "key" ...); the wire's word when it is not known.
QString checkName(const QString &check);

} // namespace castwright::serverText
