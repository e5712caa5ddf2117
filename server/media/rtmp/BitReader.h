// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace castwright::media {

/// Bits from the left of a byte string; zeros behind its end, which isOver() tells. Pure.
class BitReader {
public:
    explicit BitReader(QByteArrayView data) : m_data(data) {}

    quint32 bits(int count)
    {
        quint32 value = 0;
        for (int i = 0; i < count; ++i)
            value = value << 1 | bit();
        return value;
    }
    void skip(qsizetype count) { m_at += count; }
    bool isOver() const { return m_at > m_data.size() * 8; }

    /// Exp-Golomb codes of H.264 and HEVC.
    quint32 ue()
    {
        int zeros = 0;
        while (zeros < 31 && !isOver() && bit() == 0)
            ++zeros;
        return (1U << zeros) - 1 + bits(zeros);
    }
    qint32 se()
    {
        const quint32 code = ue();
        return static_cast<qint32>(code & 1 ? (code + 1) / 2 : 0 - code / 2);
    }

private:
    quint32 bit()
    {
        const qsizetype at = m_at++;
        return at < m_data.size() * 8 ? static_cast<uchar>(m_data[at / 8]) >> (7 - at % 8) & 1 : 0;
    }

    QByteArrayView m_data;
    qsizetype m_at = 0;
};

} // namespace castwright::media
