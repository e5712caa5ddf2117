// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonText.h"

#include <QLocale>

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
} // namespace

void appendJsonString(QByteArray &out, QStringView text)
{
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit == u'"' || unit == u'\\') {
            appendEscaped(out, unit);
        } else if (unit < 0x80) {
            out += static_cast<char>(unit);
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
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace castwright
