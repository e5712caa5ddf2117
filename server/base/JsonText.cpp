// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonText.h"

#include <QLocale>

#include <chrono>
#include <cmath>

namespace castwright {

namespace {
void appendEscaped(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"': out += "\\\""; break;
    case u'\\': out += "\\\\"; break;
    case u'\n': out += "\\n"; break;
    case u'\r': out += "\\r"; break;
    case u'\t': out += "\\t"; break;
    default: {
        constexpr char hex[] = "0123456789abcdef";
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += hex[(unit >> shift) & 15];
    }
    }
}

// A run of characters that stand for themselves, at once: most of every answer is such. Returns where it ended.
qsizetype appendPlain(QByteArray &out, QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size()) {
        const char16_t unit = text[end].unicode();
        if (unit < 0x20 || unit >= 0x80 || unit == u'"' || unit == u'\\')
            break;
        ++end;
    }
    const qsizetype start = out.size();
    out.resize(start + end - from);
    char *to = out.data() + start;
    for (qsizetype i = from; i < end; ++i)
        *to++ = static_cast<char>(text[i].unicode());
    return end;
}
} // namespace

void appendJsonString(QByteArray &out, QStringView text)
{
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit == u'"' || unit == u'\\') {
            appendEscaped(out, unit);
        } else if (unit < 0x80) {
            i = appendPlain(out, text, i) - 1;
        } else {
            // A run of other text at once; a lone surrogate becomes U+FFFD by the conversion.
            qsizetype end = i + 1;
            while (end < text.size() && text[end].unicode() >= 0x80)
                ++end;
            out += text.sliced(i, end - i).toUtf8();
            i = end - 1;
        }
    }
    out += '"';
}

void appendJsonNumber(QByteArray &out, double value)
{
    if (!std::isfinite(value))
        out += "null";
    else if (value == std::floor(value) && std::abs(value) < 1e15)
        out += QByteArray::number(static_cast<qint64>(value));
    else
        out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QString jsonTime(const QDateTime &time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const int year = static_cast<int>(date.year());
    if (!time.isValid() || year < 0 || year > 9999)
        return time.toUTC().toString(Qt::ISODateWithMs);
    // By hand: QDateTime's formatting takes ten times as long, and every row of a list has two times.
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *digits = text.data();
    const auto put = [digits](int at, int count, int number) {
        for (int i = at + count - 1; i >= at; --i, number /= 10)
            digits[i] = QChar(u'0' + number % 10);
    };
    const hh_mm_ss<milliseconds> clock(moment - day);
    put(0, 4, year);
    put(5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    put(8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    put(11, 2, static_cast<int>(clock.hours().count()));
    put(14, 2, static_cast<int>(clock.minutes().count()));
    put(17, 2, static_cast<int>(clock.seconds().count()));
    put(20, 3, static_cast<int>(clock.subseconds().count()));
    return text;
}

} // namespace castwright
