// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SceneInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

/// Scenes: arrangements of a studio's sources, and which of them is on air. Thread: server.
class SceneService {
public:
    explicit SceneService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Scene>> list(const CallContext &call, const StudioPageInput &input);
    Result<Scene> get(const CallContext &call, const SceneId &input);
    Result<Scene> create(const CallContext &call, const SceneCreate &input);
    Result<Scene> update(const CallContext &call, const SceneUpdate &input);
    /// Conflict for the last scene and the one on program.
    Result<Nothing> remove(const CallContext &call, const SceneId &input);
    /// Takes a scene to program, or to preview in studio mode.
    Result<Studio> show(const CallContext &call, const SceneShow &input);
    /// Preview becomes program and the other way round.
    Result<Studio> take(const CallContext &call, const SceneTake &input);
    /// Studio mode: the program shows a place on the way from program to preview; at 1 the preview is taken.
    Result<Studio> moveTransition(const CallContext &call, const TransitionMove &input);

private:
    Result<> checkItems(const QString &studioId, QList<SceneItem> &items, const QString &path) const;
    Result<> checkLoops(const Scene &scene) const;
    Result<Studio> switchTo(Studio studio, const QString &program, const QString &preview, const std::optional<Transition> &transition);

    const ServiceContext &m_context;
};

} // namespace castwright
