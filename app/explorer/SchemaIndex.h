// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace castwright {

/// The graph's types as introspection tells them, made ready for looking things up: what can stand at a place of a document, and what is
/// found by words. Pure. Thread: any.
class SchemaIndex {
public:
    struct Field {
        QString name;
        QString description;
        QString type;  ///< as it is written: "[Stream!]!"
        QString named; ///< without the signs: "Stream"
        QString deprecation;
        QList<Field> arguments;
    };
    struct Type {
        QString name;
        QString kind; ///< OBJECT, INPUT_OBJECT, ENUM ...
        QString description;
        QList<Field> fields;  ///< of objects, interfaces and inputs; the values of an enum
        QStringList possible; ///< of unions and interfaces
        const Field *field(const QString &wanted) const;
    };
    struct Found {
        QString type;
        QString field; ///< empty: the type itself
        QString description;
    };

    SchemaIndex() = default;
    /// `response` as the introspection query below is answered.
    explicit SchemaIndex(const QJsonObject &response);

    static QString query();
    bool isEmpty() const { return m_types.isEmpty(); }
    const Type *type(const QString &name) const;
    QStringList roots() const { return m_roots; } ///< query, mutation, subscription; empty ones are not there
    /// Names that can stand where the cursor is, by the text before it. Sorted.
    QStringList completions(const QString &before) const;
    /// Types and fields whose names or descriptions have all of the words, the names first.
    QList<Found> find(const QString &words, int most) const;

private:
    static Field fieldOf(const QJsonObject &json);

    QHash<QString, Type> m_types;
    QStringList m_roots;
    QHash<QString, QString> m_rootOf; ///< "query" -> "Query"
};

} // namespace castwright
