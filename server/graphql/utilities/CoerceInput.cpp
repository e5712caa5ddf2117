// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/utilities/CoerceInput.h"

#include "graphql/type/EnumCoercion.h"
#include "graphql/utilities/Suggestions.h"

namespace castwright::graphql {

namespace {
class InputCoercion {
public:
    explicit InputCoercion(const InputComplaint &complain) : m_complain(complain) {}

    Value coerce(const Value &input, const TypeRef &type)
    {
        if (type.isNonNull()) {
            if (!input.isNull())
                return coerce(input, type.ofType());
            complain(m_path, input, QStringLiteral("Expected non-nullable type \"%1\" not to be null.").arg(type.text()));
            return {};
        }
        if (input.isNull())
            return {};
        if (type.isList())
            return coerceList(input, type.ofType());
        if (type.named()->kind == TypeKind::InputObject)
            return coerceObject(input, *type.named());
        return coerceLeaf(input, *type.named());
    }

private:
    /// Past this many nobody reads them, and making the suggestions takes time.
    static constexpr int mostComplaints = 100;

    void complain(const ResponsePath &path, const Value &invalid, const QString &message)
    {
        ++m_complaints;
        m_complain(path, invalid, message);
    }
    bool isFull() const { return m_complaints >= mostComplaints; }

    Value coerceList(const Value &input, const TypeRef &itemType)
    {
        Value::List items;
        if (!input.isList()) {
            items.push_back(coerce(input, itemType));
            return items;
        }
        for (qsizetype i = 0; i < input.size() && !isFull(); ++i) {
            m_path.append({{}, i});
            items.push_back(coerce(input.at(i), itemType));
            m_path.removeLast();
        }
        return items;
    }

    Value coerceObject(const Value &input, const NamedType &type)
    {
        if (!input.isObject()) {
            complain(m_path, input, QStringLiteral("Expected type \"%1\" to be an object.").arg(type.name));
            return {};
        }
        ValueObject object;
        for (const auto &field : type.inputFields.items()) {
            if (input.contains(field->name)) {
                m_path.append({field->name, -1});
                object.insert(field->name, coerce(input.member(field->name), field->type));
                m_path.removeLast();
            } else if (field->defaultValue) {
                object.insert(field->name, *field->defaultValue);
            } else if (field->type.isNonNull()) {
                complain(m_path, input,
                         QStringLiteral("Field \"%1\" of required type \"%2\" was not provided.").arg(field->name, field->type.text()));
            }
        }
        complainOfUnknown(input, type);
        if (type.isOneOf)
            checkOneOf(input, type, object);
        return object;
    }

    void complainOfUnknown(const Value &input, const NamedType &type)
    {
        for (const QString &name : input.keys())
            if (!isFull() && !type.inputFields.find(name))
                complain(m_path, input,
                         QString(QStringLiteral("Field \"%1\" is not defined by type \"%2\".").arg(name, type.name)
                                 + didYouMean(suggestionList(name, type.inputFields.names()))));
    }

    void checkOneOf(const Value &input, const NamedType &type, const ValueObject &object)
    {
        if (object.members().size() != 1)
            complain(m_path, input, QStringLiteral("Exactly one key must be specified for OneOf type \"%1\".").arg(type.name));
        const QString key = object.isEmpty() ? QString() : object.members().front().first;
        if (key.isNull() || !input.member(key).isNull())
            return;
        ResponsePath path = m_path;
        path.append({key, -1});
        complain(path, Value(), QStringLiteral("Field \"%1\" must be non-null.").arg(key));
    }

    Value coerceLeaf(const Value &input, const NamedType &type)
    {
        Coerced value = type.kind == TypeKind::Enum ? parseEnumValue(type, input) : type.scalar.parsed(input);
        if (value)
            return std::move(*value);
        const CoercionError &error = value.error();
        complain(m_path, input, error.isWhole ? error.message : QStringLiteral("Expected type \"%1\". %2").arg(type.name, error.message));
        return {};
    }

    const InputComplaint &m_complain;
    int m_complaints = 0;
    ResponsePath m_path;
};
} // namespace

Value coerceInput(const Value &input, const TypeRef &type, const InputComplaint &complain)
{
    return InputCoercion(complain).coerce(input, type);
}

} // namespace castwright::graphql
