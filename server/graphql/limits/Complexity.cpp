// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/limits/Complexity.h"

#include "graphql/execution/Coercion.h"
#include "graphql/language/Children.h"

namespace castwright::graphql {

namespace {
/// Costs stay below, so that pages of pages of pages do not overflow.
constexpr qint64 ceiling = 1'000'000'000'000;

bool dependsOnVariable(const Node &node)
{
    bool found = node.kind == Kind::Variable;
    forEachChild(node, [&found](const Node &child) { found = found || dependsOnVariable(child); });
    return found;
}

class CostSum {
public:
    CostSum(const Schema &schema, const Document &document, const VariableValues &variables)
        : m_schema(schema)
        , m_document(document)
        , m_variables(variables)
    {}

    qint64 sum(const NamedType *parent, const SelectionSetNode &selectionSet)
    {
        qint64 total = 0;
        for (const SelectionNode *selection : selectionSet.selections)
            total = std::min(ceiling, total + cost(parent, *selection));
        return total;
    }
    bool isConstant() const { return m_isConstant; }

private:
    qint64 cost(const NamedType *parent, const SelectionNode &selection)
    {
        if (selection.kind == Kind::Field)
            return parent ? fieldCost(*parent, as<FieldNode>(selection)) : 0;
        if (selection.kind == Kind::InlineFragment) {
            const auto &fragment = as<InlineFragmentNode>(selection);
            return sum(fragment.typeCondition ? m_schema.type(fragment.typeCondition->name->value) : parent, *fragment.selectionSet);
        }
        const FragmentDefinitionNode *fragment = m_document.fragment(as<FragmentSpreadNode>(selection).name->value);
        if (!fragment)
            return 0;
        if (const auto known = m_fragments.find(fragment); known != m_fragments.end())
            return known->second;
        m_fragments[fragment] = 0;
        return m_fragments[fragment] = sum(m_schema.type(fragment->typeCondition->name->value), *fragment->selectionSet);
    }

    qint64 fieldCost(const NamedType &parent, const FieldNode &node)
    {
        const FieldDefinition *field = m_schema.field(parent, node.name->value);
        if (!field || node.name->value.startsWith(u"__"))
            return 0;
        const qint64 selections = node.selectionSet ? sum(field->type.named(), *node.selectionSet) : 0;
        qint64 most = ownCost(*field, node, selections);
        // An interface's field costs what the dearest of its implementations does.
        if (parent.kind == TypeKind::Interface)
            for (const NamedType *possible : m_schema.possibleTypes(parent))
                if (const FieldDefinition *implementation = possible->fields.find(field->name); implementation && implementation->cost)
                    most = std::max(most, ownCost(*implementation, node, selections));
        return std::clamp<qint64>(most, 0, ceiling);
    }

    qint64 ownCost(const FieldDefinition &field, const FieldNode &node, qint64 selections)
    {
        if (!field.cost && !m_schema.defaultCost())
            return field.type.named()->isLeaf() ? 0 : 1 + selections;
        Arguments given;
        if (!field.arguments.isEmpty()) {
            m_isConstant = m_isConstant && std::none_of(node.arguments.begin(), node.arguments.end(), [](const ArgumentNode *argument) {
                               return dependsOnVariable(*argument);
                           });
            if (auto arguments = coerceArguments(field.arguments, node.arguments, node, m_document, m_variables))
                given = std::move(*arguments);
        }
        return field.cost ? field.cost(given, selections) : m_schema.defaultCost()(field, given, selections);
    }

    const Schema &m_schema;
    const Document &m_document;
    const VariableValues &m_variables;
    std::unordered_map<const Node *, qint64> m_fragments;
    bool m_isConstant = true;
};

/// "last" or else "first", as arguments or in an input object "page"; 0 when neither is there, or asks for nothing. "last" counts before
/// "first", which may be there by default.
qint64 pageSize(const Arguments &arguments)
{
    const Value *page = arguments.find(u"page");
    for (const QStringView name : {QStringView(u"last"), QStringView(u"first")}) {
        const Value *given = arguments.find(name);
        const Value asked = given ? *given : page ? page->member(name) : Value();
        if (asked.toInteger() > 0)
            return asked.toInteger();
    }
    return 0;
}

qint64 pageCost(const ConnectionWeights &weights, const Arguments &arguments, qint64 selections)
{
    const qint64 asked = pageSize(arguments);
    const qint64 size = std::min(asked > 0 ? asked : weights.defaultPageSize, weights.mostPageSize);
    return weights.connection + size * std::max<qint64>(selections - weights.pageFields, 1);
}
} // namespace

Complexity complexityOf(const Schema &schema, const Document &document, const OperationDefinitionNode &operation,
                        const VariableValues &variables)
{
    CostSum costs(schema, document, variables);
    const qint64 total = costs.sum(schema.rootType(operation.operation), *operation.selectionSet);
    return {total, costs.isConstant()};
}

DefaultCost connectionCost(const ConnectionWeights &weights)
{
    return [weights](const FieldDefinition &field, const Arguments &arguments, qint64 selections) -> qint64 {
        const NamedType &type = *field.type.named();
        if (type.isLeaf())
            return weights.leaf;
        if (!type.name.endsWith(u"Connection"))
            return weights.object + selections;
        return pageCost(weights, arguments, selections);
    };
}

CostFunction weightedCost(qint64 weight)
{
    return [weight](const Arguments &, qint64 selections) { return weight + selections; };
}

CostFunction weightedPageCost(qint64 weight, const ConnectionWeights &weights)
{
    return [weight, weights](const Arguments &arguments, qint64 selections) { return weight + pageCost(weights, arguments, selections); };
}

} // namespace castwright::graphql
