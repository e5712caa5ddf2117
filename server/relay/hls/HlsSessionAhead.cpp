// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "relay/RequestMaker.h"
#include "relay/hls/HlsSession.h"
#include "relay/hls/PlaylistWriter.h"

#include <algorithm>

/// Where a stream has more than one address, what its playlists list is here before players read of it, so that nothing that was listed is
/// lost when the other server dies.
namespace castwright::relay {

namespace {
constexpr qsizetype mostAhead = 3; ///< so far from the end players begin
constexpr int maxHoldMs = 1000;
} // namespace

bool HlsSession::fetchAhead(const ListingPtr &slot, qint64 known, bool holds)
{
    const M3u8 &newest = slot->list.newest();
    if (!m_plan.hasBackup() || newest.hasEnd || newest.isLowLatency) // of low latency players read parts
        return false;
    PlaylistWriter writer(m_tokens, slot->source);
    QList<QByteArray> tokens;
    const auto &segments = slot->list.segments();
    for (auto it = segments.rbegin(); it != segments.rend() && it->sequence > known && tokens.size() < mostAhead; ++it)
        if (const QByteArray token = writer.tokenOf(*it); it->entry.rangeLength < 0 && !m_segments.has(token))
            tokens.prepend(token);
    if (tokens.isEmpty())
        return false;
    const int target = static_cast<int>(std::clamp(newest.targetSec, 0.5, 60.0) * 1000);
    const auto hold = std::make_shared<Hold>(Hold{slot, tokens.size(), !holds});
    for (const QByteArray &token : std::as_const(tokens))
        if (const auto resource = m_tokens.find(token))
            m_segments.fetchAhead(token, *resource, m_settings, m_spec, std::clamp(target, 2000, std::max(2000, m_settings.headTimeoutMs)),
                                  [this, hold](const Result<RelayAnswer> &answer) { aheadEnded(hold, answer); });
    if (!holds)
        return false;
    QTimer::singleShot(std::min(maxHoldMs, target / 2), this, [this, hold] {
        if (!std::exchange(hold->isOver, true))
            adopted(hold->slot); // it takes its time: players wait for the segment itself
    });
    return true;
}

void HlsSession::aheadEnded(const std::shared_ptr<Hold> &hold, const Result<RelayAnswer> &answer)
{
    --hold->left;
    if (hold->isOver || m_isOver)
        return;
    const bool isRefused = answer && answer->status >= 500;
    const bool isLost = !answer && (answer.error().code == ErrorCode::UpstreamFailed || answer.error().code == ErrorCode::UpstreamTimeout);
    if (!isRefused && !isLost) {
        if (hold->left > 0)
            return;
        hold->isOver = true;
        return adopted(hold->slot);
    }
    hold->isOver = true;
    Listing &slot = *hold->slot;
    beginTrouble(slot, QStringLiteral("segment_fetch_error"), slot.askedMs);
    slot.hasRetried = true; // the segment was asked for twice
    const Error error = isLost ? answer.error() : statusError(answer->status);
    troubled(hold->slot, {error, isLost ? errorClass(error) : statusClass(answer->status), isLost ? 0 : answer->status});
}

/// What was listed and is not here when its source is left for a failure: nobody has it, and nobody will. When the cache holds none of
/// it, nothing is known.
void HlsSession::dropLost(Listing &slot)
{
    if (slot.list.newest().isLowLatency)
        return;
    PlaylistWriter writer(m_tokens, slot.listSource);
    qsizetype lost = 0;
    const auto &segments = slot.list.segments();
    for (auto it = segments.rbegin(); it != segments.rend() && lost <= mostAhead; ++it, ++lost) {
        if (it->entry.rangeLength >= 0)
            return;
        if (m_segments.has(writer.tokenOf(*it)))
            return slot.list.dropTail(lost);
    }
}

} // namespace castwright::relay
