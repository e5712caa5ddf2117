// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/record/DiskForecast.h"

using namespace Qt::StringLiterals;

namespace castwright::media {

void DiskForecast::update(qint64 nowUs, qint64 freeBytes, qint64 writtenBytes)
{
    constexpr std::size_t maxSamples = 30;
    m_freeBytes = freeBytes;
    m_samples.push_back({nowUs, writtenBytes});
    if (m_samples.size() > maxSamples)
        m_samples.pop_front();
    const double seconds = static_cast<double>(nowUs - m_samples.front().atUs) / 1e6;
    const double rate = seconds > 0 ? static_cast<double>(writtenBytes - m_samples.front().bytes) / seconds : 0;
    m_secondsLeft = rate > 0 ? static_cast<qint64>(static_cast<double>(std::max<qint64>(0, freeBytes - reserveBytes)) / rate) : -1;
}

QString DiskForecast::warning() const
{
    constexpr qint64 urgentSeconds = 120;
    constexpr qint64 earlySeconds = 600;
    if (m_secondsLeft < 0 || m_secondsLeft > earlySeconds)
        return {};
    if (m_secondsLeft <= urgentSeconds)
        return u"The disk is full in less than 2 minutes; the recording will then be ended. Free some space now."_s;
    return u"The disk is full in less than 10 minutes at this rate. Free some space soon."_s;
}

} // namespace castwright::media
