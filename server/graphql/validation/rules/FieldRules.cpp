// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/Introspection.h"
#include "graphql/utilities/Suggestions.h"
#include "graphql/validation/rules/Rules.h"

/// Rules about fields and the names of types (specification 5.3 and 5.5.1.2).
namespace castwright::graphql::rules {

namespace {
class ScalarLeafs final : public Rule {
public:
    explicit ScalarLeafs(ValidationContext &context) : Rule(context, kinds({Kind::Field})) {}
    Below enter(const Node &node) override
    {
        const auto &field = as<FieldNode>(node);
        const TypeRef type = types().type();
        if (!type)
            return Below::Visit;
        const QStringView name = field.name->value;
        if (type.named()->isLeaf() && field.selectionSet)
            context().report(
                QStringLiteral("Field \"%1\" must not have a selection since type \"%2\" has no subfields.").arg(name, type.text()),
                {field.selectionSet});
        else if (!type.named()->isLeaf() && !field.selectionSet)
            context().report(QStringLiteral("Field \"%1\" of type \"%2\" must have a selection of subfields. Did you mean \"%1 { ... }\"?")
                                 .arg(name, type.text()),
                             {&node});
        return Below::Visit;
    }
};

class FieldsOnCorrectType final : public Rule {
public:
    explicit FieldsOnCorrectType(ValidationContext &context) : Rule(context, kinds({Kind::Field})) {}
    Below enter(const Node &node) override
    {
        const NamedType *parent = types().parentType();
        if (!parent || types().field())
            return Below::Visit;
        const QStringView name = as<FieldNode>(node).name->value;
        context().report(QString(QStringLiteral("Cannot query field \"%1\" on type \"%2\".").arg(name, parent->name) + hint(*parent, name)),
                         {&node});
        return Below::Visit;
    }

private:
    struct Candidate {
        const NamedType *type = nullptr;
        int uses = 0; ///< how many possible types have the field by way of this type
    };

    QString hint(const NamedType &parent, QStringView name)
    {
        if (!context().options().withSuggestions)
            return {};
        const QStringList names = typesWithField(parent, name);
        return names.isEmpty() ? context().suggestion(name, parent.fields.names()) : didYouMean(names, u"to use an inline fragment on");
    }

    /// Types within `parent` that do have the field: the most common first, and interfaces before what implements them.
    QStringList typesWithField(const NamedType &parent, QStringView name)
    {
        std::vector<Candidate> found;
        const auto count = [&](const NamedType *type) {
            const auto known = std::find_if(found.begin(), found.end(), [&](const Candidate &candidate) { return candidate.type == type; });
            known == found.end() ? found.push_back({type, 1}) : void(++known->uses);
        };
        if (parent.isAbstract())
            for (const NamedType *possible : context().schema().possibleTypes(parent)) {
                if (!possible->fields.find(name))
                    continue;
                count(possible);
                for (const NamedType *interface : possible->interfaces)
                    if (interface->fields.find(name))
                        count(interface);
            }
        std::stable_sort(found.begin(), found.end(), [this](const Candidate &a, const Candidate &b) {
            if (a.uses != b.uses)
                return a.uses > b.uses;
            if (isAbove(a, b) != isAbove(b, a))
                return isAbove(a, b);
            return isNaturallyLess(a.type->name, b.type->name);
        });
        QStringList names;
        for (const Candidate &candidate : found)
            names.append(candidate.type->name);
        return names;
    }

    bool isAbove(const Candidate &a, const Candidate &b)
    {
        return a.type->kind == TypeKind::Interface && context().schema().isSubType(*a.type, *b.type);
    }
};

/// For executable documents and for type systems, where names that every schema has need no definition.
class KnownTypeNames final : public Rule {
public:
    explicit KnownTypeNames(ValidationContext &context) : Rule(context, kinds({Kind::NamedType}))
    {
        if (const Schema *schema = context.schemaOrNull())
            for (const NamedType *type : schema->types())
                add(type->name);
        for (const DefinitionNode *definition : context.document().definitions())
            if (isTypeDefinition(definition->kind))
                add(as<TypeDefinitionNode>(*definition).name->value.toString());
        for (const DefinitionNode *definition : builtInDefinitions()->definitions())
            if (isTypeDefinition(definition->kind))
                m_standard.append(as<TypeDefinitionNode>(*definition).name->value.toString());
    }

    Below enter(const Node &node) override
    {
        const QString name = as<NamedTypeNode>(node).name->value.toString();
        if (m_known.contains(name))
            return Below::Visit;
        const bool isTypeSystem = context().ancestors().size() > 1 && !isExecutableDefinition(context().ancestors()[1]->kind);
        if (isTypeSystem && m_standard.contains(name))
            return Below::Visit;
        const QStringList options = isTypeSystem ? QStringList(m_standard + m_names) : m_names;
        context().report(QString(QStringLiteral("Unknown type \"%1\".").arg(name) + context().suggestion(name, options)), {&node});
        return Below::Visit;
    }

private:
    void add(const QString &name)
    {
        m_names.append(name);
        m_known.insert(name);
    }

    QStringList m_names;
    std::unordered_set<QString> m_known;
    QStringList m_standard;
};
} // namespace

RulePtr scalarLeafs(ValidationContext &context)
{
    return makeRule<ScalarLeafs>(context);
}
RulePtr fieldsOnCorrectType(ValidationContext &context)
{
    return makeRule<FieldsOnCorrectType>(context);
}
RulePtr knownTypeNames(ValidationContext &context)
{
    return makeRule<KnownTypeNames>(context);
}

} // namespace castwright::graphql::rules
