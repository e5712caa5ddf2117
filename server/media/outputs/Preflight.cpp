// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/Preflight.h"

#include "media/outputs/OutputTexts.h"
#include "media/outputs/PlatformCodecs.h"
#include "media/record/DiskForecast.h"
#include "media/rtmp/RtmpPublisher.h"
#include "media/srt/SrtAddress.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr int overallMs = 10'000;

void add(PreflightReport &report, const QString &check, Verdict verdict, const QString &message = {})
{
    report.checks.append({check, verdict, message});
    const bool isWorse = verdict == Verdict::Failed || (verdict == Verdict::Warning && report.verdict == Verdict::Ok);
    if (isWorse)
        report.verdict = verdict;
}

void skip(PreflightReport &report, const QStringList &checks)
{
    for (const QString &check : checks)
        add(report, check, Verdict::Skipped, u"Not checked because an earlier check failed."_s);
}

QString codecName(VideoCodec codec)
{
    return codec == VideoCodec::Hevc ? u"HEVC"_s : codec == VideoCodec::Av1 ? u"AV1"_s : u"H.264"_s;
}

TrackCodec trackCodec(VideoCodec codec)
{
    return codec == VideoCodec::Hevc ? TrackCodec::Hevc : codec == VideoCodec::Av1 ? TrackCodec::Av1 : TrackCodec::H264;
}
} // namespace

Preflight::Preflight(Seams seams) : m_seams(std::move(seams))
{
    if (!m_seams.freeBytes)
        m_seams.freeBytes = [](const QString &folder) { return QStorageInfo(folder).bytesAvailable(); };
}

PreflightReport Preflight::run(const OutputSpec &spec, std::shared_ptr<const std::atomic<bool>> isAborted) const
{
    PreflightReport report;
    report.destinationId = spec.destination.id;
    report.name = spec.destination.name;
    const WaitLimit limit = WaitLimit::in(overallMs, std::move(isAborted));
    switch (spec.destination.kind) {
    case DestinationKind::Rtmp:
        checkRtmp(report, spec, limit);
        break;
    case DestinationKind::Srt:
        checkSrt(report, spec, limit);
        break;
    case DestinationKind::Hls:
    case DestinationKind::File:
        checkDisk(report, spec);
        break;
    }
    return report;
}

void Preflight::checkRtmp(PreflightReport &report, const OutputSpec &spec, const WaitLimit &limit) const
{
    const QString url = spec.destination.url;
    const auto address = RtmpAddress::parse(url, spec.destination.streamKey.reveal());
    if (!address) {
        add(report, u"key"_s, Verdict::Failed, failureMessage(address.error()));
        skip(report, {u"name"_s, u"tcp"_s, u"rtmp"_s});
        return;
    }
    add(report, u"key"_s, Verdict::Ok);
    const QStringList encrypted = address->isTls ? QStringList{u"tls"_s} : QStringList();
    const auto resolved = resolveHost(address->host, address->port, limit.atMost(5000));
    if (!resolved) {
        add(report, u"name"_s, Verdict::Failed, failureMessage(resolved.error()));
        skip(report, QStringList{u"tcp"_s} + encrypted + QStringList{u"rtmp"_s});
        return;
    }
    add(report, u"name"_s, Verdict::Ok);
    RtmpPublisher publisher(*address, {spec.destination.caFile, platformTakesEnhancedRtmp(spec.destination, spec.encoding.codec)});
    const auto connected = publisher.connect(limit.atMost(8000));
    if (connected) {
        publisher.connection().stream().close();
        for (const QString &check : QStringList{u"tcp"_s} + encrypted)
            add(report, check, Verdict::Ok);
        if (publisher.takes(trackCodec(spec.encoding.codec)))
            add(report, u"rtmp"_s, Verdict::Ok);
        else
            add(report, u"rtmp"_s, Verdict::Failed, u"This server does not take %1. Choose H.264 for this destination."_s.arg(codecName(spec.encoding.codec)));
        return;
    }
    const OutputFailure &failure = connected.error();
    const bool isTcp = failure.isBeforeConnection;
    const bool isTls = failure.reason == OutputReason::Tls || failure.reason == OutputReason::Configuration;
    add(report, u"tcp"_s, isTcp ? Verdict::Failed : Verdict::Ok, isTcp ? failureMessage(failure) : QString());
    if (address->isTls && isTcp)
        skip(report, encrypted);
    else if (address->isTls)
        add(report, u"tls"_s, isTls ? Verdict::Failed : Verdict::Ok, isTls ? failureMessage(failure) : QString());
    if (isTcp || isTls)
        skip(report, {u"rtmp"_s});
    else
        add(report, u"rtmp"_s, Verdict::Failed, failureMessage(failure));
}

void Preflight::checkSrt(PreflightReport &report, const OutputSpec &spec, const WaitLimit &limit) const
{
    const auto address = SrtAddress::of(spec.destination);
    const qsizetype passphrase = address ? address->options.passphrase.toUtf8().size() : 0;
    if (!address)
        add(report, u"key"_s, Verdict::Failed, failureMessage(address.error()));
    else if (passphrase > 0 && (passphrase < 10 || passphrase > 79))
        add(report, u"key"_s, Verdict::Failed, u"An SRT passphrase has 10 to 79 characters. Correct it in the destination."_s);
    else
        add(report, u"key"_s, Verdict::Ok);
    if (!address || address->isListener)
        return;
    const auto resolved = resolveHost(address->host, address->port, limit.atMost(5000));
    add(report, u"name"_s, resolved ? Verdict::Ok : Verdict::Failed, resolved ? QString() : failureMessage(resolved.error()));
}

void Preflight::checkDisk(PreflightReport &report, const OutputSpec &spec) const
{
    if (!QDir().mkpath(spec.folder) || !QTemporaryFile(spec.folder + u"/.preflight-XXXXXX"_s).open()) {
        add(report, u"disk"_s, Verdict::Failed, u"The folder “%1” cannot be written to. Choose another one or change its rights."_s.arg(spec.folder));
        return;
    }
    const qint64 usable = m_seams.freeBytes(spec.folder) - DiskForecast::reserveBytes;
    const qint64 bytesPerSecond = (spec.encoding.videoBitrateKbps + spec.encoding.audioBitrateKbps) * 125LL;
    const qint64 minutes = usable / std::max<qint64>(1, bytesPerSecond) / 60;
    if (usable <= 0)
        add(report, u"disk"_s, Verdict::Failed, u"Less than 50 MB are free on the disk. Free some space or choose another folder."_s);
    else if (spec.destination.kind == DestinationKind::File && minutes < 60)
        add(report, u"disk"_s, Verdict::Warning, u"The disk has room for about %1 minutes of recording. Free some space for a longer show."_s.arg(minutes));
    else
        add(report, u"disk"_s, Verdict::Ok);
}

} // namespace castwright::media
