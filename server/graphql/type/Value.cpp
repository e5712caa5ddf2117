// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/type/Value.h"

#include "graphql/type/LazyObject.h"

namespace castwright::graphql {

void ValueObject::insert(const QString &name, Value value)
{
    for (Member &member : m_members) {
        if (member.first != name)
            continue;
        member.second = std::move(value);
        return;
    }
    m_members.emplace_back(name, std::move(value));
}

const Value *ValueObject::find(QStringView name) const
{
    for (const Member &member : m_members)
        if (member.first == name)
            return &member.second;
    return nullptr;
}

Value::Value(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool: m_data = json.toBool(); break;
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const qint64 whole = json.toInteger();
        // A whole number of JSON, "1.0" included, is an integer to GraphQL.
        if (number == double(whole) && qAbs(number) < 9.2e18)
            m_data = whole;
        else
            m_data = number;
        break;
    }
    case QJsonValue::String: m_data = json.toString(); break;
    case QJsonValue::Array: m_data = json.toArray(); break;
    case QJsonValue::Object: m_data = json.toObject(); break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
}

Value Value::error(QString message, QStringView code)
{
    GraphqlError out{std::move(message), {}, {}, {}};
    return code.isEmpty() ? Value(std::move(out)) : Value(std::move(out).withCode(code));
}

qint64 Value::toInteger() const
{
    if (const auto *number = std::get_if<qint64>(&m_data))
        return *number;
    const auto *number = std::get_if<double>(&m_data);
    return number && qAbs(*number) < 9.2e18 ? qint64(*number) : 0;
}

double Value::toDouble() const
{
    if (const auto *number = std::get_if<qint64>(&m_data))
        return double(*number);
    const auto *number = std::get_if<double>(&m_data);
    return number ? *number : 0;
}

const QString &Value::toString() const
{
    static const QString empty;
    const auto *text = std::get_if<QString>(&m_data);
    return text ? *text : empty;
}

const GraphqlError *Value::asError() const
{
    const auto *error = std::get_if<std::shared_ptr<const GraphqlError>>(&m_data);
    return error ? error->get() : nullptr;
}

std::shared_ptr<Promise> Value::asPromise() const
{
    const auto *promise = std::get_if<std::shared_ptr<Promise>>(&m_data);
    return promise ? *promise : nullptr;
}

qsizetype Value::size() const
{
    if (const auto *list = std::get_if<std::shared_ptr<const List>>(&m_data))
        return qsizetype((*list)->size());
    const auto *array = std::get_if<QJsonArray>(&m_data);
    return array ? array->size() : 0;
}

Value Value::at(qsizetype index) const
{
    if (const auto *list = std::get_if<std::shared_ptr<const List>>(&m_data))
        return (**list)[std::size_t(index)];
    const auto *array = std::get_if<QJsonArray>(&m_data);
    return array ? Value(array->at(index)) : Value();
}

Value Value::member(QStringView name) const
{
    if (const auto *object = std::get_if<std::shared_ptr<const ValueObject>>(&m_data)) {
        const Value *found = (*object)->find(name);
        return found ? *found : Value();
    }
    if (const auto *lazy = std::get_if<std::shared_ptr<const LazyObject>>(&m_data))
        return (*lazy)->member(name);
    const auto *object = std::get_if<QJsonObject>(&m_data);
    return object ? Value(object->value(name)) : Value();
}

bool Value::contains(QStringView name) const
{
    if (const auto *object = std::get_if<std::shared_ptr<const ValueObject>>(&m_data))
        return (*object)->find(name) != nullptr;
    if (const auto *lazy = std::get_if<std::shared_ptr<const LazyObject>>(&m_data))
        return (*lazy)->contains(name);
    const auto *object = std::get_if<QJsonObject>(&m_data);
    return object && object->contains(name);
}

QStringList Value::keys() const
{
    if (const auto *object = std::get_if<QJsonObject>(&m_data))
        return object->keys();
    if (const auto *lazy = std::get_if<std::shared_ptr<const LazyObject>>(&m_data))
        return (*lazy)->keys();
    QStringList names;
    if (const auto *object = std::get_if<std::shared_ptr<const ValueObject>>(&m_data))
        for (const auto &member : (*object)->members())
            names.append(member.first);
    return names;
}

QJsonValue Value::toJson() const
{
    if (isBool())
        return toBool();
    if (isInteger())
        return toInteger();
    if (isDouble())
        return toDouble();
    if (isString())
        return toString();
    if (isList()) {
        QJsonArray array;
        for (qsizetype i = 0; i < size(); ++i)
            array.append(at(i).toJson());
        return array;
    }
    if (const auto *json = std::get_if<QJsonObject>(&m_data))
        return *json;
    if (const auto *object = std::get_if<std::shared_ptr<const ValueObject>>(&m_data)) {
        QJsonObject json;
        for (const auto &[name, value] : (*object)->members())
            json.insert(name, value.toJson());
        return json;
    }
    if (const auto *lazy = std::get_if<std::shared_ptr<const LazyObject>>(&m_data)) {
        QJsonObject json;
        for (const QString &name : (*lazy)->keys())
            json.insert(name, (*lazy)->member(name).toJson());
        return json;
    }
    return QJsonValue(QJsonValue::Null);
}

} // namespace castwright::graphql
