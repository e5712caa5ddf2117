// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/SelectionPlan.h"

#include "graphql/language/Children.h"

namespace castwright::graphql {

namespace {
bool hasVariable(const Node &node)
{
    if (node.kind == Kind::Variable)
        return true;
    bool found = false;
    forEachChild(node, [&found](const Node &child) { found = found || hasVariable(child); });
    return found;
}

LeafKind leafKindOf(const NamedType &type)
{
    if (type.kind == TypeKind::Enum)
        return LeafKind::Enum;
    if (type.kind != TypeKind::Scalar)
        return LeafKind::Composite;
    if (!isSpecifiedScalar(type.name))
        return LeafKind::Custom;
    return type.name == u"String" ? LeafKind::String
        : type.name == u"Int"     ? LeafKind::Int
        : type.name == u"Float"   ? LeafKind::Float
        : type.name == u"Boolean" ? LeafKind::Boolean
                                  : LeafKind::Id;
}
} // namespace

std::unique_ptr<SelectionPlan> SelectionPlanner::plan(const NamedType &type, const SelectionSetNode &selectionSet)
{
    auto made = std::make_unique<SelectionPlan>();
    made->type = &type;
    std::vector<const FragmentDefinitionNode *> visited;
    collect(*made, selectionSet, visited);
    for (FieldPlan &field : made->fields)
        prepareArguments(field);
    return made;
}

SelectionPlan &SelectionPlanner::makeSubPlan(FieldPlan &field, const NamedType &type)
{
    auto made = std::make_unique<SelectionPlan>();
    made->type = &type;
    std::vector<const FragmentDefinitionNode *> visited;
    for (const FieldNode *node : field.nodes)
        if (node->selectionSet)
            collect(*made, *node->selectionSet, visited);
    for (FieldPlan &inner : made->fields)
        prepareArguments(inner);
    return *field.selections.emplace_back(&type, std::move(made)).second;
}

void SelectionPlanner::prepareArguments(FieldPlan &field)
{
    const FieldNode &node = *field.nodes.front();
    const bool isVariable =
        std::any_of(node.arguments.begin(), node.arguments.end(), [](const ArgumentNode *argument) { return hasVariable(*argument); });
    if (isVariable)
        field.argumentsSlot = m_slots++;
    else
        field.arguments = coerceArguments(field.definition->arguments, node.arguments, node, m_document, {});
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
    field.parent = plan.type;
    field.responseName = responseName.toString();
    field.jsonKey = QByteArray(",\"" + responseName.toLatin1() + "\":");
    field.leaf = leafKindOf(*definition->type.named());
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
    const auto arguments = coerceArguments(definition->arguments, directive.arguments, directive, m_document, m_conditions);
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
