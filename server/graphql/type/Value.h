// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/GraphqlError.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <typeinfo>
#include <utility>
#include <variant>
#include <vector>

namespace castwright::graphql {

class LazyObject;
class Promise;
class Value;

/// Members of an object in the order they were set; small, so looked up one by one.
class ValueObject {
public:
    using Member = std::pair<QString, Value>;
    /// Replaces the member of that name or appends one.
    void insert(const QString &name, Value value);
    /// nullptr when absent.
    const Value *find(QStringView name) const;
    const std::vector<Member> &members() const { return m_members; }
    bool isEmpty() const;

private:
    std::vector<Member> m_members;
};

/// What resolvers return and arguments hold: JSON's kinds, with objects in order, and besides them a native value of C++ that resolvers
/// below understand, a promise of a value, and an error. Cheap to copy: lists and objects are shared and never change. Thread: any,
/// promises aside.
class Value {
public:
    struct Native {
        std::shared_ptr<const void> pointer;
        const std::type_info *type = nullptr;
    };
    using List = std::vector<Value>;

    Value() = default; ///< null
    Value(std::nullptr_t) {}
    Value(bool value) : m_data(value) {}
    Value(int value) : m_data(qint64(value)) {}
    Value(qint64 value) : m_data(value) {}
    Value(double value) : m_data(value) {}
    Value(QString value) : m_data(std::move(value)) {}
    Value(List items) : m_data(std::make_shared<const List>(std::move(items))) {}
    Value(ValueObject object) : m_data(std::make_shared<const ValueObject>(std::move(object))) {}
    Value(QJsonObject object) : m_data(std::move(object)) {}
    Value(QJsonArray array) : m_data(std::move(array)) {}
    Value(std::shared_ptr<const LazyObject> object) : m_data(std::move(object)) {}
    Value(const QJsonValue &json);
    Value(std::shared_ptr<Promise> promise) : m_data(std::move(promise)) {}
    Value(GraphqlError error) : m_data(std::make_shared<const GraphqlError>(std::move(error))) {}
    Value(const char *) = delete;
    Value(const void *) = delete;

    /// A value of C++ that only resolvers look into; native<T>() gives it back.
    template <class T>
    static Value native(std::shared_ptr<const T> value)
    {
        Value out;
        out.m_data = Native{std::move(value), &typeid(T)};
        return out;
    }
    /// An error with a stable extensions.code; a resolver returns it instead of a value.
    static Value error(QString message, QStringView code = {});

    bool isNull() const { return m_data.index() == 0; }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_data); }
    bool isDouble() const { return std::holds_alternative<double>(m_data); }
    bool isNumber() const { return isInteger() || isDouble(); }
    bool isString() const { return std::holds_alternative<QString>(m_data); }
    bool isList() const
    {
        return std::holds_alternative<std::shared_ptr<const List>>(m_data) || std::holds_alternative<QJsonArray>(m_data);
    }
    bool isObject() const
    {
        return std::holds_alternative<std::shared_ptr<const ValueObject>>(m_data) || std::holds_alternative<QJsonObject>(m_data)
            || std::holds_alternative<std::shared_ptr<const LazyObject>>(m_data);
    }

    bool toBool() const { return isBool() && std::get<bool>(m_data); }
    /// 0 when it is no number.
    qint64 toInteger() const;
    double toDouble() const;
    /// Empty when it is no string.
    const QString &toString() const;
    /// nullptr when it is none.
    const GraphqlError *asError() const;
    std::shared_ptr<Promise> asPromise() const;
    /// nullptr when it is no native value of type T.
    template <class T>
    const T *native() const
    {
        const auto *data = std::get_if<Native>(&m_data);
        return data && *data->type == typeid(T) ? static_cast<const T *>(data->pointer.get()) : nullptr;
    }

    /// Items of a list made of values; nullptr for everything else, lists of JSON included.
    const List *items() const
    {
        const auto *list = std::get_if<std::shared_ptr<const List>>(&m_data);
        return list ? list->get() : nullptr;
    }
    /// Length of a list; 0 for everything else.
    qsizetype size() const;
    /// Item of a list. Range: 0 to size() - 1.
    Value at(qsizetype index) const;
    /// Member of an object; null when absent or no object.
    Value member(QStringView name) const;
    bool contains(QStringView name) const;
    /// Names of an object's members, in order.
    QStringList keys() const;

    /// As JSON; native values and promises become null, errors too.
    QJsonValue toJson() const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, std::shared_ptr<const List>, std::shared_ptr<const ValueObject>,
                 QJsonObject, QJsonArray, Native, std::shared_ptr<Promise>, std::shared_ptr<const GraphqlError>,
                 std::shared_ptr<const LazyObject>>
        m_data;
};

/// Here, where Value is complete: a pair with an incomplete member is an error to clang.
inline bool ValueObject::isEmpty() const
{
    return m_members.empty();
}

} // namespace castwright::graphql
