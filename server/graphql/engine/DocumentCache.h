// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/OperationPlan.h"
#include "graphql/limits/Limits.h"

#include <QCache>

namespace castwright::graphql {

struct EngineOptions {
    Limits limits;
    /// Length of the documents that are kept with their plans, all together; a short one counts 256. Refused ones are not kept.
    int cachedCharacters = 4 * 1024 * 1024;
    int registeredCharacters = 4 * 1024 * 1024; ///< the same for texts that clients registered by their hash
    bool takesPersistedQueries = true;          ///< automatic persisted queries, where clients register
    /// The text of a persisted document by its id, null when there is none.
    std::function<QString(const QString &id)> documents;
    bool onlyPersistedDocuments = false; ///< refuse any other text
};

/// A document that passed limits and validation, with what its operations need to be executed.
struct CachedDocument {
    struct Operation {
        std::shared_ptr<OperationPlan> plan;
        std::optional<qint64> cost; ///< when it does not depend on variables
    };
    DocumentPtr document;
    std::unordered_map<const OperationDefinitionNode *, Operation> operations;
};
using CachedDocumentPtr = std::shared_ptr<CachedDocument>;

/// Finds the document of a request: by its text, by a hash the client registered (automatic persisted queries), or by the id of a persisted
/// document. What was used least recently goes first. Thread: the one that made it.
class DocumentCache {
public:
    DocumentCache(SchemaPtr schema, EngineOptions options);

    const EngineOptions &options() const { return m_options; }
    /// Each argument may be null or empty. Errors: why there is no such document, or what is wrong with it.
    std::expected<CachedDocumentPtr, Errors> find(const QString &query, const QString &documentId, const QJsonObject &extensions);

    qint64 hits() const { return m_hits; }
    qint64 misses() const { return m_misses; }
    /// Forgets all documents, not the registered hashes.
    void clear() { m_documents.clear(); }

private:
    GraphqlResult<QString> textOf(const QString &query, const QString &documentId, const QJsonObject &extensions);
    GraphqlResult<QString> persistedQuery(const QString &query, const QJsonObject &extension);
    std::expected<CachedDocumentPtr, Errors> load(const QString &text) const;

    SchemaPtr m_schema;
    EngineOptions m_options;
    QCache<QString, CachedDocumentPtr> m_documents; ///< by text
    QCache<QByteArray, QString> m_registered;       ///< by hash
    qint64 m_hits = 0;
    qint64 m_misses = 0;
};

} // namespace castwright::graphql
