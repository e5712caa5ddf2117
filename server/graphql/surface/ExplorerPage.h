// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"

#include <QString>

#include <optional>

namespace castwright::graphql {

/// A file of the explorer (GraphiQL), which is compiled into the program; none when there is no such file. Thread: any.
std::optional<HttpAnswer> explorerFile(const QString &name);

} // namespace castwright::graphql
