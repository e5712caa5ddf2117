// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

/// The syntax tree of GraphQL documents (specification of September 2025, appendix C). Immutable; texts are views into the document that
/// owns the nodes. Offsets count UTF-16 code units from the start of the source. Optional parts are nullptr. Thread: any.
namespace castwright::graphql {

enum class Kind : quint8 {
    Name,
    Document,
    OperationDefinition,
    VariableDefinition,
    SelectionSet,
    Field,
    Argument,
    FragmentSpread,
    InlineFragment,
    FragmentDefinition,
    Variable,
    IntValue,
    FloatValue,
    StringValue,
    BooleanValue,
    NullValue,
    EnumValue,
    ListValue,
    ObjectValue,
    ObjectField,
    Directive,
    NamedType,
    ListType,
    NonNullType,
    SchemaDefinition,
    OperationTypeDefinition,
    ScalarTypeDefinition,
    ObjectTypeDefinition,
    FieldDefinition,
    InputValueDefinition,
    InterfaceTypeDefinition,
    UnionTypeDefinition,
    EnumTypeDefinition,
    EnumValueDefinition,
    InputObjectTypeDefinition,
    DirectiveDefinition,
    SchemaExtension,
    ScalarTypeExtension,
    ObjectTypeExtension,
    InterfaceTypeExtension,
    UnionTypeExtension,
    EnumTypeExtension,
    InputObjectTypeExtension,
};
inline constexpr int kindCount = int(Kind::InputObjectTypeExtension) + 1;

enum class OperationType : quint8 { Query, Mutation, Subscription };

/// Every node: what it is and where it stands, `end` exclusive.
struct Node {
    Kind kind = Kind::Name;
    int start = 0;
    int end = 0;
};

template <class T>
using NodeList = std::span<const T *const>;

struct NameNode : Node {
    QStringView value;
};

/// Any of the kinds from Variable to ObjectValue.
struct ValueNode : Node {};
struct VariableNode : ValueNode {
    const NameNode *name = nullptr;
};
/// IntValue, FloatValue, EnumValue, BooleanValue ("true" or "false"), NullValue: the text as written.
struct LiteralNode : ValueNode {
    QStringView text;
};
struct StringValueNode : ValueNode {
    QStringView value; ///< escapes and block indentation resolved
    bool isBlock = false;
};
struct ListValueNode : ValueNode {
    NodeList<ValueNode> values;
};
struct ObjectFieldNode : Node {
    const NameNode *name = nullptr;
    const ValueNode *value = nullptr;
};
struct ObjectValueNode : ValueNode {
    NodeList<ObjectFieldNode> fields;
};

struct ArgumentNode : Node {
    const NameNode *name = nullptr;
    const ValueNode *value = nullptr;
};
struct DirectiveNode : Node {
    const NameNode *name = nullptr;
    NodeList<ArgumentNode> arguments;
};

/// NamedType, ListType or NonNullType.
struct TypeNode : Node {};
struct NamedTypeNode : TypeNode {
    const NameNode *name = nullptr;
};
struct WrappingTypeNode : TypeNode {
    const TypeNode *type = nullptr;
};

/// Field, FragmentSpread or InlineFragment.
struct SelectionNode : Node {
    NodeList<DirectiveNode> directives;
};
struct SelectionSetNode : Node {
    NodeList<SelectionNode> selections;
};
struct FieldNode : SelectionNode {
    const NameNode *alias = nullptr;
    const NameNode *name = nullptr;
    NodeList<ArgumentNode> arguments;
    const SelectionSetNode *selectionSet = nullptr;
    /// The alias, or the name without one.
    QStringView responseName() const { return alias ? alias->value : name->value; }
};
struct FragmentSpreadNode : SelectionNode {
    const NameNode *name = nullptr;
};
struct InlineFragmentNode : SelectionNode {
    const NamedTypeNode *typeCondition = nullptr;
    const SelectionSetNode *selectionSet = nullptr;
};

/// Anything that may stand at the top of a document.
struct DefinitionNode : Node {
    const StringValueNode *description = nullptr;
    NodeList<DirectiveNode> directives;
};
struct VariableDefinitionNode : Node {
    const StringValueNode *description = nullptr;
    const VariableNode *variable = nullptr;
    const TypeNode *type = nullptr;
    const ValueNode *defaultValue = nullptr;
    NodeList<DirectiveNode> directives;
};
struct OperationDefinitionNode : DefinitionNode {
    OperationType operation = OperationType::Query;
    const NameNode *name = nullptr;
    NodeList<VariableDefinitionNode> variableDefinitions;
    const SelectionSetNode *selectionSet = nullptr;
};
struct FragmentDefinitionNode : DefinitionNode {
    const NameNode *name = nullptr;
    const NamedTypeNode *typeCondition = nullptr;
    const SelectionSetNode *selectionSet = nullptr;
};

struct OperationTypeDefinitionNode : Node {
    OperationType operation = OperationType::Query;
    const NamedTypeNode *type = nullptr;
};
/// SchemaDefinition and SchemaExtension.
struct SchemaDefinitionNode : DefinitionNode {
    NodeList<OperationTypeDefinitionNode> operationTypes;
};
struct InputValueDefinitionNode : Node {
    const StringValueNode *description = nullptr;
    const NameNode *name = nullptr;
    const TypeNode *type = nullptr;
    const ValueNode *defaultValue = nullptr;
    NodeList<DirectiveNode> directives;
};
struct FieldDefinitionNode : Node {
    const StringValueNode *description = nullptr;
    const NameNode *name = nullptr;
    NodeList<InputValueDefinitionNode> arguments;
    const TypeNode *type = nullptr;
    NodeList<DirectiveNode> directives;
};
struct EnumValueDefinitionNode : Node {
    const StringValueNode *description = nullptr;
    const NameNode *name = nullptr;
    NodeList<DirectiveNode> directives;
};
/// The six type definitions and the six type extensions; each uses the lists that its kind has.
struct TypeDefinitionNode : DefinitionNode {
    const NameNode *name = nullptr;
    NodeList<NamedTypeNode> interfaces;             ///< object and interface
    NodeList<FieldDefinitionNode> fields;           ///< object and interface
    NodeList<NamedTypeNode> types;                  ///< union
    NodeList<EnumValueDefinitionNode> values;       ///< enum
    NodeList<InputValueDefinitionNode> inputFields; ///< input object
};
struct DirectiveDefinitionNode : DefinitionNode {
    const NameNode *name = nullptr;
    NodeList<InputValueDefinitionNode> arguments;
    bool isRepeatable = false;
    NodeList<NameNode> locations;
};
struct DocumentNode : Node {
    NodeList<DefinitionNode> definitions;
};

/// How many list types may be within each other; what a type reference holds.
inline constexpr int maxListNesting = 15;

constexpr bool isExecutableDefinition(Kind kind)
{
    return kind == Kind::OperationDefinition || kind == Kind::FragmentDefinition;
}
constexpr bool isTypeDefinition(Kind kind)
{
    return kind == Kind::ScalarTypeDefinition || kind == Kind::ObjectTypeDefinition || kind == Kind::InterfaceTypeDefinition
        || kind == Kind::UnionTypeDefinition || kind == Kind::EnumTypeDefinition || kind == Kind::InputObjectTypeDefinition;
}
constexpr bool isTypeExtension(Kind kind)
{
    return kind >= Kind::ScalarTypeExtension && kind <= Kind::InputObjectTypeExtension;
}
constexpr bool isValue(Kind kind)
{
    return kind >= Kind::Variable && kind <= Kind::ObjectValue;
}

template <class T>
const T &as(const Node &node)
{
    return static_cast<const T &>(node);
}

/// "query", "mutation", "subscription".
QStringView operationText(OperationType operation);
/// "OperationDefinition" and so on, as in the specification's grammar.
QStringView kindName(Kind kind);

} // namespace castwright::graphql
