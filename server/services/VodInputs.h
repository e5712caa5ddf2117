// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlaybackPolicy.h"

namespace castwright {

enum class VodState { Uploading = 1, Processing, Ready, Failed, Expired };
template <>
struct EnumNames<VodState> {
    static constexpr std::array values{
        std::pair{VodState::Uploading, std::string_view("uploading")}, std::pair{VodState::Processing, std::string_view("processing")},
        std::pair{VodState::Ready, std::string_view("ready")}, std::pair{VodState::Failed, std::string_view("failed")},
        std::pair{VodState::Expired, std::string_view("expired")}};
};

struct VodId {
    QString vodId;
};
template <>
struct Describe<VodId> {
    static constexpr const char *name = "VodId";
    static constexpr auto fields()
    {
        return Fields{field("vodId", &VodId::vodId, "Which film, by its id or its artifactHash; its upload has the same id.").path()};
    }
};

struct VodUploadCreate {
    QString filename;
    qint64 sizeBytes = 0;
    QString contentType;
    QString title;
    QString description;
};
template <>
struct Describe<VodUploadCreate> {
    using T = VodUploadCreate;
    static constexpr const char *name = "VodUploadCreate";
    static constexpr auto fields()
    {
        return Fields{
            field("filename", &T::filename, "Of the file; its end tells the type.").required().length(1, 255).example("\"talk.mp4\""),
            field("sizeBytes", &T::sizeBytes, "Exact size of the file.").required().range(1, 1e13).example("104857600"),
            field("contentType", &T::contentType, "Media type; absent is told by the filename.").length(0, 100),
            field("title", &T::title, "Shown to viewers; absent is the filename.").length(0, 300),
            field("description", &T::description, "Shown to viewers.").length(0, 5000)};
    }
};

/// Where one part of a file is sent.
struct VodPartTarget {
    int partNumber = 0;
    qint64 sizeBytes = 0;
    QString url;
};
template <>
struct Describe<VodPartTarget> {
    using T = VodPartTarget;
    static constexpr const char *name = "VodPartTarget";
    static constexpr auto fields()
    {
        return Fields{field("partNumber", &T::partNumber, "From 1 on."), field("sizeBytes", &T::sizeBytes, "Exact size of this part."),
                      field("url", &T::url, "Where to PUT it, on this server; needs no key. The answer's ETag is its name at the end.")};
    }
};

struct VodUpload {
    QString uploadId;
    QString vodId;
    QString artifactHash;
    QString playbackId;
    qint64 partSize = 0;
    QList<VodPartTarget> parts;
    QDateTime expiresAt;
};
template <>
struct Describe<VodUpload> {
    using T = VodUpload;
    static constexpr const char *name = "VodUpload";
    static constexpr auto fields()
    {
        return Fields{field("uploadId", &T::uploadId, "Names the upload."),
                      field("vodId", &T::vodId, "The film it becomes; an asset of the media library."),
                      field("artifactHash", &T::artifactHash, "Another name of it, as the GraphQL contract has one."),
                      field("playbackId", &T::playbackId, "What viewers ask for; public."),
                      field("partSize", &T::partSize, "Of every part but the last."),
                      field("parts", &T::parts, "In any order, several at once."),
                      field("expiresAt", &T::expiresAt, "Until when parts are taken, UTC.")};
    }
};

struct VodPartName {
    int partNumber = 0;
    QString etag;
};
template <>
struct Describe<VodPartName> {
    using T = VodPartName;
    static constexpr const char *name = "VodPartName";
    static constexpr auto fields()
    {
        return Fields{field("partNumber", &T::partNumber, "From 1 on.").required().range(1, 10'000),
                      field("etag", &T::etag, "What the answer to its PUT named it.").required().length(1, 100)};
    }
};

struct VodComplete {
    QString vodId;
    QList<VodPartName> parts;
};
template <>
struct Describe<VodComplete> {
    using T = VodComplete;
    static constexpr const char *name = "VodComplete";
    static constexpr auto fields()
    {
        return Fields{field("vodId", &T::vodId, "Which upload.").path(),
                      field("parts", &T::parts, "All of them.").required().length(1, 10'000)};
    }
};

struct VodPartCame {
    int partNumber = 0;
    QString etag;
    qint64 sizeBytes = 0;
};
template <>
struct Describe<VodPartCame> {
    using T = VodPartCame;
    static constexpr const char *name = "VodPartCame";
    static constexpr auto fields()
    {
        return Fields{field("partNumber", &T::partNumber, "From 1 on."), field("etag", &T::etag, "Its name."),
                      field("sizeBytes", &T::sizeBytes, "Its size.")};
    }
};

struct VodUploadStatus {
    QString uploadId;
    VodState state = VodState::Uploading;
    QDateTime expiresAt;
    QList<VodPartCame> uploadedParts;
    QList<int> missingParts;
    QString message;
    QString artifactHash;
    QString playbackId;
};
template <>
struct Describe<VodUploadStatus> {
    using T = VodUploadStatus;
    static constexpr const char *name = "VodUploadStatus";
    static constexpr auto fields()
    {
        return Fields{field("uploadId", &T::uploadId, "Which upload."),
                      field("state", &T::state, "expired takes no parts any more."),
                      field("expiresAt", &T::expiresAt, "Until when parts are taken, UTC."),
                      field("uploadedParts", &T::uploadedParts, "Parts that are here."),
                      field("missingParts", &T::missingParts, "Numbers of those that are not."),
                      field("message", &T::message, "Why it failed."),
                      field("artifactHash", &T::artifactHash, "Another name of the film."),
                      field("playbackId", &T::playbackId, "What viewers ask for; public.")};
    }
};

struct VodAsset {
    QString id;
    QString artifactHash;
    QString playbackId;
    QString title;
    QString description;
    QString filename;
    VodState state = VodState::Uploading;
    qint64 sizeBytes = 0;
    qint64 durationMs = 0;
    int width = 0;
    int height = 0;
    QString videoCodec;
    QString audioCodec;
    QString message;
    PlaybackPolicy playbackPolicy;
    std::optional<QDateTime> expiresAt;
    QDateTime createdAt;
    QDateTime updatedAt;
};
template <>
struct Describe<VodAsset> {
    using T = VodAsset;
    static constexpr const char *name = "VodAsset";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Of the asset in the media library."),
                      field("artifactHash", &T::artifactHash, "Another name of it, as the GraphQL contract has one."),
                      field("playbackId", &T::playbackId, "What viewers ask for; public."),
                      field("title", &T::title, "Shown to viewers."),
                      field("description", &T::description, "Shown to viewers."),
                      field("filename", &T::filename, "As it was uploaded."),
                      field("state", &T::state, "ready can be watched."),
                      field("sizeBytes", &T::sizeBytes, "Of the file."),
                      field("durationMs", &T::durationMs, "Its length."),
                      field("width", &T::width, "Pixels."),
                      field("height", &T::height, "Pixels."),
                      field("videoCodec", &T::videoCodec, "Codec name."),
                      field("audioCodec", &T::audioCodec, "Codec name."),
                      field("message", &T::message, "Why it failed."),
                      field("playbackPolicy", &T::playbackPolicy, "Who may watch."),
                      field("expiresAt", &T::expiresAt, "When it is deleted; absent is by the account's days."),
                      field("createdAt", &T::createdAt, "UTC."),
                      field("updatedAt", &T::updatedAt, "UTC.")};
    }
};

} // namespace castwright
