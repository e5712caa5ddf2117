// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/IngestDesk.h"

#include <utility>

namespace castwright::media {

void IngestDesk::ask(const StreamAttempt &attempt, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, attempt, answer = std::move(answer)] {
            if (m_authorize)
                return answer(m_authorize(attempt));
            answer(fail(ErrorCode::Unauthorized, QStringLiteral("Nobody may come in yet.")));
        },
        Qt::QueuedConnection);
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
