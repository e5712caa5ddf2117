// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UplinkService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QJsonDocument>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString settingKey = u"uplink"_s;
constexpr double comfortable = 0.75; ///< of the uplink: a third more than is needed
constexpr qint64 oldAfterMs = 30LL * 24 * 3600 * 1000;

QString megabits(qint64 bps)
{
    return QString::number(static_cast<double>(bps) / 1e6, 'f', 1);
}
} // namespace

void UplinkService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("uplink.get", Scope::StreamRead, Effect::Read, "Read the measured uplink",
                            "How much this machine could send when it was last measured.", this, &UplinkService::get));
    catalog.add(bindAsyncUseCase(
        "uplink.measure", Scope::StreamGoLive, Effect::Write, "Measure the uplink",
        "Sends bytes to a server that takes uploads and keeps the rate for the preflight. Do it before a show, not during one.", this,
        &UplinkService::measure));
}

Uplink UplinkService::known() const
{
    const auto kept = m_context.store.settings.value(settingKey);
    if (!kept || !*kept)
        return {};
    return fromJson<Uplink>(QJsonDocument::fromJson((*kept)->toUtf8()).object()).value_or(Uplink());
}

Result<Uplink> UplinkService::get(const CallContext &, const Nothing &)
{
    return known();
}

void UplinkService::measure(const CallContext &, const UplinkMeasure &input, std::function<void(Result<Uplink>)> done)
{
    if (m_isMeasuring)
        return done(fail(ErrorCode::Conflict, u"The uplink is being measured already; wait for that."_s));
    m_isMeasuring = true;
    m_context.engine.measureUplink(input.url, input.seconds, [this, url = input.url, done = std::move(done)](const Result<qint64> &bps) {
        m_isMeasuring = false;
        if (!bps)
            return done(std::unexpected(bps.error()));
        const Uplink uplink{*bps, m_context.clock.now(), url};
        const auto kept = m_context.store.settings.setValue(settingKey, QString::fromUtf8(toJsonText(uplink)));
        if (!kept)
            return done(std::unexpected(kept.error()));
        done(uplink);
    });
}

PreflightCheck UplinkService::check(qint64 neededBps) const
{
    const QString check = u"uplink"_s;
    if (neededBps == 0)
        return {check, Verdict::Ok, u"Nothing is sent over the network."_s};
    const Uplink uplink = known();
    if (uplink.measuredBps == 0)
        return {check, Verdict::Skipped,
                u"All destinations together take %1 Mbit/s; the uplink has not been measured. Measure it before the show."_s.arg(
                    megabits(neededBps))};
    const qint64 ageMs = uplink.measuredAt ? uplink.measuredAt->msecsTo(m_context.clock.now()) : 0;
    const QString words = u"All destinations together take %1 Mbit/s; %2 Mbit/s were measured %3."_s.arg(
        megabits(neededBps), megabits(uplink.measuredBps),
        uplink.measuredAt ? uplink.measuredAt->toString(u"on d MMMM yyyy"_s) : u"once"_s);
    if (neededBps > uplink.measuredBps)
        return {check, Verdict::Failed, QString(words + u" That is more than there is: lower the bitrate or leave a destination out."_s)};
    if (static_cast<double>(neededBps) > static_cast<double>(uplink.measuredBps) * comfortable)
        return {check, Verdict::Warning, QString(words + u" That leaves little room: a bitrate a quarter lower is safe."_s)};
    if (ageMs > oldAfterMs)
        return {check, Verdict::Warning, QString(words + u" That was long ago: measure again."_s)};
    return {check, Verdict::Ok, words};
}

} // namespace castwright
