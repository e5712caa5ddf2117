// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/StudioFileInputs.h"
#include "services/UseCaseCatalog.h"

#include <QHash>

namespace castwright {

class DestinationService;
class SceneService;
class SourceService;
class StudioService;
struct ServiceContext;

/// Whole studios out to files and in from files, ours and those of OBS Studio. What comes in goes through the same rules as every other
/// change. Thread: server.
class StudioFiles {
public:
    StudioFiles(const ServiceContext &context, StudioService &studios, SceneService &scenes, SourceService &sources,
                DestinationService &destinations)
        : m_context(context)
        , m_studios(studios)
        , m_scenes(scenes)
        , m_sources(sources)
        , m_destinations(destinations)
    {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<StudioFile> exportStudio(const CallContext &call, const StudioId &input);
    /// A new studio; nothing is left of it when a part is refused. Unprocessable naming the part.
    Result<ImportResult> importStudio(const CallContext &call, const StudioImport &input);
    /// What of an OBS collection has no like here is left out and told.
    void importObs(const CallContext &call, const ObsImportInput &input, std::function<void(Result<ImportResult>)> done);

private:
    struct Ids { ///< of the file -> of the new studio
        QHash<QString, QString> scenes;
        QHash<QString, QString> sources;
    };
    struct ObsQuestion;
    void measureNext(const std::shared_ptr<ObsQuestion> &question);
    Result<> fill(const CallContext &call, const Studio &studio, const StudioFile &file, QStringList &notes);
    Result<> addScenes(const CallContext &call, const Studio &studio, const StudioFile &file, Ids &ids);
    Result<> addSources(const CallContext &call, const Studio &studio, const StudioFile &file, Ids &ids, QStringList &notes);
    Result<> placeItems(const CallContext &call, const Studio &studio, const StudioFile &file, const Ids &ids);
    Result<> addDestinations(const CallContext &call, const Studio &studio, const StudioFile &file, QStringList &notes);

    const ServiceContext &m_context;
    StudioService &m_studios;
    SceneService &m_scenes;
    SourceService &m_sources;
    DestinationService &m_destinations;
};

} // namespace castwright
