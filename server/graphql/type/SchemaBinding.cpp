// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/SchemaBuilder.h"
#include "graphql/utilities/ValueFromAst.h"

/// The second half of SchemaBuilder: default values, which need all types, and what the binding layer adds.
namespace castwright::graphql {

void SchemaBuilder::resolveDefault(InputValue &value)
{
    if (value.node && value.node->defaultValue && value.type && value.type.named()->isInput())
        value.defaultValue = valueFromAst(*value.node->defaultValue, value.type);
}

void SchemaBuilder::resolveDefaults(NamedType &inputObject)
{
    // A default value takes in the defaults of the input objects within, so those come first.
    if (inputObject.kind != TypeKind::InputObject || !m_defaultsDone.insert(&inputObject).second)
        return;
    for (const auto &field : inputObject.inputFields.items()) {
        if (NamedType *inner = m_schema->m_types.find(field->type.named()->name))
            resolveDefaults(*inner);
        resolveDefault(*field);
    }
}

void SchemaBuilder::resolveDefaults()
{
    for (const auto &type : m_schema->m_types.items())
        resolveDefaults(*type);
    for (const auto &type : m_schema->m_types.items())
        for (const auto &field : type->fields.items())
            for (const auto &argument : field->arguments.items())
                resolveDefault(*argument);
    for (const auto &directive : m_schema->m_directives.items())
        for (const auto &argument : directive->arguments.items())
            resolveDefault(*argument);
}

FieldDefinition *SchemaBuilder::boundField(const QString &coordinate)
{
    const qsizetype dot = coordinate.indexOf(QLatin1Char('.'));
    NamedType *type = m_schema->m_types.find(QStringView(coordinate).left(qMax<qsizetype>(dot, 0)));
    FieldDefinition *field = type ? type->fields.find(QStringView(coordinate).mid(dot + 1)) : nullptr;
    if (!field)
        complain(QStringLiteral("A binding names \"%1\", which the schema does not have.").arg(coordinate));
    return field;
}

void SchemaBuilder::bind(const Bindings &bindings)
{
    m_schema->m_defaultCost = bindings.defaultCost;
    for (auto it = bindings.resolvers.begin(); it != bindings.resolvers.end(); ++it)
        if (FieldDefinition *field = boundField(it.key()))
            field->resolve = it.value();
    for (auto it = bindings.subscribers.begin(); it != bindings.subscribers.end(); ++it)
        if (FieldDefinition *field = boundField(it.key()))
            field->subscribe = it.value();
    for (auto it = bindings.costs.begin(); it != bindings.costs.end(); ++it)
        if (FieldDefinition *field = boundField(it.key()))
            field->cost = it.value();
    for (auto it = bindings.scalars.begin(); it != bindings.scalars.end(); ++it) {
        NamedType *type = m_schema->m_types.find(it.key());
        if (type && type->kind == TypeKind::Scalar && !type->isBuiltIn)
            type->scalar = it.value();
        else
            complain(QStringLiteral("A binding names the scalar \"%1\", which the schema does not have.").arg(it.key()));
    }
    for (auto it = bindings.typeResolvers.begin(); it != bindings.typeResolvers.end(); ++it) {
        NamedType *type = m_schema->m_types.find(it.key());
        if (type && type->isAbstract())
            type->resolveType = it.value();
        else
            complain(QStringLiteral("A binding names the interface or union \"%1\", which the schema does not have.").arg(it.key()));
    }
}

} // namespace castwright::graphql
