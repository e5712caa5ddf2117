// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LiveService.h"

#include "services/ServiceContext.h"

// What the engine reports, passed on as events: the listening half of LiveService.
namespace castwright {

QString LiveService::accountOf(const QString &studioId)
{
    if (const auto known = m_accounts.constFind(studioId); known != m_accounts.constEnd())
        return *known;
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return {};
    for (const Account &account : *accounts)
        if (m_context.store.studios.find(account.id, studioId))
            return *m_accounts.insert(studioId, account.id);
    return {};
}

void LiveService::publishStatus(const Studio &studio, const char *type, bool isHighRate)
{
    if (const auto status = statusOf(studio))
        m_context.publish(type, studio.accountId, studio.id, toJson(*status), isHighRate);
}

void LiveService::onOutputChanged(const QString &studioId, const DestinationStatus &status)
{
    const QString account = accountOf(studioId);
    if (account.isEmpty())
        return;
    // Figures come with stream.status once a second; here only what somebody would act on.
    LastSeen &last = m_lastSeen[status.destinationId];
    const bool isNews = last.state != status.state || last.reason != status.reason || last.attempt != status.attempt;
    last = {status.state, status.reason, status.attempt};
    if (isNews)
        m_context.publish("destination.status_changed", account, studioId, toJson(status));
    const auto session = m_sessions.find(studioId);
    if (session == m_sessions.end() || status.state != OutputState::Live || session->facts.hasBeenLive)
        return;
    session->facts.hasBeenLive = true;
    if (const auto studio = m_context.store.studios.find(account, studioId))
        publishStatus(*studio, "stream.live", false);
}

void LiveService::onSourceChanged(const QString &studioId, const SourceStatus &status)
{
    const QString account = accountOf(studioId);
    if (account.isEmpty() || m_lastSource.value(status.sourceId, SourceState::Idle) == status.state)
        return;
    m_lastSource.insert(status.sourceId, status.state);
    m_context.publish("source.status_changed", account, studioId, toJson(status));
}

void LiveService::onLevelsChanged(const AudioLevels &levels)
{
    if (const QString account = accountOf(levels.studioId); !account.isEmpty())
        m_context.publish("audio.levels", account, levels.studioId, toJson(levels), true);
}

void LiveService::tick()
{
    for (auto it = m_sessions.constBegin(); it != m_sessions.constEnd(); ++it)
        if (const auto studio = m_context.store.studios.find(it->accountId, it.key()))
            publishStatus(*studio, "stream.status", true);
}

} // namespace castwright
