// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/execution/SelectionPlan.h"

#include <algorithm>
#include <map>

namespace castwright::graphql {

/// How one operation is executed under one set of conditions; grows as types are met. Thread: the one that executes.
struct PlanVariant {
    SelectionPlanner planner;
    std::unique_ptr<SelectionPlan> root;
};

/// One operation of a valid document, ready to be executed any number of times. What @skip and @include do depends on variables of the
/// request, so there is a variant for each combination that was met. Keeps schema and document alive. Thread: the one that executes.
class OperationPlan {
public:
    OperationPlan(SchemaPtr schema, DocumentPtr document, const OperationDefinitionNode &operation);
    Q_DISABLE_COPY_MOVE(OperationPlan)

    const Schema &schema() const { return *m_schema; }
    const Document &document() const { return *m_document; }
    const OperationDefinitionNode &operation() const { return m_operation; }
    /// nullptr when the schema has no such operations.
    const NamedType *rootType() const { return m_rootType; }
    std::shared_ptr<PlanVariant> variant(const VariableValues &variables);

    /// How long a response is likely to be; what was noted last counts.
    qsizetype expectedBytes() const { return m_expectedBytes; }
    void noteBytes(qsizetype bytes) { m_expectedBytes = std::min(bytes + 64, mostExpectedBytes); }

private:
    static constexpr qsizetype mostExpectedBytes = 256 * 1024;
    std::shared_ptr<PlanVariant> makeVariant(const VariableValues &variables) const;

    SchemaPtr m_schema;
    DocumentPtr m_document;
    const OperationDefinitionNode &m_operation;
    const NamedType *m_rootType;
    std::vector<QStringView> m_conditions; ///< variables that decide about @skip and @include
    std::map<QByteArray, std::shared_ptr<PlanVariant>> m_variants;
    qsizetype m_expectedBytes = 1024;
};

} // namespace castwright::graphql
