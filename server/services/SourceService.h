// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SceneInputs.h"
#include "services/SourceInputs.h"
#include "services/SourcePreviews.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

/// Sources: what can be seen and heard in a studio. Thread: server.
class SourceService {
public:
    explicit SourceService(const ServiceContext &context) : m_context(context), m_previews(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Source>> list(const CallContext &call, const StudioPageInput &input);
    Result<Source> get(const CallContext &call, const SourceId &input);
    /// Placed on top of the scene that is worked on, unless told.
    Result<Source> create(const CallContext &call, const SourceCreate &input);
    Result<Source> update(const CallContext &call, const SourceUpdate &input);
    /// Also takes it out of every scene.
    Result<Nothing> remove(const CallContext &call, const SourceId &input);
    Result<SourceList> reorder(const CallContext &call, const SourceOrder &input);
    Result<Nothing> seek(const CallContext &call, const SourceSeek &input);
    /// Runs the source beside the studio until nobody has asked for ten seconds.
    void preview(const CallContext &call, const SourceCreate &input, std::function<void(Result<SourcePreview>)> done);
    Result<DeviceList> devices(const CallContext &call, const DeviceQuery &input);

private:
    Result<> check(const CallContext &call, const Source &source, const Source &before) const;
    Result<> checkLoops(const QString &studioId, const Source &source, const std::optional<Scene> &placed) const;
    Result<std::optional<Scene>> placed(const Studio &studio, const SourceCreate &input, const QString &sourceId) const;

    const ServiceContext &m_context;
    SourcePreviews m_previews;
};

} // namespace castwright
