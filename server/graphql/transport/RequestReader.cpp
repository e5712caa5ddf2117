// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/transport/RequestReader.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace castwright::graphql {

namespace {
GraphqlError badRequest(const QString &message)
{
    return GraphqlError{message, {}, {}, {}}.withCode(codes::badRequest);
}

std::unexpected<HttpRefusal> refuse(const QString &message, int status = 400, const QByteArray &allow = {})
{
    return std::unexpected(HttpRefusal{status, badRequest(message), allow});
}

/// A text parameter; null when absent. False when it is something else.
bool takeText(const QJsonObject &object, QLatin1String name, QString &to)
{
    const QJsonValue value = object.value(name);
    if (value.isString())
        to = value.toString().isNull() ? QStringLiteral("") : value.toString();
    return value.isString() || value.isNull() || value.isUndefined();
}

bool isObjectOrAbsent(const QJsonValue &value)
{
    return value.isObject() || value.isNull() || value.isUndefined();
}

std::expected<HttpOperations, HttpRefusal> readGet(const HttpRequest &request)
{
    // Plus is a space in forms, which is how every client writes these.
    QUrlQuery url(QString::fromLatin1(QByteArray(request.query).replace('+', "%20")));
    QJsonObject object;
    for (const auto &[name, value] : url.queryItems(QUrl::FullyDecoded)) {
        if (name != u"variables" && name != u"extensions") {
            object.insert(name, value);
            continue;
        }
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8(), &problem);
        if (value != u"null" && (problem.error != QJsonParseError::NoError || !json.isObject()))
            return refuse(QStringLiteral("The parameter \"%1\" is no JSON object.").arg(name));
        if (json.isObject())
            object.insert(name, json.object());
    }
    auto operation = readParameters(object);
    if (!operation)
        return std::unexpected(HttpRefusal{400, operation.error()});
    operation->noMutations = true;
    HttpOperations operations;
    operations.requests.push_back(std::move(*operation));
    return operations;
}

/// Nothing but JSON: a form or plain text could be sent from any page without the browser asking first.
bool isJson(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (const QByteArray parameter = parts[i].trimmed();
            parameter.startsWith("charset=") && parameter.mid(8).replace("\"", "") != "utf-8")
            return false;
    return parts.first().trimmed() == "application/json";
}

std::expected<HttpOperations, HttpRefusal> readPost(const HttpRequest &request, const HttpOptions &options)
{
    if (!isJson(request.contentType))
        return refuse(QStringLiteral("The body has to be application/json in UTF-8."), 415);
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(request.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(QStringLiteral("The body is no JSON: %1.").arg(problem.errorString()));
    HttpOperations operations;
    operations.isBatch = json.isArray();
    const QJsonArray list = json.isArray() ? json.array() : QJsonArray{json.object()};
    if (operations.isBatch && options.maxBatch <= 0)
        return refuse(QStringLiteral("Batches of operations are not taken here; send them one by one."));
    if (operations.isBatch && (list.isEmpty() || list.size() > options.maxBatch))
        return refuse(QStringLiteral("A batch has 1 to %1 operations.").arg(options.maxBatch));
    for (const QJsonValue &item : list) {
        auto operation = item.isObject()
            ? readParameters(item.toObject())
            : GraphqlResult<OperationRequest>(std::unexpected(badRequest(QStringLiteral("An operation is a JSON object."))));
        if (!operation)
            return std::unexpected(HttpRefusal{400, operation.error()});
        operations.requests.push_back(std::move(*operation));
    }
    return operations;
}
} // namespace

GraphqlResult<OperationRequest> readParameters(const QJsonObject &object)
{
    OperationRequest request;
    for (const auto &[name, to] :
         {std::pair(QLatin1String("query"), &request.query), std::pair(QLatin1String("operationName"), &request.operationName),
          std::pair(QLatin1String("documentId"), &request.documentId)})
        if (!takeText(object, name, *to))
            return std::unexpected(badRequest(QStringLiteral("The parameter \"%1\" is no text.").arg(name)));
    for (const QLatin1String name : {QLatin1String("variables"), QLatin1String("extensions")})
        if (!isObjectOrAbsent(object.value(name)))
            return std::unexpected(badRequest(QStringLiteral("The parameter \"%1\" is no JSON object.").arg(name)));
    request.variables = Value(object.value(QLatin1String("variables")));
    request.extensions = object.value(QLatin1String("extensions")).toObject();
    if (request.query.isNull() && request.documentId.isNull() && !request.extensions.contains(QLatin1String("persistedQuery")))
        return std::unexpected(badRequest(QStringLiteral("Must provide query string.")));
    return request;
}

std::expected<HttpOperations, HttpRefusal> readRequest(const HttpRequest &request, const HttpOptions &options)
{
    if (request.method == "GET")
        return readGet(request);
    if (request.method == "POST")
        return readPost(request, options);
    return refuse(QStringLiteral("GraphQL only takes GET and POST requests."), 405, QByteArrayLiteral("GET, POST"));
}

} // namespace castwright::graphql
