// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/StallDetector.h"

namespace castwright::media {

qint64 StallDetector::Lane::update(qint64 nowUs, qint64 value, bool owes)
{
    if (value > bytes || !owes)
        movedUs = nowUs;
    bytes = std::max(bytes, value);
    return nowUs - movedUs;
}

void StallDetector::restart(qint64 nowUs, const SinkProgress &progress)
{
    m_taken = {progress.bytesTaken, nowUs};
    m_read = {progress.bytesRead.value_or(0), nowUs};
    m_idleUs = 0;
    m_hasAdvanced = false;
}

void StallDetector::update(qint64 nowUs, const SinkProgress &progress)
{
    const qint64 sent = progress.bytesSent + progress.bytesWaiting;
    m_hasAdvanced = m_hasAdvanced || progress.bytesTaken > m_taken.bytes;
    m_idleUs = m_taken.update(nowUs, progress.bytesTaken, sent > progress.bytesTaken);
    // The peer's system may go on taking bytes for a program that no longer reads them; then a report is overdue.
    const bool owesReport = progress.bytesRead && sent - *progress.bytesRead > 2 * progress.readIntervalBytes;
    m_idleUs = std::max(m_idleUs, m_read.update(nowUs, progress.bytesRead.value_or(0), owesReport));
}

} // namespace castwright::media
