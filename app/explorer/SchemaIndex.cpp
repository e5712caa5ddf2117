// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/SchemaIndex.h"

#include <QJsonArray>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString written(const QJsonObject &type)
{
    const QString kind = type.value(u"kind").toString();
    if (kind == u"NON_NULL")
        return written(type.value(u"ofType").toObject()) + u'!';
    if (kind == u"LIST")
        return QString(u'[' + written(type.value(u"ofType").toObject()) + u']');
    return type.value(u"name").toString();
}

QString bare(QString type)
{
    return type.remove(u'[').remove(u']').remove(u'!');
}

/// Words and signs of a document as far as completion needs them: no strings, comments, numbers.
QStringList tokens(const QString &text)
{
    QStringList out;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == u'#') {
            while (at < text.size() && text[at] != u'\n')
                ++at;
        } else if (c == u'"') {
            const bool isBlock = QStringView(text).sliced(at).startsWith(u"\"\"\"");
            const QString end = isBlock ? u"\"\"\""_s : u"\""_s;
            qsizetype close = text.indexOf(end, at + end.size());
            while (close > 0 && text[close - 1] == u'\\')
                close = text.indexOf(end, close + 1);
            at = close < 0 ? text.size() : close + end.size();
        } else if (c.isLetter() || c == u'_' || c == u'$' || c == u'@') {
            qsizetype end = at + 1;
            while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
                ++end;
            out += text.mid(at, end - at);
            at = end;
        } else if (QStringView(text).sliced(at).startsWith(u"...")) {
            out += u"..."_s;
            at += 3;
        } else {
            if (QStringView(u"{}()[]:!").contains(c))
                out += c;
            ++at;
        }
    }
    return out;
}
} // namespace

QString SchemaIndex::query()
{
    return uR"(query Introspection {
  __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types {
      kind name description
      fields(includeDeprecated: true) { name description deprecationReason type { ...Ref } args { name description type { ...Ref } } }
      inputFields { name description type { ...Ref } }
      enumValues(includeDeprecated: true) { name description deprecationReason }
      possibleTypes { name }
    }
  }
}
fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } })"_s;
}

SchemaIndex::Field SchemaIndex::fieldOf(const QJsonObject &json)
{
    Field field{json.value(u"name").toString(), json.value(u"description").toString(), written(json.value(u"type").toObject()), {}, {}, {}};
    field.named = bare(field.type);
    field.deprecation = json.value(u"deprecationReason").toString();
    for (const auto &argument : json.value(u"args").toArray())
        field.arguments += fieldOf(argument.toObject());
    return field;
}

SchemaIndex::SchemaIndex(const QJsonObject &response)
{
    const QJsonObject schema = response.value(u"data")[u"__schema"].toObject();
    for (const QString &root : {u"query"_s, u"mutation"_s, u"subscription"_s})
        if (const QString name = schema.value(QString(root + u"Type"_s))[u"name"].toString(); !name.isEmpty()) {
            m_roots += name;
            m_rootOf.insert(root, name);
        }
    for (const auto &value : schema.value(u"types").toArray()) {
        const QJsonObject json = value.toObject();
        Type type{json.value(u"name").toString(), json.value(u"kind").toString(), json.value(u"description").toString(), {}, {}};
        for (const QString &list : {u"fields"_s, u"inputFields"_s, u"enumValues"_s})
            for (const auto &field : json.value(list).toArray())
                type.fields += fieldOf(field.toObject());
        for (const auto &possible : json.value(u"possibleTypes").toArray())
            type.possible += possible[u"name"].toString();
        m_types.insert(type.name, type);
    }
}

const SchemaIndex::Type *SchemaIndex::type(const QString &name) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.constEnd() ? nullptr : &*found;
}

const SchemaIndex::Field *SchemaIndex::Type::field(const QString &wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

QStringList SchemaIndex::completions(const QString &before) const
{
    struct Level {
        QString type; ///< whose fields can stand here; empty outside of an operation
        QString last; ///< the field named last
        bool isArguments = false;
        bool isInput = false;
    };
    QStringList words = tokens(before);
    if (!before.isEmpty() && (before.back().isLetterOrNumber() || before.back() == u'_') && !words.isEmpty())
        words.removeLast(); // the one that is being typed
    QList<Level> levels{{}};
    QString root = m_rootOf.value(u"query"_s);
    const auto argumentsOf = [this](const Level &outer) {
        const Type *type = this->type(outer.type);
        const Field *field = type ? type->field(outer.last) : nullptr;
        return field ? field->arguments : QList<Field>();
    };
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        Level &now = levels.last();
        if (word == u"{") {
            if (levels.size() == 1) {
                levels += Level{root, {}, false, false};
            } else if (now.isArguments || now.isInput) { // an object as a value
                QString input;
                const QList<Field> known = now.isArguments && levels.size() > 1 ? argumentsOf(levels[levels.size() - 2]) : QList<Field>();
                if (const auto found = std::ranges::find(known, now.last, &Field::name); found != known.end())
                    input = found->named;
                else if (const Type *type = this->type(now.type); type && type->field(now.last))
                    input = type->field(now.last)->named;
                levels += Level{input, {}, false, true};
            } else {
                const Type *type = this->type(now.type);
                const Field *field = type ? type->field(now.last) : nullptr;
                levels += Level{at > 1 && words[at - 2] == u"on" ? words[at - 1] : field ? field->named : now.type, {}, false, false};
            }
        } else if (word == u"(") {
            levels += Level{{}, {}, true, false};
        } else if ((word == u"}" || word == u")") && levels.size() > 1) {
            levels.removeLast();
            if (levels.size() == 1 && word == u"}") // not behind the variables of an operation
                root = m_rootOf.value(u"query"_s);
        } else if (levels.size() == 1 && m_rootOf.contains(word)) {
            root = m_rootOf.value(word);
        } else if (levels.size() == 1 && at > 0 && words[at - 1] == u"on") {
            root = word; // a fragment's
        } else if (word[0].isLetter() || word[0] == u'_') {
            if (!(now.isArguments || now.isInput) || (at + 1 < words.size() && words[at + 1] == u":"))
                now.last = word;
        }
    }
    QStringList out;
    const Level &now = levels.last();
    if (levels.size() == 1)
        out = {u"query"_s, u"mutation"_s, u"subscription"_s, u"fragment"_s};
    else if (!words.isEmpty() && words.last() == u"on")
        for (const Type &type : m_types)
            out += type.kind == u"OBJECT" || type.kind == u"INTERFACE" || type.kind == u"UNION" ? type.name : QString();
    else if (now.isArguments && levels.size() > 2)
        for (const Field &argument : argumentsOf(levels[levels.size() - 2]))
            out += argument.name;
    else if (const Type *type = this->type(now.type)) {
        for (const Field &field : type->fields)
            out += field.name;
        if (!now.isInput)
            out += u"__typename"_s;
    }
    out.removeAll(QString());
    out.sort();
    return out;
}

QList<SchemaIndex::Found> SchemaIndex::find(const QString &words, int most) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    const auto has = [&wanted](const QString &text) {
        return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<Found> byName;
    QList<Found> byText;
    QStringList names = m_types.keys();
    std::ranges::sort(names, [this](const QString &a, const QString &b) { // roots first
        const auto rank = [this](const QString &name) { return m_roots.contains(name) ? m_roots.indexOf(name) : 9; };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
    });
    for (const QString &name : std::as_const(names)) {
        const Type &type = m_types[name];
        if (name.startsWith(u"__") || byName.size() >= most)
            continue;
        if (has(name))
            byName += Found{name, {}, type.description};
        for (const Field &field : type.fields) {
            if (has(field.name))
                byName += Found{name, field.name, field.description};
            else if (!wanted.isEmpty() && has(QString(name + u' ' + field.name + u' ' + field.description)))
                byText += Found{name, field.name, field.description};
        }
    }
    return (byName + byText).mid(0, most);
}

} // namespace castwright
