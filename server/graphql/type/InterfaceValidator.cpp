// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/InterfaceValidator.h"

namespace castwright::graphql {

void SchemaErrors::add(const QString &message, const std::vector<const Node *> &nodes)
{
    GraphqlError error{message, {}, {}, {}};
    for (const Node *node : nodes)
        if (const auto at = m_schema.location(node))
            error.locations.append(*at);
    m_errors.append(std::move(error));
}

namespace {
/// Where `type` says that it implements `interface`.
std::vector<const Node *> implementsNodes(const NamedType &type, const NamedType &interface)
{
    std::vector<const TypeDefinitionNode *> definitions{type.node};
    definitions.insert(definitions.end(), type.extensions.begin(), type.extensions.end());
    std::vector<const Node *> found;
    for (const TypeDefinitionNode *definition : definitions)
        if (definition)
            for (const NamedTypeNode *name : definition->interfaces)
                if (name->name->value == interface.name)
                    found.push_back(name);
    return found;
}

class Implementation {
public:
    Implementation(const Schema &schema, const NamedType &type, const NamedType &interface, SchemaErrors &errors)
        : m_schema(schema)
        , m_type(type)
        , m_interface(interface)
        , m_errors(errors)
    {}

    void check()
    {
        checkAncestors();
        for (const auto &promised : m_interface.fields.items()) {
            if (const FieldDefinition *field = m_type.fields.find(promised->name)) {
                checkField(*promised, *field);
                continue;
            }
            std::vector<const Node *> nodes{promised->node, m_type.node};
            nodes.insert(nodes.end(), m_type.extensions.begin(), m_type.extensions.end());
            m_errors.add(QStringLiteral("Interface field %1.%2 expected but %3 does not provide it.")
                             .arg(m_interface.name, promised->name, m_type.name),
                         nodes);
        }
    }

private:
    void checkAncestors()
    {
        for (const NamedType *above : m_interface.interfaces) {
            if (std::find(m_type.interfaces.begin(), m_type.interfaces.end(), above) != m_type.interfaces.end())
                continue;
            std::vector<const Node *> nodes = implementsNodes(m_interface, *above);
            const auto own = implementsNodes(m_type, m_interface);
            nodes.insert(nodes.end(), own.begin(), own.end());
            m_errors.add(above == &m_type ? QStringLiteral("Type %1 cannot implement %2 because it would create a circular reference.")
                                                .arg(m_type.name, m_interface.name)
                                          : QStringLiteral("Type %1 must implement %2 because it is implemented by %3.")
                                                .arg(m_type.name, above->name, m_interface.name),
                         nodes);
        }
    }

    void checkField(const FieldDefinition &promised, const FieldDefinition &field)
    {
        const QString promise = QString(m_interface.name + u'.' + promised.name);
        const QString own = QString(m_type.name + u'.' + field.name);
        if (!m_schema.isSubType(field.type, promised.type))
            m_errors.add(QStringLiteral("Interface field %1 expects type %2 but %3 is type %4.")
                             .arg(promise, promised.type.text(), own, field.type.text()),
                         {promised.node ? promised.node->type : nullptr, field.node ? field.node->type : nullptr});
        for (const auto &argument : promised.arguments.items()) {
            const InputValue *given = field.arguments.find(argument->name);
            if (!given)
                m_errors.add(QStringLiteral("Interface field argument %1(%2:) expected but %3 does not provide it.")
                                 .arg(promise, argument->name, own),
                             {argument->node, field.node});
            else if (argument->type != given->type)
                m_errors.add(QStringLiteral("Interface field argument %1(%2:) expects type %3 but %4(%2:) is type %5.")
                                 .arg(promise, argument->name, argument->type.text(), own, given->type.text()),
                             {argument->node ? argument->node->type : nullptr, given->node ? given->node->type : nullptr});
        }
        for (const auto &argument : field.arguments.items())
            if (argument->isRequired() && !promised.arguments.find(argument->name))
                m_errors.add(QStringLiteral("Object field %1 includes required argument %2 that is missing from the Interface field %3.")
                                 .arg(own, argument->name, promise),
                             {argument->node, promised.node});
    }

    const Schema &m_schema;
    const NamedType &m_type;
    const NamedType &m_interface;
    SchemaErrors &m_errors;
};
} // namespace

void validateInterfaces(const Schema &schema, const NamedType &type, SchemaErrors &errors)
{
    std::unordered_set<const NamedType *> known;
    for (const NamedType *interface : type.interfaces) {
        const auto nodes = implementsNodes(type, *interface);
        if (interface->kind != TypeKind::Interface)
            errors.add(
                QStringLiteral("Type %1 must only implement Interface types, it cannot implement %2.").arg(type.name, interface->name),
                nodes);
        else if (interface == &type)
            errors.add(QStringLiteral("Type %1 cannot implement itself because it would create a circular reference.").arg(type.name),
                       nodes);
        else if (!known.insert(interface).second)
            errors.add(QStringLiteral("Type %1 can only implement %2 once.").arg(type.name, interface->name), nodes);
        else
            Implementation(schema, type, *interface, errors).check();
    }
}

} // namespace castwright::graphql
