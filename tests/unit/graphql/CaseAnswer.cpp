// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Execution.h"
#include "graphql/language/Children.h"
#include "graphql/language/Lexer.h"
#include "graphql/language/Parser.h"
#include "graphql/language/Printer.h"
#include "graphql/type/SchemaBuilder.h"
#include "graphql/type/SchemaValidator.h"
#include "graphql/validation/Validator.h"
#include "unit/graphql/GraphqlCase.h"
#include "unit/graphql/MarkedValue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace castwright::tests {

using namespace castwright::graphql;

namespace {
QJsonObject plain(const GraphqlError &error)
{
    QJsonObject json = error.toJson();
    json.remove(QStringLiteral("extensions"));
    return json;
}

QJsonObject failure(const GraphqlError &error)
{
    return {{QStringLiteral("error"), plain(error)}};
}

QJsonArray plain(const Errors &errors)
{
    QJsonArray list;
    for (const GraphqlError &error : errors)
        list.append(plain(error));
    return list;
}

QJsonObject lex(const GraphqlCase &given)
{
    Arena arena;
    const Document document(given.text);
    const Lexer lexer(given.text, arena);
    QJsonArray tokens;
    try {
        for (Token token = lexer.read(0); token.kind != TokenKind::EndOfFile; token = lexer.read(token.end)) {
            const SourceLocation at = document.location(token.start);
            QString kind = describe(token.kind);
            if (kind.startsWith(u'"'))
                kind = kind.mid(1, kind.size() - 2);
            tokens.append(QJsonArray{kind, token.start, token.end, at.line, at.column, token.value.toString()});
        }
    } catch (const SyntaxError &error) {
        return failure(GraphqlError{QString(u"Syntax Error: " + error.message), {document.location(error.offset)}, {}, {}});
    }
    return {{QStringLiteral("tokens"), tokens}};
}

void addNodes(const Node &node, QJsonArray &nodes)
{
    nodes.append(QJsonArray{kindName(node.kind).toString(), node.start, node.end});
    forEachChild(node, [&nodes](const Node &child) { addNodes(child, nodes); });
}

QJsonObject parseAnswer(const GraphqlCase &given)
{
    const auto document = parse(given.text);
    if (!document)
        return failure(document.error());
    QJsonArray nodes;
    addNodes((*document)->root(), nodes);
    return {{QStringLiteral("nodes"), nodes}, {QStringLiteral("print"), print((*document)->root())}};
}

SchemaPtr schemaOf(const QString &sdl)
{
    static QHash<QString, SchemaPtr> known;
    SchemaPtr &schema = known[sdl];
    if (!schema) {
        const auto built = buildSchema(sdl);
        if (!built)
            qFatal("%s", qPrintable(built.error().first().message));
        schema = *built;
    }
    return schema;
}

QJsonObject validateAnswer(const GraphqlCase &given)
{
    const auto document = parse(given.text);
    if (!document)
        return failure(document.error());
    ValidationOptions options;
    options.maxErrors = 100; // the reference's
    return {{QStringLiteral("errors"), plain(validate(*schemaOf(given.schema), **document, options))}};
}

/// Runs the operation; promises of the root value settle one after the other once everything waits.
ExecutionResult run(const SchemaPtr &schema, const DocumentPtr &document, const OperationDefinitionNode &operation,
                    VariableValues variables, const QJsonValue &root)
{
    ExecutionResult result;
    MarkedValues marked;
    ExecutionInput input{
        std::make_shared<OperationPlan>(schema, document, operation), marked.convert(root), std::move(variables), nullptr, nullptr, 0};
    const auto execution = Execution::start(std::move(input), [&result](ExecutionResult &&done) { result = std::move(done); });
    while (!execution->isDone() && marked.settleNext()) {
    }
    return result;
}

QJsonObject executeAnswer(const GraphqlCase &given)
{
    const auto document = parse(given.text);
    if (!document)
        return failure(document.error());
    const SchemaPtr schema = schemaOf(given.schema);
    const QJsonValue name = given.request.value(QStringLiteral("operationName"));
    const auto operation = (*document)->operation(name.isString() ? name.toString() : QString());
    const auto refused = [](const Errors &errors) { return QJsonObject{{QStringLiteral("errors"), plain(errors)}}; };
    if (!operation)
        return refused({operation.error()});
    auto variables =
        coerceVariables(*schema, **document, (*operation)->variableDefinitions, Value(given.request.value(QStringLiteral("variables"))));
    if (!variables)
        return refused(variables.error());
    const ExecutionResult result = run(schema, *document, **operation, std::move(*variables), given.request.value(QStringLiteral("root")));
    QByteArray data = result.json.mid(result.json.indexOf("\"data\":") + 7);
    data.chop(1);
    QJsonObject answer{{QStringLiteral("data"), QString::fromUtf8(data)}};
    if (!result.errors.isEmpty())
        answer.insert(QStringLiteral("errors"), plain(result.errors));
    return answer;
}

/// The members of a list of named things that the documents define.
QJsonArray withoutBuiltIns(const QJsonArray &list, const QStringList &builtIns)
{
    QJsonArray out;
    for (const QJsonValue &item : list)
        if (const QString name = item[QStringLiteral("name")].toString(); !name.startsWith(u"__") && !builtIns.contains(name))
            out.append(item);
    return out;
}

QJsonObject sdlAnswer(const GraphqlCase &given)
{
    const auto document = parse(given.text);
    if (!document)
        return failure(document.error());
    const auto built = buildSchema(std::vector<DocumentPtr>{*document}, {}, {true, false});
    if (!built) {
        QStringList messages;
        for (const GraphqlError &error : built.error())
            messages.append(error.message);
        return {{QStringLiteral("refused"), messages.join(u"\n\n")}};
    }
    if (const Errors errors = validateSchema(**built); !errors.isEmpty())
        return {{QStringLiteral("errors"), plain(errors)}};
    static const DocumentPtr query = parse(readTextFile(graphqlTestFile(QStringLiteral("reference/introspection.graphql")))).value();
    const ExecutionResult result = run(*built, query, **query->operation({}), {}, {});
    QJsonObject data = QJsonDocument::fromJson(result.json).object().value(QStringLiteral("data")).toObject();
    QJsonObject schema = data.value(QStringLiteral("__schema")).toObject();
    schema[QStringLiteral("types")] = withoutBuiltIns(
        schema.value(QStringLiteral("types")).toArray(),
        {QStringLiteral("Int"), QStringLiteral("Float"), QStringLiteral("String"), QStringLiteral("Boolean"), QStringLiteral("ID")});
    schema[QStringLiteral("directives")] = withoutBuiltIns(schema.value(QStringLiteral("directives")).toArray(),
                                                           {QStringLiteral("skip"), QStringLiteral("include"), QStringLiteral("deprecated"),
                                                            QStringLiteral("specifiedBy"), QStringLiteral("oneOf")});
    data[QStringLiteral("__schema")] = schema;
    return {{QStringLiteral("introspection"), data}};
}
} // namespace

QJsonObject answerOf(const GraphqlCase &given)
{
    if (given.kind == u"lex")
        return lex(given);
    if (given.kind == u"parse")
        return parseAnswer(given);
    if (given.kind == u"validate")
        return validateAnswer(given);
    return given.kind == u"sdl" ? sdlAnswer(given) : executeAnswer(given);
}

} // namespace castwright::tests
