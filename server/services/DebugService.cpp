// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DebugService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

void DebugService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("debug.threads", Scope::Admin, Effect::Read, "Read the threads of this process",
                            "By name, with the processor time each has taken. Over HTTP this is answered to the server's own machine only.",
                            this, &DebugService::threads));
    catalog.add(bindUseCase("debug.queues", Scope::Admin, Effect::Read, "Read the bounded queues",
                            "How full each is and what it dropped. Over HTTP this is answered to the server's own machine only.", this,
                            &DebugService::queues));
}

Result<ThreadList> DebugService::threads(const CallContext &, const Nothing &)
{
    return ThreadList{SystemFigures::threads()};
}

Result<QueueList> DebugService::queues(const CallContext &, const Nothing &)
{
    QueueList list{m_context.engine.queueFigures()};
    for (const auto &source : m_sources)
        list.data += source();
    return list;
}

} // namespace castwright
