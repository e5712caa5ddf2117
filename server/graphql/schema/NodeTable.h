// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"
#include "graphql/type/Bindings.h"

namespace castwright::graphql {

/// What has a global id, and how it is read: the root fields node and nodes. Thread: server.
class NodeTable {
public:
    /// The object with a member "__typename", null when there is none, or an error.
    using Reader = std::function<Value(RequestScope &scope, const QString &id)>;

    /// Rows of a list of figures, whose ids begin with their time. `change` may make something else of a row, `idOf` says which row an id
    /// means where it is no row's own.
    void addRows(const QString &type, const QString &listCase, const std::function<Value(const QJsonObject &)> &change = {},
                 const std::function<QString(const QString &)> &idOf = {});
    void add(const QString &type, Reader reader) { m_readers.insert(type, std::move(reader)); }
    /// A type that a use case reads by its id; `inStudio` are those that are found through their studio.
    void add(const QString &type, const QString &readCase, const QString &idField, bool inStudio);
    bool contains(const QString &type) const { return m_readers.contains(type); }
    Value read(RequestScope &scope, const QString &globalId) const;
    /// Binds Query.node and Query.nodes. This outlives the schema's use.
    void bind(Bindings &bindings) const;

private:
    QHash<QString, Reader> m_readers;
};

} // namespace castwright::graphql
