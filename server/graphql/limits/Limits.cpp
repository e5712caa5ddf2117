// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/limits/Limits.h"

namespace castwright::graphql {

namespace {
/// Counts stay here, so that fragments that double each other forty times do not overflow.
constexpr qint64 mostCounted = 1'000'000'000;

struct Counts {
    qint64 depth = 0;
    qint64 aliases = 0;
    qint64 directives = 0;
    qint64 fields = 0; ///< at this level alone
    bool isIntrospection = true;

    void add(const Counts &other)
    {
        depth = std::max(depth, other.depth);
        aliases = std::min(mostCounted, aliases + other.aliases);
        directives = std::min(mostCounted, directives + other.directives);
        fields = std::min(mostCounted, fields + other.fields);
        isIntrospection = isIntrospection && other.isIntrospection;
    }
};

/// Counts each selection set once, each fragment too, however often it is spread.
class Counting {
public:
    explicit Counting(const Document &document) : m_document(document) {}

    Counts count(const SelectionSetNode &selectionSet)
    {
        Counts all;
        for (const SelectionNode *selection : selectionSet.selections)
            all.add(count(*selection));
        return all;
    }

private:
    Counts count(const SelectionNode &selection)
    {
        Counts counts;
        if (selection.kind == Kind::Field)
            counts = countField(as<FieldNode>(selection));
        else if (selection.kind == Kind::InlineFragment)
            counts = count(*as<InlineFragmentNode>(selection).selectionSet);
        else if (const auto *fragment = m_document.fragment(as<FragmentSpreadNode>(selection).name->value))
            counts = countFragment(*fragment);
        counts.directives += qint64(selection.directives.size());
        return counts;
    }

    Counts countField(const FieldNode &field)
    {
        Counts counts = field.selectionSet ? count(*field.selectionSet) : Counts();
        counts.depth += 1;
        counts.aliases += field.alias ? 1 : 0;
        counts.fields = 1;
        counts.isIntrospection = field.name->value.startsWith(u"__");
        return counts;
    }

    Counts countFragment(const FragmentDefinitionNode &fragment)
    {
        const auto [known, isNew] = m_fragments.try_emplace(&fragment);
        if (isNew) { // one that spreads itself finds zeros; validation refuses it
            const Counts counts = count(*fragment.selectionSet);
            m_fragments[&fragment] = counts;
            return counts;
        }
        return known->second;
    }

    const Document &m_document;
    std::unordered_map<const Node *, Counts> m_fragments;
};

/// Finds fields that introspect, wherever they stand.
const FieldNode *introspectionField(const Document &document, const SelectionSetNode &selectionSet)
{
    for (const SelectionNode *selection : selectionSet.selections) {
        const SelectionSetNode *inner = nullptr;
        if (selection->kind == Kind::Field) {
            const auto &field = as<FieldNode>(*selection);
            if (field.name->value == u"__schema" || field.name->value == u"__type")
                return &field;
            inner = field.selectionSet;
        } else if (selection->kind == Kind::InlineFragment) {
            inner = as<InlineFragmentNode>(*selection).selectionSet;
        }
        if (const FieldNode *found = inner ? introspectionField(document, *inner) : nullptr)
            return found;
    }
    return nullptr;
}

class LimitCheck {
public:
    LimitCheck(const Document &document, const Limits &limits) : m_document(document), m_limits(limits), m_counting(document) {}

    Errors run()
    {
        for (const DefinitionNode *definition : m_document.definitions()) {
            if (definition->kind == Kind::OperationDefinition)
                check(as<OperationDefinitionNode>(*definition));
            const SelectionSetNode *selectionSet = definition->kind == Kind::OperationDefinition
                ? as<OperationDefinitionNode>(*definition).selectionSet
                : definition->kind == Kind::FragmentDefinition ? as<FragmentDefinitionNode>(*definition).selectionSet
                                                               : nullptr;
            if (const FieldNode *field =
                    selectionSet && !m_limits.allowsIntrospection ? introspectionField(m_document, *selectionSet) : nullptr)
                refuse(*field, codes::introspectionDisabled,
                       QStringLiteral("GraphQL introspection has been disabled, but the requested query contained the field \"%1\".")
                           .arg(field->name->value));
        }
        return std::move(m_errors);
    }

private:
    void check(const OperationDefinitionNode &operation)
    {
        Counts counts = m_counting.count(*operation.selectionSet);
        counts.directives += qint64(operation.directives.size());
        const int mostDeep = counts.isIntrospection ? m_limits.maxIntrospectionDepth : m_limits.maxDepth;
        compare(operation, codes::depthLimit, QStringLiteral("query exceeds maximum depth of %1 (got %2)"), mostDeep, counts.depth);
        compare(operation, codes::aliasLimit, QStringLiteral("query has more than %1 aliases (got %2)"), m_limits.maxAliases,
                counts.aliases);
        compare(operation, codes::rootFieldLimit, QStringLiteral("query has more than %1 root fields (got %2)"), m_limits.maxRootFields,
                counts.fields);
        compare(operation, codes::directiveLimit, QStringLiteral("query has more than %1 directives (got %2)"), m_limits.maxDirectives,
                counts.directives);
    }

    void compare(const Node &node, QStringView code, const QString &message, qint64 most, qint64 count)
    {
        if (most > 0 && count > most)
            refuse(node, code, message.arg(most).arg(count));
    }

    void refuse(const Node &node, QStringView code, const QString &message)
    {
        m_errors.append(GraphqlError{message, {m_document.location(node)}, {}, {}}.withCode(code));
    }

    const Document &m_document;
    const Limits &m_limits;
    Counting m_counting;
    Errors m_errors;
};
} // namespace

Errors checkLimits(const Document &document, const Limits &limits)
{
    return LimitCheck(document, limits).run();
}

} // namespace castwright::graphql
