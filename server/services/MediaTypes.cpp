// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MediaTypes.h"

namespace castwright {

namespace {
constexpr std::array types{
    MediaType{"image/png", AssetKind::Image, "png"},         MediaType{"image/jpeg", AssetKind::Image, "jpg"},
    MediaType{"image/webp", AssetKind::Image, "webp"},       MediaType{"image/gif", AssetKind::Image, "gif"},
    MediaType{"image/svg+xml", AssetKind::Image, "svg"},     MediaType{"video/mp4", AssetKind::Video, "mp4"},
    MediaType{"video/quicktime", AssetKind::Video, "mov"},   MediaType{"video/x-matroska", AssetKind::Video, "mkv"},
    MediaType{"video/webm", AssetKind::Video, "webm"},       MediaType{"video/mp2t", AssetKind::Video, "ts"},
    MediaType{"video/x-msvideo", AssetKind::Video, "avi"},   MediaType{"audio/mpeg", AssetKind::Audio, "mp3"},
    MediaType{"audio/mp4", AssetKind::Audio, "m4a"},         MediaType{"audio/aac", AssetKind::Audio, "aac"},
    MediaType{"audio/wav", AssetKind::Audio, "wav"},         MediaType{"audio/x-wav", AssetKind::Audio, "wav"},
    MediaType{"audio/ogg", AssetKind::Audio, "ogg"},         MediaType{"audio/flac", AssetKind::Audio, "flac"},
};

QLatin1String text(std::string_view view)
{
    return QLatin1String(view.data(), static_cast<qsizetype>(view.size()));
}
} // namespace

const MediaType *mediaType(const QString &contentType)
{
    const QString bare = contentType.section(QLatin1Char(';'), 0, 0).trimmed();
    for (const MediaType &row : types)
        if (bare.compare(text(row.contentType), Qt::CaseInsensitive) == 0)
            return &row;
    return nullptr;
}

const MediaType *mediaTypeOfFile(const QString &path)
{
    for (const MediaType &row : types)
        if (path.endsWith(QLatin1Char('.') + text(row.suffix), Qt::CaseInsensitive))
            return &row;
    return nullptr;
}

} // namespace castwright
