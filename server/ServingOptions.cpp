// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServingOptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <limits>

namespace castwright::servingoptions {

using namespace Qt::StringLiterals;

namespace {
struct Number {
    const char *option;
    const char *text;
    int graphql::Limits::*member;
    int least = 0; ///< 0 is no limit, where that is possible
};
constexpr Number numbers[] = {
    {"graphql-max-document", "Characters of a GraphQL document", &graphql::Limits::maxDocumentLength},
    {"graphql-max-tokens", "Tokens of a GraphQL document", &graphql::Limits::maxTokens},
    {"graphql-max-nesting", "Braces and brackets within each other", &graphql::Limits::maxNesting, 1},
    {"graphql-max-depth", "Fields within fields", &graphql::Limits::maxDepth},
    {"graphql-max-introspection-depth", "The same, of questions about the schema", &graphql::Limits::maxIntrospectionDepth},
    {"graphql-max-aliases", "Aliases of an operation", &graphql::Limits::maxAliases},
    {"graphql-max-root-fields", "Root fields of an operation", &graphql::Limits::maxRootFields},
    {"graphql-max-directives", "Directives of an operation", &graphql::Limits::maxDirectives},
    {"graphql-max-overlap-checks", "Comparisons of fields with one name", &graphql::Limits::maxOverlapChecks},
    {"graphql-max-errors", "Errors that a refusal lists", &graphql::Limits::maxErrors},
    {"graphql-time-limit", "Milliseconds that an operation may take", &graphql::Limits::timeLimitMs},
};

bool isNumber(const QString &text, int least, int &number)
{
    bool ok = false;
    number = text.toInt(&ok);
    return ok && number >= least;
}

QString readNumbers(const QCommandLineParser &parser, graphql::GraphqlOptions &options)
{
    for (const Number &row : numbers) {
        const QString name = QLatin1String(row.option);
        if (parser.isSet(name) && !isNumber(parser.value(name), row.least, options.limits.*row.member))
            return u"--%1 must be a number of at least %2.\n"_s.arg(name).arg(row.least);
    }
    int cost = 0;
    if (parser.isSet(u"graphql-max-complexity"_s)) {
        if (!isNumber(parser.value(u"graphql-max-complexity"_s), 0, cost))
            return u"--graphql-max-complexity must be a number of at least 0.\n"_s;
        options.limits.maxComplexity = cost;
    }
    if (parser.isSet(u"graphql-batch"_s) && !isNumber(parser.value(u"graphql-batch"_s), 0, options.maxBatch))
        return u"--graphql-batch must be a number of at least 0.\n"_s;
    return {};
}

QString readSwitch(const QCommandLineParser &parser, const QString &name, bool &isOn)
{
    if (!parser.isSet(name))
        return {};
    const QString text = parser.value(name);
    if (text != u"on" && text != u"off")
        return u"--%1 must be on or off.\n"_s.arg(name);
    isOn = text == u"on";
    return {};
}
} // namespace

QList<QCommandLineOption> all()
{
    QList<QCommandLineOption> options{
        {u"trusted-proxy"_s,
         u"Address or network (10.0.0.0/8) of a proxy whose X-Forwarded-For tells clients' addresses; may be repeated. Registered edges are trusted."_s,
         u"address"_s},
        {u"connections"_s, u"Connections at once (default %1); more are asked to come again."_s.arg(HttpLimits().connections), u"number"_s},
        {u"connections-per-address"_s,
         u"Connections at once from one address (default %1): more where a proxy is in front, from which all come."_s.arg(
             HttpLimits().connectionsPerAddress),
         u"number"_s},
        {u"graphql-max-complexity"_s, u"Cost of a GraphQL operation (default 1000; 0 is no limit)."_s, u"number"_s},
        {u"graphql-batch"_s, u"GraphQL operations in one request (default 0: none but single ones)."_s, u"number"_s},
        {u"graphql-introspection"_s, u"Whether the schema may be asked for (default on)."_s, u"on|off"_s},
        {u"graphql-suggestions"_s, u"Whether mistakes are answered with names that exist (default on)."_s, u"on|off"_s},
        {u"graphql-documents"_s, u"A folder of .graphql files that may be executed by their names or hashes (documentId)."_s, u"folder"_s},
        {u"graphql-only-documents"_s, u"Execute nothing but those."_s}};
    const graphql::Limits usual;
    for (const Number &row : numbers)
        options += QCommandLineOption(QLatin1String(row.option),
                                      u"%1 at most (default %2%3)."_s.arg(QLatin1String(row.text))
                                          .arg(usual.*row.member)
                                          .arg(row.least == 0 ? u"; 0 is no limit"_s : QString()),
                                      u"number"_s);
    return options;
}

QString read(const QCommandLineParser &parser, ServerOptions &server)
{
    for (const QString &text : parser.values(u"trusted-proxy"_s)) {
        const auto net = TrustedProxies::parse(text);
        if (!net)
            return u"--trusted-proxy: %1\n"_s.arg(net.error().message);
        server.trustedProxies += *net;
    }
    for (const auto &[name, limit] :
         {std::pair{u"connections"_s, &server.limits.connections}, {u"connections-per-address"_s, &server.limits.connectionsPerAddress}})
        if (parser.isSet(name) && !isNumber(parser.value(name), 1, *limit))
            return u"--%1 must be a number of at least 1.\n"_s.arg(name);
    graphql::GraphqlOptions &options = server.graphql;
    if (const QString problem = readNumbers(parser, options); !problem.isEmpty())
        return problem;
    if (const QString problem = readSwitch(parser, u"graphql-introspection"_s, options.limits.allowsIntrospection); !problem.isEmpty())
        return problem;
    if (const QString problem = readSwitch(parser, u"graphql-suggestions"_s, options.limits.withSuggestions); !problem.isEmpty())
        return problem;
    options.onlyDocuments = parser.isSet(u"graphql-only-documents"_s);
    const QString folder = parser.value(u"graphql-documents"_s);
    if (options.onlyDocuments && folder.isEmpty())
        return u"--graphql-only-documents needs --graphql-documents.\n"_s;
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return u"--graphql-documents: there is no folder %1.\n"_s.arg(folder);
    if (!folder.isEmpty())
        options.documentsFolder = QDir::current().absoluteFilePath(folder);
    return {};
}

} // namespace castwright::servingoptions
