// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

/// ffmpeg, ffprobe and other programs run to their end, to look at what the product made with eyes that are not its own.
/// Thread: any; no event loop is needed.
namespace castwright::tests {

struct ToolResult {
    int exitCode = -1; ///< -1: did not start, crashed or was killed after the time was up
    bool isTimedOut = false;
    QByteArray standardOutput;
    QByteArray standardError;
};

ToolResult runTool(const QString &program, const QStringList &arguments, int timeoutMs = 30000, const QString &workingDirectory = {});
/// With -hide_banner -nostdin -y in front.
ToolResult runFfmpeg(const QStringList &arguments, int timeoutMs = 30000);

/// ffprobe's view of a file or address: "streams" and "format", packets counted (nb_read_packets). Reads to
/// the end, so a live address answers only when its publisher has left. Empty when unreadable.
QJsonObject probeJson(const QString &input, int timeoutMs = 30000);
/// The first stream of that type ("video", "audio") in such an answer; empty when there is none.
QJsonObject probedStream(const QJsonObject &probe, const QString &type);

enum class RawFormat { Gray, Rgb };
struct RawVideo {
    QSize size;
    QList<QByteArray> frames; ///< rows top down without padding, 1 (Gray) or 3 (Rgb) bytes a pixel
};
/// Decodes the video as it is coded, no frame added or dropped. At most `limit` frames; 0 means all.
RawVideo decodeFrames(const QString &input, RawFormat format, int limit = 0, int timeoutMs = 60000);
/// Decodes the sound to mono, 48000 samples a second.
QList<qint16> decodeAudio(const QString &input, int timeoutMs = 60000);
/// Mean PSNR in dB over all frames of two files of one size, in RGB; infinity when equal, NaN when they cannot be compared.
double psnr(const QString &left, const QString &right, int timeoutMs = 60000);

} // namespace castwright::tests
