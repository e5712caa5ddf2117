// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/DirectSession.h"

#include "base/Clock.h"

#include <algorithm>

/// What a session watches while media flows: silence, damage, a thin stream, and whether the primary is back.
namespace castwright::relay {

namespace {
constexpr qint64 checkUs = 1'000'000;
constexpr qint64 rateUs = 5'000'000;
constexpr int maxSlowWindows = 3;
constexpr qint64 startUs = 4'000'000; ///< a transport stream without tables and keyframe for so long is broken
constexpr qint64 trialUs = 2'000'000; ///< how long the primary must give media before it is gone back to
constexpr double maxDamagedShare = 0.25;
constexpr qint64 warmUs = 300'000;  ///< a silence of this length is a reason to look elsewhere
constexpr qint64 surelyShare = 700; ///< of a stall's 1000: when what comes next is ready, so much is enough
} // namespace

int DirectSession::stallMs() const
{
    const int configured = m_spec.stallMs > 0 ? m_spec.stallMs : m_settings.stallMs;
    // A source that always sends in bursts is not stalled between two of them.
    return std::max(configured, static_cast<int>(std::min<qint64>(m_usualGapUs * 2 / 1000, 15'000)));
}

void DirectSession::tick()
{
    const qint64 now = monotonicUs();
    if (m_troubleUs >= 0 && now - m_troubleUs > m_settings.giveUpMs * 1000LL)
        return finish(
            m_lastError.message.isEmpty()
                ? Error{ErrorCode::UpstreamTimeout, QStringLiteral("No address of this stream gave media in time."), {}, {}, 0, {}}
                : m_lastError);
    considerAll();
    if (!m_active)
        return;
    warmUp(now);
    checkStall(now);
    checkSoundness(now);
    checkRate(now);
    checkReturn(now / 1000);
}

/// A silence that is longer than usual: the next address is opened already, so that its keyframe is here when there is no more doubt.
void DirectSession::warmUp(qint64 nowUs)
{
    const qint64 silentUs = nowUs - m_active->lastDataUs();
    const qint64 oddUs = std::max<qint64>(warmUs, m_usualGapUs * 3 / 2);
    if (!m_spec.resolverUrl.isEmpty())
        return; // where it goes next is somebody else's word
    if (m_standby || m_troubleUs >= 0 || !m_hasTold || silentUs < oddUs || silentUs >= stallMs() * 1000LL)
        return;
    const QList<int> ladder = m_plan.ladder(nowUs / 1000);
    if (ladder.isEmpty() || m_plan.isBad(ladder.first(), nowUs / 1000))
        return;
    open(ladder.first());
    m_standby = m_rivals.last();
}

void DirectSession::checkStall(qint64 nowUs)
{
    const qint64 silentUs = nowUs - m_active->lastDataUs();
    const bool isReplaced = m_standby && m_standby->hasStart() && silentUs >= stallMs() * surelyShare;
    if (m_troubleUs >= 0 || (silentUs < stallMs() * 1000LL && !isReplaced))
        return;
    trouble(QStringLiteral("stall"), QStringLiteral("chunk_timeout_after_retries"),
            {ErrorCode::UpstreamTimeout, QStringLiteral("The other server stopped sending."), {}, {}, 0, {}}, true,
            m_active->lastDataUs()); // it began with the silence
}

void DirectSession::checkSoundness(qint64 nowUs)
{
    if (m_form != BodyForm::Ts || m_troubleUs >= 0 || !m_active || nowUs - m_checkedUs < checkUs)
        return;
    const TsFigures now = m_repair.figures();
    const qint64 packets = now.packets - m_checked.packets;
    const qint64 skipped = (m_active->framer().bytesSkipped() - m_checkedSkipped) / 188;
    const qint64 bad = skipped + (now.damaged - m_checked.damaged) + (now.counterErrors - m_checked.counterErrors);
    const bool isDamaged = packets + skipped >= 50 && static_cast<double>(bad) > maxDamagedShare * static_cast<double>(packets + skipped);
    const bool neverBegins = !m_repair.hasStarted() && nowUs - m_active->startedUs() > startUs;
    m_checked = now;
    m_checkedSkipped = m_active->framer().bytesSkipped();
    m_checkedUs = nowUs;
    if (!isDamaged && !neverBegins)
        return;
    m_active->close();
    m_active = nullptr;
    trouble(QStringLiteral("broken"), QStringLiteral("circuit_breaker_bad_upstream"),
            {ErrorCode::UpstreamFailed, QStringLiteral("The other server sends a broken transport stream."), {}, {}, 0, {}},
            !m_plan.hasBackup());
}

void DirectSession::checkRate(qint64 nowUs)
{
    if (m_settings.minBytesPerSec <= 0 || !m_active)
        return;
    m_rateUs = m_rateUs > 0 ? m_rateUs : nowUs;
    if (nowUs - m_rateUs < rateUs)
        return;
    const qint64 rate = (m_bytes - m_rateBytes) * 1'000'000 / (nowUs - m_rateUs);
    m_rateUs = nowUs;
    m_rateBytes = m_bytes;
    m_slowWindows = rate < m_settings.minBytesPerSec ? m_slowWindows + 1 : 0;
    if (m_slowWindows < maxSlowWindows || m_troubleUs >= 0 || !m_plan.hasBackup())
        return;
    m_slowWindows = 0;
    m_isForced = true; // what plays goes on until the other one is there
    trouble(QStringLiteral("low_bitrate"), QStringLiteral("low_bitrate"),
            {ErrorCode::UpstreamFailed, QStringLiteral("The other server sends too little."), {}, {}, 0, {}}, false);
}

void DirectSession::checkReturn(qint64 nowMs)
{
    if (!m_trial && m_troubleUs < 0 && m_plan.isReturnDue(nowMs)) {
        open(0);
        m_trial = m_rivals.last();
        return;
    }
    if (!m_trial || !m_trial->hasMedia() || monotonicUs() - m_trial->startedUs() < trialUs)
        return;
    MediaConnection *back = m_trial;
    m_trial = nullptr;
    m_reason = QStringLiteral("primary_recovered");
    win(back);
}

} // namespace castwright::relay
