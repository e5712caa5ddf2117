// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Document.h"
#include "graphql/type/NamedType.h"

#include <unordered_set>

namespace castwright::graphql {

/// The cost of a field that has no cost function of its own.
using DefaultCost = std::function<qint64(const FieldDefinition &field, const Arguments &arguments, qint64 selectionCost)>;

/// A complete type system (specification 3). Built by SchemaBuilder; immutable and shared afterwards. Thread: any, resolvers aside.
class Schema {
public:
    Schema() = default;
    Q_DISABLE_COPY_MOVE(Schema)

    /// nullptr when there is no such type.
    const NamedType *type(QStringView name) const
    {
        const NamedType *found = m_types.find(name);
        return found && found->isPresent ? found : nullptr;
    }
    /// All types, in the order in which introspection lists them.
    const std::vector<const NamedType *> &types() const { return m_order; }
    const NamedList<DirectiveDefinition> &directives() const { return m_directives; }
    const DirectiveDefinition *directive(QStringView name) const { return m_directives.find(name); }
    const QString &description() const { return m_description; }

    /// The type of an operation's root; nullptr when the schema has none.
    const NamedType *rootType(OperationType operation) const { return m_roots[int(operation)]; }
    const NamedType *queryType() const { return rootType(OperationType::Query); }
    /// The object types of a union or interface, in order; a list of itself for an object.
    const std::vector<const NamedType *> &possibleTypes(const NamedType &abstract) const;
    /// Interfaces that implement an interface.
    const std::vector<const NamedType *> &implementingInterfaces(const NamedType &interface) const;
    /// Whether `maybe` is a member of the union or implements the interface.
    bool isSubType(const NamedType &abstract, const NamedType &maybe) const;
    /// Whether every value of `maybe` is one of `super`, wrappers included.
    bool isSubType(const TypeRef &maybe, const TypeRef &super) const;
    /// Whether some object can be of both types.
    bool doTypesOverlap(const NamedType &a, const NamedType &b) const;
    /// The field, __typename and the query root's __schema and __type included; nullptr when there is none.
    const FieldDefinition *field(const NamedType &parent, QStringView name) const;
    /// The type that a type reference of a document means; false when it is unknown.
    TypeRef typeOf(const TypeNode &node) const;

    /// The documents it was made of, the first one, then extensions.
    const std::vector<DocumentPtr> &documents() const { return m_documents; }
    /// Schema definition and extensions, in order.
    const std::vector<const SchemaDefinitionNode *> &schemaNodes() const { return m_schemaNodes; }
    /// Line and column of a node of one of the documents; none for what is built in.
    std::optional<SourceLocation> location(const Node *node) const;
    const DefaultCost &defaultCost() const { return m_defaultCost; }

private:
    friend class SchemaBuilder;
    friend class SchemaIndex;
    NamedList<NamedType> m_types;
    std::vector<const NamedType *> m_order;
    NamedList<DirectiveDefinition> m_directives;
    QString m_description;
    const NamedType *m_roots[3] = {};
    std::unordered_map<const NamedType *, std::vector<const NamedType *>> m_possible;
    std::unordered_map<const NamedType *, std::vector<const NamedType *>> m_implementing;
    std::unordered_map<const NamedType *, std::unordered_set<const NamedType *>> m_subTypes;
    std::unique_ptr<FieldDefinition> m_schemaField;
    std::unique_ptr<FieldDefinition> m_typeField;
    std::unique_ptr<FieldDefinition> m_typeNameField;
    std::vector<DocumentPtr> m_documents;
    std::vector<const SchemaDefinitionNode *> m_schemaNodes;
    DefaultCost m_defaultCost;
};
using SchemaPtr = std::shared_ptr<const Schema>;

} // namespace castwright::graphql
