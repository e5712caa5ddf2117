// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AudioService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

void AudioService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("audio.levels", Scope::StreamRead, Effect::Read, "Read the audio levels",
                            "Peak and RMS of the master and of every source in dBFS, and the loudness of the program, as they are now.",
                            this, &AudioService::levels));
    catalog.add(bindUseCase("audio.listeningDevices", Scope::StreamRead, Effect::Read, "List devices for listening",
                            "Sound devices of this machine on which the producer can listen to what is monitored.", this,
                            &AudioService::listeningDevices));
}

Result<AudioLevels> AudioService::levels(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    AudioLevels levels = m_context.engine.audioLevels(studio.id);
    levels.studioId = studio.id;
    if (levels.levels.isEmpty())
        levels.levels.append(AudioLevel{}); // no program runs: the master is silent
    return levels;
}

Result<ListeningDevices> AudioService::listeningDevices(const CallContext &, const Nothing &)
{
    return ListeningDevices{m_context.engine.listeningDevices()};
}

} // namespace castwright
