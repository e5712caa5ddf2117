// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/StingerPlayer.h"

#include "base/Log.h"
#include "media/program/Disposer.h"
#include "media/program/SourceSet.h"

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestWaitUs = 2'000'000;

QString fileOf(const Stinger &stinger, const ProgramSpec &spec)
{
    return sourceContext(spec).fileOf(stinger.path, stinger.mediaId);
}
} // namespace

StingerPlayer::~StingerPlayer()
{
    release();
}

void StingerPlayer::release()
{
    m_disposer.dispose(std::move(m_source));
    m_state = State::Idle;
    m_picture.reset();
    m_file.clear();
}

void StingerPlayer::open(const Stinger &stinger, const ProgramSpec &spec, bool isPaused)
{
    release();
    m_stinger = stinger;
    m_file = fileOf(stinger, spec);
    m_settings = {};
    m_settings.id = soundId();
    m_settings.kind = SourceKind::Media;
    m_settings.media.emplace();
    m_settings.media->path = m_file;
    m_settings.media->atEnd = EndBehavior::Hide;
    m_settings.media->paused = isPaused;
    m_source = makeSource(m_settings, sourceContext(spec));
    m_state = State::Ready;
}

void StingerPlayer::prepare(const ProgramSpec &spec)
{
    if (isRunning())
        return;
    const Transition &transition = spec.studio.transition;
    if (transition.kind != TransitionKind::Stinger || !transition.stinger) {
        if (m_source)
            release();
        return;
    }
    const QString file = fileOf(*transition.stinger, spec);
    if (file != m_brokenFile && (m_state != State::Ready || m_file != file))
        open(*transition.stinger, spec, true);
}

void StingerPlayer::start(const Stinger &stinger, const ProgramSpec &spec)
{
    if (m_state != State::Ready || m_file != fileOf(stinger, spec))
        open(stinger, spec, false);
    m_stinger = stinger;
    m_settings.media->paused = false;
    m_source->apply(m_settings);
    m_state = State::Waiting;
    m_message.clear();
    m_askedUs = -1;
    m_isCut = false;
}

void StingerPlayer::stop()
{
    if (isRunning())
        release();
    m_isCut = true;
}

void StingerPlayer::finish(const QString &message)
{
    if (!message.isEmpty())
        qCWarning(logMedia).noquote() << "a stinger became a cut:" << message;
    m_message = message;
    m_brokenFile = message.isEmpty() ? QString() : m_file;
    m_isCut = true;
    release();
}

void StingerPlayer::advance(const Tick &tick)
{
    if (!m_source)
        return;
    const VideoFramePtr picture = m_source->frameAt(tick); // asked while it waits too, so that its first picture is there
    if (!isRunning())
        return;
    const SourceStatus status = m_source->status();
    if (m_state == State::Waiting) {
        if (m_askedUs < 0)
            m_askedUs = tick.monotonicUs;
        if (status.state == SourceState::Failed)
            return finish(status.message.isEmpty() ? u"The film cannot be played."_s : status.message);
        if (!picture)
            return tick.monotonicUs - m_askedUs > longestWaitUs ? finish(u"The film did not begin in time."_s) : void();
        m_state = State::Playing;
        m_startFrame = tick.frameNumber;
    }
    if (status.state == SourceState::Ended || status.state == SourceState::Failed || !picture)
        return finish({});
    m_picture = picture;
    m_isCut = (tick.frameNumber - m_startFrame) * 1000 >= static_cast<qint64>(m_stinger.cutMs) * tick.fps;
}

} // namespace castwright::media
