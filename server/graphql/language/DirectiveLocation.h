// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace castwright::graphql {

/// Where a directive may stand (specification 3.13), executable locations first.
enum class DirectiveLocation : quint8 {
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
};
inline constexpr int directiveLocationCount = int(DirectiveLocation::InputFieldDefinition) + 1;

inline constexpr QStringView directiveLocationNames[directiveLocationCount] = {
    u"QUERY",
    u"MUTATION",
    u"SUBSCRIPTION",
    u"FIELD",
    u"FRAGMENT_DEFINITION",
    u"FRAGMENT_SPREAD",
    u"INLINE_FRAGMENT",
    u"VARIABLE_DEFINITION",
    u"SCHEMA",
    u"SCALAR",
    u"OBJECT",
    u"FIELD_DEFINITION",
    u"ARGUMENT_DEFINITION",
    u"INTERFACE",
    u"UNION",
    u"ENUM",
    u"ENUM_VALUE",
    u"INPUT_OBJECT",
    u"INPUT_FIELD_DEFINITION",
};

constexpr QStringView directiveLocationName(DirectiveLocation location)
{
    return directiveLocationNames[int(location)];
}

/// The location of that name; none when there is no such location.
inline std::optional<DirectiveLocation> directiveLocation(QStringView name)
{
    for (int i = 0; i < directiveLocationCount; ++i)
        if (directiveLocationNames[i] == name)
            return DirectiveLocation(i);
    return {};
}

} // namespace castwright::graphql
