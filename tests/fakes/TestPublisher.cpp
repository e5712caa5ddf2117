// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/TestPublisher.h"

namespace castwright::tests {

namespace {
QString muxerFor(const QString &url)
{
    if (url.startsWith(QLatin1String("rtmp")))
        return QStringLiteral("flv");
    if (url.startsWith(QLatin1String("srt:")) || url.startsWith(QLatin1String("udp:")))
        return QStringLiteral("mpegts");
    return {};
}
} // namespace

bool TestPublisher::start(const QString &url, int durationMs, const QStringList &options)
{
    QString line =
        QStringLiteral("-hide_banner -nostdin -y -v warning -re -f lavfi -i testsrc2=size=640x360:rate=30 "
                       "-f lavfi -i sine=frequency=440:sample_rate=48000 "
                       "-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -b:v 800k -g 30 -c:a aac -b:a 96k -ac 2");
    if (durationMs > 0)
        line += QStringLiteral(" -t %1ms").arg(durationMs);
    QStringList arguments = line.split(QLatin1Char(' '));
    if (const QString muxer = muxerFor(url); !muxer.isEmpty())
        arguments << QStringLiteral("-f") << muxer;
    return m_process.start(QStringLiteral("ffmpeg"), arguments + options + QStringList{url});
}

} // namespace castwright::tests
