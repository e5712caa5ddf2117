// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Asset.h"
#include "services/Listing.h"

namespace castwright {

struct MediaId {
    QString mediaId;
};
template <>
struct Describe<MediaId> {
    static constexpr const char *name = "MediaId";
    static constexpr auto fields() { return Fields{field("mediaId", &MediaId::mediaId, "Which asset.").path()}; }
};

struct MediaCreate {
    QString name;
    QString contentType;
    qint64 sizeBytes = 0;
};
template <>
struct Describe<MediaCreate> {
    using T = MediaCreate;
    static constexpr const char *name = "MediaCreate";
    static constexpr auto fields()
    {
        return Fields{field("name", &T::name, "Shown to the producer.").required().length(1, 255).example("\"intro.mp4\""),
                      field("contentType", &T::contentType, "Media type of the file: an image, video or audio type.")
                          .required()
                          .length(3, 100)
                          .example("\"video/mp4\""),
                      field("sizeBytes", &T::sizeBytes, "Exact size of the file.").required().range(1, 1e13).example("1048576")};
    }
};

struct MediaUpdate {
    QString mediaId;
    std::optional<QString> name;
    std::optional<QStringList> tags;
};
template <>
struct Describe<MediaUpdate> {
    static constexpr const char *name = "MediaUpdate";
    static constexpr auto fields()
    {
        return Fields{field("mediaId", &MediaUpdate::mediaId, "Which asset.").path(),
                      field("name", &MediaUpdate::name, "Shown to the producer.").length(1, 255).example("\"intro.mp4\""),
                      field("tags", &MediaUpdate::tags, "All words to find it by; they replace those before.").length(0, 20)};
    }
};

struct MediaFrameInput {
    QString mediaId;
    qint64 atMs = 0;
    std::optional<int> width;
};
template <>
struct Describe<MediaFrameInput> {
    using T = MediaFrameInput;
    static constexpr const char *name = "MediaFrameInput";
    static constexpr auto fields()
    {
        return Fields{field("mediaId", &T::mediaId, "Which asset.").path(),
                      field("atMs", &T::atMs, "Place in the film; beyond its end is its last picture.").range(0, 864000000).example("5000"),
                      field("width", &T::width, "At most as wide, in pixels; 640 unless told.").range(16, 1920).example("640")};
    }
};

struct MediaTrim {
    QString mediaId;
    qint64 startMs = 0;
    qint64 endMs = 0;
    QString name;
};
template <>
struct Describe<MediaTrim> {
    using T = MediaTrim;
    static constexpr const char *name = "MediaTrim";
    static constexpr auto fields()
    {
        return Fields{field("mediaId", &T::mediaId, "Which asset.").path(),
                      field("startMs", &T::startMs, "Where the part begins.").required().range(0, 864000000).example("5000"),
                      field("endMs", &T::endMs, "Where it ends.").required().range(1, 864000000).example("15000"),
                      field("name", &T::name, "Of the new asset; absent is the old name with the times.").length(0, 255)};
    }
};

/// How to send the file: one request, or several with Content-Range after an interruption.
struct UploadTarget {
    QString url;
    QString method = QStringLiteral("PUT");
    QJsonObject headers;
    QDateTime expiresAt;
};
template <>
struct Describe<UploadTarget> {
    using T = UploadTarget;
    static constexpr const char *name = "UploadTarget";
    static constexpr auto fields()
    {
        return Fields{field("url", &T::url, "Where to send the file, on this server; it needs no key."),
                      field("method", &T::method, "PUT."), field("headers", &T::headers, "Headers to send along."),
                      field("expiresAt", &T::expiresAt, "Until when an upload may be started or resumed.")};
    }
};

struct MediaCreated {
    Asset asset;
    UploadTarget upload;
};
template <>
struct Describe<MediaCreated> {
    static constexpr const char *name = "MediaCreated";
    static constexpr auto fields()
    {
        return Fields{field("asset", &MediaCreated::asset, "The asset, pending until its file has arrived."),
                      field("upload", &MediaCreated::upload, "How to send the file.")};
    }
};

} // namespace castwright
