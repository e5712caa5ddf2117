// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "services/StudioInputs.h"

namespace castwright {

inline constexpr const char *studioFileFormat = "castwright-studio";

/// A whole studio as one file: everything but stream keys and passphrases.
struct StudioFile {
    QString format = QString::fromLatin1(studioFileFormat);
    int version = 1;
    QDateTime exportedAt;
    QJsonObject studio;
    QList<QJsonObject> scenes;
    QList<QJsonObject> sources;
    QList<QJsonObject> destinations;
};
template <>
struct Describe<StudioFile> {
    using T = StudioFile;
    static constexpr const char *name = "StudioFile";
    static constexpr auto fields()
    {
        return Fields{field("format", &T::format, "castwright-studio.").required().matches("castwright-studio"),
                      field("version", &T::version, "Of the format.").required().range(1, 1),
                      field("exportedAt", &T::exportedAt, "UTC."),
                      field("studio", &T::studio, "Like the studio itself.").required(),
                      field("scenes", &T::scenes, "Like the scenes themselves, in order.").length(0, 100),
                      field("sources", &T::sources, "Like the sources themselves, in order.").length(0, 200),
                      field("destinations", &T::destinations, "Like the destinations themselves, without keys.").length(0, 100)};
    }
};

struct StudioImport {
    StudioFile file;
    QString name;
};
template <>
struct Describe<StudioImport> {
    static constexpr const char *name = "StudioImport";
    static constexpr auto fields()
    {
        return Fields{field("file", &StudioImport::file, "What studio.export gave.").required(),
                      field("name", &StudioImport::name, "Of the new studio; absent is the name in the file.").length(0, 200)};
    }
};

/// A scene collection and a profile as OBS Studio keeps them.
struct ObsImportInput {
    QJsonObject collection;
    QJsonObject service;
    QString profile;
    QString name;
};
template <>
struct Describe<ObsImportInput> {
    using T = ObsImportInput;
    static constexpr const char *name = "ObsImport";
    static constexpr auto fields()
    {
        return Fields{field("collection", &T::collection, "The scene collection's JSON file.").required(),
                      field("service", &T::service, "service.json of a profile: becomes a destination with its stream key."),
                      field("profile", &T::profile, "basic.ini of a profile: canvas, frame rate and bitrates.").length(0, 200000),
                      field("name", &T::name, "Of the new studio; absent is the collection's name.").length(0, 200)};
    }
};

struct ImportResult {
    Studio studio;
    QStringList notes;
};
template <>
struct Describe<ImportResult> {
    static constexpr const char *name = "ImportResult";
    static constexpr auto fields()
    {
        return Fields{field("studio", &ImportResult::studio, "The new studio."),
                      field("notes", &ImportResult::notes, "What could not be taken over, or should be looked at; one sentence each.")};
    }
};

} // namespace castwright
