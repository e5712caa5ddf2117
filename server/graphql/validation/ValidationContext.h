// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/validation/TypeTracker.h"
#include "graphql/validation/Validator.h"

namespace castwright::graphql {

/// A place where a variable is used.
struct VariableUsage {
    const VariableNode *node = nullptr;
    TypeRef type;            ///< what is expected there; false when unknown
    bool hasDefault = false; ///< whether the place has a default value
    TypeRef parentType;      ///< of the input object or list around it
};

/// What the rules of one validation share: the document, the schema, where the walk stands, and the list of errors. Thread: one at a time.
class ValidationContext {
public:
    /// `schema` is nullptr for type system documents that extend nothing.
    ValidationContext(const Document &document, const Schema *schema, const ValidationOptions &options);

    const Document &document() const { return m_document; }
    /// Only for rules of executable documents.
    const Schema &schema() const { return *m_schema; }
    const Schema *schemaOrNull() const { return m_schema; }
    const ValidationOptions &options() const { return m_options; }
    /// Only for rules of executable documents.
    TypeTracker &types() { return *m_types; }

    /// The nodes from the document's definition down to the parent of the node that is visited.
    const std::vector<const Node *> &ancestors() const { return m_ancestors; }
    void push(const Node &node) { m_ancestors.push_back(&node); }
    void pop() { m_ancestors.pop_back(); }

    /// An error at `nodes`.
    void report(const QString &message, std::initializer_list<const Node *> nodes)
    {
        report(message, std::span(nodes.begin(), nodes.size()));
    }
    void report(const QString &message, std::span<const Node *const> nodes, QStringView code = {});
    /// " Did you mean ...", nothing when suggestions are off.
    QString suggestion(QStringView name, const QStringList &known, QStringView what = {}) const;
    /// True once there are too many errors to go on.
    bool isFull() const { return m_isFull; }
    void stop() { m_isFull = true; }
    Errors takeErrors() { return std::move(m_errors); }

    /// Fragment spreads in a selection set, inline fragments and fields included, spread fragments not.
    const std::vector<const FragmentSpreadNode *> &spreads(const SelectionSetNode &selectionSet);
    /// Fragments that the operation uses, by way of others too.
    std::vector<const FragmentDefinitionNode *> fragmentsOf(const OperationDefinitionNode &operation);
    /// Uses of variables in the operation and its fragments.
    const std::vector<VariableUsage> &variableUsages(const OperationDefinitionNode &operation);

private:
    const std::vector<VariableUsage> &ownUsages(const Node &definition);

    const Document &m_document;
    const Schema *m_schema;
    ValidationOptions m_options;
    std::unique_ptr<TypeTracker> m_types;
    std::vector<const Node *> m_ancestors;
    Errors m_errors;
    bool m_isFull = false;
    std::unordered_map<const Node *, std::vector<const FragmentSpreadNode *>> m_spreads;
    std::unordered_map<const Node *, std::vector<VariableUsage>> m_ownUsages;
    std::unordered_map<const Node *, std::vector<VariableUsage>> m_usages;
};

} // namespace castwright::graphql
