// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"
#include "graphql/language/DirectiveLocation.h"
#include "graphql/type/Resolver.h"
#include "graphql/type/Scalar.h"
#include "graphql/type/TypeRef.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

/// The parts of a schema: named types with their fields, values and directives. They are made by SchemaBuilder and never change afterwards.
/// Thread: any, resolvers aside.
namespace castwright::graphql {

enum class TypeKind : quint8 { Scalar, Object, Interface, Union, Enum, InputObject };

/// "SCALAR", "OBJECT" and so on, as __TypeKind has it.
QStringView typeKindName(TypeKind kind);

/// An argument, or a field of an input object.
struct InputValue {
    QString name;
    QString description; ///< null when none
    TypeRef type;
    std::optional<Value> defaultValue; ///< coerced
    std::optional<QString> deprecationReason;
    const InputValueDefinitionNode *node = nullptr;

    /// Non-null and without a default value.
    bool isRequired() const { return type.isNonNull() && !defaultValue; }
};

/// A list with quick look-up by name. Names are unique; of two the first counts.
template <class T>
class NamedList {
public:
    T &append(T item)
    {
        m_items.push_back(std::make_unique<T>(std::move(item)));
        T &added = *m_items.back();
        m_index.emplace(QStringView(added.name), &added);
        return added;
    }
    const T *find(QStringView name) const
    {
        const auto found = m_index.find(name);
        return found == m_index.end() ? nullptr : found->second;
    }
    T *find(QStringView name)
    {
        const auto found = m_index.find(name);
        return found == m_index.end() ? nullptr : found->second;
    }
    const std::vector<std::unique_ptr<T>> &items() const { return m_items; }
    bool isEmpty() const { return m_items.empty(); }
    std::size_t size() const { return m_items.size(); }
    QStringList names() const
    {
        QStringList out;
        for (const auto &item : m_items)
            out.append(item->name);
        return out;
    }

private:
    struct Hash {
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };
    std::vector<std::unique_ptr<T>> m_items;
    std::unordered_map<QStringView, T *, Hash> m_index;
};

/// A field of an object or interface.
struct FieldDefinition {
    QString name;
    QString description;
    NamedList<InputValue> arguments;
    TypeRef type;
    std::optional<QString> deprecationReason;
    Resolver resolve;     ///< none: the member of that name of the parent value
    Subscriber subscribe; ///< only for fields of the subscription type
    CostFunction cost;    ///< none: the schema's own
    const FieldDefinitionNode *node = nullptr;
};

struct EnumValue {
    QString name;
    QString description;
    std::optional<QString> deprecationReason;
    const EnumValueDefinitionNode *node = nullptr;
};

/// Any of the six kinds; each uses the lists that its kind has.
struct NamedType {
    TypeKind kind = TypeKind::Scalar;
    QString name;
    QString description;
    NamedList<FieldDefinition> fields;         ///< object and interface
    std::vector<const NamedType *> interfaces; ///< object and interface
    std::vector<const NamedType *> members;    ///< union, as written
    NamedList<EnumValue> enumValues;
    NamedList<InputValue> inputFields;
    bool isOneOf = false;                  ///< input object
    bool isBuiltIn = false;                ///< a scalar of the specification or an introspection type
    bool isPresent = true;                 ///< false for a scalar of the specification that the schema does not use (3.5)
    std::optional<QString> specifiedByUrl; ///< scalar
    Scalar scalar;                         ///< scalar
    TypeResolver resolveType;              ///< interface and union; none: the member "__typename"
    const TypeDefinitionNode *node = nullptr;
    std::vector<const TypeDefinitionNode *> extensions;

    bool isLeaf() const { return kind == TypeKind::Scalar || kind == TypeKind::Enum; }
    bool isComposite() const { return kind == TypeKind::Object || kind == TypeKind::Interface || kind == TypeKind::Union; }
    bool isAbstract() const { return kind == TypeKind::Interface || kind == TypeKind::Union; }
    bool isInput() const { return isLeaf() || kind == TypeKind::InputObject; }
    bool isOutput() const { return kind != TypeKind::InputObject; }
};

struct DirectiveDefinition {
    QString name;
    QString description;
    NamedList<InputValue> arguments;
    bool isRepeatable = false;
    bool isBuiltIn = false;
    std::vector<DirectiveLocation> locations;
    const DirectiveDefinitionNode *node = nullptr;

    bool allows(DirectiveLocation location) const { return std::find(locations.begin(), locations.end(), location) != locations.end(); }
};

} // namespace castwright::graphql
