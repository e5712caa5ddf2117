// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace castwright {

namespace {
constexpr auto standsForItself = [] {
    std::array<bool, 128> table{};
    for (std::size_t i = 0x20; i < table.size(); ++i)
        table[i] = i != '"' && i != '\\';
    return table;
}();

constexpr bool isPlain(char16_t unit)
{
    return unit < 0x80 && standsForItself[unit];
}

constexpr qsizetype timeLength = 24;

/// "2026-01-31T12:00:00.000Z" into 24 bytes; false when the year has not four digits. By hand: QDateTime's formatting takes ten times as
/// long, and every row of a list has two times.
bool writeTime(char *text, const QDateTime &time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(time.toMSecsSinceEpoch())};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const int year = static_cast<int>(date.year());
    if (!time.isValid() || year < 0 || year > 9999)
        return false;
    std::memcpy(text, "0000-00-00T00:00:00.000Z", timeLength);
    const auto put = [text](int at, int count, int number) {
        for (int i = at + count - 1; i >= at; --i, number /= 10)
            text[i] = static_cast<char>('0' + number % 10);
    };
    const hh_mm_ss<milliseconds> clock(moment - day);
    put(0, 4, year);
    put(5, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    put(8, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    put(11, 2, static_cast<int>(clock.hours().count()));
    put(14, 2, static_cast<int>(clock.minutes().count()));
    put(17, 2, static_cast<int>(clock.seconds().count()));
    put(20, 3, static_cast<int>(clock.subseconds().count()));
    return true;
}
} // namespace

void JsonWriter::grow(qsizetype count)
{
    const qsizetype used = m_at ? m_at - m_bytes.constData() : 0;
    m_bytes.resize(std::max(used + count, m_bytes.size() * 2));
    m_at = m_bytes.data() + used;
    m_end = m_bytes.data() + m_bytes.size();
}

QByteArray JsonWriter::take()
{
    m_bytes.truncate(m_at - m_bytes.constData());
    m_at = m_end = nullptr;
    return std::exchange(m_bytes, {});
}

void JsonWriter::string(QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    raw('"');
    while (at != end) {
        // A run of characters that stand for themselves, at once: most of every answer is such.
        char *to = room(end - at);
        while (at != end && isPlain(*at))
            *to++ = static_cast<char>(*at++);
        m_at = to;
        if (at != end)
            at = escape(at, end);
    }
    raw('"');
}

const char16_t *JsonWriter::escape(const char16_t *at, const char16_t *end)
{
    const char16_t unit = *at;
    if (unit >= 0x80) {
        const char16_t *const stop = std::find_if(at, end, [](char16_t other) { return other < 0x80; });
        const QByteArray bytes = QStringView(at, stop).toUtf8();
        raw(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        return stop;
    }
    switch (unit) {
    case u'"': raw("\\\""); break;
    case u'\\': raw("\\\\"); break;
    case u'\n': raw("\\n"); break;
    case u'\r': raw("\\r"); break;
    case u'\t': raw("\\t"); break;
    default: {
        constexpr char hex[] = "0123456789abcdef";
        raw("\\u00");
        raw(hex[(unit >> 4) & 15]);
        raw(hex[unit & 15]);
    }
    }
    return at + 1;
}

void JsonWriter::integer(qint64 value)
{
    constexpr qsizetype longest = 20;
    char *to = room(longest);
    m_at = std::to_chars(to, to + longest, value).ptr;
}

void JsonWriter::number(double value)
{
    constexpr qsizetype longest = 32;
    if (!std::isfinite(value))
        return raw("null");
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return integer(static_cast<qint64>(value));
    char *to = room(longest);
    m_at = std::to_chars(to, to + longest, value).ptr;
}

void JsonWriter::time(const QDateTime &value)
{
    char *to = room(timeLength + 2);
    if (!writeTime(to + 1, value))
        return string(value.toUTC().toString(Qt::ISODateWithMs));
    to[0] = to[timeLength + 1] = '"';
    m_at = to + timeLength + 2;
}

void appendJsonString(QByteArray &out, QStringView text)
{
    JsonWriter writer(text.size() + 16);
    writer.string(text);
    out += writer.take();
}

void appendJsonNumber(QByteArray &out, double value)
{
    JsonWriter writer(32);
    writer.number(value);
    out += writer.take();
}

QString jsonTime(const QDateTime &time)
{
    std::array<char, timeLength> text{};
    return writeTime(text.data(), time) ? QString::fromLatin1(text.data(), timeLength) : time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace castwright
