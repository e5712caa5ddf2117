// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/StreamPlayback.h"

#include "base/Clock.h"
#include "media/playback/CmafPackager.h"
#include "media/playback/FlvPackager.h"
#include "media/playback/LadderPackaging.h"
#include "media/playback/TsPackager.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
std::shared_ptr<SegmentWindow> makeWindow(SegmentWindow::Settings settings, const QString &name, qint64 firstNumber,
                                          const std::function<void()> &changed, const std::weak_ptr<RenditionSet> &set)
{
    settings.name = name;
    auto window = std::make_shared<SegmentWindow>(settings, firstNumber, changed);
    window->setReports([set, name] {
        const auto renditions = set.lock();
        return renditions ? renditions->reports(name) : QByteArray();
    });
    return window;
}

constexpr int liveSegments = 7; ///< listed when no longer window is wished

/// Segment numbers begin with the time, so that they go on rising after a restart: caches keep segments by their names.
qint64 numberOfNow()
{
    constexpr qint64 someDay = 1'700'000'000;
    return SystemClock().nowMs() / 1000 - someDay;
}
} // namespace

StreamPlayback::StreamPlayback(QString streamId, const PlaybackSettings &settings, std::function<void()> changed)
    : m_streamId(std::move(streamId))
    , m_settings(settings)
    , m_changed(std::move(changed))
{}

StreamPlayback::~StreamPlayback()
{
    for (Format &format : m_formats)
        stop(format);
    for (const Waiter &waiter : std::exchange(m_waiters, {}))
        waiter.expired();
}

void StreamPlayback::setDvr(int seconds)
{
    const bool isNew = std::exchange(m_dvrSec, seconds) != seconds;
    Format &format = m_formats[Cmaf];
    if (isNew && format.set && m_session)
        stop(format); // another window; begins with the next player, or at once
    if (m_dvrSec > 0 && m_session && !packs(Cmaf))
        start(Cmaf);
}

void StreamPlayback::sessionBegan(std::shared_ptr<LiveSession> session)
{
    if (m_session == session)
        return;
    m_session = std::move(session);
    m_endedMs = 0;
    m_isListEnded = false;
    const qint64 nowMs = SystemClock().nowMs();
    for (const FormatKind kind : {Cmaf, Ts, Flv}) {
        const bool isWanted = nowMs - *m_formats[kind].askedMs < m_settings.keepMs + m_settings.graceMs;
        if (isWanted || (kind == Cmaf && (m_settings.isAlwaysOn || m_dvrSec > 0)))
            start(kind);
    }
}

void StreamPlayback::sessionEnded(const std::shared_ptr<LiveSession> &session, qint64 nowMs)
{
    if (m_session != session)
        return;
    m_session.reset();
    m_endedMs = nowMs;
}

bool StreamPlayback::packs(FormatKind kind) const
{
    return m_session && m_formats[kind].thread && m_formats[kind].thread->session() == m_session;
}

std::optional<Error> StreamPlayback::failureOf(FormatKind kind) const
{
    return m_formats[kind].thread ? m_formats[kind].thread->failure() : std::nullopt;
}

StreamPlayback::Format &StreamPlayback::need(FormatKind kind, qint64 nowMs)
{
    Format &format = m_formats[kind];
    *format.askedMs = nowMs;
    if (m_session && !packs(kind))
        start(kind);
    if (kind == Cmaf && m_session && !m_heights.isEmpty() && !packs(Ladder))
        startLadder();
    return format;
}

SegmentWindow::Settings StreamPlayback::windowSettings(FormatKind kind) const
{
    SegmentWindow::Settings settings;
    settings.suffix = kind == Ts ? u"ts"_s : u"m4s"_s;
    settings.targetMs = m_settings.segmentMs;
    settings.windowMs = std::max(m_dvrSec * 1000, m_settings.segmentMs * liveSegments);
    if (m_dvrSec > 0 && kind == Cmaf && !m_settings.folder.isEmpty())
        settings.folder = QDir(m_settings.folder).filePath(m_streamId);
    return settings;
}

void StreamPlayback::start(FormatKind kind)
{
    Format &format = m_formats[kind];
    format.thread.reset(); // of an earlier session: it has finished, or does now
    if (kind != Flv && !format.set) {
        format.set = std::make_shared<RenditionSet>();
        const qint64 first = std::max(format.nextNumber, numberOfNow());
        format.set->add(u"main"_s, makeWindow(windowSettings(kind), u"main"_s, first, m_changed, format.set), {});
    }
    if (kind != Cmaf) {
        if (format.ring)
            format.ring->close(); // whoever waits for a session that never showed its tracks
        format.ring = std::make_shared<ChunkRing>();
    }
    const QString names[] = {u"hls"_s, u"ts"_s, u"flv"_s};
    auto make = kind == Cmaf ? cmafMaker(format) : kind == Ts ? tsMaker(format) : PackagerThread::Make();
    if (kind == Flv)
        make = [ring = format.ring, changed = m_changed](const StreamInfo &info) -> Result<std::unique_ptr<Packaging>> {
            CW_TRY(auto made, FlvPackager::make(info, ring));
            changed(); // who waits for the head of the file gets it now
            return made;
        };
    format.thread = std::make_unique<PackagerThread>(names[kind], m_session, std::move(make), m_changed);
}

void StreamPlayback::setRenditions(const QList<int> &heights)
{
    if (std::exchange(m_heights, heights) != heights)
        stopLadder(); // begins again with the next player
}

void StreamPlayback::startLadder()
{
    const auto set = m_formats[Cmaf].set;
    const auto main = set->find(u"main"_s);
    m_formats[Ladder].thread.reset();
    QList<LadderPackaging::Step> steps;
    for (const int height : std::as_const(m_heights)) {
        const QString name = u'v' + QString::number(height);
        auto window = set->find(name);
        if (!window) {
            SegmentWindow::Settings settings = windowSettings(Cmaf);
            settings.discontinuity = main->discontinuity();
            window = makeWindow(settings, name, main->nextNumber(), m_changed, set);
            set->add(name, window, {});
        }
        steps.append(LadderPackaging::Step{height, window});
    }
    const CmafPackager::Settings settings{m_settings.segmentMs, m_settings.partMs};
    auto make = [set, main, steps, settings](const StreamInfo &info) -> Result<std::unique_ptr<Packaging>> {
        for (const auto &step : steps)
            if (step.height >= info.video.height)
                set->remove(u'v' + QString::number(step.height)); // the original is that already
        const auto known = [set](int height, const StreamInfo &encoded) { set->setInfo(u'v' + QString::number(height), encoded); };
        CW_TRY(auto made, LadderPackaging::make(info, steps, settings, [main](qint64 wallMs) { return main->numberAt(wallMs); }, known));
        return made;
    };
    m_formats[Ladder].thread = std::make_unique<PackagerThread>(u"ladder"_s, m_session, std::move(make), m_changed);
}

void StreamPlayback::stopLadder()
{
    m_formats[Ladder].thread.reset();
    if (const auto set = m_formats[Cmaf].set)
        for (const auto &[name, rendition] : set->all())
            if (name.startsWith(u'v'))
                set->remove(name);
}

PackagerThread::Make StreamPlayback::cmafMaker(const Format &format)
{
    for (const auto &[name, rendition] : format.set->all())
        if (name.startsWith(u'a'))
            format.set->remove(name); // sound tracks of an earlier publisher
    const CmafPackager::Settings settings{m_settings.segmentMs, m_settings.partMs};
    return [set = format.set, settings, window = windowSettings(Cmaf),
            changed = m_changed](const StreamInfo &info) -> Result<std::unique_ptr<Packaging>> {
        set->setInfo(u"main"_s, info);
        StreamInfo sound = info;
        sound.hasVideo = false;
        const auto trackWindow = [set, sound, window, changed](int track, qint64 firstNumber) {
            const QString name = u'a' + QString::number(track);
            SegmentWindow::Settings own = window;
            own.discontinuity = set->find(u"main"_s)->discontinuity();
            auto made = makeWindow(own, name, firstNumber, changed, set);
            set->add(name, made, sound);
            return made;
        };
        return std::make_unique<CmafPackager>(settings, info, set->find(u"main"_s), trackWindow);
    };
}

PackagerThread::Make StreamPlayback::tsMaker(const Format &format)
{
    return [set = format.set, ring = format.ring, ms = m_settings.segmentMs](const StreamInfo &info) -> Result<std::unique_ptr<Packaging>> {
        set->setInfo(u"main"_s, info);
        CW_TRY(auto made, TsPackager::make(info, ms, set->find(u"main"_s), ring));
        return made;
    };
}

void StreamPlayback::stop(Format &format)
{
    if (&format == &m_formats[Cmaf])
        stopLadder();
    format.thread.reset();
    if (format.set)
        if (const auto main = format.set->find(u"main"_s))
            format.nextNumber = main->nextNumber();
    format.set.reset();
    if (format.ring)
        format.ring->close();
    format.ring.reset();
}

void StreamPlayback::tick(qint64 nowMs)
{
    if (!m_session && m_endedMs > 0 && !m_isListEnded && nowMs - m_endedMs >= m_settings.graceMs) {
        m_isListEnded = true;
        for (const Format &format : m_formats)
            if (format.set)
                format.set->end();
    }
    if (m_session) {
        for (const FormatKind kind : {Cmaf, Ts, Flv}) {
            Format &format = m_formats[kind];
            const bool isKept = kind == Cmaf && (m_settings.isAlwaysOn || m_dvrSec > 0);
            if (format.thread && !isKept && nowMs - *format.askedMs >= m_settings.keepMs)
                stop(format);
        }
        if (m_formats[Ladder].thread && nowMs - *m_formats[Cmaf].askedMs >= m_settings.keepMs)
            stopLadder();
    } else if (isOver(nowMs)) {
        for (Format &format : m_formats)
            stop(format);
    }
    for (auto waiter = m_waiters.begin(); waiter != m_waiters.end();) {
        if (waiter->deadlineMs > nowMs) {
            ++waiter;
            continue;
        }
        const auto expired = std::move(waiter->expired);
        waiter = m_waiters.erase(waiter);
        expired();
    }
}

bool StreamPlayback::isOver(qint64 nowMs) const
{
    return !m_session && nowMs - m_endedMs >= m_settings.graceMs + m_settings.goneMs + m_dvrSec * 1000LL;
}

qint64 StreamPlayback::bytesInMemory() const
{
    qint64 bytes = 0;
    for (const Format &format : m_formats)
        if (format.set)
            for (const auto &[name, rendition] : format.set->all())
                bytes += rendition.window->bytesInMemory();
    return bytes;
}

bool StreamPlayback::isPacking() const
{
    return packs(Cmaf) || packs(Ts) || packs(Flv);
}

std::pair<qint64, qint64> StreamPlayback::listedRange() const
{
    const auto main = m_formats[Cmaf].set ? m_formats[Cmaf].set->find(u"main"_s) : nullptr;
    return main ? main->listedRange() : std::pair<qint64, qint64>{0, 0};
}

} // namespace castwright::media
