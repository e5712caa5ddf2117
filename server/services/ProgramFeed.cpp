// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProgramFeed.h"

#include "base/Log.h"
#include "ports/MediaEngine.h"
#include "services/Ordering.h"
#include "store/Repositories.h"

#include <QDir>

namespace castwright {

ProgramFeed::ProgramFeed(Repositories &store, MediaEngine &engine, QString dataDir)
    : m_store(store)
    , m_engine(engine)
    , m_dataDir(std::move(dataDir))
{}

QString ProgramFeed::mediaPath(const QString &storedPath) const
{
    return storedPath.isEmpty() ? QString() : QDir(m_dataDir).absoluteFilePath(storedPath);
}

QString ProgramFeed::assetPath(const QString &accountId, const QString &mediaId) const
{
    const auto asset = m_store.assets.find(accountId, mediaId);
    return asset ? mediaPath(asset->filePath) : QString();
}

Result<ProgramSpec> ProgramFeed::specOf(const QString &accountId, const QString &studioId,
                                        const std::optional<Transition> &transition) const
{
    ProgramSpec spec;
    CW_TRY(spec.studio, m_store.studios.find(accountId, studioId));
    CW_TRY(spec.sources, m_store.sources.all(studioId));
    CW_TRY(spec.scenes, m_store.scenes.all(studioId));
    sortByPosition(spec.sources);
    sortByPosition(spec.scenes);
    const auto add = [&](const QString &mediaId) {
        if (const auto asset = m_store.assets.find(accountId, mediaId); asset && !asset->filePath.isEmpty())
            spec.mediaPaths.insert(mediaId, mediaPath(asset->filePath));
    };
    for (const Transition &used : {spec.studio.transition, transition.value_or(Transition())})
        if (used.stinger && !used.stinger->mediaId.isEmpty())
            add(used.stinger->mediaId);
    for (const Source &source : spec.sources) {
        if (source.image && !source.image->mediaId.isEmpty())
            add(source.image->mediaId);
        if (source.media && !source.media->mediaId.isEmpty())
            add(source.media->mediaId);
        if (source.media)
            for (const QString &entry : source.media->playlist)
                add(entry);
    }
    return spec;
}

Result<> ProgramFeed::apply(const QString &accountId, const QString &studioId, std::optional<Transition> transition)
{
    auto spec = specOf(accountId, studioId, transition);
    if (!spec) {
        qCWarning(logServices).noquote() << "the program of" << studioId << "cannot be read:" << spec.error().message
                                         << spec.error().detail;
        return std::unexpected(spec.error());
    }
    const Transition how = transition.value_or(spec->studio.transition);
    m_engine.applyProgram(std::make_shared<const ProgramSpec>(std::move(*spec)), how);
    return {};
}

void ProgramFeed::remove(const QString &studioId)
{
    m_engine.removeProgram(studioId);
}

} // namespace castwright
