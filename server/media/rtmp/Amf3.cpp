// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/Amf3.h"

#include <QtEndian>

#include <bit>

namespace castwright::media {

namespace {
// Markers, AMF3 section 3.1.
enum Amf3Marker : uchar {
    Undefined = 0,
    Null = 1,
    False = 2,
    True = 3,
    Integer = 4,
    Double = 5,
    String = 6,
    XmlDocument = 7,
    Date = 8,
    Array = 9,
    Object = 10,
    Xml = 11,
    Bytes = 12,
};

class Amf3Decoder {
public:
    Amf3Decoder(QByteArrayView data, int &budget) : m_data(data), m_budget(budget) {}
    QByteArrayView rest() const { return m_data; }
    bool hasFailed() const { return m_failed; }

    AmfValue value(int depth)
    {
        if (depth < 0 || --m_budget < 0)
            return failure();
        switch (byte()) {
        case Undefined: return AmfValue::undefined();
        case Null: return {};
        case False: return AmfValue(false);
        case True: return AmfValue(true);
        case Integer: return AmfValue(static_cast<int>(u29() << 3) >> 3);
        case Double: return AmfValue(number());
        case String: return AmfValue(text());
        case XmlDocument:
        case Xml:
        case Bytes: return blob();
        case Date: return u29() & 1 ? AmfValue(number()) : AmfValue();
        case Array: return array(depth);
        case Object: return object(depth);
        default: return failure();
        }
    }

private:
    struct Traits {
        std::vector<QByteArray> names;
        bool isDynamic = false;
    };

    AmfValue failure()
    {
        m_failed = true;
        m_data = {};
        return {};
    }

    QByteArray bytes(quint32 size)
    {
        if (m_data.size() < static_cast<qsizetype>(size)) {
            failure();
            return {};
        }
        const QByteArray taken = m_data.first(size).toByteArray();
        m_data = m_data.sliced(size);
        return taken;
    }

    uchar byte()
    {
        const QByteArray one = bytes(1);
        return one.isEmpty() ? 0xff : static_cast<uchar>(one[0]);
    }

    double number()
    {
        const QByteArray eight = bytes(8);
        return eight.isEmpty() ? 0 : std::bit_cast<double>(qFromBigEndian<quint64>(eight.constData()));
    }

    /// Seven bits a byte, eight of the fourth (section 1.3.1).
    quint32 u29()
    {
        quint32 result = 0;
        for (int i = 0; i < 4 && !m_failed; ++i) {
            const uchar next = byte();
            if (i == 3)
                return result << 8 | next;
            result = result << 7 | (next & 0x7f);
            if (!(next & 0x80))
                break;
        }
        return result;
    }

    QByteArray text()
    {
        const quint32 head = u29();
        if (head & 1) {
            QByteArray found = bytes(head >> 1);
            if (!found.isEmpty())
                m_texts.push_back(found);
            return found;
        }
        if ((head >> 1) < m_texts.size())
            return m_texts[head >> 1];
        failure();
        return {};
    }

    AmfValue blob()
    {
        const quint32 head = u29();
        return head & 1 ? AmfValue(bytes(head >> 1)) : AmfValue();
    }

    void dynamicMembers(std::vector<AmfValue::Member> &found, int depth)
    {
        while (!m_failed) {
            QByteArray name = text();
            if (name.isEmpty())
                return;
            found.emplace_back(std::move(name), value(depth - 1));
        }
    }

    AmfValue array(int depth)
    {
        const quint32 head = u29();
        if (!(head & 1))
            return {};
        std::vector<AmfValue::Member> found;
        dynamicMembers(found, depth);
        const bool isPlain = found.empty();
        const quint32 count = head >> 1;
        for (quint32 i = 0; i < count && !m_failed; ++i)
            found.emplace_back(isPlain ? QByteArray() : QByteArray::number(i), value(depth - 1));
        return isPlain ? AmfValue::strictArray(std::move(found)) : AmfValue::ecmaArray(std::move(found));
    }

    Traits traits(quint32 head)
    {
        if (!(head & 2)) {
            if ((head >> 2) < m_traits.size())
                return m_traits[head >> 2];
            failure();
            return {};
        }
        Traits found;
        found.isDynamic = head & 8;
        const quint32 count = head >> 4;
        text();       // the class
        if (head & 4) // written by code of its own that we do not have
            failure();
        for (quint32 i = 0; i < count && !m_failed; ++i) {
            if (--m_budget < 0)
                failure();
            found.names.push_back(text());
        }
        m_traits.push_back(found);
        return found;
    }

    AmfValue object(int depth)
    {
        const quint32 head = u29();
        if (!(head & 1))
            return {};
        const Traits shape = traits(head);
        std::vector<AmfValue::Member> found;
        for (const QByteArray &name : shape.names) {
            if (m_failed)
                break;
            found.emplace_back(name, value(depth - 1));
        }
        if (shape.isDynamic)
            dynamicMembers(found, depth);
        return AmfValue::object(std::move(found));
    }

    QByteArrayView m_data;
    int &m_budget;
    std::vector<QByteArray> m_texts;
    std::vector<Traits> m_traits;
    bool m_failed = false;
};
} // namespace

std::optional<AmfValue> readAmf3(QByteArrayView &data, int depth, int &budget)
{
    Amf3Decoder decoder(data, budget);
    AmfValue value = decoder.value(depth);
    if (decoder.hasFailed())
        return std::nullopt;
    data = decoder.rest();
    return value;
}

} // namespace castwright::media
