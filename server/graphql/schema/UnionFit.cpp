// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/UnionFit.h"

#include "graphql/language/Ast.h"
#include "graphql/language/Document.h"
#include "graphql/type/Promise.h"

#include <QSet>

#include <vector>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
const QSet<QString> &failures()
{
    static const QSet<QString> names{u"ValidationError"_s, u"AuthError"_s, u"NotFoundError"_s, u"ConflictError"_s, u"RateLimitError"_s};
    return names;
}

/// The member that says it best; empty when none does.
QString memberFor(const QString &failure, const QSet<QString> &members)
{
    if (members.contains(failure))
        return failure;
    // A conflict is mostly that there is no room, or that the state does not allow what was asked.
    for (const QString &other : {u"RateLimitError"_s, u"ValidationError"_s})
        if (failure == u"ConflictError" && members.contains(other))
            return other;
    return {};
}

Value fitted(const Value &value, const QSet<QString> &members, const FieldNamer &namer, const Value &input)
{
    const QString failure = value.member(u"__typename").toString();
    if (value.asError() || !failures().contains(failure))
        return value;
    const QString given = value.member(u"field").toString();
    const QString field = namer && !given.isEmpty() ? namer(given, input) : given;
    const QString member = memberFor(failure, members);
    if (member.isEmpty()) {
        GraphqlError error{value.member(u"message").toString(), {}, {}, {}};
        error.extensions.insert(u"code"_s, value.member(u"code").toString());
        if (!field.isEmpty())
            error.extensions.insert(u"field"_s, field);
        return error;
    }
    ValueObject out;
    for (const QString &name : value.keys())
        out.insert(name, value.member(name));
    out.insert(u"__typename"_s, member);
    if (member == u"ValidationError")
        out.insert(u"field"_s, field.isEmpty() ? Value() : Value(field));
    return out;
}

Resolver fitting(Resolver resolver, QSet<QString> members, FieldNamer namer)
{
    return [resolver = std::move(resolver), members = std::move(members), namer = std::move(namer)](const FieldContext &context) -> Value {
        const Value value = resolver(context);
        const auto promise = value.asPromise();
        const Value input = context.argument(u"input");
        if (!promise)
            return fitted(value, members, namer, input);
        auto later = Promise::make();
        promise->whenSettled(
            [later, members, namer, input](const Value &settled) { later->settle(fitted(settled, members, namer, input)); });
        return later;
    };
}

QString nameOf(const TypeNode *type)
{
    while (type->kind == Kind::NonNullType || type->kind == Kind::ListType)
        type = as<WrappingTypeNode>(*type).type;
    return as<NamedTypeNode>(*type).name->value.toString();
}
} // namespace

void fitUnions(const Document &written, const QHash<QString, FieldNamer> &names, Bindings &bindings)
{
    QHash<QString, QSet<QString>> unions;
    std::vector<const TypeDefinitionNode *> roots;
    for (const DefinitionNode *definition : written.definitions()) {
        if (!isTypeDefinition(definition->kind))
            continue;
        const auto &type = as<TypeDefinitionNode>(*definition);
        for (const NamedTypeNode *member : type.types)
            unions[type.name->value.toString()].insert(member->name->value.toString());
        if (type.name->value == u"Mutation" || type.name->value == u"Query")
            roots.push_back(&type);
    }
    for (const TypeDefinitionNode *root : roots)
        for (const FieldDefinitionNode *field : root->fields) {
            const QString name = field->name->value.toString();
            const auto members = unions.constFind(nameOf(field->type));
            const auto resolver = bindings.resolvers.find(root->name->value.toString() + u'.' + name);
            if (members != unions.constEnd() && resolver != bindings.resolvers.end())
                *resolver = fitting(std::move(*resolver), *members, names.value(name));
        }
}

} // namespace castwright::graphql
