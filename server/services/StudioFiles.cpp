// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StudioFiles.h"

#include "services/DestinationService.h"
#include "services/ObsImport.h"
#include "services/Ordering.h"
#include "services/PathRules.h"
#include "services/SceneService.h"
#include "services/ServiceContext.h"
#include "services/SourceService.h"
#include "services/StudioService.h"
#include "services/UseCaseBinding.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// What a row has that a request to make one may not.
QJsonObject writable(QJsonObject row)
{
    for (const auto *name :
         {"id", "studioId", "createdAt", "updatedAt", "revision", "position", "streamKeyMasked", "programSceneId", "previewSceneId"})
        row.remove(QLatin1String(name));
    for (auto it = row.begin(); it != row.end();) // an absent member and a null one mean the same here
        it = it.value().isNull() ? row.erase(it) : std::next(it);
    return row;
}

/// The use case's input from a row of the file; errors name the place in the file.
template <class In>
Result<In> inputFrom(const QJsonObject &row, const QString &studioId, const QString &path)
{
    In input;
    QJsonObject json = writable(row);
    if (!studioId.isEmpty())
        json.insert(u"studioId"_s, studioId);
    if (auto known = Codec<In>::decode(json, input, FieldInfo{}, path); !known)
        return std::unexpected(known.error());
    return input;
}

Error placed(Error error, const QString &path)
{
    error.field = error.field.isEmpty() ? path : QString(path + u'.' + error.field);
    return error;
}

template <class T>
QList<QJsonObject> rowsOf(QList<T> rows)
{
    sortByPosition(rows);
    QList<QJsonObject> out;
    for (const T &row : rows)
        out.append(toJson(row));
    return out;
}

QJsonArray mapped(const QJsonArray &items, const QHash<QString, QString> &sources)
{
    QJsonArray out;
    for (const auto value : items) {
        QJsonObject item = value.toObject();
        const QString id = sources.value(item.value(u"sourceId").toString());
        if (id.isEmpty())
            continue;
        item.remove(u"id"_s);
        item.insert(u"sourceId"_s, id);
        out.append(item);
    }
    return out;
}
} // namespace

void StudioFiles::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("studio.export", Scope::StudiosRead, Effect::Read, "Export a studio",
                            "The studio with its scenes, sources and destinations as one file; stream keys and passphrases stay here.",
                            this, &StudioFiles::exportStudio));
    catalog.add(
        bindUseCase("studio.import", Scope::StudiosWrite, Effect::Write, "Import a studio",
                    "Makes a new studio of an exported file. Destinations come without keys and are switched off until one is entered.",
                    this, &StudioFiles::importStudio));
    catalog.add(
        bindAsyncUseCase("studio.importObs", Scope::StudiosWrite, Effect::Write, "Import from OBS Studio",
                         "Makes a new studio of an OBS scene collection and, if given, a profile; tells what could not be taken over.",
                         this, &StudioFiles::importObs));
}

Result<StudioFile> StudioFiles::exportStudio(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_TRY(auto scenes, m_context.store.scenes.all(studio.id));
    CW_TRY(auto sources, m_context.store.sources.all(studio.id));
    CW_TRY(auto destinations, m_context.store.destinations.all(studio.id));
    StudioFile file;
    file.exportedAt = m_context.clock.now();
    file.studio = toJson(studio);
    file.scenes = rowsOf(std::move(scenes));
    file.sources = rowsOf(std::move(sources));
    file.destinations = rowsOf(std::move(destinations)); // the field table keeps secrets out
    return file;
}

Result<ImportResult> StudioFiles::importStudio(const CallContext &call, const StudioImport &input)
{
    CW_TRY(StudioCreate wanted, inputFrom<StudioCreate>(input.file.studio, {}, u"file.studio"_s));
    ImportResult result;
    if (auto &stinger = wanted.transition.stinger;
        stinger && !stinger->mediaId.isEmpty() && !m_context.store.assets.find(call.caller.accountId, stinger->mediaId)) {
        result.notes += u"The film of the transition was in the media library of another machine. Choose it again."_s;
        stinger.reset();
        wanted.transition.kind = wanted.transition.kind == TransitionKind::Stinger ? TransitionKind::Fade : wanted.transition.kind;
    }
    if (!input.name.trimmed().isEmpty())
        wanted.name = input.name.trimmed();
    wanted.autoGoLive = false; // not before somebody has looked at it
    CW_TRY(Studio studio, m_studios.create(call, wanted));
    if (const auto filled = fill(call, studio, input.file, result.notes); !filled) {
        CallContext again = call;
        again.expectedRevision = 0;
        if (const auto removed = m_studios.remove(again, {studio.id}); !removed)
            return std::unexpected(removed.error());
        return std::unexpected(filled.error());
    }
    CW_TRY(result.studio, m_context.studio(call, studio.id));
    return result;
}

Result<> StudioFiles::fill(const CallContext &call, const Studio &studio, const StudioFile &file, QStringList &notes)
{
    Ids ids;
    CW_CHECK(addScenes(call, studio, file, ids));
    CW_CHECK(addSources(call, studio, file, ids, notes));
    CW_CHECK(placeItems(call, studio, file, ids));
    CW_CHECK(addDestinations(call, studio, file, notes));
    const auto sceneOf = [&](const char *name) { return ids.scenes.value(file.studio.value(QLatin1String(name)).toString()); };
    Studio kept = studio;
    const QString firstScene = kept.programSceneId;
    if (!ids.scenes.isEmpty()) {
        kept.programSceneId =
            sceneOf("programSceneId").isEmpty() ? ids.scenes.value(file.scenes.first().value(u"id").toString()) : sceneOf("programSceneId");
        kept.previewSceneId = sceneOf("previewSceneId").isEmpty() ? kept.programSceneId : sceneOf("previewSceneId");
        m_context.touch(kept);
        CW_CHECK(m_context.store.studios.update(kept));
        CW_CHECK(m_scenes.remove(call, {studio.id, firstScene}));
        m_context.publish("studio.updated", kept.accountId, kept.id, toJson(kept));
    }
    return {};
}

Result<> StudioFiles::addScenes(const CallContext &call, const Studio &studio, const StudioFile &file, Ids &ids)
{
    for (qsizetype i = 0; i < file.scenes.size(); ++i) {
        const QString path = u"file.scenes[%1]"_s.arg(i);
        SceneCreate input;
        input.studioId = studio.id;
        input.name = file.scenes[i].value(u"name").toString();
        const auto made = m_scenes.create(call, input);
        if (!made)
            return std::unexpected(placed(made.error(), path));
        ids.scenes.insert(file.scenes[i].value(u"id").toString(), made->id);
    }
    return {};
}

Result<> StudioFiles::addSources(const CallContext &call, const Studio &studio, const StudioFile &file, Ids &ids, QStringList &notes)
{
    for (qsizetype i = 0; i < file.sources.size(); ++i) {
        const QString path = u"file.sources[%1]"_s.arg(i);
        QJsonObject row = file.sources[i];
        const QString oldId = row.value(u"id").toString();
        if (QJsonObject scene = row.value(u"scene").toObject(); !scene.isEmpty()) {
            scene.insert(u"sceneId"_s, ids.scenes.value(scene.value(u"sceneId").toString()));
            row.insert(u"scene"_s, scene);
        }
        for (const auto *kind : {"image", "media"}) // assets of another machine's library are not here
            if (QJsonObject settings = row.value(QLatin1String(kind)).toObject(); !settings.value(u"mediaId").toString().isEmpty()
                && !m_context.store.assets.find(call.caller.accountId, settings.value(u"mediaId").toString())) {
                notes +=
                    u"“%1”: its file was in the media library of another machine. Choose it again."_s.arg(row.value(u"name").toString());
                settings.remove(u"mediaId"_s);
                if (settings.value(u"path").toString().isEmpty())
                    settings.insert(u"path"_s, u"/missing"_s);
                row.insert(QLatin1String(kind), settings);
            }
        CW_TRY(SourceCreate input, inputFrom<SourceCreate>(row, studio.id, path));
        input.place = false;
        const auto made = m_sources.create(call, input);
        if (!made)
            return std::unexpected(placed(made.error(), path));
        ids.sources.insert(oldId, made->id);
    }
    return {};
}

Result<> StudioFiles::placeItems(const CallContext &call, const Studio &studio, const StudioFile &file, const Ids &ids)
{
    for (qsizetype i = 0; i < file.scenes.size(); ++i) {
        const QJsonObject &row = file.scenes[i];
        const QJsonObject change{{u"sceneId"_s, ids.scenes.value(row.value(u"id").toString())},
                                 {u"items"_s, mapped(row.value(u"items").toArray(), ids.sources)},
                                 {u"verticalItems"_s, mapped(row.value(u"verticalItems").toArray(), ids.sources)}};
        const QString path = u"file.scenes[%1]"_s.arg(i);
        SceneUpdate input;
        QJsonObject json = change;
        json.insert(u"studioId"_s, studio.id);
        if (auto known = Codec<SceneUpdate>::decode(json, input, FieldInfo{}, path); !known)
            return known;
        if (const auto updated = m_scenes.update(call, input); !updated)
            return std::unexpected(placed(updated.error(), path));
    }
    return {};
}

Result<> StudioFiles::addDestinations(const CallContext &call, const Studio &studio, const StudioFile &file, QStringList &notes)
{
    for (qsizetype i = 0; i < file.destinations.size(); ++i) {
        const QString path = u"file.destinations[%1]"_s.arg(i);
        CW_TRY(DestinationCreate input, inputFrom<DestinationCreate>(file.destinations[i], studio.id, path));
        if (input.kind == DestinationKind::Rtmp && input.streamKey.isEmpty()) {
            input.enabled = false;
            notes += u"“%1” came without its stream key. Enter the key and switch the destination on."_s.arg(input.name);
        }
        if (const auto made = m_destinations.create(call, input); !made)
            return std::unexpected(placed(made.error(), path));
    }
    return {};
}

/// An import that waits until the sizes of its pictures and films are known.
struct StudioFiles::ObsQuestion {
    CallContext call;
    ObsImportInput input;
    std::function<void(Result<ImportResult>)> done;
    QStringList files; ///< not looked at yet
    QHash<QString, QSize> sizes;
};

void StudioFiles::importObs(const CallContext &call, const ObsImportInput &input, std::function<void(Result<ImportResult>)> done)
{
    auto question = std::make_shared<ObsQuestion>(ObsQuestion{call, input, std::move(done), {}, {}});
    const PathRules rules(m_context.options);
    for (const QString &file : obsFiles(input).first(std::min<qsizetype>(obsFiles(input).size(), limits::sourcesPerStudio)))
        if (rules.check(call.caller, file, u"collection"_s) && QFileInfo(file).isFile()) // others are not looked at, and told about below
            question->files += file;
    measureNext(question);
}

void StudioFiles::measureNext(const std::shared_ptr<ObsQuestion> &question)
{
    if (!question->files.isEmpty()) {
        const QString file = question->files.takeFirst();
        return m_context.engine.probe(file, {}, [this, question, file](const Result<MediaInfo> &info) {
            if (info && info->width > 0)
                question->sizes.insert(file, {info->width, info->height});
            measureNext(question);
        });
    }
    auto read = readObs(question->input, question->sizes);
    if (!read)
        return question->done(std::unexpected(read.error()));
    StudioImport import;
    import.file = std::move(read->file);
    import.name = question->input.name;
    auto result = importStudio(question->call, import);
    if (result)
        result->notes = read->notes + result->notes;
    question->done(std::move(result));
}

} // namespace castwright
