// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/GraphqlError.h"

#include <QString>

#include <optional>

namespace castwright::graphql {

/// Ids that are unique in the whole graph, as Relay wants them: base64 of "Type:id".
struct GlobalId {
    QString type;
    QString id;

    static QString encode(QStringView type, QStringView id);
    /// None when the text is no such id, and so perhaps a plain one.
    static std::optional<GlobalId> decode(const QString &text);
    /// The plain id that an argument means: both forms are taken. Error: it is the id of another type.
    static GraphqlResult<QString> plain(const QString &text, QStringView type);
};

} // namespace castwright::graphql
