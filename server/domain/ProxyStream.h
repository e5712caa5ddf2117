// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// What a relayed address is, as far as its form tells.
enum class ProxyKind { Hls = 1, Live, Vod, Dash };
template <>
struct EnumNames<ProxyKind> {
    static constexpr std::array values{
        std::pair{ProxyKind::Hls, std::string_view("hls")}, std::pair{ProxyKind::Live, std::string_view("live")},
        std::pair{ProxyKind::Vod, std::string_view("vod")}, std::pair{ProxyKind::Dash, std::string_view("dash")}};
};

/// What is wanted of a relayed stream. Addresses and headers may carry credentials: the whole is kept sealed and never answered.
struct ProxyStreamConfig {
    QString url;
    QStringList failoverUrls;
    QString userAgent;
    QJsonObject headers;
    QJsonObject metadata;
    bool strictLiveTs = false;
    bool useStickySession = false;
    bool returnToPrimary = false;
    int returnAfterSec = 60;
    QString proxyUrl;
    int maxRedirects = -1;
    int stallMs = -1;
    int maxFailovers = 0;
    int maxClients = -1;
    qint64 maxClientBytesPerSec = -1;
    bool disconnectSlow = false;
    QString profile;
    QJsonObject profileVariables;
    QString outputFormat;
    QString resolver;
    QString failoverResolverUrl;
    bool enableSilenceDetection = false;
    double silenceThresholdDb = -50;
    double silenceDuration = 3;
    double silenceCheckInterval = 10;
    int silenceFailoverThreshold = 3;
    double silenceMonitoringGracePeriod = 15;
    bool enableBlackDetection = false;
    double blackDuration = 5;
    bool enableFreezeDetection = false;
    double freezeDuration = 10;
    bool enableMissingTrackDetection = false;
    double missingTrackDuration = 10;
};
template <>
struct Describe<ProxyStreamConfig> {
    using T = ProxyStreamConfig;
    static constexpr const char *name = "ProxyStreamConfig";
    static constexpr auto fields()
    {
        return Fields{
            field("url", &T::url, "The primary address: http or https, or what else the settings allow.")
                .required()
                .length(1, 8000)
                .example("\"https://provider.com/stream.m3u8\""),
            field("failoverUrls", &T::failoverUrls, "Backup addresses in the order in which they are tried.").length(0, 50),
            field("userAgent", &T::userAgent, "User-Agent sent upstream; empty is the server's own.").length(0, 500),
            field("headers", &T::headers, "Headers sent upstream, by name."),
            field("metadata", &T::metadata, "Any keys with scalar values; streams can be found by them."),
            field("strictLiveTs", &T::strictLiveTs, "Clean transport stream packets only; no ranges; buffered before the first byte."),
            field("useStickySession", &T::useStickySession, "Playlists are asked for where the first redirect led to."),
            field("returnToPrimary", &T::returnToPrimary, "Goes back to the primary address when it works again."),
            field("returnAfterSec", &T::returnAfterSec, "After how many seconds on a backup the primary is tried.").range(5, 86400),
            field("proxyUrl", &T::proxyUrl, "An http:// or socks5:// proxy to connect through.").length(0, 1000),
            field("maxRedirects", &T::maxRedirects, "-1: as the settings say.").range(-1, 20),
            field("stallMs", &T::stallMs, "Without a byte for so long, a live stream is helped; -1: as the settings say.").range(-1, 60000),
            field("maxFailovers", &T::maxFailovers, "Addresses tried in one emergency; 0 is all.").range(0, 50),
            field("maxClients", &T::maxClients, "0 is without limit; -1: as the settings say.").range(-1, 1000000),
            field("maxClientBytesPerSec", &T::maxClientBytesPerSec, "0 is without limit; -1: as the settings say.").range(-1, 1e12),
            field("disconnectSlow", &T::disconnectSlow, "A client that is too slow is sent away; else it goes on at the live edge."),
            field("profile", &T::profile, "Transcoding: the name of a profile, or arguments that begin with a dash.").length(0, 4000),
            field("profileVariables", &T::profileVariables, "Transcoding: values for the profile's variables."),
            field("outputFormat", &T::outputFormat, "Transcoding: mpegts or hls; both are served.").length(0, 20),
            field("resolver", &T::resolver, "Programs that look up addresses are not run here; must be empty.").length(0, 20),
            field("failoverResolverUrl", &T::failoverResolverUrl, "Is asked by POST for the next address before the list is used.")
                .length(0, 8000),
            field("enableSilenceDetection", &T::enableSilenceDetection, "Long silence leads to the next address."),
            field("silenceThresholdDb", &T::silenceThresholdDb, "Quieter than this, in dB of full scale, is silence.").range(-120, 0),
            field("silenceDuration", &T::silenceDuration, "Seconds of silence in one piece that count.").range(0.1, 600),
            field("silenceCheckInterval", &T::silenceCheckInterval, "Seconds that are looked at together.").range(0.5, 600),
            field("silenceFailoverThreshold", &T::silenceFailoverThreshold, "So many silent checks in a row are trouble.").range(1, 100),
            field("silenceMonitoringGracePeriod", &T::silenceMonitoringGracePeriod,
                  "Seconds at the beginning in which no content is trouble.")
                .range(0, 3600),
            field("enableBlackDetection", &T::enableBlackDetection, "A black picture leads to the next address."),
            field("blackDuration", &T::blackDuration, "After so many seconds of black.").range(0.5, 3600),
            field("enableFreezeDetection", &T::enableFreezeDetection, "A picture that stands still leads to the next address."),
            field("freezeDuration", &T::freezeDuration, "After so many seconds of standing still.").range(0.5, 3600),
            field("enableMissingTrackDetection", &T::enableMissingTrackDetection,
                  "Sound without pictures, or pictures without sound, lead to the next address."),
            field("missingTrackDuration", &T::missingTrackDuration, "After so many seconds without.").range(1, 3600)};
    }
};

struct ProxyStream {
    QString id; ///< all that a player needs to know, so it cannot be guessed
    QString accountId;
    ProxyKind kind = ProxyKind::Live;
    ProxyStreamConfig config;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};

} // namespace castwright
