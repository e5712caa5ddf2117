// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/graphql/MarkedValue.h"

namespace castwright::tests {

using namespace castwright::graphql;

Value MarkedValues::convert(const QJsonValue &json)
{
    if (json.isArray()) {
        Value::List items;
        for (const QJsonValue &item : json.toArray())
            items.push_back(convert(item));
        return items;
    }
    if (!json.isObject())
        return json;
    const QJsonObject object = json.toObject();
    if (const QJsonValue text = object.value(QStringLiteral("$throw")); text.isString())
        return Value::error(text.toString());
    for (const QString &mark : {QStringLiteral("$promise"), QStringLiteral("$reject")})
        if (object.contains(mark)) {
            const auto promise = Promise::make();
            m_waiting.push_back({promise, object.value(mark), mark == u"$reject"});
            return promise;
        }
    ValueObject out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), convert(it.value()));
    return out;
}

bool MarkedValues::settleNext()
{
    if (m_waiting.empty())
        return false;
    const Waiting next = m_waiting.front();
    m_waiting.pop_front();
    next.promise->settle(next.isError ? Value::error(next.value.toString()) : convert(next.value));
    return true;
}

} // namespace castwright::tests
