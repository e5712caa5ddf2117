// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/DirectiveTable.h"
#include "graphql/validation/rules/Rules.h"

/// Rules about arguments (specification 5.4), of fields and of directives.
namespace castwright::graphql::rules {

namespace {
bool isGiven(const NodeList<ArgumentNode> &arguments, QStringView name)
{
    return std::any_of(arguments.begin(), arguments.end(), [name](const ArgumentNode *argument) { return argument->name->value == name; });
}

/// Of directives alone, for type systems; KnownArgumentNames adds the fields.
class KnownArgumentNamesOnDirectives : public Rule {
public:
    explicit KnownArgumentNamesOnDirectives(ValidationContext &context) : KnownArgumentNamesOnDirectives(context, kinds({Kind::Directive}))
    {}
    Below enter(const Node &node) override
    {
        const auto &directive = as<DirectiveNode>(node);
        const DirectiveFacts *facts = m_table.find(directive.name->value);
        if (!facts)
            return Below::Skip;
        QStringList known;
        for (const auto &argument : facts->arguments)
            known.append(argument.name);
        for (const ArgumentNode *argument : directive.arguments)
            if (const QStringView name = argument->name->value; !known.contains(name))
                context().report(QString(QStringLiteral("Unknown argument \"%1\" on directive \"@%2\".").arg(name, directive.name->value)
                                         + context().suggestion(name, known)),
                                 {argument});
        return Below::Skip;
    }

protected:
    KnownArgumentNamesOnDirectives(ValidationContext &context, KindSet entered) : Rule(context, entered), m_table(context) {}

private:
    DirectiveTable m_table;
};

class KnownArgumentNames final : public KnownArgumentNamesOnDirectives {
public:
    explicit KnownArgumentNames(ValidationContext &context)
        : KnownArgumentNamesOnDirectives(context, kinds({Kind::Directive, Kind::Argument}))
    {}
    Below enter(const Node &node) override
    {
        if (node.kind == Kind::Directive)
            return KnownArgumentNamesOnDirectives::enter(node);
        const FieldDefinition *field = types().field();
        const NamedType *parent = types().parentType();
        if (types().argument() || !field || !parent)
            return Below::Visit;
        const QStringView name = as<ArgumentNode>(node).name->value;
        context().report(QString(QStringLiteral("Unknown argument \"%1\" on field \"%2.%3\".").arg(name, parent->name, field->name)
                                 + context().suggestion(name, field->arguments.names())),
                         {&node});
        return Below::Visit;
    }
};

class UniqueArgumentNames final : public Rule {
public:
    explicit UniqueArgumentNames(ValidationContext &context) : Rule(context, kinds({Kind::Field, Kind::Directive})) {}
    Below enter(const Node &node) override
    {
        const auto &arguments = node.kind == Kind::Field ? as<FieldNode>(node).arguments : as<DirectiveNode>(node).arguments;
        for (const auto &names : groupByName(arguments, [](const ArgumentNode &argument) { return argument.name; }))
            if (names.size() > 1)
                context().report(QStringLiteral("There can be only one argument named \"%1\".").arg(as<NameNode>(*names.front()).value),
                                 names);
        return Below::Visit;
    }
};

/// Looked at on the way up, so that errors further down come first.
class ProvidedRequiredArgumentsOnDirectives : public Rule {
public:
    explicit ProvidedRequiredArgumentsOnDirectives(ValidationContext &context)
        : ProvidedRequiredArgumentsOnDirectives(context, kinds({Kind::Directive}))
    {}
    void leave(const Node &node) override
    {
        const auto &directive = as<DirectiveNode>(node);
        if (const DirectiveFacts *facts = m_table.find(directive.name->value))
            for (const auto &argument : facts->arguments)
                if (!argument.requiredType.isEmpty() && !isGiven(directive.arguments, argument.name))
                    context().report(
                        QStringLiteral("Directive \"@%1\" argument \"%2\" of type \"%3\" is required, but it was not provided.")
                            .arg(directive.name->value, argument.name, argument.requiredType),
                        {&node});
    }

protected:
    ProvidedRequiredArgumentsOnDirectives(ValidationContext &context, KindSet left) : Rule(context, 0, left), m_table(context) {}

private:
    DirectiveTable m_table;
};

class ProvidedRequiredArguments final : public ProvidedRequiredArgumentsOnDirectives {
public:
    explicit ProvidedRequiredArguments(ValidationContext &context)
        : ProvidedRequiredArgumentsOnDirectives(context, kinds({Kind::Directive, Kind::Field}))
    {}
    void leave(const Node &node) override
    {
        if (node.kind == Kind::Directive)
            return ProvidedRequiredArgumentsOnDirectives::leave(node);
        const FieldDefinition *field = types().field();
        if (!field)
            return;
        for (const auto &argument : field->arguments.items())
            if (argument->isRequired() && !isGiven(as<FieldNode>(node).arguments, argument->name))
                context().report(QStringLiteral("Field \"%1\" argument \"%2\" of type \"%3\" is required, but it was not provided.")
                                     .arg(field->name, argument->name, argument->type.text()),
                                 {&node});
    }
};
} // namespace

RulePtr knownArgumentNames(ValidationContext &context)
{
    return makeRule<KnownArgumentNames>(context);
}
RulePtr knownArgumentNamesOnDirectives(ValidationContext &context)
{
    return makeRule<KnownArgumentNamesOnDirectives>(context);
}
RulePtr uniqueArgumentNames(ValidationContext &context)
{
    return makeRule<UniqueArgumentNames>(context);
}
RulePtr providedRequiredArguments(ValidationContext &context)
{
    return makeRule<ProvidedRequiredArguments>(context);
}
RulePtr providedRequiredArgumentsOnDirectives(ValidationContext &context)
{
    return makeRule<ProvidedRequiredArgumentsOnDirectives>(context);
}

} // namespace castwright::graphql::rules
