// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/SourceFactory.h"

#ifdef CASTWRIGHT_PORTAL
#include "media/portal/PortalScreenSource.h"
#endif
#include "media/sources/ColorSource.h"
#include "media/sources/ImageSource.h"
#include "media/sources/LiveSource.h"
#include "media/sources/MediaFileSource.h"
#include "media/sources/PlatformDevices.h"
#include "media/sources/SceneSource.h"
#include "media/sources/TestPatternSource.h"
#include "media/sources/TextSource.h"
#include "media/sources/UnavailableSource.h"

namespace castwright::media {

std::unique_ptr<MediaSource> makeSource(const Source &source, const SourceContext &context)
{
    switch (source.kind) {
    case SourceKind::TestPattern: return std::make_unique<TestPatternSource>(source);
    case SourceKind::Color: return std::make_unique<ColorSource>(source);
    case SourceKind::Image: return std::make_unique<ImageSource>(source, context);
    case SourceKind::Text: return std::make_unique<TextSource>(source, context);
    case SourceKind::Media: return std::make_unique<MediaFileSource>(source, context);
    case SourceKind::Scene: return std::make_unique<SceneSource>(source);
    case SourceKind::Screen:
#ifdef CASTWRIGHT_PORTAL
        if (PortalScreenSource::isWanted(source))
            return std::make_unique<PortalScreenSource>(source);
#endif
        [[fallthrough]];
    case SourceKind::Camera:
    case SourceKind::AudioInput:
    case SourceKind::Network: return std::make_unique<LiveSource>(source);
    case SourceKind::Stream: return std::make_unique<LiveSource>(source, context.liveHub);
    }
    return std::make_unique<UnavailableSource>(source.id, QStringLiteral("This version does not know sources of this kind."));
}

QStringList sourceDevices(SourceKind kind)
{
    return platformDevices::names(kind);
}

} // namespace castwright::media
