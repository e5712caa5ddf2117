// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/ValidationContext.h"

#include "graphql/language/Children.h"
#include "graphql/utilities/Suggestions.h"

namespace castwright::graphql {

namespace {
const SelectionSetNode *selectionSetOf(const SelectionNode &selection)
{
    if (selection.kind == Kind::Field)
        return as<FieldNode>(selection).selectionSet;
    return selection.kind == Kind::InlineFragment ? as<InlineFragmentNode>(selection).selectionSet : nullptr;
}

/// Walks a definition for its variables; those that are only declared do not count.
void collectUsages(const Node &node, TypeTracker &types, std::vector<VariableUsage> &usages)
{
    if (node.kind == Kind::VariableDefinition)
        return;
    if (node.kind == Kind::Variable) {
        usages.push_back({&as<VariableNode>(node), types.inputType(), types.hasDefault(), types.parentInputType()});
        return;
    }
    types.enter(node);
    forEachChild(node, [&](const Node &child) { collectUsages(child, types, usages); });
    types.leave(node);
}
} // namespace

ValidationContext::ValidationContext(const Document &document, const Schema *schema, const ValidationOptions &options)
    : m_document(document)
    , m_schema(schema)
    , m_options(options)
    , m_types(schema ? std::make_unique<TypeTracker>(*schema) : nullptr)
{}

void ValidationContext::report(const QString &message, std::span<const Node *const> nodes, QStringView code)
{
    if (m_isFull)
        return;
    GraphqlError error{message, {}, {}, {}};
    if (m_options.maxErrors > 0 && m_errors.size() >= m_options.maxErrors) {
        m_isFull = true;
        error.message = QStringLiteral("Too many validation errors, error limit reached. Validation aborted.");
        nodes = {};
    }
    for (const Node *node : nodes)
        error.locations.append(m_document.location(*node));
    m_errors.append(std::move(error).withCode(code.isEmpty() ? QStringView(codes::validationFailed) : code));
}

QString ValidationContext::suggestion(QStringView name, const QStringList &known, QStringView what) const
{
    return m_options.withSuggestions ? didYouMean(suggestionList(name.toString(), known), what) : QString();
}

const std::vector<const FragmentSpreadNode *> &ValidationContext::spreads(const SelectionSetNode &selectionSet)
{
    const auto [found, isNew] = m_spreads.try_emplace(&selectionSet);
    if (!isNew)
        return found->second;
    std::vector<const SelectionSetNode *> waiting{&selectionSet};
    while (!waiting.empty()) {
        const SelectionSetNode *set = waiting.back();
        waiting.pop_back();
        for (const SelectionNode *selection : set->selections) {
            if (selection->kind == Kind::FragmentSpread)
                found->second.push_back(static_cast<const FragmentSpreadNode *>(selection));
            else if (const SelectionSetNode *inner = selectionSetOf(*selection))
                waiting.push_back(inner);
        }
    }
    return found->second;
}

std::vector<const FragmentDefinitionNode *> ValidationContext::fragmentsOf(const OperationDefinitionNode &operation)
{
    std::vector<const FragmentDefinitionNode *> fragments;
    std::unordered_set<const Node *> known;
    std::vector<const SelectionSetNode *> waiting{operation.selectionSet};
    while (!waiting.empty()) {
        const SelectionSetNode *set = waiting.back();
        waiting.pop_back();
        for (const FragmentSpreadNode *spread : spreads(*set)) {
            const FragmentDefinitionNode *fragment = m_document.fragment(spread->name->value);
            if (!fragment || !known.insert(fragment).second)
                continue;
            fragments.push_back(fragment);
            waiting.push_back(fragment->selectionSet);
        }
    }
    return fragments;
}

const std::vector<VariableUsage> &ValidationContext::ownUsages(const Node &definition)
{
    const auto [found, isNew] = m_ownUsages.try_emplace(&definition);
    if (isNew) {
        TypeTracker types(*m_schema);
        collectUsages(definition, types, found->second);
    }
    return found->second;
}

const std::vector<VariableUsage> &ValidationContext::variableUsages(const OperationDefinitionNode &operation)
{
    const auto [found, isNew] = m_usages.try_emplace(&operation);
    if (!isNew)
        return found->second;
    found->second = ownUsages(operation);
    for (const FragmentDefinitionNode *fragment : fragmentsOf(operation)) {
        const auto &more = ownUsages(*fragment);
        found->second.insert(found->second.end(), more.begin(), more.end());
    }
    return found->second;
}

} // namespace castwright::graphql
