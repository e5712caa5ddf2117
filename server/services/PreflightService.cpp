// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PreflightService.h"

#include "services/Ordering.h"
#include "services/OutputSpecs.h"
#include "services/PlatformLimits.h"
#include "services/ServiceContext.h"
#include "services/StreamStatusBuilder.h"
#include "services/UplinkService.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
// 2024-01-01: a machine whose clock says less has lost it, and TLS will fail.
constexpr qint64 earliestPlausibleMs = 1'704'067'200'000;

qint64 networkBps(const QList<OutputSpec> &specs)
{
    qint64 sumKbps = 0;
    for (const OutputSpec &spec : specs)
        if (spec.destination.kind == DestinationKind::Rtmp || spec.destination.kind == DestinationKind::Srt)
            sumKbps += spec.encoding.videoBitrateKbps + spec.encoding.audioBitrateKbps;
    return sumKbps * 1000;
}

PreflightCheck clockCheck(qint64 nowMs)
{
    if (nowMs < earliestPlausibleMs)
        return {u"clock"_s, Verdict::Failed, u"The clock of this machine is wrong. Set it, or encrypted connections will fail."_s};
    const int synchronised = SystemFigures::clockIsSynchronised();
    if (synchronised == 0)
        return {u"clock"_s, Verdict::Warning, u"The clock is not kept right by the network. Switch on automatic time."_s};
    return {u"clock"_s, synchronised == 1 ? Verdict::Ok : Verdict::Skipped,
            synchronised == 1 ? u"The clock is kept right."_s : u"The system does not tell."_s};
}
} // namespace

Verdict worstOf(const QList<PreflightCheck> &checks)
{
    Verdict worst = Verdict::Ok;
    for (const auto &check : checks) {
        if (check.verdict == Verdict::Failed)
            return Verdict::Failed;
        if (check.verdict == Verdict::Warning)
            worst = Verdict::Warning;
    }
    return worst;
}

void PreflightService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindAsyncUseCase("stream.preflight", Scope::StreamGoLive, Effect::Read, "Check before going live",
                                 "Checks name, connection, key, limits, disk and clock of each destination without sending media.", this,
                                 &PreflightService::preflight));
}

Result<QList<OutputSpec>> PreflightService::chosen(const Studio &studio, const std::optional<QStringList> &ids) const
{
    CW_TRY(auto destinations, m_context.store.destinations.all(studio.id));
    sortByPosition(destinations);
    if (ids)
        for (qsizetype i = 0; i < ids->size(); ++i)
            if (std::ranges::find(destinations, ids->at(i), &Destination::id) == destinations.end())
                return std::unexpected(fieldError(u"destinationIds[%1]"_s.arg(i), u"is no destination of this studio"_s));
    QList<OutputSpec> specs;
    for (const Destination &destination : destinations)
        if (ids ? ids->contains(destination.id) : destination.enabled)
            specs.append(
                outputSpec(studio, destination, m_context.options.dataDir, recordingName(studio, destination, m_context.clock.now())));
    return specs;
}

PreflightCheck PreflightService::diskCheck(const QList<OutputSpec> &specs) const
{
    qint64 bytesPerSec = 0;
    for (const OutputSpec &spec : specs)
        if (spec.destination.kind == DestinationKind::File)
            bytesPerSec += (spec.encoding.videoBitrateKbps + spec.encoding.audioBitrateKbps) * 125LL;
    const qint64 freeBytes =
        StreamStatusBuilder(m_context.engine, m_context.clock, recordingsFolder(m_context.options.dataDir)).diskFreeBytes();
    if (freeBytes < 0)
        return {u"disk"_s, Verdict::Skipped, u"The free space is unknown."_s};
    const QString gigabytes = QString::number(static_cast<double>(freeBytes) / 1e9, 'f', 1);
    if (bytesPerSec == 0)
        return {u"disk"_s, Verdict::Ok, u"%1 GB are free."_s.arg(gigabytes)};
    const double hours = static_cast<double>(freeBytes) / static_cast<double>(bytesPerSec) / 3600;
    return {u"disk"_s,
            hours < 0.25    ? Verdict::Failed
                : hours < 4 ? Verdict::Warning
                            : Verdict::Ok,
            u"%1 GB are free, enough to record %2 hours."_s.arg(gigabytes).arg(hours, 0, 'f', 1)};
}

PreflightReport PreflightService::studioReport(const Studio &studio, const QList<OutputSpec> &specs) const
{
    PreflightReport report;
    report.name = studio.name;
    report.checks = {m_uplink.check(networkBps(specs)), diskCheck(specs), clockCheck(m_context.clock.nowMs())};
    report.verdict = worstOf(report.checks);
    return report;
}

void PreflightService::preflight(const CallContext &call, const PreflightInput &input, std::function<void(Result<PreflightList>)> done)
{
    const auto studio = m_context.studio(call, input.studioId);
    if (!studio)
        return done(std::unexpected(studio.error()));
    const auto specs = chosen(*studio, input.destinationIds);
    if (!specs)
        return done(std::unexpected(specs.error()));
    struct Gathering {
        PreflightList list;
        qsizetype missing = 0;
        std::function<void(Result<PreflightList>)> done;
    };
    const auto gathering = std::make_shared<Gathering>();
    gathering->list.data.append(studioReport(*studio, *specs));
    gathering->list.data.resize(specs->size() + 1);
    gathering->missing = specs->size();
    gathering->done = std::move(done);
    if (specs->isEmpty())
        return gathering->done(gathering->list);
    for (qsizetype i = 0; i < specs->size(); ++i) {
        const OutputSpec spec = specs->at(i);
        m_context.engine.preflight(spec, [gathering, spec, i](PreflightReport report) {
            report.destinationId = spec.destination.id;
            report.name = spec.destination.name;
            report.checks.append(checkLimits(spec.destination, spec.encoding));
            report.verdict = worstOf(report.checks);
            gathering->list.data[i + 1] = report;
            if (--gathering->missing == 0)
                gathering->done(gathering->list);
        });
    }
}

} // namespace castwright
