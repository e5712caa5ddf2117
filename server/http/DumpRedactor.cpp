// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/DumpRedactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString mark = u"(redacted)"_s;

QByteArray sizeOf(const QByteArray &bytes)
{
    return "(" + QByteArray::number(bytes.size()) + " bytes)";
}
} // namespace

DumpRedactor::DumpRedactor(const QSet<QString> &secretNames)
{
    // Besides ours: what other people's addresses and headers call a secret.
    m_names = {u"key"_s,      u"apikey"_s,     u"x-api-key"_s, u"x-api-token"_s, u"authorization"_s, u"proxy-authorization"_s,
               u"cookie"_s,   u"set-cookie"_s, u"signature"_s, u"sig"_s,         u"token"_s,         u"access_token"_s,
               u"streamid"_s, u"pass"_s,       u"auth"_s,      u"jwt"_s};
    for (const QString &name : secretNames)
        m_names.insert(name.toLower());
}

bool DumpRedactor::isSecret(const QString &name) const
{
    const QString lower = name.toLower();
    // A misspelt field is refused, and its value is as secret as before.
    return m_names.contains(lower) || lower.contains(u"secret"_s) || lower.contains(u"passphrase"_s) || lower.contains(u"password"_s)
        || lower.contains(u"token"_s) || (lower.contains(u"key"_s) && lower.contains(u"stream"_s) && !lower.endsWith(u"masked"_s));
}

QByteArray DumpRedactor::header(const QByteArray &name, const QByteArray &value) const
{
    return isSecret(QString::fromLatin1(name)) ? mark.toLatin1() : text(QString::fromLatin1(value)).toLatin1();
}

QByteArray DumpRedactor::target(const QByteArray &target) const
{
    return text(QString::fromLatin1(target)).toLatin1();
}

QByteArray DumpRedactor::body(const QByteArray &contentType, const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return {};
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type != "application/json" && type != "application/problem+json")
        return sizeOf(bytes);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return sizeOf(bytes); // half a document may hold a whole key
    const QJsonValue clean = walk(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    return (clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject())).toJson(QJsonDocument::Indented);
}

QJsonValue DumpRedactor::walk(const QJsonValue &value) const
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(walk(item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), isSecret(it.key()) && !it->isNull() ? QJsonValue(mark) : walk(*it));
    return out;
}

QString DumpRedactor::text(const QString &text) const
{
    static const QRegularExpression query(u"([?&;,]|^)([A-Za-z0-9_.%-]+)=([^&;,\\s\"']+)"_s);
    static const QRegularExpression user(u"([a-z][a-z0-9+.-]*://)[^/@\\s]+@"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rtmp(u"(rtmps?://[^/\\s]+/[^\\s?]*/)[^/\\s?]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ingest(u"(/ingest/)[^/?\\s]+"_s);
    QString out = text;
    out.replace(ingest, u"\\1"_s + mark);
    out.replace(user, u"\\1"_s + mark + u"@"_s);
    out.replace(rtmp, u"\\1"_s + mark);
    if (!out.contains(u'='))
        return out;
    QString shown;
    qsizetype from = 0;
    for (auto it = query.globalMatch(out); it.hasNext();) {
        const auto match = it.next();
        if (!isSecret(match.captured(2)))
            continue;
        shown += QStringView(out).sliced(from, match.capturedStart(3) - from) + mark;
        from = match.capturedEnd(3);
    }
    return QString(shown + QStringView(out).sliced(from));
}

} // namespace castwright
