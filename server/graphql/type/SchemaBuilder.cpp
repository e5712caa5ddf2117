// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/SchemaBuilder.h"

#include "graphql/language/Parser.h"
#include "graphql/type/Introspection.h"
#include "graphql/type/SchemaIndex.h"
#include "graphql/type/SchemaValidator.h"
#include "graphql/utilities/ValueFromAst.h"
#include "graphql/validation/Validator.h"

namespace castwright::graphql {

namespace {
TypeKind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::ObjectTypeDefinition:
    case Kind::ObjectTypeExtension: return TypeKind::Object;
    case Kind::InterfaceTypeDefinition:
    case Kind::InterfaceTypeExtension: return TypeKind::Interface;
    case Kind::UnionTypeDefinition:
    case Kind::UnionTypeExtension: return TypeKind::Union;
    case Kind::EnumTypeDefinition:
    case Kind::EnumTypeExtension: return TypeKind::Enum;
    case Kind::InputObjectTypeDefinition:
    case Kind::InputObjectTypeExtension: return TypeKind::InputObject;
    default: return TypeKind::Scalar;
    }
}

QString textOf(const StringValueNode *description)
{
    return description ? description->value.toString() : QString();
}

const DirectiveNode *directiveOf(const NodeList<DirectiveNode> &directives, QStringView name)
{
    for (const DirectiveNode *directive : directives)
        if (directive->name->value == name)
            return directive;
    return nullptr;
}

/// A text argument of a directive; null when absent.
QString textArgument(const DirectiveNode &directive, QStringView name)
{
    for (const ArgumentNode *argument : directive.arguments)
        if (argument->name->value == name && argument->value->kind == Kind::StringValue)
            return as<StringValueNode>(*argument->value).value.toString();
    return {};
}
} // namespace

std::expected<SchemaPtr, Errors> buildSchema(const QString &sdl, const Bindings &bindings, const BuildOptions &options)
{
    auto document = parse(sdl);
    if (!document)
        return std::unexpected(Errors{document.error()});
    return buildSchema(std::vector<DocumentPtr>{*document}, bindings, options);
}

std::expected<SchemaPtr, Errors> buildSchema(const std::vector<DocumentPtr> &documents, const Bindings &bindings,
                                             const BuildOptions &options)
{
    SchemaBuilder builder;
    SchemaPtr before;
    for (const DocumentPtr &document : documents) {
        if (options.checksSdl)
            if (const Errors errors = validateSdl(*document, before.get()); !errors.isEmpty())
                return std::unexpected(errors);
        builder.add(document);
        if (options.checksSdl && document != documents.back()) {
            const std::vector<DocumentPtr> sofar(documents.begin(), std::find(documents.begin(), documents.end(), document) + 1);
            const auto built = buildSchema(sofar, {}, {false, false});
            if (!built)
                return built;
            before = *built;
        }
    }
    if (const Errors errors = builder.finish(bindings); !errors.isEmpty())
        return std::unexpected(errors);
    std::shared_ptr<Schema> schema = builder.take();
    if (options.checksTypes)
        if (const Errors errors = validateSchema(*schema); !errors.isEmpty())
            return std::unexpected(errors);
    return schema;
}

std::expected<SchemaPtr, Errors> extendSchema(const Schema &schema, const QString &sdl, const Bindings &bindings,
                                              const BuildOptions &options)
{
    const auto document = parse(sdl);
    if (!document)
        return std::unexpected(Errors{document.error()});
    std::vector<DocumentPtr> documents = schema.documents();
    documents.push_back(*document);
    return buildSchema(documents, bindings, options);
}

SchemaBuilder::SchemaBuilder() : m_schema(std::make_shared<Schema>()), m_builtIns(builtInDefinitions()) {}

void SchemaBuilder::add(const DocumentPtr &document)
{
    m_schema->m_documents.push_back(document);
    addDefinitions(*document, false);
}

void SchemaBuilder::addDefinitions(const Document &document, bool isBuiltIn)
{
    for (const DefinitionNode *definition : document.definitions()) {
        if (isTypeDefinition(definition->kind))
            addType(as<TypeDefinitionNode>(*definition), isBuiltIn);
        else if (definition->kind == Kind::SchemaDefinition || definition->kind == Kind::SchemaExtension)
            m_schema->m_schemaNodes.push_back(static_cast<const SchemaDefinitionNode *>(definition));
        else if (definition->kind == Kind::DirectiveDefinition)
            addDirective(as<DirectiveDefinitionNode>(*definition), isBuiltIn);
    }
    // An extension may stand before what it extends.
    for (const DefinitionNode *definition : document.definitions())
        if (isTypeExtension(definition->kind))
            if (NamedType *type = m_schema->m_types.find(as<TypeDefinitionNode>(*definition).name->value))
                type->extensions.push_back(static_cast<const TypeDefinitionNode *>(definition));
}

void SchemaBuilder::addType(const TypeDefinitionNode &node, bool isBuiltIn)
{
    const QString name = node.name->value.toString();
    if (m_schema->m_types.find(name) || (!isBuiltIn && isSpecifiedScalar(name)))
        return;
    NamedType type;
    type.kind = kindOf(node.kind);
    type.name = name;
    type.description = textOf(node.description);
    type.isBuiltIn = isBuiltIn;
    type.node = isBuiltIn ? nullptr : &node;
    if (type.kind == TypeKind::Scalar)
        type.scalar = specifiedScalar(name);
    m_schema->m_types.append(std::move(type));
}

void SchemaBuilder::addDirective(const DirectiveDefinitionNode &node, bool isBuiltIn)
{
    if (m_schema->m_directives.find(node.name->value))
        return;
    DirectiveDefinition directive;
    directive.name = node.name->value.toString();
    directive.description = textOf(node.description);
    directive.isRepeatable = node.isRepeatable;
    directive.isBuiltIn = isBuiltIn;
    directive.node = isBuiltIn ? nullptr : &node;
    for (const NameNode *location : node.locations)
        directive.locations.push_back(*directiveLocation(location->value));
    m_schema->m_directives.append(std::move(directive));
    m_directiveNodes.push_back(&node);
}

Errors SchemaBuilder::finish(const Bindings &bindings)
{
    addDefinitions(*m_builtIns, true);
    for (const auto &type : m_schema->m_types.items())
        if (type->node) {
            fill(*type, *type->node);
            for (const TypeDefinitionNode *extension : type->extensions)
                fill(*type, *extension);
        }
    for (const DefinitionNode *definition : m_builtIns->definitions())
        if (isTypeDefinition(definition->kind))
            if (NamedType *type = m_schema->m_types.find(as<TypeDefinitionNode>(*definition).name->value); type && type->isBuiltIn)
                fill(*type, as<TypeDefinitionNode>(*definition));
    fillDirectives();
    chooseRoots();
    if (!m_errors.isEmpty())
        return m_errors;
    bind(bindings); // before the default values, which the scalars read
    resolveDefaults();
    SchemaIndex(*m_schema).build();
    bindIntrospection(m_schema->m_types, m_schema->m_schemaField, m_schema->m_typeField, m_schema->m_typeNameField);
    return m_errors;
}

void SchemaBuilder::fill(NamedType &type, const TypeDefinitionNode &node)
{
    if (kindOf(node.kind) != type.kind)
        return;
    for (const NamedTypeNode *interface : node.interfaces)
        if (const NamedType *found = known(*interface))
            type.interfaces.push_back(found);
    for (const NamedTypeNode *member : node.types)
        if (const NamedType *found = known(*member))
            type.members.push_back(found);
    for (const EnumValueDefinitionNode *value : node.values)
        type.enumValues.append(
            {value->name->value.toString(), textOf(value->description), deprecation(value->directives), type.isBuiltIn ? nullptr : value});
    for (const InputValueDefinitionNode *field : node.inputFields)
        type.inputFields.append(inputValue(*field));
    fillFields(type, node);
    if (const DirectiveNode *directive = directiveOf(node.directives, u"specifiedBy"); directive && type.kind == TypeKind::Scalar)
        if (const QString url = textArgument(*directive, u"url"); !url.isNull())
            type.specifiedByUrl = url;
    if (type.kind == TypeKind::InputObject && directiveOf(node.directives, u"oneOf"))
        type.isOneOf = true;
}

void SchemaBuilder::fillFields(NamedType &type, const TypeDefinitionNode &node)
{
    for (const FieldDefinitionNode *fieldNode : node.fields) {
        FieldDefinition field;
        field.name = fieldNode->name->value.toString();
        field.description = textOf(fieldNode->description);
        field.type = typeRef(*fieldNode->type);
        field.deprecationReason = deprecation(fieldNode->directives);
        field.node = type.isBuiltIn ? nullptr : fieldNode;
        for (const InputValueDefinitionNode *argument : fieldNode->arguments)
            field.arguments.append(inputValue(*argument));
        type.fields.append(std::move(field));
    }
}

InputValue SchemaBuilder::inputValue(const InputValueDefinitionNode &node)
{
    InputValue value;
    value.name = node.name->value.toString();
    value.description = textOf(node.description);
    value.type = typeRef(*node.type);
    value.deprecationReason = deprecation(node.directives);
    value.node = &node;
    return value;
}

TypeRef SchemaBuilder::typeRef(const TypeNode &node)
{
    if (node.kind == Kind::NamedType)
        return TypeRef(known(as<NamedTypeNode>(node)));
    const TypeRef inner = typeRef(*as<WrappingTypeNode>(node).type);
    return node.kind == Kind::ListType ? inner.listOf() : inner.nonNull();
}

const NamedType *SchemaBuilder::known(const NamedTypeNode &node)
{
    const NamedType *type = m_schema->m_types.find(node.name->value);
    if (!type)
        complain(QStringLiteral("Unknown type: \"%1\".").arg(node.name->value));
    return type;
}

std::optional<QString> SchemaBuilder::deprecation(const NodeList<DirectiveNode> &directives) const
{
    const DirectiveNode *directive = directiveOf(directives, u"deprecated");
    if (!directive)
        return {};
    if (directive->arguments.empty())
        return QStringLiteral("No longer supported");
    const QString reason = textArgument(*directive, u"reason");
    return reason.isNull() ? std::nullopt : std::optional(reason);
}

void SchemaBuilder::fillDirectives()
{
    for (std::size_t i = 0; i < m_directiveNodes.size(); ++i)
        for (const InputValueDefinitionNode *argument : m_directiveNodes[i]->arguments)
            m_schema->m_directives.items()[i]->arguments.append(inputValue(*argument));
}

void SchemaBuilder::chooseRoots()
{
    bool hasDefinition = false;
    for (const SchemaDefinitionNode *node : m_schema->m_schemaNodes) {
        hasDefinition = hasDefinition || node->kind == Kind::SchemaDefinition;
        if (node->description)
            m_schema->m_description = node->description->value.toString();
        for (const OperationTypeDefinitionNode *operation : node->operationTypes)
            m_schema->m_roots[int(operation->operation)] = known(*operation->type);
    }
    if (hasDefinition)
        return;
    static constexpr QStringView names[] = {u"Query", u"Mutation", u"Subscription"};
    for (int i = 0; i < 3; ++i)
        if (const NamedType *type = m_schema->m_types.find(names[i]))
            m_schema->m_roots[i] = type;
}

} // namespace castwright::graphql
