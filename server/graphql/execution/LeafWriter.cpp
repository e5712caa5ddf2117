// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/LeafWriter.h"

#include "graphql/type/EnumCoercion.h"

#include <QJsonDocument>

namespace castwright::graphql {

namespace {
std::expected<void, CoercionError> writeCoerced(JsonWriter &out, const Coerced &value)
{
    if (!value)
        return std::unexpected(value.error());
    writeJson(out, *value);
    return {};
}

bool isInt32(qint64 number)
{
    return number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
}
} // namespace

void writeJson(JsonWriter &out, const Value &value)
{
    if (value.isString())
        return out.string(value.toString());
    if (value.isInteger())
        return out.integer(value.toInteger());
    if (value.isDouble())
        return out.number(value.toDouble());
    if (value.isBool())
        return out.raw(value.toBool() ? std::string_view("true") : std::string_view("false"));
    if (value.isList()) {
        out.raw('[');
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (i > 0)
                out.raw(',');
            writeJson(out, value.at(i));
        }
        return out.raw(']');
    }
    if (!value.isObject())
        return out.raw("null");
    out.raw('{');
    bool isFirst = true;
    for (const QString &key : value.keys()) {
        if (!std::exchange(isFirst, false))
            out.raw(',');
        out.string(key);
        out.raw(':');
        writeJson(out, value.member(key));
    }
    out.raw('}');
}

void writeError(JsonWriter &out, const GraphqlError &error)
{
    out.raw("{\"message\":");
    out.string(error.message);
    for (qsizetype i = 0; i < error.locations.size(); ++i) {
        out.raw(i == 0 ? ",\"locations\":[{\"line\":" : ",{\"line\":");
        out.integer(error.locations[i].line);
        out.raw(",\"column\":");
        out.integer(error.locations[i].column);
        out.raw(i + 1 == error.locations.size() ? "}]" : "}");
    }
    for (qsizetype i = 0; i < error.path.size(); ++i) {
        out.raw(i == 0 ? ",\"path\":[" : ",");
        error.path[i].index < 0 ? out.string(error.path[i].name) : out.integer(error.path[i].index);
        if (i + 1 == error.path.size())
            out.raw(']');
    }
    if (!error.extensions.isEmpty()) {
        out.raw(",\"extensions\":");
        writeJson(out, Value(error.extensions));
    }
    out.raw('}');
}

std::expected<void, CoercionError> writeLeaf(JsonWriter &out, const NamedType &type, LeafKind kind, const Value &value)
{
    switch (kind) {
    case LeafKind::String:
    case LeafKind::Id:
        if (!value.isString())
            break;
        out.string(value.toString());
        return {};
    case LeafKind::Int:
        if (!value.isInteger() || !isInt32(value.toInteger()))
            break;
        out.integer(value.toInteger());
        return {};
    case LeafKind::Float:
        if (!value.isNumber() || !qIsFinite(value.toDouble()))
            break;
        writeJson(out, value);
        return {};
    case LeafKind::Boolean:
        if (!value.isBool())
            break;
        out.raw(value.toBool() ? std::string_view("true") : std::string_view("false"));
        return {};
    case LeafKind::Enum:
        if (!value.isString() || !type.enumValues.find(value.toString()))
            return writeCoerced(out, serializeEnum(type, value));
        out.string(value.toString());
        return {};
    case LeafKind::Custom:
        if (type.scalar.serialize)
            break;
        writeJson(out, value);
        return {};
    case LeafKind::Composite: break;
    }
    return writeCoerced(out, type.scalar.serialized(value));
}

} // namespace castwright::graphql
