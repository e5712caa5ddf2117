// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TransitionRules.h"

#include "services/PathRules.h"
#include "services/ServiceContext.h"

#include <QFileInfo>

namespace castwright {

using namespace Qt::StringLiterals;

Result<> checkTransition(const ServiceContext &context, const Caller &caller, const Transition &transition, const Transition &before)
{
    if (!transition.stinger) {
        if (transition.kind == TransitionKind::Stinger)
            return std::unexpected(fieldError(u"transition.stinger"_s, u"is required: name the film that is played over the cut"_s));
        return {};
    }
    const Stinger &stinger = *transition.stinger;
    if (stinger.path.isEmpty() && stinger.mediaId.isEmpty())
        return std::unexpected(fieldError(u"transition.stinger.path"_s, u"or transition.stinger.mediaId is required"_s));
    if (!stinger.path.isEmpty() && !QFileInfo(stinger.path).isAbsolute())
        return std::unexpected(fieldError(u"transition.stinger.path"_s, u"must be a full path"_s));
    if (!stinger.path.isEmpty() && !(before.stinger && before.stinger->path == stinger.path))
        CW_CHECK(PathRules(context.options).check(caller, stinger.path, u"transition.stinger.path"_s));
    if (stinger.mediaId.isEmpty())
        return {};
    const auto asset = context.store.assets.find(caller.accountId, stinger.mediaId);
    if (!asset || asset->kind != AssetKind::Video)
        return std::unexpected(fieldError(u"transition.stinger.mediaId"_s, u"is no film of the media library"_s));
    return {};
}

QStringList mediaIdsOf(const Studio &studio)
{
    return studio.transition.stinger && !studio.transition.stinger->mediaId.isEmpty() ? QStringList{studio.transition.stinger->mediaId}
                                                                                      : QStringList();
}

} // namespace castwright
