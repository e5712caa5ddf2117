// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package/AnnexB.h"

#include <QtEndian>

namespace castwright::media {

namespace {
enum NalType : int { Sps = 7, Pps = 8, Delimiter = 9 };

void appendNal(QByteArray &out, QByteArrayView nal)
{
    out.append("\0\0\0\1", 4);
    out.append(nal.data(), nal.size());
}

/// Appends `count` sets with 16-bit lengths from the front of `data`; false when it ends too early.
bool appendSets(QByteArray &out, QByteArrayView &data, int count)
{
    for (int i = 0; i < count; ++i) {
        if (data.size() < 2)
            return false;
        const qsizetype size = qFromBigEndian<quint16>(data.data());
        if (data.size() < 2 + size)
            return false;
        appendNal(out, data.sliced(2, size));
        data = data.sliced(2 + size);
    }
    return true;
}
} // namespace

QByteArray AnnexB::parameterSets(const QByteArray &avcC)
{
    constexpr qsizetype fixedBytes = 6;
    if (avcC.size() < fixedBytes + 1 || avcC[0] != 1)
        return {};
    QByteArray out;
    QByteArrayView data = QByteArrayView(avcC).sliced(fixedBytes);
    if (!appendSets(out, data, avcC[5] & 0x1f) || data.isEmpty())
        return {};
    const int ppsCount = static_cast<uchar>(data[0]);
    data = data.sliced(1);
    return appendSets(out, data, ppsCount) ? out : QByteArray();
}

QByteArray AnnexB::convert(const Packet &packet, const QByteArray &sets)
{
    constexpr qsizetype lengthBytes = 4;
    QByteArray out;
    out.reserve(packet.size + sets.size() + 64);
    appendNal(out, QByteArrayView("\x09\xf0", 2)); // access unit delimiter, any slice type; transport streams want one
    if (packet.isKeyframe)
        out += sets;
    QByteArrayView data(reinterpret_cast<const char *>(packet.data.get()), packet.size);
    while (data.size() > lengthBytes) {
        const qsizetype size = std::min<qsizetype>(qFromBigEndian<quint32>(data.data()), data.size() - lengthBytes);
        const QByteArrayView nal = data.sliced(lengthBytes, size);
        data = data.sliced(lengthBytes + size);
        const int type = nal.isEmpty() ? Delimiter : nal[0] & 0x1f;
        const bool isRepeated = packet.isKeyframe && !sets.isEmpty() && (type == Sps || type == Pps);
        if (type != Delimiter && !isRepeated)
            appendNal(out, nal);
    }
    return out;
}

} // namespace castwright::media
