// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SourceRules.h"

#include <QDateTime>
#include <QFileInfo>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
template <class T>
Result<> complete(SourceKind kind, SourceKind own, std::optional<T> &settings, const char *name)
{
    if (kind == own && !settings)
        settings.emplace();
    if (kind != own && settings)
        return std::unexpected(
            fieldError(QString::fromLatin1(name), u"does not belong to a source of kind %1"_s.arg(Codec<SourceKind>::text(kind))));
    return {};
}

Result<> checkPath(const QString &path, const QString &field)
{
    // Relative to what? The server's working folder is nobody's intention.
    if (!path.isEmpty() && !QFileInfo(path).isAbsolute())
        return std::unexpected(fieldError(field, u"must be a full path"_s));
    return {};
}

Result<> checkAsset(const QString &mediaId, const QString &field, const std::function<bool(const QString &)> &isAsset)
{
    if (!mediaId.isEmpty() && !isAsset(mediaId))
        return std::unexpected(fieldError(field, u"is no asset of the media library"_s));
    return {};
}

Result<> checkImage(const ImageSettings &image, const std::function<bool(const QString &)> &isAsset)
{
    CW_CHECK(checkPath(image.path, u"image.path"_s));
    CW_CHECK(checkAsset(image.mediaId, u"image.mediaId"_s, isAsset));
    if (image.path.isEmpty() && image.mediaId.isEmpty())
        return std::unexpected(fieldError(u"image.path"_s, u"or image.mediaId is required"_s));
    return {};
}

Result<> checkMedia(const MediaSettings &media, const std::function<bool(const QString &)> &isAsset)
{
    CW_CHECK(checkPath(media.path, u"media.path"_s));
    CW_CHECK(checkAsset(media.mediaId, u"media.mediaId"_s, isAsset));
    for (qsizetype i = 0; i < media.playlist.size(); ++i)
        if (!QFileInfo(media.playlist[i]).isAbsolute())
            CW_CHECK(checkAsset(media.playlist[i], u"media.playlist[%1]"_s.arg(i), isAsset));
    if (media.path.isEmpty() && media.mediaId.isEmpty() && media.playlist.isEmpty())
        return std::unexpected(fieldError(u"media.path"_s, u"or media.mediaId is required"_s));
    return {};
}
} // namespace

Result<> completeSettings(Source &source)
{
    const SourceKind kind = source.kind;
    // A url cannot be made up, so a network source without settings names the missing field.
    if (kind == SourceKind::Network && !source.network)
        return std::unexpected(fieldError(u"network.url"_s, u"is required"_s));
    if (kind == SourceKind::Scene && !source.scene)
        return std::unexpected(fieldError(u"scene.sceneId"_s, u"is required"_s));
    if (kind == SourceKind::Stream && !source.stream)
        return std::unexpected(fieldError(u"stream.streamId"_s, u"is required"_s));
    CW_CHECK(complete(kind, SourceKind::TestPattern, source.testPattern, "testPattern"));
    CW_CHECK(complete(kind, SourceKind::Color, source.color, "color"));
    CW_CHECK(complete(kind, SourceKind::Image, source.image, "image"));
    CW_CHECK(complete(kind, SourceKind::Text, source.text, "text"));
    CW_CHECK(complete(kind, SourceKind::Media, source.media, "media"));
    CW_CHECK(complete(kind, SourceKind::Screen, source.screen, "screen"));
    CW_CHECK(complete(kind, SourceKind::Camera, source.camera, "camera"));
    CW_CHECK(complete(kind, SourceKind::AudioInput, source.audioInput, "audioInput"));
    CW_CHECK(complete(kind, SourceKind::Network, source.network, "network"));
    CW_CHECK(complete(kind, SourceKind::Scene, source.scene, "scene"));
    CW_CHECK(complete(kind, SourceKind::Stream, source.stream, "stream"));
    return {};
}

Result<> checkSettings(const Source &source, const std::function<bool(const QString &)> &isAsset)
{
    if (source.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    if (source.image)
        CW_CHECK(checkImage(*source.image, isAsset));
    if (source.media)
        CW_CHECK(checkMedia(*source.media, isAsset));
    if (source.stream && source.stream->streamId == source.studioId)
        return std::unexpected(fieldError(u"stream.streamId"_s, u"must be another studio: this one cannot show its own program"_s));
    if (source.text && !source.text->countdownTo.isEmpty() && !QDateTime::fromString(source.text->countdownTo, Qt::ISODateWithMs).isValid())
        return std::unexpected(fieldError(u"text.countdownTo"_s, u"must be a time such as 2026-01-31T12:00:00Z"_s));
    return {};
}

QList<std::pair<QString, QString>> pathsOf(const Source &source)
{
    QList<std::pair<QString, QString>> paths;
    if (source.image && !source.image->path.isEmpty())
        paths.append({u"image.path"_s, source.image->path});
    if (source.media && !source.media->path.isEmpty())
        paths.append({u"media.path"_s, source.media->path});
    if (source.media)
        for (qsizetype i = 0; i < source.media->playlist.size(); ++i)
            if (QFileInfo(source.media->playlist[i]).isAbsolute())
                paths.append({u"media.playlist[%1]"_s.arg(i), source.media->playlist[i]});
    for (qsizetype i = 0; i < source.filters.size(); ++i)
        if (source.filters[i].lut && !source.filters[i].lut->path.isEmpty())
            paths.append({u"filters[%1].lut.path"_s.arg(i), source.filters[i].lut->path});
    return paths;
}

QStringList mediaIdsOf(const Source &source)
{
    QStringList ids;
    if (source.image && !source.image->mediaId.isEmpty())
        ids += source.image->mediaId;
    if (source.media) {
        ids += source.media->playlist;
        if (!source.media->mediaId.isEmpty())
            ids += source.media->mediaId;
    }
    return ids;
}

} // namespace castwright
