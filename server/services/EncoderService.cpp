// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/EncoderService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString codecOf(const QString &name)
{
    if (name.contains(u"264"))
        return u"h264"_s;
    return name.contains(u"265") || name.contains(u"hevc") ? u"hevc"_s : u"av1"_s;
}

QString deviceOf(const QString &name)
{
    for (const auto *device : {"vaapi", "nvenc", "qsv", "amf", "videotoolbox"})
        if (name.endsWith(QLatin1String(device)))
            return QLatin1String(device);
    return u"software"_s;
}
} // namespace

void EncoderService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("encoder.list", Scope::StudiosRead, Effect::Read, "List encoders",
                            "The video encoders that work on this machine, found by opening each.", this, &EncoderService::list));
}

Result<EncoderList> EncoderService::list(const CallContext &, const Nothing &)
{
    EncoderList out;
    for (const QString &name : m_context.engine.availableEncoders())
        out.data.append({name, codecOf(name), deviceOf(name)});
    return out;
}

} // namespace castwright
