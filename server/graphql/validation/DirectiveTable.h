// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/validation/ValidationContext.h"

namespace castwright::graphql {

/// What the rules about directives need to know of one.
struct DirectiveFacts {
    struct Argument {
        QString name;
        QString requiredType; ///< empty when it may be left out
    };
    std::vector<DirectiveLocation> locations;
    bool isRepeatable = false;
    std::vector<Argument> arguments;
};

/// The directives that a document may use: the schema's, or those every schema has, and those that the document itself defines. Thread:
/// any.
class DirectiveTable {
public:
    explicit DirectiveTable(const ValidationContext &context);

    /// nullptr when there is no such directive.
    const DirectiveFacts *find(QStringView name) const
    {
        const auto found = m_facts.find(name.toString());
        return found == m_facts.end() ? nullptr : &found->second;
    }

private:
    void add(const DirectiveDefinition &definition);
    void add(const Document &document);

    std::unordered_map<QString, DirectiveFacts> m_facts;
};

} // namespace castwright::graphql
