// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ServerText.h"

#include "forms/FieldNames.h"
#include "words/ServerTextTable.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace castwright::serverText {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 8;          ///< sentences in a row, and arguments in arguments
constexpr qsizetype longest = 2000; ///< characters; nothing longer is looked at

QString said(const char *english)
{
    return QCoreApplication::translate("ServerText", english);
}

/// A sentence with holes.
struct Template {
    QRegularExpression pattern;
    const char *english;
    std::vector<int> holes; ///< the number of each hole, from left to right
    qsizetype weight;       ///< characters that are not holes: the more, the surer
};

QString withoutEnd(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}
/// Sentences are written with and without capital and full stop: parts of a sentence become one by themselves.
QString keyOf(const QString &text)
{
    QString key = withoutEnd(text);
    if (!key.isEmpty())
        key[0] = key[0].toLower();
    return key;
}

Template templateOf(const char *english)
{
    static const QRegularExpression hole(u"%(\\d)"_s);
    const QString text = keyOf(QString::fromUtf8(english));
    Template out{{}, english, {}, 0};
    QString pattern;
    qsizetype at = 0;
    for (auto it = hole.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString before = text.mid(at, match.capturedStart() - at);
        pattern += QRegularExpression::escape(before);
        at = match.capturedEnd();
        out.weight += before.size();
        out.holes.push_back(match.captured(1).toInt());
        // What stands in brackets or quotes may be anything; elsewhere a sentence does not end inside.
        const bool isQuoted = at < text.size() && (text[at] == u')' || text[at] == u'”' || text[at] == u'"');
        pattern += isQuoted ? u"(.+?)"_s : u"((?:(?!\\. ).)+?)"_s;
    }
    pattern += QRegularExpression::escape(text.mid(at));
    out.weight += text.size() - at;
    out.pattern.setPattern(QRegularExpression::anchoredPattern(pattern));
    out.pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    return out;
}

struct Tables {
    QHash<QString, const char *> whole;
    std::vector<Template> holed;
};

const Tables &tables()
{
    static const Tables made = [] {
        Tables out;
        for (const auto &texts : {servicesTexts(), engineTexts(), relayTexts(), codeTexts()})
            for (const char *english : texts) {
                if (QByteArrayView(english).contains('%') && QString::fromUtf8(english).contains(QRegularExpression(u"%\\d"_s)))
                    out.holed.push_back(templateOf(english));
                else
                    out.whole.insert(keyOf(QString::fromUtf8(english)), english);
            }
        for (const Reason &reason : reasonTexts())
            out.whole.insert(keyOf(QString::fromUtf8(reason.text)), reason.text);
        std::ranges::stable_sort(out.holed, std::greater{}, &Template::weight);
        return out;
    }();
    return made;
}

/// With the capital and the full stop that `english` has here, whatever the table's has.
QString shapedLike(const QString &english, const char *tableText, QString text)
{
    const QString known = QString::fromUtf8(tableText);
    if (text.isEmpty())
        return text;
    if (english[0].isUpper() && known[0].isLower())
        text[0] = text[0].toUpper();
    const bool isEast = QLocale().language() == QLocale::Japanese || QLocale().language() == QLocale::Chinese;
    const QStringView seen = QStringView(text).chopped(text.endsWith(u'\u2069') ? 1 : 0); // without the end of an isolate
    if (english.endsWith(u'.') && !known.endsWith(u'.') && !seen.endsWith(u'.') && !seen.endsWith(u'。'))
        text += isEast ? u'。' : u'.';
    return text;
}

std::optional<QString> sentence(const QString &english, int depth);

/// What was put into a sentence: a word of the table, a number, a day, or itself.
QString argument(const QString &text, int depth)
{
    if (const auto known = sentence(text, depth))
        return *known;
    static const QRegularExpression number(u"^-?\\d{1,12}(\\.\\d{1,6})?$"_s);
    if (number.match(text).hasMatch()) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const qsizetype point = text.indexOf(u'.');
        return point < 0 ? locale.toString(text.toLongLong())
                         : locale.toString(text.toDouble(), 'f', static_cast<int>(text.size() - point - 1));
    }
    if (const QDate day = QLocale::c().toDate(text, u"d MMMM yyyy"_s); day.isValid())
        return QLocale().toString(day, QLocale::ShortFormat);
    return text;
}

std::optional<QString> sentence(const QString &english, int depth)
{
    if (english.isEmpty() || depth > deepest)
        return std::nullopt;
    const QString key = keyOf(english);
    if (const char *known = tables().whole.value(key))
        return shapedLike(english, known, said(known));
    for (const Template &candidate : tables().holed) {
        const auto match = candidate.pattern.match(key);
        if (!match.hasMatch())
            continue;
        QString text = said(candidate.english);
        // In one go, so that a "%2" in what was put in is left alone.
        QString out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
            const auto hole = std::ranges::find(candidate.holes, number);
            if (number <= 0 || hole == candidate.holes.end()) {
                out += text[i];
                continue;
            }
            const int group = static_cast<int>(hole - candidate.holes.begin()) + 1;
            // From the text as it came: the key has lost a capital.
            const QString put = argument(english.mid(match.capturedStart(group), match.capturedLength(group)), depth + 1);
            // In a right-to-left sentence a Latin name would take brackets and full stops along with it (first strong isolate, Unicode UAX
            // 9).
            out += QLocale().textDirection() == Qt::RightToLeft ? QString(u'\u2068' + put + u'\u2069') : put;
            ++i;
        }
        return shapedLike(english, candidate.english, out);
    }
    return std::nullopt;
}

/// One sentence or several.
std::optional<QString> speech(const QString &english, int depth = 0)
{
    if (depth > deepest)
        return std::nullopt;
    if (const auto whole = sentence(english, 0))
        return whole;
    for (qsizetype at = english.lastIndexOf(u". "); at > 0; at = english.lastIndexOf(u". ", at - 1)) {
        const auto first = sentence(english.left(at + 1), 0);
        if (!first)
            continue;
        if (const auto rest = speech(english.mid(at + 2), depth + 1))
            return QString(*first + (first->endsWith(u'。') ? u""_s : u" "_s) + *rest);
    }
    return std::nullopt;
}

bool isEnglish()
{
    return QLocale().language() == QLocale::English;
}

QJsonValue walked(const QString &key, const QJsonValue &value, const QString &reason);

QJsonObject walkedObject(const QJsonObject &object)
{
    QJsonObject out = object;
    const QString reason = object.value(u"reason").toString();
    for (auto it = out.begin(); it != out.end(); ++it)
        if (it->isObject() || it->isArray() || it->isString())
            it.value() = walked(it.key(), it.value(), reason);
    return out;
}

/// A text that is in no table comes behind what its reason says.
QString withReason(const QString &english, const QString &reason)
{
    if (const auto known = speech(english))
        return *known;
    const QString why = reasonText(reason);
    return why.isEmpty() || english.isEmpty() ? english : u"%1 (%2)"_s.arg(why, english);
}

QJsonValue walked(const QString &key, const QJsonValue &value, const QString &reason)
{
    static const QStringList texts{u"message"_s, u"lastError"_s, u"problems"_s, u"notes"_s};
    if (value.isObject())
        return walkedObject(value.toObject());
    if (value.isArray()) {
        QJsonArray out = value.toArray();
        for (auto item : out)
            item = walked(key, item, reason);
        return out;
    }
    return value.isString() && texts.contains(key) ? QJsonValue(withReason(value.toString(), reason)) : value;
}
} // namespace

QString translated(const QString &english)
{
    if (isEnglish() || english.size() > longest)
        return english;
    return speech(english).value_or(english);
}

QString translated(const Error &error)
{
    const QString &message = error.message;
    if (message.size() > longest)
        return message;
    if (!error.field.isEmpty() && message.startsWith(QString(error.field + u' '))) {
        static const QRegularExpression place(u"\\[\\d+\\]"_s);
        static const QRegularExpression otherField(u"or [\\w.]+\\.mediaId is"_s); // English says it by the name on the wire
        static const QString otherName = u"or something from the library is"_s;
        const QString label = fieldLabel(error.field.section(u'.', -1).remove(place));
        const QString what = withoutEnd(message.mid(error.field.size() + 1));
        //: %1 is the name of a field, %2 what is wrong with it: "Address must start with srt://"
        return QCoreApplication::translate("ServerText", "%1 %2.")
            .arg(label, sentence(what, 0).value_or(what))
            .replace(otherField, otherName);
    }
    if (isEnglish())
        return message;
    if (const auto known = speech(message))
        return *known;
    return u"%1 (%2)"_s.arg(said(codeTexts()[static_cast<std::size_t>(error.code) - 1]), message);
}

QJsonObject translated(const QJsonObject &answer)
{
    return isEnglish() ? answer : walkedObject(answer);
}

QString reasonText(const QString &reason)
{
    for (const Reason &row : reasonTexts())
        if (reason == QLatin1StringView(row.wire))
            return said(row.text);
    return {};
}

QString checkName(const QString &check)
{
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {QLatin1StringView("name"), QT_TRANSLATE_NOOP("ServerText", "Server name")},
        {QLatin1StringView("tcp"), QT_TRANSLATE_NOOP("ServerText", "Connection")},
        {QLatin1StringView("tls"), QT_TRANSLATE_NOOP("ServerText", "Encryption")},
        {QLatin1StringView("rtmp"), QT_TRANSLATE_NOOP("ServerText", "Protocol")},
        {QLatin1StringView("key"), QT_TRANSLATE_NOOP("ServerText", "Stream key")},
        {QLatin1StringView("limits"), QT_TRANSLATE_NOOP("ServerText", "Limits of the platform")},
        {QLatin1StringView("uplink"), QT_TRANSLATE_NOOP("ServerText", "Uplink")},
        {QLatin1StringView("disk"), QT_TRANSLATE_NOOP("ServerText", "Disk")},
        {QLatin1StringView("clock"), QT_TRANSLATE_NOOP("ServerText", "Clock")},
    };
    for (const auto &[wire, text] : names)
        if (check == wire)
            return said(text);
    return check;
}

} // namespace castwright::serverText
