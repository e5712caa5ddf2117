// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/TestHttp.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <mutex>
#include <optional>

namespace castwright::tests {

/// Holds answers against an OpenAPI 3.0 document: the operation is known, its status declared, the content type is the declared one, the body fits
/// the schema, X-Request-Id is there. Knows the keywords our documents use: $ref, type, nullable, enum, properties, required,
/// additionalProperties, items, allOf, oneOf, anyOf, format, pattern and the limits. A property that nobody declared is a violation. Thread: any.
class OpenApiChecker {
public:
    explicit OpenApiChecker(QJsonObject document);

    /// What is wrong with the answer; empty when it is as promised. `method` and `target` are the request line's.
    QString check(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer);
    /// What is wrong with a value; empty when it fits. `path` names the place in messages.
    QString checkValue(const QJsonValue &value, const QJsonObject &schema, const QString &path) const;
    /// Error codes (error.code) seen so far.
    QSet<QString> codesSeen() const;

private:
    struct Operation {
        QRegularExpression path;
        QJsonObject methods;
    };
    QJsonObject resolved(const QJsonObject &reference) const;
    QJsonObject operationOf(const QByteArray &method, const QString &path) const;
    QString checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &path) const;
    QString checkText(const QString &value, const QJsonObject &schema, const QString &path) const;
    QString checkNumber(double value, const QJsonObject &schema, const QString &path) const;
    QString checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &path) const;
    /// Properties a value may have: the schema's own and those of everything in allOf.
    QSet<QString> declared(const QJsonObject &schema) const;

    QJsonObject m_document;
    QList<Operation> m_operations;
    mutable std::mutex m_mutex;
    QSet<QString> m_codes;
};

} // namespace castwright::tests
