// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/RequestScope.h"
#include "graphql/schema/TypeWriter.h"

namespace castwright::graphql {

/// The part of the graph that is made of the use-case catalog: every use case that is not bound by hand becomes a root field, reads a query
/// and writes a mutation with a union of results; what belongs to a studio is a field of Studio as well. Thread: server.
class CatalogSchema {
public:
    /// `byHand` are the use cases that the hand-written schema reaches.
    CatalogSchema(const UseCaseCatalog &catalog, const QSet<QString> &byHand, TypeWriter &types, Bindings &bindings);

    /// "extend type Query" and so on; the types are with the writer.
    QString sdl() const;
    /// Which use case a root field stands for.
    const QHash<QString, QString> &useCases() const { return m_useCases; }

private:
    struct Row {
        const UseCase *useCase = nullptr; ///< only while the schema is made
        bool isWrite = false;
        QString id;
        QString field;
        bool isPaged = false;
        bool isPlainList = false;
        bool isWindow = false;         ///< a list that can be read from both ends
        std::vector<FieldShape> path;  ///< ids that REST has in its path, the field's own id last
        std::vector<FieldShape> given; ///< everything else
        bool hasOwnId = false;         ///< the last of the path is called "id" here
        QString ownType;
        const ObjectShape *output = nullptr; ///< of lists that come in pages: of a row
        FieldShape item;                     ///< of plain lists: the row
    };
    static Row describe(const UseCase &useCase);
    void addRead(const Row &row);
    void addWrite(const Row &row);
    void addToStudio(const Row &row, const QString &type, const QString &arguments);
    QString pathArguments(const Row &row, bool ofStudio) const;
    QString resultUnion(const Row &row, const QString &success);
    void addNodes();
    void addLinks();

    static Result<QJsonObject> readInput(const Row &row, const FieldContext &context, bool ofStudio);
    static Result<> readPath(const Row &row, const FieldContext &context, bool ofStudio, QJsonObject &input);
    static Value read(const Row &row, const FieldContext &context, bool ofStudio);
    static Value readPage(const Row &row, const FieldContext &context, const QJsonObject &input);
    static Value write(const Row &row, const QString &success, const FieldContext &context);

    const UseCaseCatalog &m_catalog;
    TypeWriter &m_types;
    Bindings &m_bindings;
    QString m_queries;
    QString m_mutations;
    QString m_studio;
    QString m_links;
    QHash<QString, QString> m_useCases;
};

} // namespace castwright::graphql
