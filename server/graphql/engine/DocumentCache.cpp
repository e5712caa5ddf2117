// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/engine/DocumentCache.h"

#include <QCryptographicHash>

namespace castwright::graphql {

namespace {
std::unexpected<GraphqlError> refuse(const QString &message, QStringView code)
{
    return std::unexpected(GraphqlError{message, {}, {}, {}}.withCode(code));
}

qsizetype weightOf(const QString &text)
{
    return std::max<qsizetype>(text.size(), 256);
}
} // namespace

DocumentCache::DocumentCache(SchemaPtr schema, EngineOptions options)
    : m_schema(std::move(schema))
    , m_options(std::move(options))
    , m_documents(m_options.cachedCharacters)
    , m_registered(m_options.registeredCharacters)
{}

std::expected<CachedDocumentPtr, Errors> DocumentCache::find(const QString &query, const QString &documentId, const QJsonObject &extensions)
{
    const bool isPlain = documentId.isNull() && extensions.isEmpty() && !m_options.onlyPersistedDocuments;
    const GraphqlResult<QString> text = isPlain && !query.isNull() ? GraphqlResult<QString>(query) : textOf(query, documentId, extensions);
    if (!text)
        return std::unexpected(Errors{text.error()});
    if (const CachedDocumentPtr *known = m_documents.object(*text)) {
        ++m_hits;
        return *known;
    }
    ++m_misses;
    auto loaded = load(*text);
    if (loaded)
        m_documents.insert(*text, new CachedDocumentPtr(*loaded), weightOf(*text));
    return loaded;
}

GraphqlResult<QString> DocumentCache::textOf(const QString &query, const QString &documentId, const QJsonObject &extensions)
{
    if (!documentId.isNull()) {
        if (!query.isNull())
            return refuse(QStringLiteral("A request has either a query or a documentId, not both."), codes::badRequest);
        const QString text = m_options.documents ? m_options.documents(documentId) : QString();
        return text.isNull() ? refuse(QStringLiteral("There is no persisted document of that id."), codes::persistedDocumentNotFound)
                             : GraphqlResult<QString>(text);
    }
    const QJsonValue persisted = extensions.value(QStringLiteral("persistedQuery"));
    if (m_options.onlyPersistedDocuments)
        return refuse(QStringLiteral("Only persisted documents are executed here."), codes::persistedDocumentsOnly);
    if (persisted.isObject())
        return persistedQuery(query, persisted.toObject());
    return query.isNull() ? refuse(QStringLiteral("Must provide query string."), codes::badRequest) : GraphqlResult<QString>(query);
}

GraphqlResult<QString> DocumentCache::persistedQuery(const QString &query, const QJsonObject &extension)
{
    if (!m_options.takesPersistedQueries)
        return refuse(QStringLiteral("PersistedQueryNotSupported"), codes::persistedQueryNotSupported);
    if (extension.value(QStringLiteral("version")).toInt() != 1)
        return refuse(QStringLiteral("Unsupported persisted query version"), codes::badRequest);
    const QByteArray hash = extension.value(QStringLiteral("sha256Hash")).toString().toLatin1().toLower();
    if (query.isNull()) {
        const QString *text = m_registered.object(hash);
        return text ? GraphqlResult<QString>(*text) : refuse(QStringLiteral("PersistedQueryNotFound"), codes::persistedQueryNotFound);
    }
    if (QCryptographicHash::hash(query.toUtf8(), QCryptographicHash::Sha256).toHex() != hash)
        return refuse(QStringLiteral("provided sha does not match query"), codes::badRequest);
    if (query.size() <= m_options.limits.maxDocumentLength || m_options.limits.maxDocumentLength == 0)
        m_registered.insert(hash, new QString(query), weightOf(query));
    return query;
}

std::expected<CachedDocumentPtr, Errors> DocumentCache::load(const QString &text) const
{
    auto document = parse(text, m_options.limits.parsing());
    if (!document)
        return std::unexpected(Errors{document.error()});
    if (const Errors errors = checkLimits(**document, m_options.limits); !errors.isEmpty())
        return std::unexpected(errors);
    if (const Errors errors = validate(*m_schema, **document, m_options.limits.validation()); !errors.isEmpty())
        return std::unexpected(errors);
    auto cached = std::make_shared<CachedDocument>();
    cached->document = std::move(*document);
    return cached;
}

} // namespace castwright::graphql
