// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// AMF0, the values inside RTMP commands (Adobe, "Action Message Format -- AMF 0", 2007). Pure; safe on any input. Thread: any.
namespace castwright::media {

class AmfValue {
public:
    enum class Type { Null, Undefined, Number, Boolean, String, Object, EcmaArray, StrictArray };
    using Member = std::pair<QByteArray, AmfValue>;

    AmfValue() = default;
    AmfValue(double number) : m_type(Type::Number), m_number(number) {}
    AmfValue(int number) : m_type(Type::Number), m_number(number) {}
    AmfValue(bool value) : m_type(Type::Boolean), m_number(value ? 1 : 0) {}
    AmfValue(const char *text) : m_type(Type::String), m_text(text) {}
    AmfValue(QByteArray utf8) : m_type(Type::String), m_text(std::move(utf8)) {}
    static AmfValue object(std::vector<Member> members) { return {Type::Object, std::move(members)}; }
    static AmfValue ecmaArray(std::vector<Member> members) { return {Type::EcmaArray, std::move(members)}; }
    /// The names of the members are not used.
    static AmfValue strictArray(std::vector<Member> items) { return {Type::StrictArray, std::move(items)}; }
    static AmfValue undefined() { return {Type::Undefined, {}}; }

    Type type() const { return m_type; }
    double number() const { return m_type == Type::Number ? m_number : 0; }
    bool boolean() const { return m_type == Type::Boolean && m_number != 0; }
    const QByteArray &text() const { return m_text; }
    const std::vector<Member> &members() const { return m_members; }
    /// The member of that name; null when there is none.
    const AmfValue *find(QByteArrayView name) const;
    /// The text of a member; empty when there is none.
    QByteArray textOf(QByteArrayView name) const;

private:
    AmfValue(Type type, std::vector<Member> members) : m_type(type), m_members(std::move(members)) {}

    Type m_type = Type::Null;
    double m_number = 0;
    QByteArray m_text;
    std::vector<Member> m_members;
};

/// Appends one value. Texts above 65,535 bytes become long strings.
void appendAmf(QByteArray &out, const AmfValue &value);
QByteArray encodeAmf(const std::vector<AmfValue> &values);
/// Reads all values of a message, AMF3 inside it too. Empty when anything in it is malformed, nested deeper than 16 or more than 4,096 values.
std::optional<std::vector<AmfValue>> decodeAmf(QByteArrayView data);

} // namespace castwright::media
