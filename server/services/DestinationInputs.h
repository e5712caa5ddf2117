// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "services/Listing.h"
#include "services/Merge.h"

namespace castwright {

struct DestinationId {
    QString studioId;
    QString destinationId;
};
template <>
struct Describe<DestinationId> {
    using T = DestinationId;
    static constexpr const char *name = "DestinationId";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("destinationId", &T::destinationId, "Which destination.").path()};
    }
};

struct DestinationCreate {
    QString studioId;
    QString name;
    std::optional<DestinationKind> kind;
    QString platform;
    QString url;
    Secret streamKey;
    bool enabled = true;
    CanvasKind canvas = CanvasKind::Main;
    std::optional<Encoding> encoding;
    std::optional<SrtSettings> srt;
    std::optional<HlsSettings> hls;
    std::optional<FileSettings> file;
    QString caFile;
    int maxAttempts = 0;
};
template <>
struct Describe<DestinationCreate> {
    using T = DestinationCreate;
    static constexpr const char *name = "DestinationCreate";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Twitch\""),
                      field("kind", &T::kind, "Protocol or container; taken from the scheme of the url when absent."),
                      field("platform", &T::platform, "The preset it is made from, for example twitch.").length(0, 50),
                      field("url", &T::url, "Server address: rtmp, rtmps or srt; none for hls and file.")
                          .length(0, 2000)
                          .example("\"rtmps://live.example.com/app\""),
                      field("streamKey", &T::streamKey, "Never returned.").writeOnly().length(0, 1000).example("\"live_12345_abcdef\""),
                      field("enabled", &T::enabled, "Taken along when going live."),
                      field("canvas", &T::canvas, "Which picture is sent."),
                      field("encoding", &T::encoding, "An encode of its own instead of the studio's."),
                      field("srt", &T::srt, "Settings of kind srt."),
                      field("hls", &T::hls, "Settings of kind hls."),
                      field("file", &T::file, "Settings of kind file."),
                      field("caFile", &T::caFile, "PEM file with a further certificate authority for rtmps.").length(0, 4096),
                      field("maxAttempts", &T::maxAttempts, "Attempts before giving up; 0 is unlimited while live.").range(0, 1000)};
    }
};

struct DestinationUpdate {
    QString studioId;
    QString destinationId;
    std::optional<QString> name;
    std::optional<QString> platform;
    std::optional<QString> url;
    std::optional<Secret> streamKey;
    std::optional<bool> enabled;
    std::optional<CanvasKind> canvas;
    Merge<Encoding, true> encoding;
    Merge<SrtSettings> srt;
    Merge<HlsSettings> hls;
    Merge<FileSettings> file;
    std::optional<QString> caFile;
    std::optional<int> maxAttempts;
    std::optional<int> position;
};
template <>
struct Describe<DestinationUpdate> {
    using T = DestinationUpdate;
    static constexpr const char *name = "DestinationUpdate";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("destinationId", &T::destinationId, "Which destination.").path(),
                      field("name", &T::name, "Shown to the producer.").length(1, 200).example("\"Twitch\""),
                      field("platform", &T::platform, "The preset it is made from.").length(0, 50),
                      field("url", &T::url, "Server address of the same kind.").length(0, 2000).example("\"rtmps://live.example.com/app\""),
                      field("streamKey", &T::streamKey, "Never returned; an empty one removes it.")
                          .writeOnly()
                          .length(0, 1000)
                          .example("\"live_12345_abcdef\""),
                      field("enabled", &T::enabled, "Taken along when going live."),
                      field("canvas", &T::canvas, "Which picture is sent."),
                      field("encoding", &T::encoding, "Fields of its own encode to change; null goes back to the studio's."),
                      field("srt", &T::srt, "Fields to change of kind srt."),
                      field("hls", &T::hls, "Fields to change of kind hls."),
                      field("file", &T::file, "Fields to change of kind file."),
                      field("caFile", &T::caFile, "PEM file with a further certificate authority for rtmps.").length(0, 4096),
                      field("maxAttempts", &T::maxAttempts, "Attempts before giving up; 0 is unlimited while live.").range(0, 1000),
                      field("position", &T::position, "Moves the destination to this place in the list.").range(0, 100)};
    }
};

} // namespace castwright
