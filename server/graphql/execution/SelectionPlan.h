// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/Coercion.h"

namespace castwright::graphql {

struct SelectionPlan;

/// One field of a response: all selections of the same response name, merged. Made once per execution and used for every object of its
/// type, so a list of a hundred objects costs one look at the document.
struct FieldPlan {
    const FieldDefinition *definition = nullptr;
    QString responseName;
    QByteArray jsonKey; ///< "name": in quotes and with the colon
    std::vector<const FieldNode *> nodes;
    std::optional<GraphqlResult<Arguments>> arguments; ///< coerced at the first use; they depend on the variables alone
    std::vector<std::pair<const NamedType *, std::unique_ptr<SelectionPlan>>> selections; ///< by the object's type, at the first use
};

/// The fields of an object of one type, in the order of the response.
struct SelectionPlan {
    const NamedType *type = nullptr;
    std::vector<FieldPlan> fields;
    std::optional<GraphqlError> error; ///< @skip or @include without a usable argument
};

/// Collects fields (specification 6.3.2) for one operation and one set of variables. Thread: one at a time.
class SelectionPlanner {
public:
    SelectionPlanner(const Schema &schema, const Document &document, const VariableValues &variables)
        : m_schema(schema)
        , m_document(document)
        , m_variables(variables)
    {}

    std::unique_ptr<SelectionPlan> plan(const NamedType &type, const SelectionSetNode &selectionSet);
    /// What is selected in `field` for objects of `type`.
    SelectionPlan &subPlan(FieldPlan &field, const NamedType &type);
    const GraphqlResult<Arguments> &arguments(FieldPlan &field);

private:
    void collect(SelectionPlan &plan, const SelectionSetNode &selectionSet, std::vector<const FragmentDefinitionNode *> &visited);
    void addField(SelectionPlan &plan, const FieldNode &node);
    bool isIncluded(SelectionPlan &plan, const SelectionNode &node);
    std::optional<bool> condition(SelectionPlan &plan, const DirectiveNode &directive);
    bool matches(const NamedType &type, const NamedTypeNode *condition) const;

    const Schema &m_schema;
    const Document &m_document;
    const VariableValues &m_variables;
};

} // namespace castwright::graphql
