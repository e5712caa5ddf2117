// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"

#include "fakes/PeerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <cstring>
#include <limits>

namespace castwright::tests {

ToolResult runTool(const QString &program, const QStringList &arguments, int timeoutMs, const QString &workingDirectory)
{
    ToolResult result;
    QProcess process;
    process.setWorkingDirectory(workingDirectory);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(findProgram(program), arguments);
    if (!process.waitForStarted()) {
        result.standardError = program.toLocal8Bit() + ": " + process.errorString().toLocal8Bit();
        return result;
    }
    if (!process.waitForFinished(timeoutMs)) {
        result.isTimedOut = true;
        process.kill();
        process.waitForFinished(5000);
    }
    result.standardOutput = process.readAllStandardOutput();
    result.standardError = process.readAllStandardError();
    if (!result.isTimedOut && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    return result;
}

ToolResult runFfmpeg(const QStringList &arguments, int timeoutMs)
{
    const QStringList common{QStringLiteral("-hide_banner"), QStringLiteral("-nostdin"), QStringLiteral("-y")};
    return runTool(QStringLiteral("ffmpeg"), common + arguments, timeoutMs);
}

QJsonObject probeJson(const QString &input, int timeoutMs)
{
    const ToolResult result =
        runTool(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_streams"), QStringLiteral("-show_format"),
                 QStringLiteral("-count_packets"), QStringLiteral("-of"), QStringLiteral("json"), input},
                timeoutMs);
    return QJsonDocument::fromJson(result.standardOutput).object();
}

QJsonObject probedStream(const QJsonObject &probe, const QString &type)
{
    for (const auto &stream : probe.value(QStringLiteral("streams")).toArray())
        if (stream.toObject().value(QStringLiteral("codec_type")).toString() == type)
            return stream.toObject();
    return {};
}

RawVideo decodeFrames(const QString &input, RawFormat format, int limit, int timeoutMs)
{
    RawVideo video;
    const ToolResult probe = runTool(QStringLiteral("ffprobe"),
                                     {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-select_streams"),
                                      QStringLiteral("v:0"), QStringLiteral("-show_entries"), QStringLiteral("stream=width,height"),
                                      QStringLiteral("-of"), QStringLiteral("csv=p=0:s=x"), input},
                                     timeoutMs);
    const auto size = probe.standardOutput.trimmed().split('\n').first().split('x');
    if (size.size() < 2)
        return video;
    video.size = QSize(size[0].toInt(), size[1].toInt());
    QStringList arguments{QStringLiteral("-v"),   QStringLiteral("error"), QStringLiteral("-i"),        input,
                          QStringLiteral("-map"), QStringLiteral("0:v:0"), QStringLiteral("-fps_mode"), QStringLiteral("passthrough")};
    if (limit > 0)
        arguments << QStringLiteral("-frames:v") << QString::number(limit);
    arguments << QStringLiteral("-f") << QStringLiteral("rawvideo") << QStringLiteral("-pix_fmt")
              << (format == RawFormat::Gray ? QStringLiteral("gray") : QStringLiteral("rgb24")) << QStringLiteral("-");
    const QByteArray raw = runFfmpeg(arguments, timeoutMs).standardOutput;
    const qsizetype bytes = qsizetype(video.size.width()) * video.size.height() * (format == RawFormat::Gray ? 1 : 3);
    for (qsizetype at = 0; bytes > 0 && at + bytes <= raw.size(); at += bytes)
        video.frames.append(raw.sliced(at, bytes));
    return video;
}

QList<qint16> decodeAudio(const QString &input, int timeoutMs)
{
    const QByteArray raw = runFfmpeg({QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), input, QStringLiteral("-map"),
                                      QStringLiteral("0:a:0"), QStringLiteral("-ac"), QStringLiteral("1"), QStringLiteral("-ar"),
                                      QStringLiteral("48000"), QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-")},
                                     timeoutMs)
                               .standardOutput;
    QList<qint16> samples(raw.size() / 2);
    std::memcpy(samples.data(), raw.constData(), static_cast<std::size_t>(samples.size()) * 2);
    return samples;
}

double psnr(const QString &left, const QString &right, int timeoutMs)
{
    const ToolResult result = runFfmpeg({QStringLiteral("-i"), left, QStringLiteral("-i"), right, QStringLiteral("-lavfi"),
                                         QStringLiteral("[0:v]format=gbrp[a];[1:v]format=gbrp[b];[a][b]psnr=shortest=1"),
                                         QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")},
                                        timeoutMs);
    static const QRegularExpression average(QStringLiteral("PSNR .*average:([0-9.]+|inf)"));
    const auto match = average.match(QString::fromLocal8Bit(result.standardError));
    if (result.exitCode != 0 || !match.hasMatch())
        return std::numeric_limits<double>::quiet_NaN();
    return match.captured(1) == QLatin1String("inf") ? std::numeric_limits<double>::infinity() : match.captured(1).toDouble();
}

} // namespace castwright::tests
