// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamTexts.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace castwright::streamtexts {

using namespace Qt::StringLiterals;

namespace {
QString said(const char *text)
{
    return QCoreApplication::translate("StreamTexts", text);
}
} // namespace

QString state(const QString &state)
{
    if (state == u"live")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "● Live"));
    if (state == u"connecting")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "◌ Connecting"));
    if (state == u"stalled")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "‖ Stalled"));
    return said(QT_TRANSLATE_NOOP("StreamTexts", "○ Offline"));
}

QColor stateColor(const QString &state)
{
    const auto &c = theme::colors();
    return state == u"live" ? c.good : state == u"stalled" ? c.trouble : state == u"connecting" ? c.warning : c.dimText;
}

QString grade(const QString &grade)
{
    if (grade == u"excellent")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "Excellent"));
    if (grade == u"good")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "Good"));
    if (grade == u"fair")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "Fair"));
    if (grade == u"poor")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "Poor"));
    return said(QT_TRANSLATE_NOOP("StreamTexts", "Bad"));
}

QColor gradeColor(const QString &grade)
{
    const auto &c = theme::colors();
    return grade == u"excellent" || grade == u"good" ? c.good : grade == u"fair" ? c.warning : c.trouble;
}

QString health(const QJsonObject &live)
{
    const QString now = live.value(u"state").toString();
    if (!isOnAir(now))
        return u"–"_s;
    const QJsonObject health = live.value(u"health").toObject();
    return said(QT_TRANSLATE_NOOP("StreamTexts", "%1, %2 of 100"))
        .arg(grade(health.value(u"grade").toString()), QLocale().toString(health.value(u"score").toDouble(), 'f', 0));
}

QString bitrate(double bitsPerSecond)
{
    if (bitsPerSecond < 1e6)
        return said(QT_TRANSLATE_NOOP("StreamTexts", "%1 kbit/s")).arg(QLocale().toString(bitsPerSecond / 1e3, 'f', 0));
    return said(QT_TRANSLATE_NOOP("StreamTexts", "%1 Mbit/s")).arg(QLocale().toString(bitsPerSecond / 1e6, 'f', 2));
}

QString bytes(double bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString duration(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString tail = two(seconds % 60);
    if (seconds < 3600)
        return QString::number(seconds / 60) + u':' + tail;
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + tail;
}

QString protocol(const QString &wire)
{
    static const QHash<QString, QString> names{{u"rtmp"_s, u"RTMP"_s},         {u"rtmps"_s, u"RTMPS"_s},    {u"srt"_s, u"SRT"_s},
                                               {u"http"_s, u"HTTP-TS"_s},      {u"hls"_s, u"HLS"_s},        {u"llhls"_s, u"LL-HLS"_s},
                                               {u"http-flv"_s, u"HTTP-FLV"_s}, {u"http-ts"_s, u"HTTP-TS"_s}};
    if (wire == u"pull")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "Fetched"));
    if (wire == u"program")
        return said(QT_TRANSLATE_NOOP("StreamTexts", "Studio"));
    return names.value(wire, wire);
}

QString tracks(const QJsonObject &live)
{
    static const QHash<QString, QString> codecs{{u"h264"_s, u"H.264"_s}, {u"hevc"_s, u"HEVC"_s}, {u"av1"_s, u"AV1"_s}, {u"vp9"_s, u"VP9"_s},
                                                {u"aac"_s, u"AAC"_s},    {u"opus"_s, u"Opus"_s}, {u"mp3"_s, u"MP3"_s}};
    QStringList out;
    const QLocale locale;
    for (const auto &row : live.value(u"tracks").toArray()) {
        const QString codec = codecs.value(row[u"codec"].toString(), row[u"codec"].toString());
        if (row[u"kind"].toString() == u"video")
            out += said(QT_TRANSLATE_NOOP("StreamTexts", "%1 %2 × %3, %4 fps"))
                       .arg(codec, QString::number(row[u"width"].toInt()), QString::number(row[u"height"].toInt()),
                            locale.toString(row[u"fps"].toDouble(), 'f', 1));
        else
            out += said(QT_TRANSLATE_NOOP("StreamTexts", "%1 %2 kHz"))
                       .arg(codec, locale.toString(row[u"sampleRate"].toDouble() / 1000, 'g', 4));
    }
    return out.join(u" · "_s);
}

QString moment(const QJsonValue &iso)
{
    const auto at = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs).toLocalTime();
    return at.isValid() ? QLocale().toString(at, QLocale::ShortFormat) : QString();
}

QString reasons(const QJsonObject &live)
{
    const QString now = live.value(u"state").toString();
    QStringList lines;
    if (const QString message = live.value(u"message").toString(); !message.isEmpty())
        lines += message;
    if (isOnAir(now))
        for (const auto &factor : live.value(u"health")[u"factors"].toArray())
            lines += said(QT_TRANSLATE_NOOP("StreamTexts", "▲ %1 (%2 points)"))
                         .arg(factor[u"message"].toString(), QLocale().toString(-factor[u"penalty"].toDouble(), 'f', 0));
    if (lines.isEmpty())
        lines += now == u"live" ? said(QT_TRANSLATE_NOOP("StreamTexts", "✓ Nothing is wrong with what comes in."))
                                : said(QT_TRANSLATE_NOOP("StreamTexts", "Nobody publishes to this stream now."));
    return lines.join(u'\n');
}

} // namespace castwright::streamtexts
