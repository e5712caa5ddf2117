// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace castwright {

class UseCaseCatalog;

/// Names of all fields, also of inner objects, that the field tables mark as write-only or as a password. Thread: any.
QSet<QString> secretFields(const UseCaseCatalog &catalog);

} // namespace castwright
