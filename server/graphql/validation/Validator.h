// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

namespace castwright::graphql {

struct ValidationOptions {
    int maxErrors = 50;           ///< an error that says so follows; 0: no limit
    int maxOverlapChecks = 20000; ///< field pairs that the overlap rule may compare; 0: no limit
    bool withSuggestions = true;  ///< "Did you mean"; off where a schema is not to be guessed
    QStringList rules;            ///< names of the rules to run; none: all
};

/// The rules of the specification, section 5, for an executable document, with the reference implementation's messages and locations.
/// No errors: the document may be executed. Thread: any.
Errors validate(const Schema &schema, const Document &document, const ValidationOptions &options = {});

/// The rules for type system documents; `before` is the schema that the document extends, or nullptr.
Errors validateSdl(const Document &document, const Schema *before);

} // namespace castwright::graphql
