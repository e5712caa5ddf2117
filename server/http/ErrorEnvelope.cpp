// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ErrorEnvelope.h"

#include "base/JsonText.h"

namespace castwright {

namespace {
void appendMember(QByteArray &out, const char *name, const QString &value)
{
    if (value.isEmpty())
        return;
    out += ",\"";
    out += name;
    out += "\":";
    appendJsonString(out, value);
}

QByteArray problem(const Error &error, const ErrorRow &row, const QString &code, const QString &requestId)
{
    QByteArray out = "{\"type\":";
    appendJsonString(out, QString(QStringLiteral("/docs#error-") + code));
    out += ",\"title\":";
    appendJsonString(out, QString::fromLatin1(row.advice.data(), static_cast<qsizetype>(row.advice.size())));
    out += ",\"status\":" + QByteArray::number(row.httpStatus);
    appendMember(out, "detail", error.message);
    appendMember(out, "code", code);
    appendMember(out, "requestId", requestId);
    appendMember(out, "param", error.field);
    return out + '}';
}
} // namespace

HttpAnswer errorAnswer(const Error &error, const RequestContext &request)
{
    const ErrorRow &row = errorRow(error.code);
    const QString code = QString::fromLatin1(row.wire.data(), static_cast<qsizetype>(row.wire.size()));
    HttpAnswer answer;
    answer.status = row.httpStatus;
    if (request.header("accept").contains("application/problem+json")) {
        answer.contentType = "application/problem+json";
        answer.body = problem(error, row, code, request.requestId);
    } else {
        answer.body = "{\"error\":{\"code\":";
        appendJsonString(answer.body, code);
        answer.body += ",\"message\":";
        appendJsonString(answer.body, error.message);
        answer.body += ",\"requestId\":";
        appendJsonString(answer.body, request.requestId);
        appendMember(answer.body, "type", row.httpStatus < 500 ? QStringLiteral("request_error") : QStringLiteral("server_error"));
        appendMember(answer.body, "param", error.field);
        appendMember(answer.body, "requiredScope", error.requiredScope);
        appendMember(answer.body, "docUrl", QString(QStringLiteral("/docs#error-") + code));
        answer.body += row.retryable ? ",\"retryable\":true}}" : ",\"retryable\":false}}";
    }
    if (error.retryAfterMs > 0)
        answer.with("Retry-After", QByteArray::number((error.retryAfterMs + 999) / 1000));
    else if (row.httpStatus == 503)
        answer.with("Retry-After", "5");
    if (row.httpStatus == 401)
        answer.with("WWW-Authenticate", "Bearer realm=\"castwright\"");
    return answer;
}

void becomeError(HttpAnswer &answer, const Error &error, const RequestContext &request)
{
    HttpAnswer failure = errorAnswer(error, request);
    for (auto &row : answer.headers)
        if (row.first != "Cache-Control")
            failure.headers.append(std::move(row));
    answer = std::move(failure);
}

} // namespace castwright
