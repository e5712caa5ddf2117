// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

#include <QHash>
#include <QStringList>

namespace castwright::graphql {

/// Finds the root field that somebody means, by words: ranks names and descriptions of the schema as BM25 does, with words of everyday
/// language beside those of the schema. Needs no network and learns nothing. Thread: any.
class SchemaSearch {
public:
    struct Hit {
        OperationType kind = OperationType::Query;
        const FieldDefinition *field = nullptr;
        double score = 0;
    };
    /// The schema outlives this.
    explicit SchemaSearch(const Schema &schema);
    /// The best first; empty when no word is known.
    std::vector<Hit> find(const QString &question, std::size_t most = 5) const;

    /// "createStreamKeys" -> create, stream, key; without what says nothing.
    static QStringList words(const QString &text);

private:
    struct Document {
        OperationType kind;
        const FieldDefinition *field;
        QHash<QString, double> weights; ///< how often a word is there, names counting more than descriptions
        double length = 0;
        QStringList nameWords;
    };
    void add(OperationType kind, const FieldDefinition &field);
    double score(const Document &document, const QHash<QString, double> &question) const;

    std::vector<Document> m_documents;
    QHash<QString, int> m_frequencies; ///< in how many documents a word is
    double m_meanLength = 1;
};

} // namespace castwright::graphql
