// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/OperationUse.h"

#include "graphql/language/Ast.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

OperationUse OperationUse::of(const OperationDefinitionNode &operation, qint64 cost)
{
    OperationUse use;
    use.cost = cost;
    use.type = operation.operation == OperationType::Mutation ? u"mutation"_s
        : operation.operation == OperationType::Subscription  ? u"subscription"_s
                                                              : u"query"_s;
    if (operation.name) {
        use.name = operation.name->value.toString();
        return use;
    }
    for (const SelectionNode *selection : operation.selectionSet->selections)
        if (selection->kind == Kind::Field && use.name.isEmpty())
            use.name = as<FieldNode>(*selection).name->value.toString();
    return use;
}

OperationUse OperationUse::of(const PreparedOperation &operation)
{
    return of(operation.input.plan->operation(), operation.cost);
}

} // namespace castwright::graphql
