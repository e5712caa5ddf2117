// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxy/ProxyOpenApi.h"

#include "rest/proxy/ProxyAnswers.h"
#include "rest/proxy/ProxySurface.h"
#include "services/ProxyViews.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QJsonObject answer(const QString &description, const QJsonObject &schema, const QString &type = u"application/json"_s)
{
    return {{u"description"_s, description}, {u"content"_s, QJsonObject{{type, QJsonObject{{u"schema"_s, schema}}}}}};
}

QJsonObject refTo(const char *name)
{
    return {{u"$ref"_s, QString(u"#/components/schemas/"_s + QLatin1String(name))}};
}

QJsonObject ofType(const char *type)
{
    return {{u"type"_s, QLatin1String(type)}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject objectOf(std::initializer_list<std::pair<const char *, QJsonObject>> members)
{
    QJsonObject properties;
    for (const auto &[name, schema] : members)
        properties.insert(QLatin1String(name), schema);
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
}

/// What a value looks like, from one: the views that are sent are the ones that are described.
QJsonObject shapeOf(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject properties;
        for (auto it = object.begin(); it != object.end(); ++it)
            properties.insert(it.key(), shapeOf(*it));
        return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    }
    if (value.isArray())
        return listOf(value.toArray().isEmpty() ? ofType("string") : shapeOf(value.toArray().first()));
    return value.isBool()  ? ofType("boolean")
        : value.isDouble() ? ofType("number")
        : value.isNull()   ? QJsonObject{{u"type"_s, QJsonArray{u"string"_s, u"null"_s}}}
                           : ofType("string");
}

/// The shapes that are sent in more than one answer.
void addShapes(SchemaSet &schemas)
{
    QJsonObject stream = proxyviews::streamView(ProxyStream(), RelayStreamFigures());
    stream.insert(u"stream_endpoint"_s, QString());
    stream.insert(u"studio_streams"_s, QJsonArray());
    schemas.insert(u"StreamStat"_s, shapeOf(stream));
    schemas.insert(u"ClientStat"_s, shapeOf(proxyviews::clientView(RelayClient())));
    const QJsonObject place{{u"loc"_s, QJsonArray{QString()}}, {u"msg"_s, QString()}, {u"type"_s, QString()}};
    schemas.insert(u"Failure"_s, objectOf({{"detail", {{u"oneOf"_s, QJsonArray{ofType("string"), listOf(shapeOf(place))}}}}}));
    schemas.insert(u"StreamCreated"_s,
                   objectOf({{"stream_id", ofType("string")},
                             {"primary_url", ofType("string")},
                             {"failover_urls", listOf(ofType("string"))},
                             {"user_agent", ofType("string")},
                             {"stream_type", ofType("string")},
                             {"stream_endpoint", ofType("string")},
                             {"playlist_url", shapeOf(QJsonValue())},
                             {"direct_url", shapeOf(QJsonValue())},
                             {"message", ofType("string")},
                             {"metadata", ofType("object")}}));
    schemas.insert(u"Webhook"_s,
                   objectOf({{"url", ofType("string")},
                             {"events", listOf(ofType("string"))},
                             {"timeout", ofType("integer")},
                             {"retry_attempts", ofType("integer")}}));
}

/// What a use case answers with.
QJsonObject resultOf(const QByteArray &useCase)
{
    const QJsonObject message = objectOf({{"message", ofType("string")}});
    const QJsonObject streams = listOf(refTo("StreamStat"));
    const QJsonObject clients = listOf(refTo("ClientStat"));
    static const QHash<QByteArray, QJsonObject> table{
        {"proxy.create", refTo("StreamCreated")},
        {"proxy.transcode", refTo("StreamCreated")},
        {"proxy.list", objectOf({{"streams", streams}, {"total", ofType("integer")}})},
        {"proxy.get", objectOf({{"stream", refTo("StreamStat")}, {"clients", clients}, {"client_count", ofType("integer")}})},
        {"proxy.update", refTo("StreamStat")},
        {"proxy.delete", message},
        {"proxy.disconnect", message},
        {"proxy.events",
         objectOf({{"events",
                    listOf(objectOf({{"sequence", ofType("integer")},
                                     {"event_id", ofType("string")},
                                     {"event_type", ofType("string")},
                                     {"stream_id", ofType("string")},
                                     {"timestamp", ofType("string")},
                                     {"data", ofType("object")}}))},
                   {"total", ofType("integer")}})},
        {"proxy.clients", objectOf({{"clients", clients}, {"total_clients", ofType("integer")}})},
        {"proxy.client", refTo("ClientStat")},
        {"proxy.streamStats", objectOf({{"total_streams", ofType("integer")}, {"streams", streams}})},
        {"proxy.sign",
         objectOf({{"stream_id", ofType("string")},
                   {"stream_endpoint", ofType("string")},
                   {"expires_in", ofType("integer")},
                   {"bound_to", shapeOf(QJsonValue())}})},
        {"proxy.failover",
         objectOf({{"message", ofType("string")},
                   {"new_url", ofType("string")},
                   {"failover_index", ofType("integer")},
                   {"failover_attempts", ofType("integer")},
                   {"active_clients", ofType("integer")},
                   {"stream_type", ofType("string")}})},
        {"proxy.byMetadata",
         objectOf({{"filter", ofType("object")},
                   {"active_only", ofType("boolean")},
                   {"matching_streams", listOf(ofType("object"))},
                   {"total_matching", ofType("integer")},
                   {"total_clients", ofType("integer")}})},
        {"proxy.countsByMetadata", objectOf({{"field", ofType("string")}, {"counts", ofType("object")}})},
        {"proxy.deleteByMetadata",
         objectOf({{"message", ofType("string")},
                   {"deleted_streams", listOf(ofType("string"))},
                   {"skipped_streams", listOf(ofType("object"))},
                   {"deleted_count", ofType("integer")}})},
        {"proxy.deleteOldest",
         objectOf({{"message", ofType("string")}, {"deleted_stream", shapeOf(QJsonValue())}, {"deleted_count", ofType("integer")}})},
        {"proxy.testConnection",
         objectOf({{"success", ofType("boolean")},
                   {"message", ofType("string")},
                   {"status_code", ofType("integer")},
                   {"error", ofType("string")},
                   {"url_tested", ofType("string")}})},
    };
    return table.value(useCase, ofType("object"));
}

QJsonObject failureAnswer(const QString &why)
{
    return answer(why, refTo("Failure"));
}

/// What every managing operation may answer besides.
QJsonObject managingAnswers(const QJsonObject &result)
{
    return {{u"200"_s, answer(u"Done."_s, result)},
            {u"400"_s, failureAnswer(u"It cannot be done with this stream."_s)},
            {u"401"_s, failureAnswer(u"No token."_s)},
            {u"403"_s, failureAnswer(u"A wrong token, or one that may not do this."_s)},
            {u"404"_s, failureAnswer(u"There is no such stream or client."_s)},
            {u"422"_s, failureAnswer(u"A field is wrong; detail says which."_s)},
            {u"429"_s, failureAnswer(u"Too many requests, or as many streams as there may be; Retry-After says when."_s)}};
}

QJsonArray tokens()
{
    return {QJsonObject{{u"header"_s, QJsonArray()}}, QJsonObject{{u"query"_s, QJsonArray()}}};
}

/// Field names as the proxy has them on the wire.
QJsonObject inSnake(const QJsonObject &schema)
{
    QJsonObject out = schema;
    QJsonObject properties;
    const QJsonObject given = schema.value(u"properties").toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        properties.insert(proxyanswers::toSnake(it.key()), *it);
    out.insert(u"properties"_s, properties);
    QJsonArray required;
    for (const QJsonValue &name : schema.value(u"required").toArray())
        required.append(proxyanswers::toSnake(name.toString()));
    if (!required.isEmpty())
        out.insert(u"required"_s, required);
    return out;
}

QJsonObject parameter(const QString &name, const char *place, const QJsonValue &schema, const QString &text, bool isRequired)
{
    return {
        {u"name"_s, name}, {u"in"_s, QLatin1String(place)}, {u"required"_s, isRequired}, {u"description"_s, text}, {u"schema"_s, schema}};
}

QJsonObject operation(const ProxySurface::Row &row, const UseCase &useCase, SchemaSet &schemas)
{
    const QString path = QString::fromLatin1(row.path);
    const bool hasBody = QByteArrayView(row.method) != "GET" && QByteArrayView(row.method) != "DELETE";
    const QJsonObject input = useCase.input->objectSchema(schemas);
    const QJsonObject properties = input.value(u"properties").toObject();
    QJsonArray parameters;
    bool hasFields = false;
    for (const FieldInfo &field : useCase.input->fields()) {
        const QString name = QString::fromLatin1(field.name);
        const bool isInPath = path.contains(QString(u'{' + name + u'}'));
        hasFields = hasFields || !isInPath;
        if (isInPath || !hasBody)
            parameters.append(parameter(proxyanswers::toSnake(name), isInPath ? "path" : "query", properties.value(name),
                                        QString::fromLatin1(field.doc), isInPath || field.isRequired));
    }
    QJsonObject out{
        {u"summary"_s, QString::fromLatin1(useCase.summary)},
        {u"operationId"_s,
         QString(QString::fromLatin1(useCase.id).replace(u'.', u'_') + u'_' + QString(path).replace(QRegularExpression(u"\\W"_s), u"_"_s))},
        {u"parameters"_s, parameters},
        {u"security"_s, tokens()},
        {u"responses"_s, managingAnswers(resultOf(row.useCase))}};
    if (hasBody && hasFields)
        out.insert(u"requestBody"_s,
                   QJsonObject{{u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, inSnake(input)}}}}}});
    return out;
}

/// `names`: the parts of the path, or of the query with "?" before.
QJsonArray namedParameters(std::initializer_list<const char *> names)
{
    QJsonArray out;
    for (const char *name : names) {
        const bool isQuery = *name == '?';
        out.append(parameter(QLatin1String(isQuery ? name + 1 : name), isQuery ? "query" : "path", ofType("string"), {}, true));
    }
    return out;
}

QJsonObject playing(const QString &summary, const QString &type, std::initializer_list<const char *> names)
{
    const QJsonObject bytes{{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}};
    QJsonObject answers{{u"200"_s, answer(u"Media."_s, bytes, type)},
                        {u"403"_s, failureAnswer(u"The address is not signed, has expired, or the client was sent away."_s)},
                        {u"404"_s, failureAnswer(u"There is no such stream."_s)},
                        {u"429"_s, failureAnswer(u"As many clients as there may be; Retry-After says when."_s)},
                        {u"502"_s, failureAnswer(u"No address of the stream gives media."_s)},
                        {u"504"_s, failureAnswer(u"No address of the stream answers in time."_s)}};
    return {{u"get"_s,
             QJsonObject{{u"summary"_s, summary},
                         {u"parameters"_s, namedParameters(names)},
                         {u"security"_s, QJsonArray()},
                         {u"responses"_s, answers}}}};
}

QJsonObject reading(const QString &summary, const QString &type, bool isOpen = false)
{
    QJsonObject answers{{u"200"_s, answer(u"Done."_s, ofType("string"), type)}};
    if (!isOpen) {
        answers.insert(u"401"_s, failureAnswer(u"No token."_s));
        answers.insert(u"403"_s, failureAnswer(u"A wrong token."_s));
    }
    return {{u"get"_s, QJsonObject{{u"summary"_s, summary}, {u"security"_s, isOpen ? QJsonArray() : tokens()}, {u"responses"_s, answers}}}};
}

QJsonObject webhookOperation(const QString &summary, const QJsonArray &parameters, const QJsonObject &result)
{
    return {{u"summary"_s, summary}, {u"parameters"_s, parameters}, {u"security"_s, tokens()}, {u"responses"_s, managingAnswers(result)}};
}

void addWebhooks(QJsonObject &paths)
{
    const QJsonArray named = namedParameters({"?webhook_url"});
    QJsonObject add = webhookOperation(u"Register a webhook"_s, {},
                                       objectOf({{"message", ofType("string")},
                                                 {"webhook_url", ofType("string")},
                                                 {"events", listOf(ofType("string"))},
                                                 {"secret", ofType("string")}}));
    add.insert(u"requestBody"_s,
               QJsonObject{{u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, refTo("Webhook")}}}}}});
    const QJsonObject list = objectOf({{"webhooks", listOf(refTo("Webhook"))}});
    const QJsonObject message = objectOf({{"message", ofType("string")}});
    paths.insert(u"/webhooks"_s,
                 QJsonObject{{u"post"_s, add},
                             {u"get"_s, webhookOperation(u"List webhooks"_s, {}, list)},
                             {u"delete"_s, webhookOperation(u"Remove a webhook"_s, named, message)}});
    const QJsonObject told = objectOf({{"message", ofType("string")}, {"event_id", ofType("string")}});
    paths.insert(u"/webhooks/test"_s, QJsonObject{{u"post"_s, webhookOperation(u"Send a test event"_s, named, told)}});
}

void addPlaying(QJsonObject &paths)
{
    const QString hls = u"application/vnd.apple.mpegurl"_s;
    const QString ts = u"video/mp2t"_s;
    QJsonObject direct = playing(u"Play a direct stream"_s, ts, {"stream_id"});
    QJsonObject get = direct.value(u"get").toObject();
    QJsonObject answers = get.value(u"responses").toObject();
    answers.insert(u"206"_s, answer(u"A part of a file, as the range asked for."_s, ofType("string"), u"video/mp4"_s));
    answers.insert(u"302"_s, QJsonObject{{u"description"_s, u"It is played by HLS or DASH, at Location."_s}});
    get.insert(u"responses"_s, answers);
    direct.insert(u"get"_s, get);
    paths.insert(u"/stream/{stream_id}"_s, direct);
    paths.insert(u"/hls/{stream_id}/playlist.m3u8"_s, playing(u"Play by HLS"_s, hls, {"stream_id"}));
    for (const QString &name : {u"segment"_s, u"segment.ts"_s})
        paths.insert(QString(u"/hls/{stream_id}/"_s + name),
                     playing(u"A segment, by the id that the playlist gives"_s, ts, {"stream_id", "?id"}));
    paths.insert(u"/dash/{stream_id}/manifest.mpd"_s, playing(u"Play by DASH"_s, u"application/dash+xml"_s, {"stream_id"}));
    paths.insert(u"/dash/{stream_id}/segment/{folder}/{name}"_s,
                 playing(u"A segment, as the manifest names it"_s, u"video/mp4"_s, {"stream_id", "folder", "name"}));
    paths.insert(u"/broadcast/{network_id}/live.m3u8"_s, playing(u"Play a broadcast"_s, hls, {"network_id"}));
    paths.insert(u"/broadcast/{network_id}/segment/{name}"_s, playing(u"A segment of a broadcast"_s, ts, {"network_id", "name"}));
    paths.insert(u"/healthz"_s, reading(u"Is the server there, for containers"_s, u"application/json"_s, true));
    paths.insert(u"/metrics"_s, reading(u"Figures for Prometheus"_s, u"text/plain"_s));
    paths.insert(u"/channels.m3u"_s, reading(u"All streams as a channel list"_s, u"audio/x-mpegurl"_s));
    paths.insert(u"/guide.xml"_s, reading(u"The XMLTV guide of the list that was imported last"_s, u"application/xml"_s));
}
} // namespace

QJsonObject proxyOpenApi(const UseCaseCatalog &catalog)
{
    SchemaSet schemas;
    QJsonObject paths;
    for (const ProxySurface::Row &row : ProxySurface::rows()) {
        const UseCase *useCase = catalog.find(QString::fromLatin1(row.useCase));
        if (!useCase)
            continue;
        QString path = u'/' + QString::fromLatin1(row.path);
        for (const char *name : {"streamId", "clientId", "networkId"}) {
            const QString camel = QLatin1String(name);
            path.replace(QString(u'{' + camel + u'}'), QString(u'{' + proxyanswers::toSnake(camel) + u'}'));
        }
        QJsonObject methods = paths.value(path).toObject();
        methods.insert(QString::fromLatin1(row.method).toLower(), operation(row, *useCase, schemas));
        paths.insert(path, methods);
    }
    addPlaying(paths);
    addWebhooks(paths);
    addShapes(schemas);
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"Castwright stream proxy"_s}, {u"version"_s, QStringLiteral(CASTWRIGHT_VERSION)}}},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}, QJsonObject{{u"url"_s, u"/m3u-proxy"_s}}}},
            {u"paths"_s, paths},
            {u"components"_s,
             QJsonObject{
                 {u"schemas"_s, schemas},
                 {u"securitySchemes"_s,
                  QJsonObject{{u"header"_s, QJsonObject{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"header"_s}, {u"name"_s, u"X-API-Token"_s}}},
                              {u"query"_s, QJsonObject{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"query"_s}, {u"name"_s, u"api_token"_s}}}}}}}};
}

} // namespace castwright
