// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace castwright::media {

/// Big-endian integers as RTMP and FLV write them.
inline void appendUint24(QByteArray &out, quint32 value)
{
    const char bytes[] = {static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
    out.append(bytes, sizeof bytes);
}

inline void appendUint32(QByteArray &out, quint32 value)
{
    out += static_cast<char>(value >> 24);
    appendUint24(out, value & 0xffffff);
}

inline quint32 readUint24(const char *data)
{
    const auto *bytes = reinterpret_cast<const uchar *>(data);
    return static_cast<quint32>(bytes[0]) << 16 | static_cast<quint32>(bytes[1]) << 8 | bytes[2];
}

inline quint32 readUint32(const char *data)
{
    return static_cast<quint32>(static_cast<uchar>(data[0])) << 24 | readUint24(data + 1);
}

} // namespace castwright::media
