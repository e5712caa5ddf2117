// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/OutputWorker.h"

namespace castwright::media {

OutputRunner::OutputRunner(OutputSpec spec, std::shared_ptr<PacketHub> hub, Listener listener, OutputSeams seams)
    : m_worker(std::make_unique<Worker>(std::move(spec), std::move(hub), std::move(listener), std::move(seams)))
{
}

OutputRunner::~OutputRunner() = default;

void OutputRunner::requestStop()
{
    m_worker->requestStop();
}

bool OutputRunner::hasFinished() const
{
    return m_worker->hasFinished();
}

void OutputRunner::retryNow()
{
    m_worker->retryNow();
}

DestinationStatus OutputRunner::status() const
{
    return m_worker->status();
}

const OutputSpec &OutputRunner::spec() const
{
    return m_worker->spec();
}

} // namespace castwright::media
