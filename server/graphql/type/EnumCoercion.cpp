// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/EnumCoercion.h"

#include "graphql/language/Printer.h"
#include "graphql/utilities/Inspect.h"
#include "graphql/utilities/Suggestions.h"

namespace castwright::graphql {

namespace {
std::unexpected<CoercionError> refuse(const NamedType &type, const QString &message, const QString &value, bool withSuggestions = true)
{
    const QString hint = withSuggestions ? didYouMean(suggestionList(value, type.enumValues.names()), u"the enum value") : QString();
    return std::unexpected(CoercionError{QString(message + hint), true});
}
} // namespace

Coerced serializeEnum(const NamedType &type, const Value &value)
{
    if (value.isString() && type.enumValues.find(value.toString()))
        return value;
    return std::unexpected(CoercionError{QStringLiteral("Enum \"%1\" cannot represent value: %2").arg(type.name, inspect(value)), true});
}

Coerced parseEnumValue(const NamedType &type, const Value &value)
{
    const QString text = value.isString() ? value.toString() : inspect(value);
    if (!value.isString())
        return refuse(type, QStringLiteral("Enum \"%1\" cannot represent non-string value: %2.").arg(type.name, text), text);
    if (!type.enumValues.find(text))
        return refuse(type, QStringLiteral("Value \"%2\" does not exist in \"%1\" enum.").arg(type.name, text), text);
    return value;
}

Coerced parseEnumLiteral(const NamedType &type, const ValueNode &node, bool withSuggestions)
{
    const QString text = print(node);
    if (node.kind != Kind::EnumValue)
        return refuse(type, QStringLiteral("Enum \"%1\" cannot represent non-enum value: %2.").arg(type.name, text), text, withSuggestions);
    if (!type.enumValues.find(text))
        return refuse(type, QStringLiteral("Value \"%2\" does not exist in \"%1\" enum.").arg(type.name, text), text, withSuggestions);
    return Value(text);
}

} // namespace castwright::graphql
