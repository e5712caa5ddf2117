// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/PlatformTexts.h"

#include <QCoreApplication>

namespace castwright {

namespace {
// What the list of platforms says for people (resources/platforms); only here so that it can be translated.
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("Platforms", "In YouTube Studio choose Create, Go live, Stream. The key stands under Stream settings."),
    QT_TRANSLATE_NOOP("Platforms", "Primary"),
    QT_TRANSLATE_NOOP("Platforms", "Backup"),
    QT_TRANSLATE_NOOP("Platforms", "Primary, without TLS"),
    QT_TRANSLATE_NOOP("Platforms", "Backup, without TLS"),
    QT_TRANSLATE_NOOP("Platforms", "In the creator dashboard under Settings, Stream: Primary stream key."),
    QT_TRANSLATE_NOOP("Platforms", "In Live Producer choose Streaming software and copy the stream key."),
    QT_TRANSLATE_NOOP("Platforms", "Second address"),
    QT_TRANSLATE_NOOP("Platforms",
                      "In the dashboard under Settings, Stream URL and key. If the address there is another one, paste it here."),
    QT_TRANSLATE_NOOP("Platforms",
                      "In LIVE Center choose Go LIVE, Streaming software. Server address and key are made for each stream; paste both."),
    QT_TRANSLATE_NOOP("Platforms",
                      "Make a live event, choose Custom stream (RTMP) and get the address and key of your region; paste both."),
    QT_TRANSLATE_NOOP("Platforms", "In the event's settings under Stream with RTMP."),
    QT_TRANSLATE_NOOP("Platforms", "Without TLS"),
    QT_TRANSLATE_NOOP("Platforms", "On the dashboard choose RTMP settings and copy the stream key."),
    QT_TRANSLATE_NOOP("Platforms", "In the dashboard under Stream, Live inputs, Connection information."),
    QT_TRANSLATE_NOOP("Platforms", "In the dashboard under Video, Live streams: Stream key."),
    QT_TRANSLATE_NOOP("Platforms", "Over TLS"),
    QT_TRANSLATE_NOOP("Platforms", "In Trovo Studio under Stream."),
    QT_TRANSLATE_NOOP(
        "Platforms", "In the server's admin page under Configuration, Server setup, Stream keys. Put your server's name into the address."),
    QT_TRANSLATE_NOOP("Platforms", "Your server"),
    QT_TRANSLATE_NOOP(
        "Platforms", "Choose Publish, Go live; the live's settings show the address and the key. Put your server's name into the address."),
    QT_TRANSLATE_NOOP("Platforms", "Your server, over TLS"),
    QT_TRANSLATE_NOOP(
        "Platforms",
        "The key is the path's name; for SRT the stream id is publish: and the path. Put your server's name into the address."),
    QT_TRANSLATE_NOOP("Platforms", "Own RTMP server"),
    QT_TRANSLATE_NOOP("Platforms", "The server's address and, apart from it, the stream key."),
    QT_TRANSLATE_NOOP("Platforms", "Host and port of the receiver."),
    QT_TRANSLATE_NOOP("Platforms", "HLS on this machine"),
    QT_TRANSLATE_NOOP("Platforms", "Served by Castwright itself; any player on the network can watch."),
    QT_TRANSLATE_NOOP("Platforms", "Recording"),
    QT_TRANSLATE_NOOP("Platforms", "An MP4 file in the recordings folder that plays even after a crash."),
    QT_TRANSLATE_NOOP("Platforms", "Nearest, over TLS"),
    QT_TRANSLATE_NOOP("Platforms", "Nearest"),
    QT_TRANSLATE_NOOP("Platforms", "Autodetect"),
};
} // namespace

QString platformText(const QString &english)
{
    return QCoreApplication::translate("Platforms", english.toUtf8().constData());
}

} // namespace castwright
