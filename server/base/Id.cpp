// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace castwright {

namespace {
constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

class RandomIds final : public IdSource {
public:
    QString next(QLatin1String prefix) override
    {
        const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
        if (now > m_time) {
            m_time = now;
            m_high = QRandomGenerator::system()->generate() & 0xffffu;
            m_low = QRandomGenerator::system()->generate64();
        } else if (++m_low == 0) { // the clock stood still or went back: stay ascending
            ++m_high;
        }
        return format(prefix);
    }

private:
    QString format(QLatin1String prefix) const
    {
        // 130 bits as 26 characters: 10 of time, 16 of randomness.
        QString id(prefix.size() + 27, QLatin1Char('_'));
        id.replace(0, prefix.size(), prefix);
        auto *out = id.data() + prefix.size() + 1;
        for (int i = 0; i < 10; ++i)
            out[i] = QLatin1Char(alphabet[(m_time >> (45 - 5 * i)) & 31]);
        std::array<quint8, 16> digits{};
        quint64 high = m_high;
        quint64 low = m_low;
        for (int i = 15; i >= 0; --i) {
            digits[static_cast<std::size_t>(i)] = static_cast<quint8>(low & 31);
            low = (low >> 5) | (high << 59);
            high >>= 5;
        }
        for (int i = 0; i < 16; ++i)
            out[10 + i] = QLatin1Char(alphabet[digits[static_cast<std::size_t>(i)]]);
        return id;
    }

    quint64 m_time = 0;
    quint64 m_high = 0;
    quint64 m_low = 0;
};

class SequentialIds final : public IdSource {
public:
    QString next(QLatin1String prefix) override
    {
        return prefix + QStringLiteral("_%1").arg(++m_count, 26, 10, QLatin1Char('0'));
    }

private:
    quint64 m_count = 0;
};
} // namespace

std::unique_ptr<IdSource> makeRandomIds()
{
    return std::make_unique<RandomIds>();
}

std::unique_ptr<IdSource> makeSequentialIds()
{
    return std::make_unique<SequentialIds>();
}

QString randomToken(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace castwright
