// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/IngestDesk.h"

#include "base/Clock.h"

#include <QThread>

#include <utility>

namespace castwright::media {

void IngestDesk::ask(const StreamAttempt &attempt, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, attempt, answer = std::move(answer)] { answer(decide(attempt)); },
        Qt::QueuedConnection);
}

Result<StreamGrant> IngestDesk::decide(const StreamAttempt &attempt)
{
    if (!m_authorize)
        return fail(ErrorCode::Unauthorized, QStringLiteral("Nobody may come in yet."));
    Result<StreamGrant> grant = m_authorize(attempt);
    if (grant && attempt.act == StreamAttempt::Act::Play)
        want(grant->streamId);
    return grant;
}

void IngestDesk::want(const QString &streamId)
{
    if (QThread::currentThread() == thread()) {
        if (m_demand)
            m_demand(streamId);
        return;
    }
    constexpr qint64 tellEveryUs = 500'000;
    const qint64 nowUs = monotonicUs();
    {
        const std::scoped_lock lock(m_mutex);
        qint64 &toldUs = m_wanted[streamId];
        if (toldUs != 0 && nowUs - toldUs < tellEveryUs)
            return;
        toldUs = nowUs;
    }
    QMetaObject::invokeMethod(this, [this, streamId] { want(streamId); }, Qt::QueuedConnection);
}

void IngestDesk::sight(ViewerSighting sighting)
{
    const std::scoped_lock lock(m_mutex);
    m_sightings.append(std::move(sighting));
}

QList<ViewerSighting> IngestDesk::takeSightings()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_sightings, {});
}

} // namespace castwright::media
