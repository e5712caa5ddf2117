// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/RequestScope.h"

namespace castwright::graphql {

Value RequestScope::run(const QString &useCase, const QJsonObject &input, std::function<Value(Result<Outcome>)> convert,
                        int expectedRevision) const
{
    struct State {
        bool isDone = false;
        Value value;
        std::shared_ptr<Promise> promise;
    };
    const auto state = std::make_shared<State>();
    catalog.invoke(useCase, {caller, expectedRevision}, input, [state, convert = std::move(convert)](Result<Outcome> result) {
        Value value = convert(std::move(result));
        state->isDone = true;
        if (state->promise)
            state->promise->settle(std::move(value));
        else
            state->value = std::move(value);
    });
    if (state->isDone)
        return std::move(state->value);
    state->promise = Promise::make();
    return state->promise;
}

} // namespace castwright::graphql
