// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/Amf0.h"

#include "media/rtmp/Amf3.h"

#include <QtEndian>

#include <bit>

namespace castwright::media {

namespace {
// Markers, AMF0 section 2.1.
enum Marker : uchar {
    NumberMarker = 0,
    BooleanMarker = 1,
    StringMarker = 2,
    ObjectMarker = 3,
    NullMarker = 5,
    UndefinedMarker = 6,
    EcmaArrayMarker = 8,
    ObjectEndMarker = 9,
    StrictArrayMarker = 10,
    DateMarker = 11,
    LongStringMarker = 12,
    XmlMarker = 15,
    TypedObjectMarker = 16,
    Amf3Marker = 17,
};

constexpr int maxDepth = 16;
constexpr int maxValues = 4096;

template <class T>
void appendBigEndian(QByteArray &out, T value)
{
    value = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendName(QByteArray &out, const QByteArray &name)
{
    const auto size = std::min<qsizetype>(name.size(), 0xffff);
    appendBigEndian(out, static_cast<quint16>(size));
    out.append(name.constData(), size);
}

void appendMembers(QByteArray &out, const std::vector<AmfValue::Member> &members)
{
    for (const auto &[name, value] : members) {
        appendName(out, name);
        appendAmf(out, value);
    }
    appendBigEndian<quint16>(out, 0);
    out += static_cast<char>(ObjectEndMarker);
}

void appendText(QByteArray &out, const QByteArray &text)
{
    if (text.size() <= 0xffff) {
        out += static_cast<char>(StringMarker);
        appendName(out, text);
        return;
    }
    out += static_cast<char>(LongStringMarker);
    appendBigEndian(out, static_cast<quint32>(text.size()));
    out += text;
}

/// Reads values from the front of `data`, remembering that something was wrong.
class Decoder {
public:
    explicit Decoder(QByteArrayView data) : m_data(data) {}
    bool isAtEnd() const { return m_data.isEmpty(); }
    bool hasFailed() const { return m_failed; }

    AmfValue value(int depth)
    {
        if (depth > maxDepth || ++m_count > maxValues) {
            m_failed = true;
            return {};
        }
        switch (integer<quint8>()) {
        case NumberMarker:
            return AmfValue(std::bit_cast<double>(integer<quint64>()));
        case BooleanMarker:
            return AmfValue(integer<quint8>() != 0);
        case StringMarker:
            return AmfValue(bytes(integer<quint16>()));
        case LongStringMarker:
        case XmlMarker:
            return AmfValue(bytes(integer<quint32>()));
        case TypedObjectMarker:
            bytes(integer<quint16>());
            return AmfValue::object(members(depth));
        case ObjectMarker:
            return AmfValue::object(members(depth));
        case EcmaArrayMarker:
            integer<quint32>(); // only a hint
            return AmfValue::ecmaArray(members(depth));
        case StrictArrayMarker:
            return AmfValue::strictArray(items(depth));
        case DateMarker: {
            const double at = std::bit_cast<double>(integer<quint64>());
            integer<quint16>(); // time zone, reserved
            return AmfValue(at);
        }
        case NullMarker:
            return {};
        case UndefinedMarker:
            return AmfValue::undefined();
        case Amf3Marker:
            return amf3(depth);
        default:
            m_failed = true;
            return {};
        }
    }

private:
    AmfValue amf3(int depth)
    {
        int budget = maxValues - m_count;
        const int before = budget;
        auto found = readAmf3(m_data, maxDepth - depth, budget);
        m_count += before - budget;
        m_failed = m_failed || !found;
        return found ? std::move(*found) : AmfValue();
    }

    template <class T>
    T integer()
    {
        if (m_data.size() < static_cast<qsizetype>(sizeof(T))) {
            m_failed = true;
            m_data = {};
            return 0;
        }
        const T value = qFromBigEndian<T>(m_data.data());
        m_data = m_data.sliced(sizeof(T));
        return value;
    }

    QByteArray bytes(quint32 size)
    {
        if (m_data.size() < static_cast<qsizetype>(size)) {
            m_failed = true;
            m_data = {};
            return {};
        }
        const QByteArray text = m_data.first(size).toByteArray();
        m_data = m_data.sliced(size);
        return text;
    }

    std::vector<AmfValue::Member> members(int depth)
    {
        std::vector<AmfValue::Member> found;
        while (!m_failed) {
            QByteArray name = bytes(integer<quint16>());
            if (name.isEmpty() && !m_data.isEmpty() && static_cast<uchar>(m_data.front()) == ObjectEndMarker) {
                m_data = m_data.sliced(1);
                break;
            }
            AmfValue member = value(depth + 1);
            if (!m_failed)
                found.emplace_back(std::move(name), std::move(member));
        }
        return found;
    }

    std::vector<AmfValue::Member> items(int depth)
    {
        std::vector<AmfValue::Member> found;
        const quint32 count = integer<quint32>();
        for (quint32 i = 0; i < count && !m_failed; ++i)
            found.emplace_back(QByteArray(), value(depth + 1));
        return found;
    }

    QByteArrayView m_data;
    int m_count = 0;
    bool m_failed = false;
};
} // namespace

const AmfValue *AmfValue::find(QByteArrayView name) const
{
    for (const auto &[key, value] : m_members)
        if (key == name)
            return &value;
    return nullptr;
}

QByteArray AmfValue::textOf(QByteArrayView name) const
{
    const AmfValue *member = find(name);
    return member ? member->text() : QByteArray();
}

void appendAmf(QByteArray &out, const AmfValue &value)
{
    switch (value.type()) {
    case AmfValue::Type::Null:
        out += static_cast<char>(NullMarker);
        return;
    case AmfValue::Type::Undefined:
        out += static_cast<char>(UndefinedMarker);
        return;
    case AmfValue::Type::Number:
        out += static_cast<char>(NumberMarker);
        appendBigEndian(out, std::bit_cast<quint64>(value.number()));
        return;
    case AmfValue::Type::Boolean:
        out += static_cast<char>(BooleanMarker);
        out += static_cast<char>(value.boolean() ? 1 : 0);
        return;
    case AmfValue::Type::String:
        appendText(out, value.text());
        return;
    case AmfValue::Type::Object:
        out += static_cast<char>(ObjectMarker);
        appendMembers(out, value.members());
        return;
    case AmfValue::Type::EcmaArray:
        out += static_cast<char>(EcmaArrayMarker);
        appendBigEndian(out, static_cast<quint32>(value.members().size()));
        appendMembers(out, value.members());
        return;
    case AmfValue::Type::StrictArray:
        out += static_cast<char>(StrictArrayMarker);
        appendBigEndian(out, static_cast<quint32>(value.members().size()));
        for (const auto &item : value.members())
            appendAmf(out, item.second);
        return;
    }
}

QByteArray encodeAmf(const std::vector<AmfValue> &values)
{
    QByteArray out;
    for (const AmfValue &value : values)
        appendAmf(out, value);
    return out;
}

std::optional<std::vector<AmfValue>> decodeAmf(QByteArrayView data)
{
    Decoder decoder(data);
    std::vector<AmfValue> values;
    while (!decoder.isAtEnd()) {
        values.push_back(decoder.value(0));
        if (decoder.hasFailed())
            return std::nullopt;
    }
    return values;
}

} // namespace castwright::media
