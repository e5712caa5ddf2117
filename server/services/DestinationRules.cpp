// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DestinationRules.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
Result<> checkAddress(const Destination &destination)
{
    const bool needsUrl = destination.kind == DestinationKind::Rtmp || destination.kind == DestinationKind::Srt;
    if (!needsUrl)
        return destination.url.isEmpty() ? Result<>() : std::unexpected(fieldError(u"url"_s, u"must be empty for this kind"_s));
    if (destination.url.isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"is required"_s));
    if (kindOfUrl(destination.url) != destination.kind)
        return std::unexpected(fieldError(u"url"_s, destination.kind == DestinationKind::Rtmp ? u"must start with rtmp:// or rtmps://"_s
                                                                                               : u"must start with srt://"_s));
    // Not QUrl: it refuses an address without a host, which is how a listener is written, and people paste keys with characters it would change.
    static const QRegularExpression rtmp(u"^rtmps?://([^/\\s@]+@)?(\\[[0-9a-fA-F:]+\\]|[^/\\s:@]+)(:(\\d{1,5}))?(/\\S*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression srt(u"^srt://()(\\[[0-9a-fA-F:]+\\]|[^/\\s:@?]*)(:(\\d{1,5}))(/?(\\?\\S*)?)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = (destination.kind == DestinationKind::Rtmp ? rtmp : srt).match(destination.url);
    if (!match.hasMatch())
        return std::unexpected(fieldError(u"url"_s, destination.kind == DestinationKind::Rtmp ? u"must be an address such as rtmp://host/app"_s
                                                                                               : u"must be an address such as srt://host:9000"_s));
    if (const QString port = match.captured(4); !port.isEmpty() && (port.toInt() < 1 || port.toInt() > 65535))
        return std::unexpected(fieldError(u"url"_s, u"must have a port between 1 and 65535"_s));
    if (destination.kind == DestinationKind::Srt && destination.srt->mode == SrtMode::Caller && match.captured(2).isEmpty())
        return std::unexpected(fieldError(u"url"_s, u"must name the host to call"_s));
    return {};
}

template <class T>
Result<> complete(DestinationKind kind, DestinationKind own, std::optional<T> &settings, const char *name)
{
    if (kind == own && !settings)
        settings.emplace();
    if (kind != own && settings)
        return std::unexpected(fieldError(QString::fromLatin1(name), u"does not belong to a destination of kind %1"_s.arg(Codec<DestinationKind>::text(kind))));
    return {};
}

Result<> checkFullPath(const QString &path, const QString &field)
{
    if (!path.isEmpty() && !QFileInfo(path).isAbsolute())
        return std::unexpected(fieldError(field, u"must be a full path"_s));
    return {};
}
} // namespace

std::optional<DestinationKind> kindOfUrl(const QString &url)
{
    const auto starts = [&](QLatin1String scheme) { return url.startsWith(scheme, Qt::CaseInsensitive); };
    if (starts("rtmp://"_L1) || starts("rtmps://"_L1))
        return DestinationKind::Rtmp;
    if (starts("srt://"_L1))
        return DestinationKind::Srt;
    return std::nullopt;
}

Result<> checkDestination(Destination &destination)
{
    if (destination.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    CW_CHECK(complete(destination.kind, DestinationKind::Srt, destination.srt, "srt"));
    CW_CHECK(complete(destination.kind, DestinationKind::Hls, destination.hls, "hls"));
    CW_CHECK(complete(destination.kind, DestinationKind::File, destination.file, "file"));
    CW_CHECK(checkAddress(destination));
    if (!destination.streamKey.isEmpty() && destination.kind != DestinationKind::Rtmp)
        return std::unexpected(fieldError(u"streamKey"_s, destination.kind == DestinationKind::Srt ? u"is for rtmp; use srt.streamId"_s : u"is for rtmp"_s));
    CW_CHECK(checkFullPath(destination.caFile, u"caFile"_s));
    if (destination.file)
        CW_CHECK(checkFullPath(destination.file->folder, u"file.folder"_s));
    return {};
}

} // namespace castwright
