// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RelayEngine.h"

#include <QUrl>

/// How many streams are read from one server at a time: providers end all connections of whoever has too many.
namespace castwright::relay {

namespace {
constexpr qint64 openingMs = 2000; ///< a stream that was asked for so lately counts, whether media has come or not

QString hostOf(const QString &url)
{
    return QUrl(url).host().toLower();
}
} // namespace

/// Connections to that server now.
int RelayEngine::upstreamsOf(const Record &found) const
{
    if (found.spec.kind == RelayKind::Vod)
        return found.meter->upstreams;
    const bool isActive = found.figures.isRunning || found.meter->upstreams > 0 || m_registry.countOf(found.spec.streamId) > 0
        || m_clock.nowMs() - found.openedMs < openingMs;
    return isActive ? 1 : 0;
}

/// May this stream be read now? The one that was opened first gives way where that is wished. Error: RateLimited.
Result<> RelayEngine::takeUpstream(Record &found)
{
    const int most = m_settings.maxUpstreamsPerHost;
    const bool needsOne = found.spec.kind == RelayKind::Vod || upstreamsOf(found) == 0;
    if (most <= 0 || !needsOne) {
        found.openedMs = m_clock.nowMs();
        return {};
    }
    const QString host = hostOf(found.figures.currentUrl);
    int used = 0;
    Record *oldest = nullptr;
    for (const auto &[id, each] : m_records) {
        const int own = hostOf(each->figures.currentUrl) == host ? upstreamsOf(*each) : 0;
        used += own;
        if (own > 0 && each.get() != &found && (!oldest || each->firstOpenedMs < oldest->firstOpenedMs))
            oldest = each.get();
    }
    if (used >= most && !(m_settings.stopsOldest && oldest)) {
        ++m_totals.errors[QStringLiteral("budget")];
        return std::unexpected(Error{
            ErrorCode::RateLimited, QStringLiteral("As many streams as allowed are read from %1 already.").arg(host), {}, {}, 5000, {}});
    }
    if (used >= most)
        stopStream(oldest->spec.streamId, QStringLiteral("upstream_limit"));
    found.openedMs = found.firstOpenedMs = m_clock.nowMs();
    return {};
}

} // namespace castwright::relay
