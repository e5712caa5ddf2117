// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCase.h"

namespace castwright {

/// A row of the catalog from a service's member function; input and output types are those of the function.
template <class Service, class In, class Out>
UseCase bindUseCase(const char *id, Scope scope, Effect effect, const char *summary, const char *description, Service *service,
                    Result<Out> (Service::*handler)(const CallContext &, const In &))
{
    UseCase row = useCase<In, Out>(id, scope, effect, summary,
                                   [service, handler](const CallContext &context, const In &input) { return (service->*handler)(context, input); });
    row.description = description;
    return row;
}

/// The same for a function that answers later, on the server thread.
template <class Service, class In, class Out>
UseCase bindAsyncUseCase(const char *id, Scope scope, Effect effect, const char *summary, const char *description, Service *service,
                         void (Service::*handler)(const CallContext &, const In &, std::function<void(Result<Out>)>))
{
    UseCase row = asyncUseCase<In, Out>(id, scope, effect, summary,
                                        [service, handler](const CallContext &context, const In &input, std::function<void(Result<Out>)> done) {
                                            (service->*handler)(context, input, std::move(done));
                                        });
    row.description = description;
    return row;
}

} // namespace castwright
