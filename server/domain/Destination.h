// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"

namespace castwright {

enum class DestinationKind { Rtmp = 1, Srt, Hls, File }; ///< rtmps is Rtmp with a rtmps:// URL
enum class SrtMode { Caller = 1, Listener };
enum class HlsSegment { Ts = 1, Fmp4 };
enum class FileContainer { Mp4 = 1, Mkv };

template <>
struct EnumNames<DestinationKind> {
    static constexpr std::array values{
        std::pair{DestinationKind::Rtmp, std::string_view("rtmp")}, std::pair{DestinationKind::Srt, std::string_view("srt")},
        std::pair{DestinationKind::Hls, std::string_view("hls")}, std::pair{DestinationKind::File, std::string_view("file")}};
};
template <>
struct EnumNames<SrtMode> {
    static constexpr std::array values{std::pair{SrtMode::Caller, std::string_view("caller")},
                                       std::pair{SrtMode::Listener, std::string_view("listener")}};
};
template <>
struct EnumNames<HlsSegment> {
    static constexpr std::array values{std::pair{HlsSegment::Ts, std::string_view("ts")},
                                       std::pair{HlsSegment::Fmp4, std::string_view("fmp4")}};
};
template <>
struct EnumNames<FileContainer> {
    static constexpr std::array values{std::pair{FileContainer::Mp4, std::string_view("mp4")},
                                       std::pair{FileContainer::Mkv, std::string_view("mkv")}};
};

struct SrtSettings {
    SrtMode mode = SrtMode::Caller;
    int latencyMs = 200;
    QString streamId;
    Secret passphrase;
    friend bool operator==(const SrtSettings &, const SrtSettings &) = default;
};
struct HlsSettings {
    HlsSegment segment = HlsSegment::Fmp4;
    double segmentSec = 2.0;
    int windowSegments = 6;
    friend bool operator==(const HlsSettings &, const HlsSettings &) = default;
};
struct FileSettings {
    QString folder; ///< empty is the recordings folder of the data directory
    FileContainer container = FileContainer::Mp4;
    QList<int> tracks{1};
    friend bool operator==(const FileSettings &, const FileSettings &) = default;
};

template <>
struct Describe<SrtSettings> {
    static constexpr const char *name = "SrtSettings";
    static constexpr auto fields()
    {
        return Fields{
            field("mode", &SrtSettings::mode, "Call the other side, or wait for it."),
            field("latencyMs", &SrtSettings::latencyMs, "Receiver latency.").range(20, 8000),
            field("streamId", &SrtSettings::streamId, "Sent to the other side.").length(0, 512),
            field("passphrase", &SrtSettings::passphrase, "10 to 79 characters; empty is no encryption.").writeOnly().matches("|.{10,79}")};
    }
};
template <>
struct Describe<HlsSettings> {
    static constexpr const char *name = "HlsSettings";
    static constexpr auto fields()
    {
        return Fields{field("segment", &HlsSettings::segment, "MPEG-TS or fragmented MP4 segments."),
                      field("segmentSec", &HlsSettings::segmentSec, "Target length of a segment in seconds.").range(0.5, 10),
                      field("windowSegments", &HlsSettings::windowSegments, "Segments kept in the playlist.").range(3, 100)};
    }
};
template <>
struct Describe<FileSettings> {
    static constexpr const char *name = "FileSettings";
    static constexpr auto fields()
    {
        return Fields{field("folder", &FileSettings::folder, "Folder on this machine; empty is the recordings folder.").length(0, 4096),
                      field("container", &FileSettings::container, "mp4 (fragmented while recording, plain after) or mkv."),
                      field("tracks", &FileSettings::tracks, "Audio tracks, 1 to 6, that the file holds, in this order.").length(1, 6)};
    }
};

/// Where a program goes.
struct Destination {
    QString id;
    QString studioId;
    QString name;
    DestinationKind kind = DestinationKind::Rtmp;
    QString platform; ///< preset it was made from, for example "twitch"; free text
    QString url;
    Secret streamKey;
    QString streamKeyMasked;
    bool enabled = true;
    CanvasKind canvas = CanvasKind::Main;
    std::optional<Encoding> encoding; ///< its own encode instead of the studio's
    std::optional<SrtSettings> srt;
    std::optional<HlsSettings> hls;
    std::optional<FileSettings> file;
    QString caFile;      ///< extra certificate authority for rtmps, PEM
    int maxAttempts = 0; ///< 0 is unlimited while live
    int position = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

template <>
struct Describe<Destination> {
    static constexpr const char *name = "Destination";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &Destination::id, "Opaque, sortable by creation.").readOnly(),
            field("studioId", &Destination::studioId, "The studio it belongs to.").readOnly(),
            field("name", &Destination::name, "Shown to the producer."),
            field("kind", &Destination::kind, "Protocol or container."),
            field("platform", &Destination::platform, "The preset it was made from."),
            field("url", &Destination::url, "Server address without the stream key."),
            field("streamKey", &Destination::streamKey, "Never returned.").writeOnly(),
            field("streamKeyMasked", &Destination::streamKeyMasked, "The last characters of the stream key, for recognition.").readOnly(),
            field("enabled", &Destination::enabled, "Taken along when going live."),
            field("canvas", &Destination::canvas, "Which picture is sent."),
            field("encoding", &Destination::encoding, "An encode of its own instead of the studio's."),
            field("srt", &Destination::srt, "Settings of kind srt."),
            field("hls", &Destination::hls, "Settings of kind hls."),
            field("file", &Destination::file, "Settings of kind file."),
            field("caFile", &Destination::caFile, "PEM file with a further certificate authority for rtmps."),
            field("maxAttempts", &Destination::maxAttempts, "Attempts before giving up; 0 is unlimited while live."),
            field("position", &Destination::position, "Place in the destination list, from 0."),
            field("createdAt", &Destination::createdAt, "UTC.").readOnly(),
            field("updatedAt", &Destination::updatedAt, "UTC.").readOnly(),
            field("revision", &Destination::revision, "Goes up with every change; the ETag.").readOnly(),
        };
    }
};

} // namespace castwright
