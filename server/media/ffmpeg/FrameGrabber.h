// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/ffmpeg/DecodeSession.h"
#include "media/net/WaitLimit.h"

#include <deque>
#include <mutex>

namespace castwright::media {

/// Single pictures of a film, for somebody who looks for a place in it. The file stays open between questions and is read on where the next
/// place lies just ahead, so that going forwards costs one picture at a time. Thread: any; one question at a time, the others wait.
class FrameGrabber {
public:
    /// The picture that a player shows at `positionMs`, the last one beyond the end, as JPEG of at most `maxWidth` pixels. NotFound,
    /// Unprocessable when there is no picture, RequestTimeout.
    Result<QByteArray> jpegAt(const QString &path, qint64 positionMs, int maxWidth, const WaitLimit &limit);
    /// Closes a file nobody has asked for in the meantime; never waits.
    void closeIfUnused(int forMs);

private:
    Result<> open(const QString &path, const WaitLimit &limit);
    Result<DecodedPicture> pictureAt(qint64 us, const WaitLimit &limit);
    bool decodeOn(const WaitLimit &limit);

    std::mutex m_mutex;
    std::unique_ptr<DecodeSession> m_session;
    QString m_path;
    qint64 m_modifiedMs = 0; ///< of the file when it was opened
    qint64 m_size = 0;
    std::deque<DecodedPicture> m_ready; ///< decoded, in order, the first may be the one shown last
    qint64 m_usedUs = 0;
};

} // namespace castwright::media
