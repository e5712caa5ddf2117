// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/tools/SchemaSearch.h"

#include <QSet>

#include <cmath>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr double nameWeight = 4;
constexpr double argumentWeight = 0.5;
constexpr double typeWeight = 0.7;

QStringList split(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

/// Words that say nothing about what is wanted.
const QSet<QString> &emptyWords()
{
    static const QStringList list = split(u"a an the of to for my me i we our your it its is are be was were do does did can could would "
                                          u"like want need please how what which who "
                                          u"where that this these those with without from by at as and or if on in into out so some any "
                                          u"all one there has have had let us via using "
                                          u"about now right just then than them they he she up more most much many will shall may not no");
    static const QSet<QString> words(list.begin(), list.end());
    return words;
}

/// What people say, and what the schema calls it.
const QHash<QString, QStringList> &synonyms()
{
    static const QHash<QString, QStringList> table = [] {
        static constexpr std::pair<const char16_t *, const char16_t *> rows[] = {{u"add", u"create"},
                                                                                 {u"make", u"create"},
                                                                                 {u"new", u"create"},
                                                                                 {u"set up", u"create"},
                                                                                 {u"register", u"create"},
                                                                                 {u"generate", u"create"},
                                                                                 {u"remove", u"delete"},
                                                                                 {u"drop", u"delete"},
                                                                                 {u"erase", u"delete"},
                                                                                 {u"rid", u"delete"},
                                                                                 {u"destroy", u"delete"},
                                                                                 {u"change", u"update"},
                                                                                 {u"edit", u"update"},
                                                                                 {u"rename", u"update"},
                                                                                 {u"modify", u"update"},
                                                                                 {u"alter", u"update"},
                                                                                 {u"set", u"update"},
                                                                                 {u"rotate", u"refresh"},
                                                                                 {u"renew", u"refresh"},
                                                                                 {u"reset", u"refresh"},
                                                                                 {u"invalidate", u"refresh revoke"},
                                                                                 {u"begin", u"start"},
                                                                                 {u"broadcast", u"live stream"},
                                                                                 {u"air", u"live"},
                                                                                 {u"offline", u"offline stop"},
                                                                                 {u"end", u"stop offline"},
                                                                                 {u"finish", u"stop offline"},
                                                                                 {u"stop", u"offline"},
                                                                                 {u"switch", u"show take"},
                                                                                 {u"cut", u"clip take trim"},
                                                                                 {u"cue", u"show"},
                                                                                 {u"watch", u"viewer play resolve endpoint"},
                                                                                 {u"player", u"viewer play resolve endpoint"},
                                                                                 {u"play", u"viewer endpoint resolve"},
                                                                                 {u"playback", u"viewer endpoint"},
                                                                                 {u"audience", u"viewer"},
                                                                                 {u"people", u"viewer"},
                                                                                 {u"spectator", u"viewer"},
                                                                                 {u"publish", u"ingest endpoint"},
                                                                                 {u"push", u"target ingest"},
                                                                                 {u"restream", u"push target"},
                                                                                 {u"relay", u"push target"},
                                                                                 {u"forward", u"push target"},
                                                                                 {u"simulcast", u"push target destination"},
                                                                                 {u"platform", u"destination"},
                                                                                 {u"youtube", u"destination platform"},
                                                                                 {u"twitch", u"destination platform"},
                                                                                 {u"output", u"destination"},
                                                                                 {u"camera", u"source device"},
                                                                                 {u"microphone", u"source device"},
                                                                                 {u"mic", u"source device"},
                                                                                 {u"input", u"source"},
                                                                                 {u"overlay", u"source"},
                                                                                 {u"layer", u"source scene"},
                                                                                 {u"layout", u"scene"},
                                                                                 {u"show", u"studio"},
                                                                                 {u"project", u"studio"},
                                                                                 {u"token", u"key developer"},
                                                                                 {u"credential", u"key"},
                                                                                 {u"password", u"key"},
                                                                                 {u"secret", u"key"},
                                                                                 {u"api", u"key"},
                                                                                 {u"file", u"media asset"},
                                                                                 {u"video", u"media asset"},
                                                                                 {u"film", u"media asset vod"},
                                                                                 {u"library", u"media asset"},
                                                                                 {u"upload", u"media create"},
                                                                                 {u"recording", u"record dvr media"},
                                                                                 {u"back", u"backup"}, // "back up"
                                                                                 {u"picture", u"screenshot"},
                                                                                 {u"snapshot", u"screenshot"},
                                                                                 {u"image", u"screenshot media"},
                                                                                 {u"loud", u"audio level"},
                                                                                 {u"loudness", u"audio level"},
                                                                                 {u"volume", u"audio level"},
                                                                                 {u"sound", u"audio"},
                                                                                 {u"meter", u"level"},
                                                                                 {u"comment", u"chat message"},
                                                                                 {u"talk", u"chat"},
                                                                                 {u"write", u"send"},
                                                                                 {u"say", u"send chat"},
                                                                                 {u"post", u"send create"},
                                                                                 {u"callback", u"webhook"},
                                                                                 {u"notification", u"webhook event"},
                                                                                 {u"notify", u"webhook subscription"},
                                                                                 {u"hook", u"webhook"},
                                                                                 {u"bandwidth", u"uplink"},
                                                                                 {u"speed", u"uplink measure"},
                                                                                 {u"statistic", u"analytics"},
                                                                                 {u"stat", u"analytics status"},
                                                                                 {u"usage", u"analytics"},
                                                                                 {u"country", u"geo"},
                                                                                 {u"health", u"health status"},
                                                                                 {u"alive", u"health"},
                                                                                 {u"check", u"preflight validate test"},
                                                                                 {u"valid", u"validate"},
                                                                                 {u"verify", u"validate"},
                                                                                 {u"ready", u"preflight"},
                                                                                 {u"instant", u"replay"},
                                                                                 {u"highlight", u"clip replay"},
                                                                                 {u"codec", u"encoder"},
                                                                                 {u"account", u"linked"},
                                                                                 {u"obs", u"obs import"},
                                                                                 {u"backup", u"export"},
                                                                                 {u"transfer", u"export"},
                                                                                 {u"restore", u"import"},
                                                                                 {u"load", u"import"},
                                                                                 {u"jump", u"seek"},
                                                                                 {u"position", u"seek"},
                                                                                 {u"order", u"reorder"},
                                                                                 {u"sort", u"reorder"},
                                                                                 {u"crash", u"resumable session"},
                                                                                 {u"continue", u"resume"},
                                                                                 {u"interrupted", u"resumable"},
                                                                                 {u"retry", u"retry"},
                                                                                 {u"reconnect", u"retry"},
                                                                                 {u"kick", u"disconnect"},
                                                                                 {u"ban", u"disconnect"},
                                                                                 {u"publisher", u"stream"},
                                                                                 {u"server", u"network node"},
                                                                                 {u"edge", u"node"},
                                                                                 {u"cluster", u"network"},
                                                                                 {u"happen", u"event"},
                                                                                 {u"follow", u"subscription changed"},
                                                                                 {u"whenever", u"subscription changed"},
                                                                                 {u"realtime", u"subscription"},
                                                                                 {u"monitor", u"subscription status"},
                                                                                 {u"thread", u"debug"},
                                                                                 {u"queue", u"debug"},
                                                                                 {u"transition", u"transition"},
                                                                                 {u"fade", u"transition"},
                                                                                 {u"tbar", u"transition"},
                                                                                 {u"program", u"take"},
                                                                                 {u"preview", u"preview"},
                                                                                 {u"status", u"status"},
                                                                                 {u"state", u"status"},
                                                                                 {u"doing", u"status live"},
                                                                                 {u"hardware", u"device encoder"}};
        QHash<QString, QStringList> made;
        for (const auto &[word, meant] : rows)
            made.insert(SchemaSearch::words(QString::fromUtf16(word)).value(0), SchemaSearch::words(QString::fromUtf16(meant)));
        return made;
    }();
    return table;
}

/// So far as English endings go that matter here.
QString stem(QString word)
{
    if (word.size() > 4 && word.endsWith(u"ies"))
        return word.chopped(3) + u'y';
    if (word.size() > 5 && word.endsWith(u"ing")) {
        word.chop(3);
        if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != u's' && word.back() != u'l')
            word.chop(1); // running
        return word;
    }
    if (word.size() > 4 && word.endsWith(u"ed"))
        return word.chopped(word.endsWith(u"eed") ? 0 : 2);
    if (word.size() > 4 && (word.endsWith(u"shes") || word.endsWith(u"ches") || word.endsWith(u"xes") || word.endsWith(u"sses")))
        return word.chopped(2);
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us"))
        word.chop(1);
    if (word.size() > 4 && word.endsWith(u'e'))
        word.chop(1);
    return word;
}
} // namespace

QStringList SchemaSearch::words(const QString &text)
{
    QStringList out;
    QString word;
    const auto finish = [&out, &word] {
        const QString lower = word.toLower();
        if (lower.size() > 1 && !emptyWords().contains(lower))
            out.append(stem(lower));
        word.clear();
    };
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() || (c.isUpper() && !word.isEmpty() && !word.back().isUpper()))
            finish();
        if (c.isLetterOrNumber())
            word += c;
    }
    finish();
    return out;
}

SchemaSearch::SchemaSearch(const Schema &schema)
{
    for (const OperationType kind : {OperationType::Query, OperationType::Mutation, OperationType::Subscription})
        if (const NamedType *root = schema.rootType(kind))
            for (const auto &field : root->fields.items())
                if (!field->deprecationReason)
                    add(kind, *field);
    double total = 0;
    for (const Document &document : m_documents) {
        total += document.length;
        for (auto it = document.weights.begin(); it != document.weights.end(); ++it)
            ++m_frequencies[it.key()];
    }
    m_meanLength = m_documents.empty() ? 1 : total / double(m_documents.size());
}

void SchemaSearch::add(OperationType kind, const FieldDefinition &field)
{
    Document document{kind, &field, {}, 0, words(field.name)};
    const auto count = [&document](const QStringList &list, double weight) {
        for (const QString &word : list) {
            document.weights[word] += weight;
            document.length += weight;
        }
    };
    document.nameWords.removeAll(stem(u"connection"_s));
    count(document.nameWords, nameWeight);
    count(words(field.description), 1);
    count(words(field.type.named()->name), typeWeight);
    for (const auto &argument : field.arguments.items())
        count(words(argument->name), argumentWeight);
    if (field.type.named()->name.endsWith(u"Connection"))
        count({stem(u"list"_s)}, 1);
    if (kind == OperationType::Subscription)
        count({stem(u"subscription"_s), stem(u"changed"_s)}, 1);
    m_documents.push_back(std::move(document));
}

double SchemaSearch::score(const Document &document, const QHash<QString, double> &question) const
{
    constexpr double k = 1.4;
    constexpr double b = 0.6;
    const double count = double(m_documents.size());
    double sum = 0;
    for (auto it = question.begin(); it != question.end(); ++it) {
        const double weight = document.weights.value(it.key());
        if (weight <= 0)
            continue;
        const double seen = m_frequencies.value(it.key());
        const double rarity = std::log(1 + (count - seen + 0.5) / (seen + 0.5));
        sum += it.value() * rarity * weight * (k + 1) / (weight + k * (1 - b + b * document.length / m_meanLength));
    }
    // A name that says no more than was asked fits better than one that says more.
    qsizetype unasked = 0;
    for (const QString &word : document.nameWords)
        unasked += question.contains(word) ? 0 : 1;
    return sum / (1 + 0.18 * double(unasked));
}

std::vector<SchemaSearch::Hit> SchemaSearch::find(const QString &question, std::size_t most) const
{
    QHash<QString, double> asked;
    const QStringList list = words(question);
    for (const QString &word : list) {
        asked[word] = std::max(asked.value(word), 1.0);
        for (const QString &meant : synonyms().value(word))
            asked[meant] = std::max(asked.value(meant), 0.75);
    }
    const bool wantsChange = asked.contains(stem(u"create"_s)) || asked.contains(stem(u"delete"_s)) || asked.contains(stem(u"update"_s));
    const bool wantsToFollow = asked.contains(stem(u"subscription"_s)) || asked.contains(stem(u"subscribe"_s));
    std::vector<Hit> hits;
    for (const Document &document : m_documents) {
        double value = score(document, asked);
        if (value <= 0)
            continue;
        if (document.kind == OperationType::Subscription)
            value *= wantsToFollow ? 1.4 : 0.6;
        else if (document.kind == OperationType::Mutation)
            value *= wantsChange ? 1.15 : 1;
        hits.push_back({document.kind, document.field, value});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &x, const Hit &y) { return x.score > y.score; });
    if (hits.size() > most)
        hits.resize(most);
    return hits;
}

} // namespace castwright::graphql
