// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxy/ProxyAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace castwright::proxyanswers {

using namespace Qt::StringLiterals;

namespace {
constexpr char playlistMark = '\x1f'; ///< what the relay leaves where a client's own query belongs
}

QString toCamel(const QString &name)
{
    QString out;
    bool isUpper = false;
    for (const QChar c : name) {
        if (c == u'_') {
            isUpper = true;
            continue;
        }
        out += isUpper ? c.toUpper() : c;
        isUpper = false;
    }
    return out;
}

QString toSnake(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isUpper())
            out += u'_';
        out += c.toLower();
    }
    return out;
}

HttpAnswer failure(const Error &error)
{
    HttpAnswer answer;
    answer.status = errorRow(error.code).httpStatus;
    QJsonValue detail = error.message;
    if (error.code == ErrorCode::Unprocessable) {
        QJsonArray place{u"body"_s};
        if (!error.field.isEmpty())
            place.append(toSnake(error.field));
        detail = QJsonArray{QJsonObject{{u"loc"_s, place}, {u"msg"_s, error.message}, {u"type"_s, u"value_error"_s}}};
    }
    answer.body = QJsonDocument(QJsonObject{{u"detail"_s, detail}}).toJson(QJsonDocument::Compact);
    if (error.retryAfterMs > 0)
        answer.with("Retry-After", QByteArray::number((error.retryAfterMs + 999) / 1000));
    if (answer.status == 401)
        answer.with("WWW-Authenticate", "Bearer");
    return answer.with("Cache-Control", "no-store");
}

HttpAnswer json(const QJsonObject &object)
{
    HttpAnswer answer;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer.with("Cache-Control", "no-store");
}

HttpAnswer media(const RelayAnswer &given, const QByteArray &suffix)
{
    HttpAnswer answer;
    answer.status = given.status;
    answer.contentType = given.contentType;
    answer.body = given.body;
    if (given.contentType == "application/vnd.apple.mpegurl")
        answer.body.replace(playlistMark, suffix);
    if (given.status >= 400)
        answer.body = QByteArrayLiteral("{\"detail\":\"The other server answers with status ") + QByteArray::number(given.status) + "\"}";
    for (const auto &[name, value] : given.headers)
        answer.with(name, value);
    if (given.ring) {
        auto continuous = std::make_shared<ContinuousAnswer>();
        continuous->ring = given.ring;
        continuous->isLive = given.isLive;
        continuous->slow = given.dropsSlow ? ContinuousAnswer::Slow::DropToLive : ContinuousAnswer::Slow::Disconnect;
        continuous->maxBytesPerSec = given.maxBytesPerSec;
        continuous->report = given.report;
        continuous->hold = given.hold;
        auto control = std::make_shared<DeliveryControl>();
        if (given.onSentAway)
            given.onSentAway([control] { control->isCancelled = true; });
        continuous->control = control;
        answer.continuous = continuous;
    }
    answer.with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Expose-Headers", "X-Client-ID, X-Stream-ID, Content-Range, Accept-Ranges");
    answer.with("Content-Security-Policy", "default-src 'none'; sandbox"); // what another server sends never runs as a page of this one
    return answer.with("X-Client-ID", given.clientId.toLatin1());
}

} // namespace castwright::proxyanswers
