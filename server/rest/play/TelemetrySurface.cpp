// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/play/TelemetrySurface.h"

#include "http/ErrorEnvelope.h"
#include "services/TelemetryService.h"

#include <QJsonDocument>

namespace castwright {

using namespace Qt::StringLiterals;

bool TelemetrySurface::owns(const RequestContext &head) const
{
    return head.segments.value(0) == u"playback" && head.segments.value(1) == u"telemetry";
}

void TelemetrySurface::handle(const RequestContext &request, Done done)
{
    constexpr qsizetype mostBytes = 64 * 1024;
    const QString kind = request.segments.size() == 3 ? request.segments[2] : QString();
    if (kind != u"boot" && kind != u"session")
        return done(errorAnswer({ErrorCode::NotFound, u"There is nothing at this address."_s, {}, {}, 0, {}}, request));
    HttpAnswer answer;
    answer.status = 204;
    answer.with("Access-Control-Allow-Origin", "*");
    if (request.method == "OPTIONS")
        return done(answer.with("Access-Control-Allow-Methods", "POST").with("Access-Control-Allow-Headers", "Content-Type"));
    if (request.method != "POST")
        return done(
            errorAnswer({ErrorCode::MethodNotAllowed, u"Only POST is possible here."_s, {}, {}, 0, {}}, request).with("Allow", "POST"));
    // A browser's beacon is text/plain; what it says is JSON all the same.
    if (request.body.size() <= mostBytes && m_rates.take(request.remoteAddress.toString()).isAllowed
        && m_allRates.take(u"all"_s).isAllowed) {
        const QJsonObject told = QJsonDocument::fromJson(request.body).object();
        (void)(kind == u"boot" ? m_service.takeBoot(told) : m_service.takeSession(told));
    }
    done(std::move(answer));
}

} // namespace castwright
