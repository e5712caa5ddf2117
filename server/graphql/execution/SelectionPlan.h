// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/Coercion.h"

#include <utility>

namespace castwright::graphql {

struct SelectionPlan;

/// How the value of a field is written when it is a leaf; Composite when it has selections.
enum class LeafKind : quint8 { Composite, String, Int, Float, Boolean, Id, Enum, Custom };

/// One field of a response: all selections of the same response name, merged. Made once per document and used for every object of its type
/// in every request, so it holds nothing that depends on a request, its conditions (@skip, @include) aside.
struct FieldPlan {
    const FieldDefinition *definition = nullptr;
    const NamedType *parent = nullptr; ///< the object type that it is a field of
    QString responseName;
    QByteArray jsonKey; ///< ,"name": with a comma before it
    std::vector<const FieldNode *> nodes;
    LeafKind leaf = LeafKind::Composite;
    std::optional<GraphqlResult<Arguments>> arguments; ///< when they hold no variables: coerced for good
    int argumentsSlot = -1;                            ///< otherwise: which of the execution's arguments are the field's
    std::vector<std::pair<const NamedType *, std::unique_ptr<SelectionPlan>>> selections; ///< by the object's type, at the first use
};

/// The fields of an object of one type, in the order of the response.
struct SelectionPlan {
    const NamedType *type = nullptr;
    std::vector<FieldPlan> fields;
    std::optional<GraphqlError> error; ///< @skip or @include without a usable argument
};

/// Collects fields (specification 6.3.2) for one operation under one set of conditions. Thread: one at a time.
class SelectionPlanner {
public:
    /// `conditions` are the variables that @skip and @include ask for.
    SelectionPlanner(const Schema &schema, const Document &document, VariableValues conditions)
        : m_schema(schema)
        , m_document(document)
        , m_conditions(std::move(conditions))
    {}

    std::unique_ptr<SelectionPlan> plan(const NamedType &type, const SelectionSetNode &selectionSet);
    /// What is selected in `field` for objects of `type`.
    SelectionPlan &subPlan(FieldPlan &field, const NamedType &type)
    {
        for (const auto &[known, made] : field.selections)
            if (known == &type)
                return *made;
        return makeSubPlan(field, type);
    }
    /// How many argument slots the plans made so far have.
    int argumentSlots() const { return m_slots; }

private:
    SelectionPlan &makeSubPlan(FieldPlan &field, const NamedType &type);
    void collect(SelectionPlan &plan, const SelectionSetNode &selectionSet, std::vector<const FragmentDefinitionNode *> &visited);
    void addField(SelectionPlan &plan, const FieldNode &node);
    void prepareArguments(FieldPlan &field);
    bool isIncluded(SelectionPlan &plan, const SelectionNode &node);
    std::optional<bool> condition(SelectionPlan &plan, const DirectiveNode &directive);
    bool matches(const NamedType &type, const NamedTypeNode *condition) const;

    const Schema &m_schema;
    const Document &m_document;
    VariableValues m_conditions;
    int m_slots = 0;
};

} // namespace castwright::graphql
