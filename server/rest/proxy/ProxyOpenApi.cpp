// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxy/ProxyOpenApi.h"

#include "rest/proxy/ProxyAnswers.h"
#include "rest/proxy/ProxySurface.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QJsonObject answer(const QString &description, const QString &type = u"application/json"_s)
{
    return {{u"description"_s, description}, {u"content"_s, QJsonObject{{type, QJsonObject{{u"schema"_s, QJsonObject{}}}}}}};
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
        {u"security"_s, QJsonArray{QJsonObject{{u"header"_s, QJsonArray()}}, QJsonObject{{u"query"_s, QJsonArray()}}}},
        {u"responses"_s,
         QJsonObject{{u"200"_s, answer(u"Done."_s)},
                     {u"401"_s, answer(u"No token."_s)},
                     {u"403"_s, answer(u"A wrong token, or one that may not do this."_s)},
                     {u"404"_s, answer(u"There is no such stream or client."_s)},
                     {u"422"_s, answer(u"A field is wrong; detail says which."_s)}}}};
    if (hasBody && hasFields)
        out.insert(u"requestBody"_s,
                   QJsonObject{{u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, inSnake(input)}}}}}});
    return out;
}

QJsonObject playing(const QString &summary, const QString &type)
{
    return {{u"get"_s,
             QJsonObject{{u"summary"_s, summary},
                         {u"security"_s, QJsonArray()},
                         {u"responses"_s,
                          QJsonObject{{u"200"_s, answer(u"Media."_s, type)},
                                      {u"404"_s, answer(u"There is no such stream."_s)},
                                      {u"502"_s, answer(u"No address of the stream gives media."_s)}}}}}};
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
        path.replace(u"{streamId}"_s, u"{stream_id}"_s).replace(u"{clientId}"_s, u"{client_id}"_s);
        QJsonObject methods = paths.value(path).toObject();
        methods.insert(QString::fromLatin1(row.method).toLower(), operation(row, *useCase, schemas));
        paths.insert(path, methods);
    }
    paths.insert(u"/stream/{stream_id}"_s, playing(u"Play a direct stream"_s, u"video/mp2t"_s));
    paths.insert(u"/hls/{stream_id}/playlist.m3u8"_s, playing(u"Play by HLS"_s, u"application/vnd.apple.mpegurl"_s));
    paths.insert(u"/hls/{stream_id}/segment.ts"_s, playing(u"A segment, by the id that the playlist gives"_s, u"video/mp2t"_s));
    paths.insert(u"/dash/{stream_id}/manifest.mpd"_s, playing(u"Play by DASH"_s, u"application/dash+xml"_s));
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
