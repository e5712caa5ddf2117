// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/FrameGrabber.h"

#include "media/ffmpeg/ScalePicture.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 readOnUs = 1'500'000; ///< nearer than this a seek to the keyframe before would decode about as much

Result<QByteArray> asJpeg(const VideoFrame &frame, int maxWidth)
{
    const double across = frame.width * frame.sampleAspect;
    const int width = std::clamp(static_cast<int>(across), 16, std::max(16, maxWidth));
    const int height = std::max(16, static_cast<int>(width / across * frame.height));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    ScalePicture scaler;
    if (!scaler.toBgra(frame, {0, 0, frame.width, frame.height}, image.bits(), static_cast<int>(image.bytesPerLine()), width, height))
        return fail(ErrorCode::Unprocessable, u"The picture cannot be converted."_s);
    image.reinterpretAsFormat(QImage::Format_RGB32); // over black, as premultiplied pictures are
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "JPG", 85))
        return fail(ErrorCode::InternalError, u"The picture cannot be written as JPEG."_s);
    return bytes;
}
} // namespace

Result<> FrameGrabber::open(const QString &path, const WaitLimit &limit)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return fail(ErrorCode::NotFound, u"There is no such file."_s);
    const qint64 modifiedMs = file.lastModified().toMSecsSinceEpoch();
    if (m_session && path == m_path && modifiedMs == m_modifiedMs && file.size() == m_size)
        return {};
    m_session.reset();
    m_ready.clear();
    DemuxRequest request;
    request.address = path;
    request.isAborted = [limit] { return limit.isOver(); };
    CW_TRY(auto session, DecodeSession::open(request));
    if (!session->hasVideo())
        return fail(ErrorCode::Unprocessable, u"The file has no picture."_s);
    m_session = std::move(session);
    m_path = path;
    m_modifiedMs = modifiedMs;
    m_size = file.size();
    return {};
}

/// Decodes until there is one more picture; false at the end or when it takes too long.
bool FrameGrabber::decodeOn(const WaitLimit &limit)
{
    const std::size_t before = m_ready.size();
    while (m_ready.size() == before && !limit.isOver()) {
        while (m_session->hasPendingSound()) { // nobody hears it here
            std::vector<DecodedSound> sounds;
            if (!m_session->decodeSound(sounds))
                break;
        }
        if (m_session->hasPendingVideo()) {
            std::vector<DecodedPicture> pictures;
            if (!m_session->decodeVideo(pictures))
                return false;
            m_ready.insert(m_ready.end(), pictures.begin(), pictures.end());
        } else if (m_session->isAtEnd() || m_session->read() == DecodeSession::Read::Failed) {
            return false;
        }
    }
    return m_ready.size() > before;
}

Result<DecodedPicture> FrameGrabber::pictureAt(qint64 us, const WaitLimit &limit)
{
    const bool liesAhead = !m_ready.empty() && us >= m_ready.front().atUs && us <= m_ready.back().atUs + readOnUs;
    if (!liesAhead) {
        m_ready.clear();
        if (!m_session->seek(us) && us > 0 && !m_session->seek(0))
            return fail(ErrorCode::Unprocessable, u"One cannot go to a place in this file."_s);
    }
    // The next picture's beginning ends this one; a film's last picture stays.
    while (m_ready.size() < 2 || m_ready[1].atUs <= us) {
        if (m_ready.size() >= 2) {
            m_ready.pop_front();
            continue;
        }
        if (!decodeOn(limit))
            break;
    }
    if (limit.isOver())
        return fail(ErrorCode::RequestTimeout, u"The picture could not be read in time."_s);
    if (m_ready.empty())
        return fail(ErrorCode::Unprocessable, u"There is no picture that can be read at this place."_s);
    return m_ready.front();
}

Result<QByteArray> FrameGrabber::jpegAt(const QString &path, qint64 positionMs, int maxWidth, const WaitLimit &limit)
{
    const std::scoped_lock lock(m_mutex);
    m_usedUs = monotonicUs();
    CW_CHECK(open(path, limit));
    auto picture = pictureAt(positionMs * 1000, limit);
    if (!picture && picture.error().code == ErrorCode::Unprocessable) // beyond the last picture of a film whose sound goes on
        picture = pictureAt(std::max<qint64>(0, m_session->durationUs() - 2'000'000), limit);
    if (!picture)
        return std::unexpected(picture.error());
    return asJpeg(*picture->frame, maxWidth);
}

void FrameGrabber::closeIfUnused(int forMs)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock.owns_lock() || !m_session || monotonicUs() - m_usedUs < static_cast<qint64>(forMs) * 1000)
        return;
    m_session.reset();
    m_ready.clear();
    m_path.clear();
}

} // namespace castwright::media
