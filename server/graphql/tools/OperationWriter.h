// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

#include <QJsonObject>

namespace castwright::graphql {

/// A whole operation for one root field: required arguments as variables, a sensible selection of what it answers, unions taken apart.
/// Pure. Thread: any.
class OperationWriter {
public:
    struct Operation {
        QString text;
        QJsonObject variables; ///< something fitting in the place of each
    };
    explicit OperationWriter(const Schema &schema) : m_schema(schema) {}

    Operation write(OperationType kind, const FieldDefinition &field) const;
    /// A value that an argument of this type takes.
    static QJsonValue example(const TypeRef &type, const QString &name, int depth = 0);

private:
    QString selection(const NamedType &type, int depth, int indent, QStringList &around) const;

    const Schema &m_schema;
};

} // namespace castwright::graphql
