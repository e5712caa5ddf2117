// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PlaybackInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class PlaybackGate;
struct ServiceContext;

/// Who may watch what: policies set and tried out. Thread: server.
class PlaybackService {
public:
    PlaybackService(const ServiceContext &context, PlaybackGate &gate) : m_context(context), m_gate(gate) {}
    void registerUseCases(UseCaseCatalog &catalog);

    void test(const CallContext &call, const PlaybackTest &input, std::function<void(Result<PlayDecision>)> done);
    Result<PlaybackPolicy> setPolicy(const CallContext &call, const PlaybackPolicySet &input);

private:
    const ServiceContext &m_context;
    PlaybackGate &m_gate;
};

} // namespace castwright
