// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/Scalar.h"

#include "graphql/language/Printer.h"
#include "graphql/utilities/Inspect.h"
#include "graphql/utilities/ValueFromAst.h"

#include <cmath>

/// The five scalars of the specification (3.5.1 to 3.5.5).
namespace castwright::graphql {

namespace {
std::unexpected<CoercionError> refuse(const char *what, const QString &value)
{
    return std::unexpected(CoercionError{QString(QLatin1String(what) + value), true});
}

bool isWhole(const Value &value)
{
    return value.isInteger() || (value.isDouble() && std::isfinite(value.toDouble()) && std::trunc(value.toDouble()) == value.toDouble());
}

bool isInt32(double number)
{
    return number >= -2147483648.0 && number <= 2147483647.0;
}

/// A resolver's number, where text with a number and booleans count too; NaN when it is none.
double outputNumber(const Value &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isNumber())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.isString() ? value.toString().trimmed().toDouble(&isNumber) : 0;
    return isNumber ? number : std::nan("");
}

Coerced serializeInt(const Value &value)
{
    const double number = outputNumber(value);
    if (!std::isfinite(number) || std::trunc(number) != number)
        return refuse("Int cannot represent non-integer value: ", inspect(value));
    if (!isInt32(number))
        return refuse("Int cannot represent non 32-bit signed integer value: ", inspect(value));
    return value.isInteger() ? value : Value(qint64(number));
}

Coerced parseInt(const Value &value)
{
    if (!isWhole(value))
        return refuse("Int cannot represent non-integer value: ", inspect(value));
    if (!isInt32(value.toDouble()))
        return refuse("Int cannot represent non 32-bit signed integer value: ", numberText(value));
    return Value(value.toInteger());
}

Coerced parseIntLiteral(const ValueNode &node, const VariableValues *)
{
    if (node.kind != Kind::IntValue)
        return refuse("Int cannot represent non-integer value: ", print(node));
    const QStringView text = as<LiteralNode>(node).text;
    if (!isInt32(text.toDouble()))
        return refuse("Int cannot represent non 32-bit signed integer value: ", text.toString());
    return Value(text.toLongLong());
}

Coerced serializeFloat(const Value &value)
{
    const double number = outputNumber(value);
    if (!std::isfinite(number))
        return refuse("Float cannot represent non numeric value: ", inspect(value));
    return value.isNumber() ? value : Value(number);
}

Coerced parseFloat(const Value &value)
{
    if (!value.isNumber() || !std::isfinite(value.toDouble()))
        return refuse("Float cannot represent non numeric value: ", inspect(value));
    return value;
}

Coerced parseFloatLiteral(const ValueNode &node, const VariableValues *)
{
    if (node.kind != Kind::FloatValue && node.kind != Kind::IntValue)
        return refuse("Float cannot represent non numeric value: ", print(node));
    const QStringView text = as<LiteralNode>(node).text;
    bool isInteger = false;
    const qint64 whole = text.toLongLong(&isInteger);
    return node.kind == Kind::IntValue && isInteger ? Value(whole) : Value(text.toDouble());
}

Coerced serializeString(const Value &value)
{
    if (value.isString())
        return value;
    if (value.isBool())
        return Value(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    if (value.isNumber() && std::isfinite(value.toDouble()))
        return Value(numberText(value));
    return refuse("String cannot represent value: ", inspect(value));
}

Coerced parseString(const Value &value)
{
    if (value.isString())
        return value;
    return refuse("String cannot represent a non string value: ", inspect(value));
}

Coerced parseStringLiteral(const ValueNode &node, const VariableValues *)
{
    if (node.kind == Kind::StringValue)
        return Value(as<StringValueNode>(node).value.toString());
    return refuse("String cannot represent a non string value: ", print(node));
}

Coerced serializeBoolean(const Value &value)
{
    if (value.isBool())
        return value;
    if (value.isNumber() && std::isfinite(value.toDouble()))
        return Value(value.toDouble() != 0);
    return refuse("Boolean cannot represent a non boolean value: ", inspect(value));
}

Coerced parseBoolean(const Value &value)
{
    if (value.isBool())
        return value;
    return refuse("Boolean cannot represent a non boolean value: ", inspect(value));
}

Coerced parseBooleanLiteral(const ValueNode &node, const VariableValues *)
{
    if (node.kind == Kind::BooleanValue)
        return Value(as<LiteralNode>(node).text == u"true");
    return refuse("Boolean cannot represent a non boolean value: ", print(node));
}

Coerced coerceId(const Value &value)
{
    if (value.isString())
        return value;
    if (isWhole(value))
        return Value(numberText(value));
    return refuse("ID cannot represent value: ", inspect(value));
}

Coerced parseIdLiteral(const ValueNode &node, const VariableValues *)
{
    if (node.kind == Kind::StringValue)
        return Value(as<StringValueNode>(node).value.toString());
    if (node.kind == Kind::IntValue)
        return Value(as<LiteralNode>(node).text.toString());
    return refuse("ID cannot represent a non-string and non-integer value: ", print(node));
}
} // namespace

Coerced Scalar::serialized(const Value &value) const
{
    return serialize ? serialize(value) : Coerced(value);
}

Coerced Scalar::parsed(const Value &value) const
{
    return parseValue ? parseValue(value) : Coerced(value);
}

Coerced Scalar::parsed(const ValueNode &node, const VariableValues *variables) const
{
    return parseLiteral ? parseLiteral(node, variables) : parsed(untypedValueFromAst(node, variables));
}

bool isSpecifiedScalar(QStringView name)
{
    return name == u"Int" || name == u"Float" || name == u"String" || name == u"Boolean" || name == u"ID";
}

Scalar specifiedScalar(QStringView name)
{
    if (name == u"Int")
        return {serializeInt, parseInt, parseIntLiteral};
    if (name == u"Float")
        return {serializeFloat, parseFloat, parseFloatLiteral};
    if (name == u"String")
        return {serializeString, parseString, parseStringLiteral};
    if (name == u"Boolean")
        return {serializeBoolean, parseBoolean, parseBooleanLiteral};
    if (name == u"ID")
        return {coerceId, coerceId, parseIdLiteral};
    return {};
}

} // namespace castwright::graphql
