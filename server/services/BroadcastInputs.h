// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// A programme of a broadcast, as the proxy's contract has it.
struct BroadcastStart {
    QString networkId;
    QString streamUrl;
    double seekSeconds = 0;
    double durationSeconds = 0;
    qint64 segmentStartNumber = 0;
    bool addDiscontinuity = false;
    int segmentDuration = 6;
    int hlsListSize = 20;
    bool transcode = false;
    QString videoBitrate;
    int audioBitrate = 192;
    QString videoResolution;
    QString videoCodec = QStringLiteral("libx264");
    QString audioCodec = QStringLiteral("aac");
    QString preset = QStringLiteral("veryfast");
    QString hwaccel;
    bool deinterlace = false;
    QString callbackUrl;
    QJsonObject headers;
    bool dvrMode = false;
    QJsonObject metadata;
};
template <>
struct Describe<BroadcastStart> {
    using T = BroadcastStart;
    static constexpr const char *name = "BroadcastStart";
    static constexpr auto fields()
    {
        return Fields{field("networkId", &T::networkId, "Which broadcast; one that runs goes over to this programme.")
                          .path()
                          .length(1, 64)
                          .matches("[A-Za-z0-9][A-Za-z0-9_.-]*"),
                      field("streamUrl", &T::streamUrl, "Address of the programme.").required().length(1, 8000),
                      field("seekSeconds", &T::seekSeconds, "Where in a file it begins.").range(0, 1e7),
                      field("durationSeconds", &T::durationSeconds, "How long it goes on; 0 is to its end.").range(0, 1e7),
                      field("segmentStartNumber", &T::segmentStartNumber, "Number of the first segment of a new broadcast.").range(0, 1e12),
                      field("addDiscontinuity", &T::addDiscontinuity, "Begins with a discontinuity."),
                      field("segmentDuration", &T::segmentDuration, "Seconds of a segment.").range(1, 60),
                      field("hlsListSize", &T::hlsListSize, "Segments in the playlist.").range(2, 10000),
                      field("transcode", &T::transcode, "Encoded anew; else only packed anew."),
                      field("videoBitrate", &T::videoBitrate, "kbit/s, when it is encoded.").length(0, 12),
                      field("audioBitrate", &T::audioBitrate, "kbit/s, when it is encoded.").range(32, 512),
                      field("videoResolution", &T::videoResolution, "\"1280x720\", when it is encoded.").length(0, 12),
                      field("videoCodec", &T::videoCodec, "h264, hevc, or an encoder's name.").length(0, 40),
                      field("audioCodec", &T::audioCodec, "aac.").length(0, 20),
                      field("preset", &T::preset, "Of the encoder.").length(0, 20),
                      field("hwaccel", &T::hwaccel, "nvenc, vaapi, qsv, amf, videotoolbox; software where it does not open.").length(0, 20),
                      field("deinterlace", &T::deinterlace, "Its pictures are interlaced, and made whole when it is encoded."),
                      field("callbackUrl", &T::callbackUrl, "Is told by POST when it ends.").length(0, 8000),
                      field("headers", &T::headers, "Headers sent upstream, by name."),
                      field("dvrMode", &T::dvrMode, "All segments are kept, and outages of the source are waited out."),
                      field("metadata", &T::metadata, "Any keys; given back.")};
    }
};

struct BroadcastId {
    QString networkId;
};
template <>
struct Describe<BroadcastId> {
    static constexpr const char *name = "BroadcastId";
    static constexpr auto fields() { return Fields{field("networkId", &BroadcastId::networkId, "Which broadcast.").path()}; }
};

} // namespace castwright
