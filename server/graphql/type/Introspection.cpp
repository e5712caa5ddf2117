// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/Introspection.h"

#include "graphql/utilities/PrintValue.h"

namespace castwright::graphql {

namespace {
/// A part of the schema as a value. The schema outlives every execution, so nothing is owned.
template <class T>
Value partOf(const T &part)
{
    return Value::native(std::shared_ptr<const T>(std::shared_ptr<const void>(), &part));
}

/// A type reference without wrappers is its named type, which needs no memory.
Value typeValue(const TypeRef &type)
{
    return type.isWrapped() ? Value::native(std::make_shared<const TypeRef>(type)) : partOf(*type.named());
}

Value typeValue(const NamedType *type)
{
    return type ? partOf(*type) : Value();
}

Value textOrNull(const QString &text)
{
    return text.isNull() ? Value() : Value(text);
}

Value types(const std::vector<const NamedType *> &list)
{
    Value::List out;
    out.reserve(list.size());
    for (const NamedType *type : list)
        out.push_back(partOf(*type));
    return out;
}

/// Fields, arguments or enum values; the deprecated ones only when asked for.
template <class T>
Value parts(const NamedList<T> &list, const FieldContext &context)
{
    const Value *asked = context.arguments.find(u"includeDeprecated");
    const bool withDeprecated = asked && asked->toBool();
    Value::List out;
    out.reserve(list.size());
    for (const auto &item : list.items())
        if (withDeprecated || !item->deprecationReason)
            out.push_back(partOf(*item));
    return out;
}

/// Sets the resolver of one field; `read` gets the part of type T that the field's parent stands for.
template <class T, class F>
void set(NamedType &type, QStringView field, F read)
{
    type.fields.find(field)->resolve = [read](const FieldContext &context) {
        const T *part = context.source.native<T>();
        return part ? read(*part, context) : Value();
    };
}

/// __Type has two sources: a named type, or a wrapper.
template <class F>
void setType(NamedType &type, QStringView field, F read)
{
    type.fields.find(field)->resolve = [read](const FieldContext &context) {
        const NamedType *named = context.source.native<NamedType>();
        return named ? read(*named, context) : Value();
    };
}

template <class T>
void setNameAndDescription(NamedType &type)
{
    set<T>(type, u"name", [](const T &part, const FieldContext &) { return Value(part.name); });
    set<T>(type, u"description", [](const T &part, const FieldContext &) { return textOrNull(part.description); });
}

template <class T>
void setDeprecation(NamedType &type)
{
    set<T>(type, u"isDeprecated", [](const T &part, const FieldContext &) { return Value(part.deprecationReason.has_value()); });
    set<T>(type, u"deprecationReason",
           [](const T &part, const FieldContext &) { return part.deprecationReason ? Value(*part.deprecationReason) : Value(); });
}

void bindSchemaType(NamedType &type)
{
    set<Schema>(type, u"description", [](const Schema &schema, const FieldContext &) { return textOrNull(schema.description()); });
    set<Schema>(type, u"types", [](const Schema &schema, const FieldContext &) { return types(schema.types()); });
    set<Schema>(type, u"queryType", [](const Schema &schema, const FieldContext &) { return typeValue(schema.queryType()); });
    set<Schema>(type, u"mutationType",
                [](const Schema &schema, const FieldContext &) { return typeValue(schema.rootType(OperationType::Mutation)); });
    set<Schema>(type, u"subscriptionType",
                [](const Schema &schema, const FieldContext &) { return typeValue(schema.rootType(OperationType::Subscription)); });
    set<Schema>(type, u"directives", [](const Schema &schema, const FieldContext &) {
        Value::List out;
        for (const auto &directive : schema.directives().items())
            out.push_back(partOf(*directive));
        return Value(std::move(out));
    });
}

void bindTypeType(NamedType &type)
{
    type.fields.find(u"kind")->resolve = [](const FieldContext &context) {
        if (const TypeRef *wrapper = context.source.native<TypeRef>())
            return Value(wrapper->isNonNull() ? QStringLiteral("NON_NULL") : QStringLiteral("LIST"));
        const NamedType *named = context.source.native<NamedType>();
        return named ? Value(typeKindName(named->kind).toString()) : Value();
    };
    type.fields.find(u"ofType")->resolve = [](const FieldContext &context) {
        const TypeRef *wrapper = context.source.native<TypeRef>();
        return wrapper ? typeValue(wrapper->ofType()) : Value();
    };
    const auto isOneOfKinds = [](const NamedType &named, std::initializer_list<TypeKind> kinds) {
        return std::find(kinds.begin(), kinds.end(), named.kind) != kinds.end();
    };
    setType(type, u"name", [](const NamedType &named, const FieldContext &) { return Value(named.name); });
    setType(type, u"description", [](const NamedType &named, const FieldContext &) { return textOrNull(named.description); });
    setType(type, u"specifiedByURL",
            [](const NamedType &named, const FieldContext &) { return named.specifiedByUrl ? Value(*named.specifiedByUrl) : Value(); });
    setType(type, u"fields", [=](const NamedType &named, const FieldContext &context) {
        return isOneOfKinds(named, {TypeKind::Object, TypeKind::Interface}) ? parts(named.fields, context) : Value();
    });
    setType(type, u"interfaces", [=](const NamedType &named, const FieldContext &) {
        return isOneOfKinds(named, {TypeKind::Object, TypeKind::Interface}) ? types(named.interfaces) : Value();
    });
    setType(type, u"possibleTypes", [](const NamedType &named, const FieldContext &context) {
        return named.isAbstract() ? types(context.schema.possibleTypes(named)) : Value();
    });
    setType(type, u"enumValues", [](const NamedType &named, const FieldContext &context) {
        return named.kind == TypeKind::Enum ? parts(named.enumValues, context) : Value();
    });
    setType(type, u"inputFields", [](const NamedType &named, const FieldContext &context) {
        return named.kind == TypeKind::InputObject ? parts(named.inputFields, context) : Value();
    });
    setType(type, u"isOneOf", [](const NamedType &named, const FieldContext &) {
        return named.kind == TypeKind::InputObject ? Value(named.isOneOf) : Value();
    });
}

void bindDirectiveType(NamedType &type)
{
    setNameAndDescription<DirectiveDefinition>(type);
    set<DirectiveDefinition>(type, u"isRepeatable",
                             [](const DirectiveDefinition &directive, const FieldContext &) { return Value(directive.isRepeatable); });
    set<DirectiveDefinition>(type, u"locations", [](const DirectiveDefinition &directive, const FieldContext &) {
        Value::List out;
        for (const DirectiveLocation location : directive.locations)
            out.emplace_back(directiveLocationName(location).toString());
        return Value(std::move(out));
    });
    set<DirectiveDefinition>(type, u"args", [](const DirectiveDefinition &directive, const FieldContext &context) {
        return parts(directive.arguments, context);
    });
}

std::unique_ptr<FieldDefinition> metaField(const QString &name, const TypeRef &type, Resolver resolve)
{
    auto field = std::make_unique<FieldDefinition>();
    field->name = name;
    field->type = type;
    field->resolve = std::move(resolve);
    return field;
}
} // namespace

void bindIntrospection(NamedList<NamedType> &types, std::unique_ptr<FieldDefinition> &schemaField,
                       std::unique_ptr<FieldDefinition> &typeField, std::unique_ptr<FieldDefinition> &typeNameField)
{
    bindSchemaType(*types.find(u"__Schema"));
    bindTypeType(*types.find(u"__Type"));
    bindDirectiveType(*types.find(u"__Directive"));
    NamedType &field = *types.find(u"__Field");
    setNameAndDescription<FieldDefinition>(field);
    setDeprecation<FieldDefinition>(field);
    set<FieldDefinition>(field, u"type", [](const FieldDefinition &part, const FieldContext &) { return typeValue(part.type); });
    set<FieldDefinition>(field, u"args",
                         [](const FieldDefinition &part, const FieldContext &context) { return parts(part.arguments, context); });
    NamedType &input = *types.find(u"__InputValue");
    setNameAndDescription<InputValue>(input);
    setDeprecation<InputValue>(input);
    set<InputValue>(input, u"type", [](const InputValue &part, const FieldContext &) { return typeValue(part.type); });
    set<InputValue>(input, u"defaultValue", [](const InputValue &part, const FieldContext &) {
        return part.defaultValue ? textOrNull(printValue(*part.defaultValue, part.type)) : Value();
    });
    NamedType &enumValue = *types.find(u"__EnumValue");
    setNameAndDescription<EnumValue>(enumValue);
    setDeprecation<EnumValue>(enumValue);

    const TypeRef text(types.find(u"String"));
    schemaField = metaField(QStringLiteral("__schema"), TypeRef(types.find(u"__Schema")).nonNull(),
                            [](const FieldContext &context) { return partOf(context.schema); });
    typeField = metaField(QStringLiteral("__type"), TypeRef(types.find(u"__Type")),
                          [](const FieldContext &context) { return typeValue(context.schema.type(context.argument(u"name").toString())); });
    InputValue name;
    name.name = QStringLiteral("name");
    name.type = text.nonNull();
    typeField->arguments.append(std::move(name));
    typeNameField =
        metaField(QStringLiteral("__typename"), text.nonNull(), [](const FieldContext &context) { return Value(context.parentType.name); });
}

} // namespace castwright::graphql
