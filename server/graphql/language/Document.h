// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Arena.h"
#include "graphql/language/Ast.h"
#include "graphql/language/GraphqlError.h"

#include <memory>
#include <unordered_map>
#include <utility>

namespace castwright::graphql {

/// A parsed document with its source and the memory of its nodes. Made by parse(); immutable afterwards, so that one may be shared by every
/// request that sends the same text. Thread: any.
class Document {
public:
    explicit Document(QString source);
    Q_DISABLE_COPY_MOVE(Document)

    const QString &source() const { return m_source; }
    const DocumentNode &root() const { return *m_root; }
    NodeList<DefinitionNode> definitions() const { return m_root->definitions; }
    /// How many lexical tokens it has, comments not counted.
    int tokenCount() const { return m_tokenCount; }

    /// Whether `node` is part of this document.
    bool owns(const Node &node) const { return m_arena.owns(&node); }
    /// Line and column of an offset; a line ends with LF, CR or CR LF.
    SourceLocation location(int offset) const;
    SourceLocation location(const Node &node) const { return location(node.start); }
    /// The operation of that name; with no name, the only one. The error is the one execution answers with.
    GraphqlResult<const OperationDefinitionNode *> operation(const QString &name) const;
    /// nullptr when there is none; the last one of a name, should there be several.
    const FragmentDefinitionNode *fragment(QStringView name) const;

private:
    friend class Parser;
    struct TextHash {
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };
    QString m_source;
    std::vector<int> m_lineStarts{0};
    Arena m_arena;
    const DocumentNode *m_root = nullptr;
    std::unordered_map<QStringView, const FragmentDefinitionNode *, TextHash> m_fragments;
    int m_tokenCount = 0;
};
using DocumentPtr = std::shared_ptr<const Document>;

} // namespace castwright::graphql
