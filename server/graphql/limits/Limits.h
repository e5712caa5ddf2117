// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Parser.h"
#include "graphql/validation/Validator.h"

namespace castwright::graphql {

/// What one request may cost. 0 means no limit, except for `maxNesting`. Each refusal has a code of its own in extensions.code.
struct Limits {
    int maxDocumentLength = 1024 * 1024; ///< UTF-16 code units; DOCUMENT_TOO_LARGE
    int maxTokens = 15000;               ///< TOKEN_LIMIT_EXCEEDED
    int maxNesting = 200;                ///< braces and brackets within each other while parsing; RECURSION_LIMIT_EXCEEDED
    int maxDepth = 12;                   ///< fields within fields, by way of fragments; DEPTH_LIMIT_EXCEEDED
    int maxIntrospectionDepth = 20;      ///< the same for operations that only ask for __schema and __type
    int maxAliases = 50;                 ///< counted as often as their fragment is spread, as are the next two; ALIAS_LIMIT_EXCEEDED
    int maxRootFields = 30;              ///< ROOT_FIELD_LIMIT_EXCEEDED
    int maxDirectives = 50;              ///< DIRECTIVE_LIMIT_EXCEEDED
    qint64 maxComplexity = 1000;         ///< the schema's cost functions decide; COMPLEXITY_LIMIT_EXCEEDED
    int maxOverlapChecks = 20000;        ///< comparisons of fields with the same response name; OVERLAP_LIMIT_EXCEEDED
    int maxErrors = 50;                  ///< in the list of a refusal
    int timeLimitMs = 30000;             ///< TIMEOUT
    bool allowsIntrospection = true;     ///< INTROSPECTION_DISABLED
    bool withSuggestions = true;         ///< "Did you mean"

    ParseOptions parsing() const { return {maxTokens, maxDocumentLength, maxNesting}; }
    ValidationOptions validation() const { return {maxErrors, maxOverlapChecks, withSuggestions, {}}; }
};

/// Depth, aliases, root fields, directives and introspection, for all operations of a document that was parsed. Takes time in proportion to
/// the document's size whatever its fragments do, so it comes before validation. Thread: any.
Errors checkLimits(const Document &document, const Limits &limits);

} // namespace castwright::graphql
