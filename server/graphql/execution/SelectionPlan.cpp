// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/SelectionPlan.h"

namespace castwright::graphql {

std::unique_ptr<SelectionPlan> SelectionPlanner::plan(const NamedType &type, const SelectionSetNode &selectionSet)
{
    auto made = std::make_unique<SelectionPlan>();
    made->type = &type;
    std::vector<const FragmentDefinitionNode *> visited;
    collect(*made, selectionSet, visited);
    return made;
}

SelectionPlan &SelectionPlanner::subPlan(FieldPlan &field, const NamedType &type)
{
    for (const auto &[known, made] : field.selections)
        if (known == &type)
            return *made;
    auto made = std::make_unique<SelectionPlan>();
    made->type = &type;
    std::vector<const FragmentDefinitionNode *> visited;
    for (const FieldNode *node : field.nodes)
        if (node->selectionSet)
            collect(*made, *node->selectionSet, visited);
    return *field.selections.emplace_back(&type, std::move(made)).second;
}

const GraphqlResult<Arguments> &SelectionPlanner::arguments(FieldPlan &field)
{
    if (!field.arguments)
        field.arguments =
            coerceArguments(field.definition->arguments, field.nodes.front()->arguments, *field.nodes.front(), m_document, m_variables);
    return *field.arguments;
}

void SelectionPlanner::collect(SelectionPlan &plan, const SelectionSetNode &selectionSet,
                               std::vector<const FragmentDefinitionNode *> &visited)
{
    for (const SelectionNode *selection : selectionSet.selections) {
        if (!selection->directives.empty() && !isIncluded(plan, *selection))
            continue;
        if (selection->kind == Kind::Field) {
            addField(plan, as<FieldNode>(*selection));
        } else if (selection->kind == Kind::InlineFragment) {
            const auto &fragment = as<InlineFragmentNode>(*selection);
            if (matches(*plan.type, fragment.typeCondition))
                collect(plan, *fragment.selectionSet, visited);
        } else {
            const FragmentDefinitionNode *fragment = m_document.fragment(as<FragmentSpreadNode>(*selection).name->value);
            if (!fragment || std::find(visited.begin(), visited.end(), fragment) != visited.end())
                continue;
            visited.push_back(fragment);
            if (matches(*plan.type, fragment->typeCondition))
                collect(plan, *fragment->selectionSet, visited);
        }
    }
}

void SelectionPlanner::addField(SelectionPlan &plan, const FieldNode &node)
{
    const QStringView responseName = node.responseName();
    for (FieldPlan &field : plan.fields)
        if (field.responseName == responseName) {
            field.nodes.push_back(&node);
            return;
        }
    const FieldDefinition *definition = m_schema.field(*plan.type, node.name->value);
    if (!definition)
        return; // only a document that was not validated has such a field
    FieldPlan &field = plan.fields.emplace_back();
    field.definition = definition;
    field.responseName = responseName.toString();
    field.jsonKey = QByteArray('"' + responseName.toLatin1() + "\":");
    field.nodes.push_back(&node);
}

bool SelectionPlanner::isIncluded(SelectionPlan &plan, const SelectionNode &node)
{
    std::optional<bool> skip;
    std::optional<bool> include;
    for (const DirectiveNode *directive : node.directives) {
        if (!skip && directive->name->value == u"skip")
            skip = condition(plan, *directive);
        else if (!include && directive->name->value == u"include")
            include = condition(plan, *directive);
    }
    return !skip.value_or(false) && include.value_or(true);
}

std::optional<bool> SelectionPlanner::condition(SelectionPlan &plan, const DirectiveNode &directive)
{
    const DirectiveDefinition *definition = m_schema.directive(directive.name->value);
    if (!definition)
        return {};
    const auto arguments = coerceArguments(definition->arguments, directive.arguments, directive, m_document, m_variables);
    if (!arguments) {
        plan.error = plan.error ? plan.error : arguments.error();
        return {};
    }
    const Value *value = arguments->find(u"if");
    return value && value->isBool() ? std::optional(value->toBool()) : std::nullopt;
}

bool SelectionPlanner::matches(const NamedType &type, const NamedTypeNode *condition) const
{
    if (!condition)
        return true;
    const NamedType *wanted = m_schema.type(condition->name->value);
    return wanted == &type || (wanted && wanted->isAbstract() && m_schema.isSubType(*wanted, type));
}

} // namespace castwright::graphql
