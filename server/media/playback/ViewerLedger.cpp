// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/ViewerLedger.h"

#include <utility>

namespace castwright::media {

namespace {
constexpr qint64 tellMs = 5000;
constexpr qint64 goneMs = 20'000;
constexpr qsizetype mostViewers = 200'000; ///< session ids come from outside
} // namespace

void ViewerLedger::note(const ViewerSighting &seen, qint64 nowMs)
{
    const Player player{seen.streamId, QString(seen.address + u'\n' + seen.userAgent)};
    const QString id = seen.sessionId.isEmpty() ? m_newest.value(player) : seen.sessionId;
    if (id.isEmpty())
        return; // segments without a playlist: a cache's, or somebody who looks around
    auto found = m_viewers.find(id);
    if (found == m_viewers.end()) {
        if (m_viewers.size() >= mostViewers)
            return;
        found = m_viewers.insert(id, {seen, nowMs, 0});
        found->sighting.sessionId = id;
        found->sighting.bytes = 0;
    }
    if (found->sighting.streamId != seen.streamId)
        return; // the session of another stream
    if (!seen.sessionId.isEmpty()) {
        const Player before{found->sighting.streamId, QString(found->sighting.address + u'\n' + found->sighting.userAgent)};
        if (before != player && m_newest.value(before) == id)
            m_newest.remove(before); // one entry a session, whatever it calls itself
        found->sighting.address = seen.address;
        found->sighting.userAgent = seen.userAgent;
        m_newest.insert(player, id);
        found->sighting.protocol = seen.protocol;
    }
    found->sighting.bytes += seen.bytes;
    found->seenMs = nowMs;
}

QList<ViewerSighting> ViewerLedger::take(qint64 nowMs)
{
    QList<ViewerSighting> told;
    for (auto viewer = m_viewers.begin(); viewer != m_viewers.end();) {
        const bool hasLeft = nowMs - viewer->seenMs >= goneMs;
        if (hasLeft || viewer->toldMs == 0 || (nowMs - viewer->toldMs >= tellMs && viewer->seenMs > viewer->toldMs)) {
            ViewerSighting sighting = viewer->sighting;
            sighting.hasLeft = hasLeft;
            told += sighting;
            viewer->sighting.bytes = 0;
            viewer->toldMs = nowMs;
        }
        if (!hasLeft) {
            ++viewer;
            continue;
        }
        const Player player{viewer->sighting.streamId, QString(viewer->sighting.address + u'\n' + viewer->sighting.userAgent)};
        if (m_newest.value(player) == viewer.key())
            m_newest.remove(player);
        viewer = m_viewers.erase(viewer);
    }
    return told;
}

} // namespace castwright::media
