// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlatformService.h"

#include "services/PlatformLimits.h"
#include "services/UseCaseBinding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Must be outside any namespace.
static void initServiceResources()
{
    Q_INIT_RESOURCE(services);
}

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
Platform platformFrom(const QJsonObject &row)
{
    Platform platform;
    platform.id = row.value(u"id").toString();
    platform.name = row.value(u"name").toString();
    platform.keyUrl = row.value(u"keyUrl").toString();
    platform.keyHelp = row.value(u"keyHelp").toString();
    for (const auto server : row.value(u"servers").toArray())
        platform.servers.append({server[u"name"].toString(), server[u"url"].toString()});
    if (const auto known = Codec<DestinationKind>::decode(row.value(u"kind"), platform.kind, FieldInfo{}, QString()); !known)
        platform.kind = DestinationKind::Rtmp;
    Destination like;
    like.platform = platform.id;
    if (const PlatformLimit *limit = limitOf(like)) {
        platform.maxVideoKbps = limit->maxVideoKbps;
        platform.maxAudioKbps = limit->maxAudioKbps;
        platform.maxKeyframeSec = limit->maxKeyframeSec;
        platform.takesHevc = limit->takesHevc;
        platform.takesAv1 = limit->takesAv1;
    }
    return platform;
}
} // namespace

void PlatformService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("platform.list", Scope::DestinationsRead, Effect::Read, "List platforms",
                            "Well-known places to send a program to: their servers, what they take, and where the stream key is found.",
                            this, &PlatformService::list));
}

Result<PlatformList> PlatformService::list(const CallContext &, const Nothing &)
{
    initServiceResources();
    QFile file(u":/castwright/platforms/platforms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InternalError, u"The list of platforms is missing from this program."_s);
    PlatformList out;
    for (const auto row : QJsonDocument::fromJson(file.readAll()).array())
        out.data.append(platformFrom(row.toObject()));
    return out;
}

} // namespace castwright
