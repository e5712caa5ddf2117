// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QJsonObject>
#include <QString>

/// What the pages say about streams, in the language and the numbers of the window. Pure. Thread: main.
namespace castwright::streamtexts {

/// Whether something comes in, by StreamState as on the wire; it may stand still for a moment.
inline bool isOnAir(const QString &state)
{
    return state == u"live" || state == u"stalled";
}
/// Sign and word, so that nobody needs the colour: "● Live".
QString state(const QString &state);
QColor stateColor(const QString &state);
/// "Good, 83 of 100"; a dash while nothing comes in.
QString health(const QJsonObject &live);
QString grade(const QString &grade);
QColor gradeColor(const QString &grade);
/// "4.13 Mbit/s".
QString bitrate(double bitsPerSecond);
QString bytes(double bytes);
/// "1:02:03".
QString duration(qint64 ms);
/// "H.264 1280 × 720, 30 fps · AAC 48 kHz".
QString tracks(const QJsonObject &live);
/// "RTMP".
QString protocol(const QString &wire);
QString moment(const QJsonValue &iso);
/// The factors of the score, each in a line with what to do; what to say when there are none.
QString reasons(const QJsonObject &live);

} // namespace castwright::streamtexts
