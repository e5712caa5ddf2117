// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ReplayService.h"

#include "base/Log.h"
#include "services/MediaLibrary.h"
#include "services/OutputSpecs.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int defaultSec = 30;
const QString keyPrefix = u"replay/"_s; ///< and the studio's id: how many seconds are kept

QString keyOf(const Studio &studio)
{
    return keyPrefix + studio.accountId + u'/' + studio.id;
}
} // namespace

ReplayService::ReplayService(const ServiceContext &context, MediaLibrary &library) : m_context(context), m_library(library)
{
    QObject::connect(&context.events, &EventBus::published, &m_listener, [this](const EventPtr &event) { follow(*event); });
}

void ReplayService::follow(const Event &event)
{
    if (!m_seconds.contains(event.studioId))
        return;
    if (event.type == u"studio.updated") { // another encoding begins anew rather than run a second encode for the replay alone
        if (const auto studio = m_context.store.studios.find(event.accountId, event.studioId))
            begin(*studio, m_seconds.value(studio->id));
    } else if (event.type == u"studio.deleted") {
        m_seconds.remove(event.studioId);
        if (const auto removed = m_context.store.settings.remove(keyPrefix + event.accountId + u'/' + event.studioId); !removed)
            qCWarning(logServices).noquote() << "a replay's setting cannot be removed:" << removed.error().message;
    }
}

void ReplayService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("replay.get", Scope::StreamRead, Effect::Read, "Read the replay buffer",
                            "Whether the last seconds of the program are kept.", this, &ReplayService::status));
    catalog.add(bindUseCase("replay.start", Scope::StreamGoLive, Effect::Write, "Start the replay buffer",
                            "Keeps the last seconds of the program in memory from now on, live or not.", this, &ReplayService::start));
    catalog.add(bindUseCase("replay.stop", Scope::StreamGoLive, Effect::Write, "Stop the replay buffer",
                            "Lets go of what is kept; off already is no error.", this, &ReplayService::stop));
    catalog.add(bindAsyncUseCase("replay.save", Scope::StreamGoLive, Effect::Write, "Save the replay",
                                 "Writes what the buffer holds as an MP4 file into the recordings folder and the media library.", this,
                                 &ReplayService::save));
}

ReplayStatus ReplayService::statusOf(const QString &studioId) const
{
    const int seconds = m_seconds.value(studioId);
    return {seconds > 0, seconds};
}

void ReplayService::tell(const Studio &studio) const
{
    m_context.publish("replay.changed", studio.accountId, studio.id, toJson(statusOf(studio.id)));
}

Result<ReplayStatus> ReplayService::status(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    return statusOf(studio.id);
}

Result<ReplayStatus> ReplayService::start(const CallContext &call, const ReplayStart &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    const int seconds = input.seconds.value_or(studio.replayBufferSec > 0 ? std::max(5, studio.replayBufferSec) : defaultSec);
    CW_CHECK(m_context.store.settings.setValue(keyOf(studio), QString::number(seconds)));
    begin(studio, seconds);
    tell(studio);
    return statusOf(studio.id);
}

void ReplayService::begin(const Studio &studio, int seconds)
{
    m_context.engine.setReplay(studio.id, studio.encoding, seconds);
    m_seconds.insert(studio.id, seconds);
}

void ReplayService::recover()
{
    const auto rows = m_context.store.settings.all(keyPrefix);
    if (!rows) {
        qCWarning(logServices).noquote() << "replays cannot be taken up:" << rows.error().message;
        return;
    }
    for (const auto &[key, value] : *rows) {
        const auto studio = m_context.store.studios.find(key.section(u'/', 1, 1), key.section(u'/', 2));
        if (studio) {
            begin(*studio, std::clamp(value.toInt(), 5, 300));
        } else if (const auto removed = m_context.store.settings.remove(key); !removed) { // of a studio that was deleted
            qCWarning(logServices).noquote() << "a replay's setting cannot be removed:" << removed.error().message;
        }
    }
}

Result<ReplayStatus> ReplayService::stop(const CallContext &call, const StudioId &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_CHECK(m_context.store.settings.remove(keyOf(studio)));
    m_context.engine.setReplay(studio.id, studio.encoding, 0);
    if (m_seconds.remove(studio.id) > 0)
        tell(studio);
    return statusOf(studio.id);
}

void ReplayService::save(const CallContext &call, const StudioId &input, std::function<void(Result<Asset>)> done)
{
    const auto studio = m_context.studio(call, input.studioId);
    if (!studio)
        return done(std::unexpected(studio.error()));
    Destination like;
    like.name = u"Replay"_s;
    const QDir folder(recordingsFolder(m_context.options.dataDir));
    if (!folder.mkpath(u"."_s))
        return done(fail(ErrorCode::InternalError, u"The recordings folder cannot be made. Check the data directory's rights."_s));
    const QString base = recordingName(*studio, like, m_context.clock.now());
    QString path = folder.filePath(base + u".mp4"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.mp4"_s.arg(base).arg(i));
    m_context.engine.saveReplay(studio->id, path, [this, path, owner = *studio, done = std::move(done)](const Result<qint64> &lengthMs) {
        if (!lengthMs)
            return done(std::unexpected(lengthMs.error()));
        const auto asset = m_library.add(owner.accountId, owner.id, path);
        if (!asset)
            return done(std::unexpected(asset.error()));
        m_context.publish("replay.saved", owner.accountId, owner.id, toJson<Asset>(*asset));
        done(static_cast<const Asset &>(*asset));
    });
}

} // namespace castwright
