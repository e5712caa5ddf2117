// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/Schema.h"

namespace castwright::graphql {

namespace {
const std::vector<const NamedType *> &listOf(const std::unordered_map<const NamedType *, std::vector<const NamedType *>> &map,
                                             const NamedType &type)
{
    static const std::vector<const NamedType *> none;
    const auto found = map.find(&type);
    return found == map.end() ? none : found->second;
}
} // namespace

QStringView typeKindName(TypeKind kind)
{
    static constexpr QStringView names[] = {u"SCALAR", u"OBJECT", u"INTERFACE", u"UNION", u"ENUM", u"INPUT_OBJECT"};
    return names[int(kind)];
}

QString TypeRef::text() const
{
    if (!isWrapped())
        return m_named ? m_named->name : QString();
    return isNonNull() ? QString(ofType().text() + QLatin1Char('!')) : QString(QLatin1Char('[') + ofType().text() + QLatin1Char(']'));
}

const std::vector<const NamedType *> &Schema::possibleTypes(const NamedType &abstract) const
{
    return listOf(m_possible, abstract);
}

const std::vector<const NamedType *> &Schema::implementingInterfaces(const NamedType &interface) const
{
    return listOf(m_implementing, interface);
}

bool Schema::isSubType(const NamedType &abstract, const NamedType &maybe) const
{
    const auto found = m_subTypes.find(&abstract);
    return found != m_subTypes.end() && found->second.contains(&maybe);
}

bool Schema::isSubType(const TypeRef &maybe, const TypeRef &super) const
{
    if (maybe == super)
        return true;
    if (super.isNonNull())
        return maybe.isNonNull() && isSubType(maybe.ofType(), super.ofType());
    if (maybe.isNonNull())
        return isSubType(maybe.ofType(), super);
    if (super.isList() || maybe.isList())
        return super.isList() && maybe.isList() && isSubType(maybe.ofType(), super.ofType());
    return super.named()->isAbstract() && (maybe.named()->kind == TypeKind::Object || maybe.named()->kind == TypeKind::Interface)
        && isSubType(*super.named(), *maybe.named());
}

bool Schema::doTypesOverlap(const NamedType &a, const NamedType &b) const
{
    if (&a == &b)
        return true;
    if (a.isAbstract() && b.isAbstract()) {
        const auto &possible = possibleTypes(a);
        return std::any_of(possible.begin(), possible.end(), [&](const NamedType *type) { return isSubType(b, *type); });
    }
    return a.isAbstract() ? isSubType(a, b) : b.isAbstract() && isSubType(b, a);
}

const FieldDefinition *Schema::field(const NamedType &parent, QStringView name) const
{
    if (!name.startsWith(u"__"))
        return parent.fields.find(name);
    if (name == u"__typename" && parent.isComposite())
        return m_typeNameField.get();
    if (&parent == queryType()) {
        if (name == u"__schema")
            return m_schemaField.get();
        if (name == u"__type")
            return m_typeField.get();
    }
    return parent.fields.find(name);
}

TypeRef Schema::typeOf(const TypeNode &node) const
{
    if (node.kind == Kind::NamedType)
        return TypeRef(type(as<NamedTypeNode>(node).name->value));
    const TypeRef inner = typeOf(*as<WrappingTypeNode>(node).type);
    return node.kind == Kind::ListType ? inner.listOf() : inner.nonNull();
}

std::optional<SourceLocation> Schema::location(const Node *node) const
{
    if (!node)
        return {};
    // Nodes know offsets alone; the document is the one whose tree holds this very node.
    for (const DocumentPtr &document : m_documents)
        if (document->owns(*node))
            return document->location(*node);
    return {};
}

} // namespace castwright::graphql
