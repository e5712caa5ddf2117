// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class AssetState { Pending = 1, Uploading, Processing, Ready, Failed };
enum class AssetKind { Image = 1, Video, Audio, Other };

template <>
struct EnumNames<AssetState> {
    static constexpr std::array values{
        std::pair{AssetState::Pending, std::string_view("pending")}, std::pair{AssetState::Uploading, std::string_view("uploading")},
        std::pair{AssetState::Processing, std::string_view("processing")}, std::pair{AssetState::Ready, std::string_view("ready")},
        std::pair{AssetState::Failed, std::string_view("failed")}};
};
template <>
struct EnumNames<AssetKind> {
    static constexpr std::array values{
        std::pair{AssetKind::Image, std::string_view("image")}, std::pair{AssetKind::Video, std::string_view("video")},
        std::pair{AssetKind::Audio, std::string_view("audio")}, std::pair{AssetKind::Other, std::string_view("other")}};
};

/// A file of the media library.
struct Asset {
    QString id;
    QString accountId;
    QString name;
    AssetKind kind = AssetKind::Other;
    AssetState state = AssetState::Pending;
    QString contentType;
    qint64 sizeBytes = 0;
    qint64 receivedBytes = 0;
    QString sha256;
    qint64 durationMs = 0;
    int width = 0;
    int height = 0;
    QString videoCodec;
    QString audioCodec;
    QString url;          ///< path under which the file is served
    QString thumbnailUrl; ///< path of a JPEG, empty when there is none
    QString message;      ///< why it failed
    QStringList tags;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

template <>
struct Describe<Asset> {
    static constexpr const char *name = "MediaAsset";
    static constexpr auto fields()
    {
        return Fields{field("id", &Asset::id, "Opaque, sortable by creation.").readOnly(),
                      field("name", &Asset::name, "Shown to the producer."),
                      field("kind", &Asset::kind, "What the file holds."),
                      field("state", &Asset::state, "ready when it can be used."),
                      field("contentType", &Asset::contentType, "Media type."),
                      field("sizeBytes", &Asset::sizeBytes, "Size announced or received."),
                      field("receivedBytes", &Asset::receivedBytes, "How much has arrived; where to resume."),
                      field("sha256", &Asset::sha256, "Checksum of the file, hexadecimal."),
                      field("durationMs", &Asset::durationMs, "Length of audio and video."),
                      field("width", &Asset::width, "Pixels."),
                      field("height", &Asset::height, "Pixels."),
                      field("videoCodec", &Asset::videoCodec, "Codec name."),
                      field("audioCodec", &Asset::audioCodec, "Codec name."),
                      field("url", &Asset::url, "Where the file is served."),
                      field("thumbnailUrl", &Asset::thumbnailUrl, "Where its thumbnail is served."),
                      field("message", &Asset::message, "Why it failed."),
                      field("tags", &Asset::tags, "Words to find it by.").length(0, 20),
                      field("createdAt", &Asset::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &Asset::updatedAt, "UTC.").readOnly(),
                      field("revision", &Asset::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
