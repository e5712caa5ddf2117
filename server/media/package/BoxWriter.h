// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace castwright::media {

/// Boxes of ISO base media files (ISO/IEC 14496-12, 4.2): a size that is filled in at the end, a name, content, all big-endian. Pure.
class BoxWriter {
public:
    template <typename T>
    BoxWriter &put(T value)
    {
        const T big = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }
    BoxWriter &u8(int value) { return put(static_cast<quint8>(value)); }
    BoxWriter &u16(int value) { return put(static_cast<quint16>(value)); }
    BoxWriter &u32(quint32 value) { return put(value); }
    BoxWriter &u64(quint64 value) { return put(value); }
    BoxWriter &raw(QByteArrayView data)
    {
        bytes.append(data.data(), data.size());
        return *this;
    }
    BoxWriter &zeros(qsizetype count)
    {
        bytes.append(count, '\0');
        return *this;
    }
    /// `fill` writes the content.
    template <typename Fill>
    BoxWriter &box(const char *name, Fill fill)
    {
        const qsizetype start = bytes.size();
        zeros(4).raw(QByteArrayView(name, 4));
        fill();
        setU32(start, static_cast<quint32>(bytes.size() - start));
        return *this;
    }
    template <typename Fill>
    BoxWriter &fullBox(const char *name, int version, quint32 flags, Fill fill)
    {
        return box(name, [&] {
            u32(static_cast<quint32>(version) << 24 | flags);
            fill();
        });
    }
    void setU32(qsizetype at, quint32 value) { qToBigEndian(value, bytes.data() + at); }

    QByteArray bytes;
};

} // namespace castwright::media
