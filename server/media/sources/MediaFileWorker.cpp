// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/MediaFileWorker.h"

#include "base/Log.h"
#include "media/sources/TickTime.h"

namespace castwright::media {

namespace {

constexpr int maxPictures = 8;
constexpr int fileIdleMs = 10; ///< while nothing is wanted; the queue lasts for 8 frames
constexpr int retryMs = 2000;  ///< before files that failed are tried again
/// Sound that outlasts the picture by less than this is the padding of its codec and does not lengthen a loop.
constexpr qint64 paddingSamples = 24000;
constexpr qint64 stillSamples = 4800;

} // namespace

MediaFileWorker::MediaFileWorker(QStringList files, EndBehavior atEnd, qint64 startMs)
    : m_files(std::move(files))
    , m_buffer(std::make_shared<PlaybackBuffer>(maxPictures))
    , m_atEnd(atEnd)
    , m_seekMs(startMs)
{}

void MediaFileWorker::run(StopSignal &stop)
{
    if (m_files.isEmpty()) {
        fail(QStringLiteral("No file is chosen. Choose one in the source's settings."));
        return;
    }
    m_epoch = m_buffer->epoch();
    while (!stop.isStopped()) {
        takeSeek();
        if (m_isFinished) {
            stop.waitFor(100);
            continue;
        }
        if (!m_session && !openItem(stop))
            continue;
        switch (decodeSome()) {
        case Turn::Worked: break;
        case Turn::Waiting: stop.waitFor(fileIdleMs); break;
        case Turn::Ended: endItem(); break;
        case Turn::Failed:
            fail(m_session->error().message);
            endItem();
            break;
        }
    }
}

bool MediaFileWorker::openItem(StopSignal &stop)
{
    DemuxRequest request;
    request.address = m_files[qsizetype(m_item)];
    request.isAborted = [&stop] { return stop.isStopped(); };
    auto session = DecodeSession::open(std::move(request));
    if (!session) {
        if (stop.isStopped())
            return false;
        qCWarning(logMedia) << session.error().message << session.error().detail;
        ++m_failures;
        m_item = (m_item + 1) % std::size_t(m_files.size());
        const bool isAll = m_failures >= std::size_t(m_files.size());
        const std::scoped_lock lock(m_mutex);
        m_report.message = session.error().message;
        m_report.isFailed = m_report.isFailed || isAll;
        if (!isAll)
            return false;
    } else {
        m_session = std::move(*session);
    }
    if (!m_session) {
        stop.waitFor(retryMs);
        return false;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_report = {m_failures > 0 ? m_report.message : QString(),
                    false,
                    true,
                    m_session->hasSound(),
                    m_session->durationUs() / 1000,
                    m_session->fps()};
    }
    m_skipTo = 0;
    m_videoEnd = m_soundEnd = 0;
    m_isSeam = true;
    m_buffer->setTracks(m_session->hasVideo(), m_session->hasSound());
    if (!m_buffer->levels().isBegun) {
        m_base = 0;
        seekNow();
    }
    return true;
}

void MediaFileWorker::takeSeek()
{
    if (m_buffer->epoch() == m_epoch)
        return;
    m_epoch = m_buffer->epoch();
    m_isFinished = false;
    if (m_session) // else openItem() does it
        seekNow();
}

/// Begins the epoch at the place asked for, or at the beginning.
void MediaFileWorker::seekNow()
{
    qint64 targetMs = 0;
    {
        const std::scoped_lock lock(m_mutex);
        targetMs = std::max<qint64>(0, m_seekMs); // kept: a second seek may have begun the epoch that is only now noticed
        if (m_report.durationMs > 0)
            targetMs = std::min(targetMs, std::max<qint64>(0, m_report.durationMs - 40));
    }
    if (targetMs > 0 || m_videoEnd > 0 || m_soundEnd > 0)
        if (!m_session->seek(targetMs * 1000))
            targetMs = 0;
    m_skipTo = samplesOfMs(targetMs);
    m_base = 0;
    m_isSeam = true;
    m_buffer->begin(m_epoch, m_skipTo, m_session->hasVideo(), m_session->hasSound());
}

MediaFileWorker::Turn MediaFileWorker::decodeSome()
{
    const bool wantsPicture = m_session->hasVideo() && m_buffer->wantsPicture();
    const bool wantsSound = m_session->hasSound() && m_buffer->wantsSound();
    if (wantsPicture && m_session->hasPendingVideo()) {
        std::vector<DecodedPicture> pictures;
        if (!m_session->decodeVideo(pictures))
            return Turn::Ended;
        pushPictures(pictures);
        return Turn::Worked;
    }
    if (wantsSound && m_session->hasPendingSound()) {
        std::vector<DecodedSound> sounds;
        if (!m_session->decodeSound(sounds))
            return Turn::Ended;
        pushSounds(sounds);
        return Turn::Worked;
    }
    if (m_session->isAtEnd() && !m_session->hasPendingVideo() && !m_session->hasPendingSound())
        return Turn::Ended;
    if ((!wantsPicture && !wantsSound) || m_session->isAtEnd() || m_session->isFull())
        return Turn::Waiting;
    // A file that breaks off half-way has been played as far as it goes.
    return m_session->read() == DecodeSession::Read::Failed ? (m_videoEnd > 0 || m_soundEnd > 0 ? Turn::Ended : Turn::Failed)
                                                            : Turn::Worked;
}

void MediaFileWorker::pushPictures(std::vector<DecodedPicture> &pictures)
{
    for (DecodedPicture &picture : pictures) {
        const qint64 at = samplesOfUs(picture.atUs);
        const qint64 until = samplesOfUs(picture.atUs + picture.durationUs);
        m_videoEnd = std::max(m_videoEnd, until);
        if (until <= m_skipTo)
            continue;
        m_buffer->pushPicture(m_epoch, {std::move(picture.frame), m_base + at, m_base + until, picture.atUs / 1000}, false);
    }
    if (m_videoEnd > 0)
        m_failures = 0;
}

void MediaFileWorker::pushSounds(std::vector<DecodedSound> &sounds)
{
    for (DecodedSound &sound : sounds) {
        // What lies before the beginning is the priming of a codec; what lies before a seek's goal comes with its key frame.
        const qint64 early = std::max(m_skipTo, qint64(0)) - sound.at;
        const auto count = qint64(sound.stereo.size() / 2);
        m_soundEnd = std::max(m_soundEnd, sound.at + count);
        if (early >= count)
            continue;
        if (early > 0) {
            sound.stereo.erase(sound.stereo.begin(), sound.stereo.begin() + 2 * early);
            sound.at += early;
        }
        if (!m_session->hasVideo())
            m_buffer->pushPicture(m_epoch, {nullptr, m_base + sound.at, m_base + m_soundEnd, msOfSamples(sound.at)}, false);
        m_buffer->pushSound(m_epoch, m_base + sound.at, std::move(sound.stereo), std::exchange(m_isSeam, false));
    }
    if (m_soundEnd > 0)
        m_failures = 0;
}

void MediaFileWorker::endItem()
{
    const bool isPadding = m_videoEnd > 0 && m_soundEnd - m_videoEnd < paddingSamples;
    const qint64 length = isPadding ? m_videoEnd : std::max(m_videoEnd, m_soundEnd);
    EndBehavior atEnd = EndBehavior::Loop;
    {
        const std::scoped_lock lock(m_mutex);
        atEnd = m_atEnd;
    }
    const bool isLast = m_item + 1 >= std::size_t(m_files.size());
    if (m_files.size() == 1 && length > 0 && length <= stillSamples && !m_session->hasSound())
        atEnd = EndBehavior::HoldLastFrame; // a picture: decoding it anew 25 times a second shows nothing else
    if (isLast && atEnd != EndBehavior::Loop && length > 0) {
        m_isFinished = true;
        m_buffer->finish(m_epoch, m_base + length);
        return;
    }
    if (length == 0) {
        // Opened, yet nothing in it can be decoded: going round for ever would burn the processor.
        fail(QStringLiteral("The file cannot be played: nothing in it can be decoded."));
        ++m_failures;
        m_isFinished = m_failures >= std::size_t(m_files.size());
        m_item = (m_item + 1) % std::size_t(m_files.size());
        m_session.reset();
        return;
    }
    m_base += length;
    m_item = (m_item + 1) % std::size_t(m_files.size());
    m_skipTo = 0;
    m_videoEnd = m_soundEnd = 0;
    m_isSeam = true;
    if (m_files.size() > 1 || !m_session->seek(0))
        m_session.reset();
}

void MediaFileWorker::seek(qint64 positionMs)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_seekMs = positionMs;
    }
    m_buffer->nextEpoch();
}

void MediaFileWorker::setAtEnd(EndBehavior atEnd)
{
    const std::scoped_lock lock(m_mutex);
    m_atEnd = atEnd;
}

MediaFileWorker::Report MediaFileWorker::report() const
{
    const std::scoped_lock lock(m_mutex);
    return m_report;
}

void MediaFileWorker::fail(const QString &message)
{
    qCWarning(logMedia) << message;
    const std::scoped_lock lock(m_mutex);
    m_report.message = message;
    m_report.isFailed = true;
}

} // namespace castwright::media
