// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/SchemaValidator.h"

#include "graphql/type/InterfaceValidator.h"

namespace castwright::graphql {

namespace {
const Node *deprecatedDirective(const InputValueDefinitionNode *node)
{
    if (node)
        for (const DirectiveNode *directive : node->directives)
            if (directive->name->value == u"deprecated")
                return directive;
    return nullptr;
}

const Node *typeOf(const InputValueDefinitionNode *node)
{
    return node ? node->type : nullptr;
}

/// The definition of a type and its extensions.
std::vector<const Node *> nodesOf(const NamedType &type)
{
    std::vector<const Node *> nodes{type.node};
    nodes.insert(nodes.end(), type.extensions.begin(), type.extensions.end());
    return nodes;
}

class SchemaValidation {
public:
    explicit SchemaValidation(const Schema &schema) : m_schema(schema), m_report(schema) {}

    Errors run()
    {
        checkRoot(OperationType::Query, QStringLiteral("Query"));
        checkRoot(OperationType::Mutation, QStringLiteral("Mutation"));
        checkRoot(OperationType::Subscription, QStringLiteral("Subscription"));
        for (const auto &directive : m_schema.directives().items())
            checkDirective(*directive);
        for (const NamedType *type : m_schema.types())
            if (!type->isBuiltIn)
                checkType(*type);
        return m_report.take();
    }

private:
    void checkRoot(OperationType operation, const QString &word)
    {
        const NamedType *type = m_schema.rootType(operation);
        if (!type && operation == OperationType::Query) {
            const auto &nodes = m_schema.schemaNodes();
            const bool hasDefinition = !nodes.empty() && nodes.front()->kind == Kind::SchemaDefinition;
            m_report.add(QStringLiteral("Query root type must be provided."), {hasDefinition ? nodes.front() : nullptr});
        }
        if (!type || type->kind == TypeKind::Object)
            return;
        const Node *node = type->node;
        for (auto definition = m_schema.schemaNodes().rbegin(); definition != m_schema.schemaNodes().rend(); ++definition)
            for (const OperationTypeDefinitionNode *root : (*definition)->operationTypes)
                if (root->operation == operation)
                    node = root->type;
        const QString provided = operation == OperationType::Query ? QString() : QStringLiteral(" if provided");
        m_report.add(QStringLiteral("%1 root type must be Object type%2, it cannot be %3.").arg(word, provided, type->name), {node});
    }

    void checkName(const QString &name, const Node *node)
    {
        if (name.startsWith(u"__"))
            m_report.add(QStringLiteral("Name \"%1\" must not begin with \"__\", which is reserved by GraphQL introspection.").arg(name),
                         {node});
    }

    void checkDirective(const DirectiveDefinition &directive)
    {
        checkName(directive.name, directive.node);
        for (const auto &argument : directive.arguments.items()) {
            checkName(argument->name, argument->node);
            const QString where = QStringLiteral("@%1(%2:)").arg(directive.name, argument->name);
            if (!argument->type.named()->isInput())
                m_report.add(QStringLiteral("The type of %1 must be Input Type but got: %2.").arg(where, argument->type.text()),
                             {argument->node});
            checkDeprecation(*argument, QStringLiteral("argument"), where);
        }
    }

    void checkDeprecation(const InputValue &value, const QString &what, const QString &where)
    {
        if (value.isRequired() && value.deprecationReason)
            m_report.add(QStringLiteral("Required %1 %2 cannot be deprecated.").arg(what, where),
                         {deprecatedDirective(value.node), typeOf(value.node)});
    }

    void checkType(const NamedType &type)
    {
        checkName(type.name, type.node);
        switch (type.kind) {
        case TypeKind::Object:
        case TypeKind::Interface:
            checkFields(type);
            validateInterfaces(m_schema, type, m_report);
            break;
        case TypeKind::Union: checkMembers(type); break;
        case TypeKind::Enum:
            if (type.enumValues.isEmpty())
                m_report.add(QStringLiteral("Enum type %1 must define one or more values.").arg(type.name), nodesOf(type));
            for (const auto &value : type.enumValues.items())
                checkName(value->name, value->node);
            break;
        case TypeKind::InputObject:
            checkInputFields(type);
            findCycles(type);
            break;
        case TypeKind::Scalar: break;
        }
    }

    void checkFields(const NamedType &type)
    {
        if (type.fields.isEmpty())
            m_report.add(QStringLiteral("Type %1 must define one or more fields.").arg(type.name), nodesOf(type));
        for (const auto &field : type.fields.items()) {
            checkName(field->name, field->node);
            const QString where = QString(type.name + u'.' + field->name);
            if (!field->type.named()->isOutput())
                m_report.add(QStringLiteral("The type of %1 must be Output Type but got: %2.").arg(where, field->type.text()),
                             {field->node ? field->node->type : nullptr});
            for (const auto &argument : field->arguments.items()) {
                checkName(argument->name, argument->node);
                const QString which = QStringLiteral("%1(%2:)").arg(where, argument->name);
                if (!argument->type.named()->isInput())
                    m_report.add(QStringLiteral("The type of %1 must be Input Type but got: %2.").arg(which, argument->type.text()),
                                 {typeOf(argument->node)});
                checkDeprecation(*argument, QStringLiteral("argument"), which);
            }
        }
    }

    void checkMembers(const NamedType &type)
    {
        if (type.members.empty())
            m_report.add(QStringLiteral("Union type %1 must define one or more member types.").arg(type.name), nodesOf(type));
        std::unordered_set<const NamedType *> known;
        for (const NamedType *member : type.members) {
            if (!known.insert(member).second)
                m_report.add(QStringLiteral("Union type %1 can only include type %2 once.").arg(type.name, member->name),
                             memberNodes(type, member->name));
            else if (member->kind != TypeKind::Object)
                m_report.add(
                    QStringLiteral("Union type %1 can only include Object types, it cannot include %2.").arg(type.name, member->name),
                    memberNodes(type, member->name));
        }
    }

    static std::vector<const Node *> memberNodes(const NamedType &type, const QString &name)
    {
        std::vector<const Node *> found;
        for (const Node *definition : nodesOf(type))
            if (definition)
                for (const NamedTypeNode *member : as<TypeDefinitionNode>(*definition).types)
                    if (member->name->value == name)
                        found.push_back(member);
        return found;
    }

    void checkInputFields(const NamedType &type)
    {
        if (type.inputFields.isEmpty())
            m_report.add(QStringLiteral("Input Object type %1 must define one or more fields.").arg(type.name), nodesOf(type));
        for (const auto &field : type.inputFields.items()) {
            checkName(field->name, field->node);
            const QString where = QString(type.name + u'.' + field->name);
            if (!field->type.named()->isInput())
                m_report.add(QStringLiteral("The type of %1 must be Input Type but got: %2.").arg(where, field->type.text()),
                             {typeOf(field->node)});
            checkDeprecation(*field, QStringLiteral("input field"), where);
            if (!type.isOneOf)
                continue;
            if (field->type.isNonNull())
                m_report.add(QStringLiteral("OneOf input field %1 must be nullable.").arg(where), {typeOf(field->node)});
            if (field->defaultValue)
                m_report.add(QStringLiteral("OneOf input field %1 cannot have a default value.").arg(where), {field->node});
        }
    }

    /// An input object that needs itself can have no value. Depth first; what was left without a cycle is not looked at again.
    void findCycles(const NamedType &type)
    {
        if (!m_searched.insert(&type).second)
            return;
        m_open[&type] = m_path.size();
        for (const auto &field : type.inputFields.items()) {
            const TypeRef inner = field->type.nullable();
            if (!field->type.isNonNull() || inner.isList() || inner.named()->kind != TypeKind::InputObject)
                continue;
            m_path.push_back(field.get());
            if (const auto open = m_open.find(inner.named()); open != m_open.end())
                reportCycle(*inner.named(), open->second);
            else
                findCycles(*inner.named());
            m_path.pop_back();
        }
        m_open.erase(&type);
    }

    void reportCycle(const NamedType &type, std::size_t from)
    {
        QStringList names;
        std::vector<const Node *> nodes;
        for (std::size_t i = from; i < m_path.size(); ++i) {
            names.append(m_path[i]->name);
            nodes.push_back(m_path[i]->node);
        }
        m_report.add(QStringLiteral("Cannot reference Input Object \"%1\" within itself through a series of non-null fields: \"%2\".")
                         .arg(type.name, names.join(u'.')),
                     nodes);
    }

    const Schema &m_schema;
    SchemaErrors m_report;
    std::unordered_set<const NamedType *> m_searched;
    std::unordered_map<const NamedType *, std::size_t> m_open;
    std::vector<const InputValue *> m_path;
};
} // namespace

Errors validateSchema(const Schema &schema)
{
    return SchemaValidation(schema).run();
}

} // namespace castwright::graphql
