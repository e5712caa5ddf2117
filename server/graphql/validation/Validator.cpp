// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/Validator.h"

#include "graphql/language/Children.h"
#include "graphql/validation/rules/Rules.h"

#include <array>

namespace castwright::graphql {

namespace {
constexpr NamedRule executableRules[] = {
    {"ExecutableDefinitions", rules::executableDefinitions},
    {"UniqueOperationNames", rules::uniqueOperationNames},
    {"LoneAnonymousOperation", rules::loneAnonymousOperation},
    {"SingleFieldSubscriptions", rules::singleFieldSubscriptions},
    {"KnownTypeNames", rules::knownTypeNames},
    {"FragmentsOnCompositeTypes", rules::fragmentsOnCompositeTypes},
    {"VariablesAreInputTypes", rules::variablesAreInputTypes},
    {"ScalarLeafs", rules::scalarLeafs},
    {"FieldsOnCorrectType", rules::fieldsOnCorrectType},
    {"UniqueFragmentNames", rules::uniqueFragmentNames},
    {"KnownFragmentNames", rules::knownFragmentNames},
    {"NoUnusedFragments", rules::noUnusedFragments},
    {"PossibleFragmentSpreads", rules::possibleFragmentSpreads},
    {"NoFragmentCycles", rules::noFragmentCycles},
    {"UniqueVariableNames", rules::uniqueVariableNames},
    {"NoUndefinedVariables", rules::noUndefinedVariables},
    {"NoUnusedVariables", rules::noUnusedVariables},
    {"KnownDirectives", rules::knownDirectives},
    {"UniqueDirectivesPerLocation", rules::uniqueDirectivesPerLocation},
    {"KnownArgumentNames", rules::knownArgumentNames},
    {"UniqueArgumentNames", rules::uniqueArgumentNames},
    {"ValuesOfCorrectType", rules::valuesOfCorrectType},
    {"ProvidedRequiredArguments", rules::providedRequiredArguments},
    {"VariablesInAllowedPosition", rules::variablesInAllowedPosition},
    {"OverlappingFieldsCanBeMerged", rules::overlappingFieldsCanBeMerged},
    {"UniqueInputFieldNames", rules::uniqueInputFieldNames},
    {"MaxIntrospectionDepth", rules::maxIntrospectionDepth},
};

constexpr NamedRule typeSystemRules[] = {
    {"LoneSchemaDefinition", rules::loneSchemaDefinition},
    {"UniqueOperationTypes", rules::uniqueOperationTypes},
    {"UniqueTypeNames", rules::uniqueTypeNames},
    {"UniqueEnumValueNames", rules::uniqueEnumValueNames},
    {"UniqueFieldDefinitionNames", rules::uniqueFieldDefinitionNames},
    {"UniqueArgumentDefinitionNames", rules::uniqueArgumentDefinitionNames},
    {"UniqueDirectiveNames", rules::uniqueDirectiveNames},
    {"KnownTypeNames", rules::knownTypeNames},
    {"KnownDirectives", rules::knownDirectives},
    {"UniqueDirectivesPerLocation", rules::uniqueDirectivesPerLocation},
    {"PossibleTypeExtensions", rules::possibleTypeExtensions},
    {"KnownArgumentNamesOnDirectives", rules::knownArgumentNamesOnDirectives},
    {"UniqueArgumentNames", rules::uniqueArgumentNames},
    {"UniqueInputFieldNames", rules::uniqueInputFieldNames},
    {"ProvidedRequiredArgumentsOnDirectives", rules::providedRequiredArgumentsOnDirectives},
};

/// One walk over a document for all rules at once.
class Walk {
public:
    Walk(ValidationContext &context, std::span<const NamedRule> rules, const QStringList &chosen) : m_context(context)
    {
        for (const NamedRule &rule : rules)
            if (chosen.isEmpty() || chosen.contains(QLatin1String(rule.name)))
                m_rules.push_back({rule.make(context), nullptr});
        for (int kind = 0; kind < kindCount; ++kind)
            for (Running &running : m_rules) {
                if (running.rule->enters(Kind(kind)))
                    m_entering[std::size_t(kind)].push_back(&running);
                if (running.rule->leaves(Kind(kind)))
                    m_leaving[std::size_t(kind)].push_back(&running);
            }
    }

    void visit(const Node &node)
    {
        if (m_context.isFull())
            return;
        if (m_context.schemaOrNull())
            m_context.types().enter(node);
        std::vector<Running *> skipping;
        for (Running *running : m_entering[std::size_t(node.kind)])
            if (!running->skipped && running->rule->enter(node) == Rule::Below::Skip) {
                running->skipped = &node;
                skipping.push_back(running);
            }
        m_context.push(node);
        forEachChild(node, [this](const Node &child) { visit(child); });
        m_context.pop();
        if (!m_context.isFull())
            for (Running *running : m_leaving[std::size_t(node.kind)])
                if (!running->skipped)
                    running->rule->leave(node);
        for (Running *running : skipping)
            running->skipped = nullptr;
        if (m_context.schemaOrNull())
            m_context.types().leave(node);
    }

private:
    struct Running {
        RulePtr rule;
        const Node *skipped = nullptr; ///< the node whose children the rule does not want to see
    };
    ValidationContext &m_context;
    std::vector<Running> m_rules;
    std::array<std::vector<Running *>, kindCount> m_entering;
    std::array<std::vector<Running *>, kindCount> m_leaving;
};
} // namespace

Errors validate(const Schema &schema, const Document &document, const ValidationOptions &options)
{
    ValidationContext context(document, &schema, options);
    Walk(context, executableRules, options.rules).visit(document.root());
    return context.takeErrors();
}

Errors validateSdl(const Document &document, const Schema *before)
{
    ValidationContext context(document, before, {});
    Walk(context, typeSystemRules, {}).visit(document.root());
    return context.takeErrors();
}

} // namespace castwright::graphql
