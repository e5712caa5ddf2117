// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "rest/PathTemplate.h"
#include "services/UseCase.h"

#include <QJsonObject>
#include <QList>

#include <utility>

namespace castwright {

using QueryItems = QList<std::pair<QString, QString>>;

/// The flat input object of a use case from path segments, query and body. Query texts are read by the field's type; a query field
/// that is unknown or unreadable is InvalidRequest (400), as the contract's pagination rules ask; body fields are left to the field table.
/// Thread: any.
class InputBuilder {
public:
    explicit InputBuilder(const TypeInfo &input);

    /// `body` is empty for requests without one.
    Result<QJsonObject> build(const PathTemplate &path, const QHash<QString, QString> &segments, const QueryItems &query,
                              const QByteArray &body) const;

private:
    enum class Type { Text = 1, Integer, Number, Boolean, List, Object };
    Result<QJsonValue> readQuery(const QString &name, const QString &text) const;

    QHash<QString, Type> m_types;
    QHash<QString, bool> m_isPath;
};

} // namespace castwright
