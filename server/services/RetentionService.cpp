// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RetentionService.h"

#include "base/Log.h"
#include "services/MediaLibrary.h"
#include "services/ServiceContext.h"
#include "services/StorageInputs.h"
#include "services/UseCaseBinding.h"

#include <QJsonDocument>
#include <QSet>

namespace castwright {

using namespace Qt::StringLiterals;

RetentionService::RetentionService(const ServiceContext &context, MediaLibrary &library) : m_context(context), m_library(library)
{
    m_timer.setInterval(3'600'000);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { sweep(); });
}

void RetentionService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("retention.get", Scope::MediaRead, Effect::Read, "Read how long media is kept",
                            "Days for uploads, recordings and clips.", this, &RetentionService::get));
    catalog.add(bindUseCase("retention.set", Scope::MediaWrite, Effect::Write, "Set how long media is kept",
                            "For what is recorded from now on; uploads are looked at by their age.", this, &RetentionService::set));
}

Result<MediaRetention> RetentionService::of(const QString &accountId) const
{
    CW_TRY(const auto stored, m_context.store.settings.value(u"retention/"_s + accountId));
    MediaRetention days;
    if (!stored)
        return days;
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    const auto read = [&json](QLatin1StringView name, std::optional<int> &own, int &effective) {
        if (const QJsonValue kept = json.value(name); kept.isDouble())
            own = effective = kept.toInt();
    };
    read("vodDays"_L1, days.ownVodDays, days.vodDays);
    read("dvrDays"_L1, days.ownDvrDays, days.dvrDays);
    read("clipDays"_L1, days.ownClipDays, days.clipDays);
    days.updatedAt = QDateTime::fromString(json.value(u"updatedAt").toString(), Qt::ISODateWithMs);
    return days;
}

Result<MediaRetention> RetentionService::get(const CallContext &call, const Nothing &)
{
    return of(call.caller.accountId);
}

Result<MediaRetention> RetentionService::set(const CallContext &call, const MediaRetentionSet &input)
{
    CW_TRY(const MediaRetention before, of(call.caller.accountId));
    QJsonObject kept{{u"updatedAt"_s, jsonTime(m_context.clock.now())}}; // what is absent follows the usual days
    const auto keep = [&kept](const QString &name, const std::optional<int> &given, const std::optional<bool> &clears,
                              const std::optional<int> &own) {
        const std::optional<int> days = clears.value_or(false) ? std::nullopt : given ? given : own;
        if (days)
            kept.insert(name, *days);
    };
    keep(u"vodDays"_s, input.vodDays, input.clearVod, before.ownVodDays);
    keep(u"dvrDays"_s, input.dvrDays, input.clearDvr, before.ownDvrDays);
    keep(u"clipDays"_s, input.clipDays, input.clearClip, before.ownClipDays);
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    CW_CHECK(m_context.store.settings.setValue(u"retention/"_s + call.caller.accountId, QString::fromUtf8(text)));
    return of(call.caller.accountId);
}

std::optional<QDateTime> RetentionService::expiryOf(const QString &accountId, const QString &streamId, bool isClip) const
{
    const MediaRetention account = of(accountId).value_or(MediaRetention());
    std::optional<int> ofStream;
    if (const auto stream = m_context.store.streams.find(accountId, streamId))
        ofStream = isClip ? stream->clipRetentionDays : stream->dvrRetentionDays;
    return usualEnd(m_context.clock.now(), ofStream, isClip ? account.clipDays : account.dvrDays);
}

void RetentionService::start()
{
    sweep();
    m_timer.start();
}

void RetentionService::sweep()
{
    if (const auto accounts = m_context.store.accounts.all())
        for (const Account &account : *accounts)
            sweepAccount(account.id);
}

void RetentionService::sweepAccount(const QString &accountId)
{
    const QDateTime now = m_context.clock.now();
    const auto isOver = [&](const std::optional<QDateTime> &expiresAt) { return expiresAt && *expiresAt <= now; };
    if (const auto clips = m_context.store.clips.all(accountId))
        for (const Clip &clip : *clips)
            if (isOver(clip.expiresAt) && m_context.store.clips.remove(accountId, clip.id)) {
                m_library.discard(accountId, clip.mediaId);
                (void)m_context.store.playbackIds.remove(clip.id);
                m_context.publish("clip.deleted", accountId, {}, idObject(clip.id));
            }
    if (const auto sessions = m_context.store.dvrSessions.all(accountId))
        for (const DvrSession &session : *sessions)
            if (isOver(session.expiresAt) && session.state != DvrState::Recording
                && m_context.store.dvrSessions.remove(accountId, session.id)) {
                m_library.discard(accountId, session.mediaId);
                (void)m_context.store.playbackIds.remove(session.id);
                m_context.publish("dvr.deleted", accountId, {}, idObject(session.id));
            }
    if (const auto expired = m_context.store.assetPolicies.expired(now))
        for (const QString &mediaId : *expired)
            m_library.discard(accountId, mediaId);
    if (const auto days = of(accountId); days && days->vodDays > 0)
        sweepUploads(accountId, days->vodDays);
}

void RetentionService::sweepUploads(const QString &accountId, int days)
{
    auto assets = m_context.store.assets.all(accountId);
    const auto clips = m_context.store.clips.all(accountId);
    const auto sessions = m_context.store.dvrSessions.all(accountId);
    if (!assets || !clips || !sessions)
        return;
    QSet<QString> kept; // what has days of its own
    for (const Clip &clip : *clips)
        kept.insert(clip.mediaId);
    for (const DvrSession &session : *sessions)
        kept.insert(session.mediaId);
    const QDateTime oldest = m_context.clock.now().addDays(-days);
    assets->removeIf(
        [&](const StoredAsset &asset) { return asset.state != AssetState::Ready || asset.createdAt >= oldest || kept.contains(asset.id); });
    if (assets->isEmpty())
        return;
    const auto used = m_library.usedIds(accountId);
    if (!used)
        return;
    for (const StoredAsset &asset : std::as_const(*assets))
        if (!used->contains(asset.id))
            m_library.discard(accountId, asset.id);
}

} // namespace castwright
