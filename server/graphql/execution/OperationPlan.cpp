// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/OperationPlan.h"

#include "graphql/language/Children.h"

namespace castwright::graphql {

namespace {
/// Past this many a document's variants are made anew for each request; five conditions have 32 combinations.
constexpr std::size_t mostVariants = 32;

void collectConditions(const Node &node, std::vector<QStringView> &names)
{
    if (node.kind == Kind::Directive) {
        const auto &directive = as<DirectiveNode>(node);
        if (directive.name->value != u"skip" && directive.name->value != u"include")
            return;
        for (const ArgumentNode *argument : directive.arguments)
            if (argument->value->kind == Kind::Variable)
                if (const QStringView name = as<VariableNode>(*argument->value).name->value;
                    std::find(names.begin(), names.end(), name) == names.end())
                    names.push_back(name);
        return;
    }
    forEachChild(node, [&names](const Node &child) { collectConditions(child, names); });
}

char conditionKey(const Value *value)
{
    return !value ? 'a' : !value->isBool() ? 'n' : value->toBool() ? 't' : 'f';
}
} // namespace

OperationPlan::OperationPlan(SchemaPtr schema, DocumentPtr document, const OperationDefinitionNode &operation)
    : m_schema(std::move(schema))
    , m_document(std::move(document))
    , m_operation(operation)
    , m_rootType(m_schema->rootType(operation.operation))
{
    collectConditions(m_document->root(), m_conditions);
}

std::shared_ptr<PlanVariant> OperationPlan::variant(const VariableValues &variables)
{
    QByteArray key;
    for (const QStringView name : m_conditions)
        key.append(conditionKey(variables.find(name)));
    const auto found = m_variants.find(key);
    if (found != m_variants.end())
        return found->second;
    const auto made = makeVariant(variables);
    if (m_variants.size() < mostVariants)
        m_variants.emplace(key, made);
    return made;
}

std::shared_ptr<PlanVariant> OperationPlan::makeVariant(const VariableValues &variables) const
{
    VariableValues conditions;
    for (const QStringView name : m_conditions)
        if (const Value *value = variables.find(name))
            conditions.insert(name.toString(), *value);
    auto made = std::make_shared<PlanVariant>(SelectionPlanner(*m_schema, *m_document, std::move(conditions)));
    made->root = made->planner.plan(*m_rootType, *m_operation.selectionSet);
    return made;
}

} // namespace castwright::graphql
