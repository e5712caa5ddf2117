// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/BlockString.h"

#include "graphql/language/CharacterClasses.h"

#include <QStringList>

#include <algorithm>

namespace castwright::graphql {

namespace {
QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n' && text[i] != u'\r')
            continue;
        lines.append(text.sliced(start, i - start));
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    lines.append(text.sliced(start));
    return lines;
}

qsizetype leadingBlanks(QStringView line)
{
    return std::find_if_not(line.begin(), line.end(), [](QChar c) { return isBlank(c.unicode()); }) - line.begin();
}
} // namespace

QString dedentBlockString(QStringView raw)
{
    const QList<QStringView> lines = linesOf(raw);
    qsizetype indent = -1;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype blanks = leadingBlanks(lines[i]);
        if (blanks == lines[i].size())
            continue;
        first = first < 0 ? i : first;
        last = i;
        if (i > 0 && (indent < 0 || blanks < indent))
            indent = blanks;
    }
    QString out;
    for (qsizetype i = qMax<qsizetype>(first, 0); i <= last; ++i) {
        if (i > first)
            out += QLatin1Char('\n');
        out += i == 0 ? lines[i] : lines[i].sliced(std::clamp<qsizetype>(indent, 0, lines[i].size()));
    }
    return out;
}

bool isPrintableAsBlockString(QStringView value)
{
    bool isEmptyLine = true;
    bool hasIndent = false;
    bool hasCommonIndent = true;
    bool hasSeenLine = false;
    for (const QChar character : value) {
        const int c = character.unicode();
        if (c == '\n') {
            if (isEmptyLine && !hasSeenLine)
                return false; // a leading blank line would be lost
            hasSeenLine = true;
            isEmptyLine = true;
            hasIndent = false;
        } else if (isBlank(c)) {
            hasIndent = hasIndent || isEmptyLine;
        } else if (c <= 0x0F) {
            return false;
        } else {
            hasCommonIndent = hasCommonIndent && hasIndent;
            isEmptyLine = false;
        }
    }
    return value.isEmpty() || (!isEmptyLine && !(hasCommonIndent && hasSeenLine));
}

QString printBlockString(QStringView value)
{
    const QString escaped = value.toString().replace(QLatin1String("\"\"\""), QLatin1String("\\\"\"\""));
    const QList<QStringView> lines = linesOf(escaped);
    const bool isSingleLine = lines.size() == 1;
    const bool needsLeadingLine = !isSingleLine
        && std::all_of(lines.begin() + 1, lines.end(), [](QStringView line) { return line.isEmpty() || isBlank(line.front().unicode()); });
    const bool endsInTripleQuote = escaped.endsWith(QLatin1String("\\\"\"\""));
    const bool needsTrailingLine = (value.endsWith(u'"') && !endsInTripleQuote) || value.endsWith(u'\\');
    const bool hasOwnLines = !isSingleLine || value.size() > 70 || needsTrailingLine || needsLeadingLine || endsInTripleQuote;
    const bool startsBlank = isSingleLine && !value.isEmpty() && isBlank(value.front().unicode());
    QString out = QStringLiteral("\"\"\"");
    if ((hasOwnLines && !startsBlank) || needsLeadingLine)
        out += QLatin1Char('\n');
    out += escaped;
    if (hasOwnLines || needsTrailingLine)
        out += QLatin1Char('\n');
    return QString(out + QLatin1String("\"\"\""));
}

QString printString(QStringView value)
{
    QString out(QLatin1Char('"'));
    for (const QChar character : value) {
        const char16_t c = character.unicode();
        switch (c) {
        case u'"': out += QLatin1String("\\\""); break;
        case u'\\': out += QLatin1String("\\\\"); break;
        case u'\b': out += QLatin1String("\\b"); break;
        case u'\f': out += QLatin1String("\\f"); break;
        case u'\n': out += QLatin1String("\\n"); break;
        case u'\r': out += QLatin1String("\\r"); break;
        case u'\t': out += QLatin1String("\\t"); break;
        default:
            if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
                out += QString(QLatin1String("\\u") + QString::number(c, 16).toUpper().rightJustified(4, QLatin1Char('0')));
            else
                out += character;
        }
    }
    return QString(out + QLatin1Char('"'));
}

} // namespace castwright::graphql
