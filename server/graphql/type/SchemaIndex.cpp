// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/SchemaIndex.h"

namespace castwright::graphql {

void SchemaIndex::build()
{
    orderTypes();
    for (const NamedType *type : m_schema.m_order) {
        if (type->kind == TypeKind::Union)
            for (const NamedType *member : type->members) {
                m_schema.m_possible[type].push_back(member);
                m_schema.m_subTypes[type].insert(member);
            }
        for (const NamedType *interface : type->interfaces) {
            auto &known = m_schema.m_subTypes[interface];
            if (!known.insert(type).second)
                continue;
            (type->kind == TypeKind::Object ? m_schema.m_possible : m_schema.m_implementing)[interface].push_back(type);
        }
        if (type->kind == TypeKind::Object)
            m_schema.m_possible[type] = {type};
    }
}

void SchemaIndex::orderTypes()
{
    // The reference implementation's order, which clients see in introspection: each type of the documents in turn, a built-in
    // scalar where it is first used, then the introspection types.
    std::vector<const NamedType *> defined;
    for (const auto &type : m_schema.m_types.items())
        if (!type->isBuiltIn) {
            defined.push_back(type.get());
            m_waiting.insert(type.get());
        }
    for (const NamedType *type : defined) {
        m_waiting.erase(type);
        collect(type);
    }
    for (const NamedType *root : m_schema.m_roots)
        if (root)
            collect(root);
    for (const auto &directive : m_schema.m_directives.items())
        for (const auto &argument : directive->arguments.items())
            collect(argument->type.named());
    collect(m_schema.type(u"__Schema"));
    for (const auto &type : m_schema.m_types.items())
        type->isPresent = m_seen.contains(type.get());
}

void SchemaIndex::collect(const NamedType *type)
{
    if (m_waiting.contains(type) || !m_seen.insert(type).second)
        return;
    m_schema.m_order.push_back(type);
    for (const NamedType *member : type->members)
        collect(member);
    for (const NamedType *interface : type->interfaces)
        collect(interface);
    for (const auto &field : type->fields.items()) {
        collect(field->type.named());
        for (const auto &argument : field->arguments.items())
            collect(argument->type.named());
    }
    for (const auto &field : type->inputFields.items())
        collect(field->type.named());
}

} // namespace castwright::graphql
