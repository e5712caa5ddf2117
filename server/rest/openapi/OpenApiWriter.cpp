// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/openapi/OpenApiWriter.h"

#include "base/Error.h"
#include "rest/openapi/SchemaExample.h"

#include <QJsonArray>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QJsonObject refTo(const QString &kind, const QString &name)
{
    return {{u"$ref"_s, QString(u"#/components/"_s + kind + u'/' + name)}};
}

QJsonObject jsonContent(const QJsonObject &schema, const QJsonValue &example = {})
{
    QJsonObject media{{u"schema"_s, schema}};
    if (!example.isUndefined() && !example.isNull())
        media.insert(u"example"_s, example);
    return {{u"application/json"_s, media}};
}

QJsonObject headerParameter(const QString &name, const QString &text)
{
    return {{u"name"_s, name},
            {u"in"_s, u"header"_s},
            {u"required"_s, false},
            {u"description"_s, text},
            {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
}

QJsonObject errorSchema()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const QJsonObject error{{u"type"_s, u"object"_s},
                            {u"required"_s, QJsonArray{u"code"_s, u"message"_s, u"requestId"_s}},
                            {u"properties"_s,
                             QJsonObject{{u"code"_s, text},
                                         {u"message"_s, text},
                                         {u"requestId"_s, text},
                                         {u"type"_s, text},
                                         {u"param"_s, text},
                                         {u"docUrl"_s, text},
                                         {u"requiredScope"_s, text},
                                         {u"retryable"_s, QJsonObject{{u"type"_s, u"boolean"_s}}}}}};
    return {{u"type"_s, u"object"_s}, {u"required"_s, QJsonArray{u"error"_s}}, {u"properties"_s, QJsonObject{{u"error"_s, error}}}};
}

/// One response component per HTTP status, with an example per error code that uses it.
QJsonObject errorResponses()
{
    QHash<int, QStringList> texts;
    QHash<int, QJsonObject> examples;
    for (const ErrorRow &row : errorTable()) {
        const QString code = QString::fromLatin1(row.wire.data(), static_cast<qsizetype>(row.wire.size()));
        const QString advice = QString::fromLatin1(row.advice.data(), static_cast<qsizetype>(row.advice.size()));
        texts[row.httpStatus] += QString(code + u": "_s + advice);
        const QJsonObject error{{u"code"_s, code},
                                {u"message"_s, advice},
                                {u"requestId"_s, u"req_01jz0000000000000000000000"_s},
                                {u"retryable"_s, row.retryable}};
        examples[row.httpStatus].insert(code, QJsonObject{{u"value"_s, QJsonObject{{u"error"_s, error}}}});
    }
    QJsonObject out;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        QJsonObject media{{u"schema"_s, refTo(u"schemas"_s, u"ErrorEnvelope"_s)}, {u"examples"_s, examples.value(it.key())}};
        QJsonObject headers{{u"X-Request-Id"_s, QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
        if (it.key() == 429 || it.key() == 503)
            headers.insert(u"Retry-After"_s, QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"integer"_s}}}});
        out.insert(u"Error%1"_s.arg(it.key()),
                   QJsonObject{{u"description"_s, it->join(u'\n')},
                               {u"headers"_s, headers},
                               {u"content"_s, QJsonObject{{u"application/json"_s, media}}}});
    }
    return out;
}
} // namespace

QString operationId(const char *useCase)
{
    QString id = QString::fromLatin1(useCase);
    const qsizetype dot = id.indexOf(u'.');
    id.remove(dot, 1);
    id[dot] = id[dot].toUpper();
    return id;
}

OpenApiWriter::OpenApiWriter(const UseCaseCatalog &catalog, const std::vector<RestBinding> &bindings)
    : m_catalog(catalog)
    , m_bindings(bindings)
{}

QJsonObject OpenApiWriter::write(const QString &serverUrl)
{
    m_schemas = {};
    QJsonObject paths;
    for (const RestBinding &row : m_bindings) {
        const UseCase *useCase = m_catalog.find(QString::fromLatin1(row.useCase));
        if (!useCase)
            continue;
        const PathTemplate path = PathTemplate::parse(row.path);
        QJsonObject item = paths.value(path.wirePath).toObject();
        item.insert(QString::fromLatin1(row.method).toLower(), operation(row, *useCase, path));
        paths.insert(path.wirePath, item);
    }
    addEventStream(paths);
    m_schemas.insert(u"ErrorEnvelope"_s, errorSchema());
    const QJsonObject security{
        {u"bearerAuth"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}, {u"bearerFormat"_s, u"sk_live_..."_s}}},
        {u"apiKeyHeader"_s, QJsonObject{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"header"_s}, {u"name"_s, u"X-API-Key"_s}}}};
    return {
        {u"openapi"_s, u"3.0.3"_s},
        {u"info"_s,
         QJsonObject{
             {u"title"_s, u"Castwright API"_s},
             {u"version"_s, QStringLiteral(CASTWRIGHT_VERSION)},
             {u"description"_s,
              u"Drive a Castwright studio: studios, scenes, sources, destinations, going live, chat and media. Additive changes only within /v1; treat codes and enumerations as open sets."_s},
             {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"url"_s, u"https://www.gnu.org/licenses/gpl-3.0.html"_s}}}}},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, serverUrl}}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"bearerAuth"_s, QJsonArray()}}, QJsonObject{{u"apiKeyHeader"_s, QJsonArray()}}}},
        {u"paths"_s, paths},
        {u"components"_s, QJsonObject{{u"schemas"_s, m_schemas}, {u"responses"_s, errorResponses()}, {u"securitySchemes"_s, security}}}};
}

QJsonObject OpenApiWriter::operation(const RestBinding &row, const UseCase &useCase, const PathTemplate &path)
{
    const QString scope = Codec<Scope>::text(useCase.scope);
    QString text = QString::fromUtf8(useCase.description);
    if (useCase.scope != Scope::None)
        text += (text.isEmpty() ? QString() : u"\n\n"_s) + u"Needs the scope `%1`."_s.arg(scope);
    QJsonObject out{{u"operationId"_s, operationId(row.useCase)},
                    {u"summary"_s, QString::fromUtf8(useCase.summary)},
                    {u"description"_s, text},
                    {u"tags"_s, QJsonArray{QString::fromLatin1(row.useCase).section(u'.', 0, 0)}},
                    {u"responses"_s, responses(row, useCase, path)}};
    const QJsonArray given = parameters(row, useCase, path);
    if (!given.isEmpty())
        out.insert(u"parameters"_s, given);
    if (useCase.scope == Scope::None)
        out.insert(u"security"_s, QJsonArray());
    else
        out.insert(u"x-scope"_s, scope);
    const QByteArray method(row.method);
    if (method == "POST" || method == "PATCH" || method == "PUT")
        if (const QJsonObject body = requestBody(useCase); !body.isEmpty())
            out.insert(u"requestBody"_s, body);
    return out;
}

QJsonArray OpenApiWriter::parameters(const RestBinding &row, const UseCase &useCase, const PathTemplate &path)
{
    QJsonArray out;
    const QJsonObject properties = useCase.input->objectSchema(m_schemas).value(u"properties").toObject();
    const auto insert = [&](const QString &wire, const QString &fieldName, const QString &place, bool required) {
        QJsonObject schema = properties.value(fieldName).toObject();
        const QString text = schema.take(u"description").toString();
        out.append(
            QJsonObject{{u"name"_s, wire}, {u"in"_s, place}, {u"required"_s, required}, {u"description"_s, text}, {u"schema"_s, schema}});
    };
    for (const QString &wire : path.wireNames)
        insert(wire, path.fieldOf.value(wire), u"path"_s, true);
    const QByteArray method(row.method);
    if (method == "GET" || method == "DELETE")
        for (const FieldInfo &info : useCase.input->fields())
            if (!info.isPath)
                insert(QString::fromLatin1(info.name), QString::fromLatin1(info.name), u"query"_s, info.isRequired);
    if (method == "POST")
        out.append(headerParameter(u"Idempotency-Key"_s,
                                   u"Repeating the request with the same key within 24 hours answers the first result again."_s));
    if (method == "PATCH" || method == "DELETE")
        out.append(headerParameter(u"If-Match"_s, u"The ETag the change is based on; 412 when it is no longer current."_s));
    return out;
}

QJsonObject OpenApiWriter::requestBody(const UseCase &useCase)
{
    QJsonObject schema = useCase.input->objectSchema(m_schemas);
    QJsonObject properties = schema.value(u"properties").toObject();
    QJsonArray required;
    bool isEmpty = true;
    for (const FieldInfo &info : useCase.input->fields()) {
        const QString name = QString::fromLatin1(info.name);
        if (info.isPath)
            properties.remove(name);
        else if (info.isRequired)
            required.append(name);
        isEmpty = isEmpty && info.isPath;
    }
    if (isEmpty)
        return {};
    schema.insert(u"properties"_s, properties);
    schema.insert(u"additionalProperties"_s, false);
    schema.remove(u"required");
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    const QString name = QString::fromLatin1(useCase.input->name);
    m_schemas.insert(name, schema);
    return {{u"required"_s, !required.isEmpty()}, {u"content"_s, jsonContent(refTo(u"schemas"_s, name))}};
}

QJsonObject OpenApiWriter::successResponse(const RestBinding &row, const UseCase &useCase)
{
    const QJsonObject idHeader{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}},
                               {u"description"_s, u"Names this request in the log."_s}};
    QJsonObject headers{{u"X-Request-Id"_s, idHeader}};
    QJsonObject out{{u"description"_s, QString::fromUtf8(useCase.summary)}};
    if (QByteArray(useCase.output->name) == "Binary") {
        const QJsonObject binary{{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}};
        out.insert(
            u"content"_s,
            QJsonObject{{u"image/png"_s, QJsonObject{{u"schema"_s, binary}}}, {u"image/jpeg"_s, QJsonObject{{u"schema"_s, binary}}}});
    } else if (row.status != 204) {
        const QJsonObject schema = useCase.output->schema(m_schemas);
        out.insert(u"content"_s, jsonContent(schema, exampleOf(schema, m_schemas)));
        const QList<FieldInfo> rows = useCase.output->fields();
        if (std::any_of(rows.begin(), rows.end(), [](const FieldInfo &info) { return QByteArray(info.name) == "revision"; }))
            headers.insert(u"ETag"_s, QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    }
    out.insert(u"headers"_s, headers);
    return out;
}

/// Whether the query can hold what the field table refuses: a number out of its range, a text too long, none of the choices.
bool OpenApiWriter::hasLimits(const UseCase &useCase)
{
    const QJsonObject properties = useCase.input->objectSchema(m_schemas).value(u"properties").toObject();
    return std::ranges::any_of(useCase.input->fields(), [&properties](const FieldInfo &info) {
        const QJsonObject schema = properties.value(QLatin1String(info.name)).toObject();
        const auto has = [&schema](QStringView limit) { return schema.contains(limit); };
        return !info.isPath
            && (has(u"minimum") || has(u"maximum") || has(u"minLength") || has(u"maxLength") || has(u"pattern") || has(u"enum"));
    });
}

QJsonObject OpenApiWriter::responses(const RestBinding &row, const UseCase &useCase, const PathTemplate &path)
{
    QJsonObject out{{QString::number(row.status), successResponse(row, useCase)}};
    // A request that cannot be read, a page of somebody else, a slow or large head and a server that ends can meet every operation.
    QList<int> statuses{400, 403, 408, 429, 431, 500, 503};
    const QByteArray method(row.method);
    if (useCase.scope != Scope::None)
        statuses += 401;
    if (!path.wireNames.isEmpty())
        statuses += 404;
    if (useCase.effect == Effect::Write)
        statuses += {409, 413, 415, 422, 501, 502, 507};
    else if (method == "POST") // a question with a body
        statuses += {409, 413, 415, 422};
    else if (hasLimits(useCase))
        statuses += 422;
    if (QByteArray(useCase.output->name) == "Binary" && !statuses.contains(409)) // a picture of what is not there yet
        statuses += 409;
    const QJsonObject headers = out.value(QString::number(row.status)).toObject().value(u"headers").toObject();
    if (method == "GET" && headers.contains(u"ETag"))
        out.insert(u"304"_s, QJsonObject{{u"description"_s, u"What the client holds is still right (If-None-Match)"_s}});
    if (method == "PATCH" || method == "DELETE")
        statuses += 412;
    for (const int status : statuses)
        out.insert(QString::number(status), refTo(u"responses"_s, u"Error%1"_s.arg(status)));
    return out;
}

void OpenApiWriter::addEventStream(QJsonObject &paths)
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    const auto query = [&](const QString &name, const QString &description) {
        return QJsonObject{
            {u"name"_s, name}, {u"in"_s, u"query"_s}, {u"required"_s, false}, {u"description"_s, description}, {u"schema"_s, text}};
    };
    const QJsonObject stream{{u"description"_s, u"An endless stream of server-sent events; each has an id, a type and a JSON object."_s},
                             {u"content"_s, QJsonObject{{u"text/event-stream"_s, QJsonObject{{u"schema"_s, text}}}}}};
    const QJsonObject get{
        {u"operationId"_s, u"eventsStream"_s},
        {u"summary"_s, u"Follow everything that happens"_s},
        {u"description"_s,
         u"Server-sent events, or a WebSocket when the request asks for an upgrade. Resumes after Last-Event-ID. Needs the scope `stream:read`."_s},
        {u"tags"_s, QJsonArray{u"events"_s}},
        {u"x-scope"_s, u"stream:read"_s},
        {u"parameters"_s,
         QJsonArray{query(u"studioId"_s, u"Only events of this studio."_s),
                    query(u"types"_s, u"Only these types, separated by commas; a trailing * matches a prefix."_s),
                    headerParameter(u"Last-Event-ID"_s, u"Resume after this event."_s)}},
        {u"responses"_s,
         QJsonObject{
             {u"200"_s, stream}, {u"401"_s, refTo(u"responses"_s, u"Error401"_s)}, {u"403"_s, refTo(u"responses"_s, u"Error403"_s)}}}};
    paths.insert(u"/v1/events"_s, QJsonObject{{u"get"_s, get}});
    const QJsonObject document{
        {u"operationId"_s, u"openapiGet"_s},
        {u"summary"_s, u"This document"_s},
        {u"tags"_s, QJsonArray{u"health"_s}},
        {u"security"_s, QJsonArray()},
        {u"responses"_s,
         QJsonObject{{u"200"_s,
                      QJsonObject{{u"description"_s, u"The OpenAPI document"_s},
                                  {u"content"_s, jsonContent(QJsonObject{{u"type"_s, u"object"_s}})}}},
                     {u"304"_s, QJsonObject{{u"description"_s, u"What the client holds is still right (If-None-Match)"_s}}},
                     {u"403"_s, refTo(u"responses"_s, u"Error403"_s)}}}};
    paths.insert(u"/v1/openapi.json"_s, QJsonObject{{u"get"_s, document}});
}

} // namespace castwright
