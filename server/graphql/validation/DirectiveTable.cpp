// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/DirectiveTable.h"

#include "graphql/language/Printer.h"
#include "graphql/type/Introspection.h"

namespace castwright::graphql {

DirectiveTable::DirectiveTable(const ValidationContext &context)
{
    if (const Schema *schema = context.schemaOrNull())
        for (const auto &directive : schema->directives().items())
            add(*directive);
    else
        add(*builtInDefinitions());
    add(context.document());
}

void DirectiveTable::add(const DirectiveDefinition &definition)
{
    DirectiveFacts facts;
    facts.locations = definition.locations;
    facts.isRepeatable = definition.isRepeatable;
    for (const auto &argument : definition.arguments.items())
        facts.arguments.push_back({argument->name, argument->isRequired() ? argument->type.text() : QString()});
    m_facts[definition.name] = std::move(facts);
}

void DirectiveTable::add(const Document &document)
{
    for (const DefinitionNode *definition : document.definitions()) {
        if (definition->kind != Kind::DirectiveDefinition)
            continue;
        const auto &node = as<DirectiveDefinitionNode>(*definition);
        DirectiveFacts facts;
        facts.isRepeatable = node.isRepeatable;
        for (const NameNode *location : node.locations)
            if (const auto known = directiveLocation(location->value))
                facts.locations.push_back(*known);
        for (const InputValueDefinitionNode *argument : node.arguments) {
            const bool isRequired = argument->type->kind == Kind::NonNullType && !argument->defaultValue;
            facts.arguments.push_back({argument->name->value.toString(), isRequired ? print(*argument->type) : QString()});
        }
        m_facts[node.name->value.toString()] = std::move(facts);
    }
}

} // namespace castwright::graphql
