// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/AnalyticsTexts.h"

#include "streams/StreamTexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace castwright::analyticstexts {

namespace {
struct Named {
    const char *field;
    const char *text;
};
constexpr Named columns[] = {
    {"address", QT_TRANSLATE_NOOP("AnalyticsTexts", "Network")},
    {"authType", QT_TRANSLATE_NOOP("AnalyticsTexts", "Came with")},
    {"averageScore", QT_TRANSLATE_NOOP("AnalyticsTexts", "Mean health")},
    {"avgBitrateBps", QT_TRANSLATE_NOOP("AnalyticsTexts", "Mean bitrate")},
    {"avgFps", QT_TRANSLATE_NOOP("AnalyticsTexts", "Mean frame rate")},
    {"bitrateBps", QT_TRANSLATE_NOOP("AnalyticsTexts", "Bitrate")},
    {"bytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Sent")},
    {"city", QT_TRANSLATE_NOOP("AnalyticsTexts", "City")},
    {"clipBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Clips")},
    {"connectedAt", QT_TRANSLATE_NOOP("AnalyticsTexts", "Came")},
    {"countryCode", QT_TRANSLATE_NOOP("AnalyticsTexts", "Country")},
    {"cpuPercent", QT_TRANSLATE_NOOP("AnalyticsTexts", "Processor, %")},
    {"day", QT_TRANSLATE_NOOP("AnalyticsTexts", "Day")},
    {"details", QT_TRANSLATE_NOOP("AnalyticsTexts", "What happened")},
    {"diskFreeBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Free disk")},
    {"dvrBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Recordings")},
    {"egressBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Sent")},
    {"errorCount", QT_TRANSLATE_NOOP("AnalyticsTexts", "Failed")},
    {"eventType", QT_TRANSLATE_NOOP("AnalyticsTexts", "Came or left")},
    {"fileCount", QT_TRANSLATE_NOOP("AnalyticsTexts", "Files")},
    {"fps", QT_TRANSLATE_NOOP("AnalyticsTexts", "Frame rate")},
    {"hour", QT_TRANSLATE_NOOP("AnalyticsTexts", "Hour")},
    {"inBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Came in")},
    {"ingestSeconds", QT_TRANSLATE_NOOP("AnalyticsTexts", "On air")},
    {"issues", QT_TRANSLATE_NOOP("AnalyticsTexts", "What was wrong")},
    {"jitterMs", QT_TRANSLATE_NOOP("AnalyticsTexts", "Jitter, ms")},
    {"memoryBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Memory")},
    {"operationName", QT_TRANSLATE_NOOP("AnalyticsTexts", "Operation")},
    {"operationType", QT_TRANSLATE_NOOP("AnalyticsTexts", "Kind")},
    {"outBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Went out")},
    {"packetsLost", QT_TRANSLATE_NOOP("AnalyticsTexts", "Packets lost")},
    {"peakViewers", QT_TRANSLATE_NOOP("AnalyticsTexts", "Most at a time")},
    {"primaryTier", QT_TRANSLATE_NOOP("AnalyticsTexts", "Mostly")},
    {"protocol", QT_TRANSLATE_NOOP("AnalyticsTexts", "Protocol")},
    {"requestCount", QT_TRANSLATE_NOOP("AnalyticsTexts", "Requests")},
    {"score", QT_TRANSLATE_NOOP("AnalyticsTexts", "Health")},
    {"seconds", QT_TRANSLATE_NOOP("AnalyticsTexts", "Watched")},
    {"stallCount", QT_TRANSLATE_NOOP("AnalyticsTexts", "Stalls")},
    {"streamId", QT_TRANSLATE_NOOP("AnalyticsTexts", "Stream")},
    {"streams", QT_TRANSLATE_NOOP("AnalyticsTexts", "Streams on air")},
    {"tier1080pMinutes", QT_TRANSLATE_NOOP("AnalyticsTexts", "1080 lines, min")},
    {"tier2160pMinutes", QT_TRANSLATE_NOOP("AnalyticsTexts", "2160 lines, min")},
    {"tier480pMinutes", QT_TRANSLATE_NOOP("AnalyticsTexts", "480 lines, min")},
    {"tier720pMinutes", QT_TRANSLATE_NOOP("AnalyticsTexts", "720 lines, min")},
    {"timestamp", QT_TRANSLATE_NOOP("AnalyticsTexts", "When")},
    {"totalBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "All")},
    {"totalDurationMs", QT_TRANSLATE_NOOP("AnalyticsTexts", "Took, ms")},
    {"totalViews", QT_TRANSLATE_NOOP("AnalyticsTexts", "Sessions")},
    {"type", QT_TRANSLATE_NOOP("AnalyticsTexts", "Kind")},
    {"uniqueViewers", QT_TRANSLATE_NOOP("AnalyticsTexts", "Viewers")},
    {"userAgent", QT_TRANSLATE_NOOP("AnalyticsTexts", "Player")},
    {"viewerSeconds", QT_TRANSLATE_NOOP("AnalyticsTexts", "Watched")},
    {"viewers", QT_TRANSLATE_NOOP("AnalyticsTexts", "Watching")},
    {"vodBytes", QT_TRANSLATE_NOOP("AnalyticsTexts", "Everything else")},
};
} // namespace

QString column(const QString &field)
{
    for (const Named &row : columns)
        if (field == QLatin1StringView(row.field))
            return QCoreApplication::translate("AnalyticsTexts", row.text);
    return field;
}

QString country(const QString &code)
{
    if (code.isEmpty())
        return QCoreApplication::translate("AnalyticsTexts", "Not known");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    return QLocale::territoryToString(territory) + QStringLiteral(" (") + code + u')';
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString hours(double seconds)
{
    if (seconds < 3600)
        return streamtexts::duration(static_cast<qint64>(seconds * 1000));
    return QCoreApplication::translate("AnalyticsTexts", "%1 h").arg(QLocale().toString(seconds / 3600, 'f', seconds < 36000 ? 1 : 0));
}

} // namespace castwright::analyticstexts
