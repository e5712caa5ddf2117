// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/utilities/Inspect.h"

#include <array>
#include <charconv>
#include <cmath>

namespace castwright::graphql {

namespace {
constexpr int deepest = 2;
constexpr qsizetype mostItems = 10;
/// Where a text or an object is cut off, so that a message about a large value is not as large. The reference does not cut.
constexpr qsizetype longest = 2000;

QString quoted(const QString &text)
{
    QString out(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        switch (c.unicode()) {
        case u'"': out += QLatin1String("\\\""); continue;
        case u'\\': out += QLatin1String("\\\\"); continue;
        case u'\b': out += QLatin1String("\\b"); continue;
        case u'\f': out += QLatin1String("\\f"); continue;
        case u'\n': out += QLatin1String("\\n"); continue;
        case u'\r': out += QLatin1String("\\r"); continue;
        case u'\t': out += QLatin1String("\\t"); continue;
        default: break;
        }
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            out += c;
            out += text[++i];
        } else if (c < QLatin1Char(' ') || c.isSurrogate()) {
            out += QString(QLatin1String("\\u") + QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0')));
        } else {
            out += c;
        }
    }
    return QString(out + QLatin1Char('"'));
}

QString inspectAt(const Value &value, int depth);

QString inspectList(const Value &list, int depth)
{
    if (list.size() == 0)
        return QStringLiteral("[]");
    if (depth > deepest)
        return QStringLiteral("[Array]");
    QStringList items;
    for (qsizetype i = 0; i < qMin(list.size(), mostItems); ++i)
        items.append(inspectAt(list.at(i), depth));
    if (const qsizetype rest = list.size() - mostItems; rest > 0)
        items.append(rest == 1 ? QStringLiteral("... 1 more item") : QStringLiteral("... %1 more items").arg(rest));
    return QString(QLatin1Char('[') + items.join(QLatin1String(", ")) + QLatin1Char(']'));
}

QString inspectObject(const Value &object, int depth)
{
    const QStringList keys = object.keys();
    if (keys.isEmpty())
        return QStringLiteral("{}");
    if (depth > deepest)
        return QStringLiteral("[Object]");
    QString members;
    for (const QString &key : keys) {
        if (members.size() > longest) {
            members += QStringLiteral(", ...");
            break;
        }
        members += QString((members.isEmpty() ? u"" : u", ") + key + u": " + inspectAt(object.member(key), depth));
    }
    return QString(u"{ " + members + u" }");
}

QString inspectAt(const Value &value, int depth)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isNumber())
        return numberText(value);
    if (value.isString())
        return value.toString().size() > longest ? QString(quoted(value.toString().left(longest)) + u"...") : quoted(value.toString());
    if (value.isList())
        return inspectList(value, depth + 1);
    if (value.isObject())
        return inspectObject(value, depth + 1);
    return value.isNull() ? QStringLiteral("null") : QStringLiteral("[Object]");
}
} // namespace

QString inspect(const Value &value)
{
    return inspectAt(value, 0);
}

QString numberText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (value == 0)
        return QStringLiteral("0");
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::scientific);
    QByteArray digits(text.data(), end.ptr - text.data());
    const qsizetype e = digits.indexOf('e');
    int exponent = digits.mid(e + 1).toInt();
    digits = digits.left(e).replace(".", "");
    QByteArray out;
    const int count = int(digits.size());
    if (exponent >= 21 || exponent < -6) {
        out = digits.left(1) + (count > 1 ? QByteArray("." + digits.mid(1)) : QByteArray()) + 'e' + (exponent < 0 ? '-' : '+')
            + QByteArray::number(std::abs(exponent));
    } else if (exponent < 0) {
        out = "0." + QByteArray(-exponent - 1, '0') + digits;
    } else if (count <= exponent + 1) {
        out = digits + QByteArray(exponent + 1 - count, '0');
    } else {
        out = digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
    }
    return QString(QLatin1String(value < 0 ? "-" : "") + QString::fromLatin1(out));
}

QString numberText(const Value &value)
{
    return value.isInteger() ? QString::number(value.toInteger()) : numberText(value.toDouble());
}

QString pathText(const ResponsePath &path)
{
    QString out;
    for (const PathSegment &segment : path)
        out += segment.index >= 0 ? QStringLiteral("[%1]").arg(segment.index) : QString(QLatin1Char('.') + segment.name);
    return out;
}

} // namespace castwright::graphql
