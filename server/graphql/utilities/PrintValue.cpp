// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/utilities/PrintValue.h"

#include "graphql/language/BlockString.h"
#include "graphql/type/EnumCoercion.h"
#include "graphql/utilities/Inspect.h"

#include <QRegularExpression>

namespace castwright::graphql {

namespace {
/// A value of no type in particular, as custom scalars have it.
QString printUntyped(const Value &value)
{
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isNumber())
        return numberText(value);
    if (value.isString())
        return printString(value.toString());
    QStringList parts;
    if (value.isList()) {
        for (qsizetype i = 0; i < value.size(); ++i)
            parts.append(printUntyped(value.at(i)));
        return QString(QLatin1Char('[') + parts.join(QLatin1String(", ")) + QLatin1Char(']'));
    }
    for (const QString &key : value.keys())
        parts.append(QString(key + QLatin1String(": ") + printUntyped(value.member(key))));
    return QString(QLatin1Char('{') + parts.join(QLatin1String(", ")) + QLatin1Char('}'));
}

QString printLeaf(const Value &value, const NamedType &type)
{
    const Coerced leaf = type.kind == TypeKind::Enum ? serializeEnum(type, value) : type.scalar.serialized(value);
    if (!leaf || leaf->isNull())
        return {};
    static const QRegularExpression wholeNumber(QStringLiteral("^-?(?:0|[1-9][0-9]*)$"));
    if (leaf->isString()
        && (type.kind == TypeKind::Enum || (type.name == QLatin1String("ID") && wholeNumber.match(leaf->toString()).hasMatch())))
        return leaf->toString();
    return printUntyped(*leaf);
}
} // namespace

QString printValue(const Value &value, const TypeRef &type)
{
    if (type.isNonNull())
        return value.isNull() ? QString() : printValue(value, type.ofType());
    if (value.isNull())
        return QStringLiteral("null");
    QStringList parts;
    if (type.isList()) {
        if (!value.isList())
            return printValue(value, type.ofType());
        for (qsizetype i = 0; i < value.size(); ++i)
            if (const QString item = printValue(value.at(i), type.ofType()); !item.isNull())
                parts.append(item);
        return QString(QLatin1Char('[') + parts.join(QLatin1String(", ")) + QLatin1Char(']'));
    }
    if (type.named()->kind != TypeKind::InputObject)
        return printLeaf(value, *type.named());
    if (!value.isObject())
        return {};
    for (const auto &field : type.named()->inputFields.items()) {
        if (!value.contains(field->name))
            continue;
        if (const QString text = printValue(value.member(field->name), field->type); !text.isNull())
            parts.append(QString(field->name + QLatin1String(": ") + text));
    }
    return QString(QLatin1Char('{') + parts.join(QLatin1String(", ")) + QLatin1Char('}'));
}

} // namespace castwright::graphql
