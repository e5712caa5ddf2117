// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProxyStream.h"
#include "ports/Relay.h"

namespace castwright {

template <>
struct Describe<RelaySettings> {
    using T = RelaySettings;
    static constexpr const char *name = "RelaySettings";
    static constexpr auto fields()
    {
        return Fields{
            field("schemes", &T::schemes, "Which addresses may be relayed: http and https at first; rtmp, rtmps, srt and rtsp can be added.").length(1, 6),
            field("allowsLoopback", &T::allowsLoopback, "Addresses of this machine may be relayed."),
            field("allowsPrivate", &T::allowsPrivate, "Addresses of private networks may be relayed."),
            field("allowedHosts", &T::allowedHosts, "When not empty, nothing else may be relayed: names, *.names, addresses and networks.")
                .length(0, 1000),
            field("deniedHosts", &T::deniedHosts, "What may never be connected to, in the same way.").length(0, 1000),
            field("userAgent", &T::userAgent, "Sent upstream unless a stream says otherwise.").length(1, 500),
            field("maxRedirects", &T::maxRedirects, "Hops that are followed; each is checked.").range(0, 20),
            field("connectTimeoutMs", &T::connectTimeoutMs, "Name, TCP and TLS.").range(100, 60000),
            field("headTimeoutMs", &T::headTimeoutMs, "From the request to the answer's head.").range(100, 120000),
            field("stallMs", &T::stallMs, "Live: without a byte for so long, and other connections are tried.").range(100, 60000),
            field("hedgeMs", &T::hedgeMs, "Live: how long one attempt has before the next begins beside it.").range(50, 10000),
            field("giveUpMs", &T::giveUpMs, "Live: without media for so long, and clients are sent away.").range(1000, 600000),
            field("lingerMs", &T::lingerMs, "How long an upstream is kept after its last client.").range(0, 60000),
            field("hlsClientTimeoutMs", &T::hlsClientTimeoutMs, "A client that asks for nothing for so long has left.")
                .range(1000, 3600000),
            field("prebufferBytes", &T::prebufferBytes, "Strict live TS: what the first client waits for.").range(0, 16777216),
            field("prebufferMs", &T::prebufferMs, "And at most so long.").range(0, 60000),
            field("cooldownMs", &T::cooldownMs, "How long a bad address is left alone.").range(0, 3600000),
            field("minBytesPerSec", &T::minBytesPerSec, "Live: less for 15 s is a failure; 0 is off.").range(0, 1e9),
            field("maxPlaylistBytes", &T::maxPlaylistBytes, "Longer playlists are refused.").range(1024, 1e9),
            field("maxSegmentBytes", &T::maxSegmentBytes, "Longer segments are refused.").range(1024, 4e9),
            field("cacheBytes", &T::cacheBytes, "Segments kept for other clients.").range(0, 1e12),
            field("maxClientsPerStream", &T::maxClientsPerStream, "0 is without limit.").range(0, 1000000),
            field("maxClientsPerAddress", &T::maxClientsPerAddress, "0 is without limit.").range(0, 1000000),
            field("maxClientBytesPerSec", &T::maxClientBytesPerSec, "0 is without limit.").range(0, 1e12),
            field("maxStreamBytesPerSec", &T::maxStreamBytesPerSec, "To all clients of a stream together; 0 is without limit.")
                .range(0, 1e12),
            field("maxTotalBytesPerSec", &T::maxTotalBytesPerSec, "To all clients of all streams together; 0 is without limit.")
                .range(0, 1e13),
            field("maxUpstreamsPerHost", &T::maxUpstreamsPerHost, "Streams read from one server at a time; 0 is without limit.")
                .range(0, 100000),
            field("stopsOldest", &T::stopsOldest, "At that limit the stream opened first gives way; else the new one is refused."),
            field("transcodeLingerMs", &T::transcodeLingerMs, "How long an encode goes on after its last viewer.").range(0, 600000)};
    }
};

struct ProxySettings {
    bool requiresToken = true;
    bool signsUrls = false;
    int signedUrlSec = 86'400;
    int maxStreams = 10'000;
    int idleStreamSec = 0;
    RelaySettings relay;
};
template <>
struct Describe<ProxySettings> {
    using T = ProxySettings;
    static constexpr const char *name = "ProxySettings";
    static constexpr auto fields()
    {
        return Fields{
            field("requiresToken", &T::requiresToken, "Management needs an API key. Players never do."),
            field("signsUrls", &T::signsUrls, "Players need an address that was signed and has not expired."),
            field("signedUrlSec", &T::signedUrlSec, "How long a signed address is good for.").range(10, 31536000),
            field("maxStreams", &T::maxStreams, "Streams an account may have.").range(1, 1000000),
            field("idleStreamSec", &T::idleStreamSec, "A stream nobody asked for so long is deleted; 0 keeps it.").range(0, 31536000),
            field("relay", &T::relay, "How streams are fetched and sent.")};
    }
};

struct ProxyStreamId {
    QString streamId;
};
template <>
struct Describe<ProxyStreamId> {
    static constexpr const char *name = "ProxyStreamId";
    static constexpr auto fields() { return Fields{field("streamId", &ProxyStreamId::streamId, "Which stream.").path()}; }
};

struct ProxyStreamPatch {
    QString streamId;
    QJsonObject metadata;
    std::optional<QStringList> failoverUrls;
    QJsonObject headers;
    std::optional<QString> userAgent;
    std::optional<bool> returnToPrimary;
};
template <>
struct Describe<ProxyStreamPatch> {
    using T = ProxyStreamPatch;
    static constexpr const char *name = "ProxyStreamPatch";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(),
                      field("metadata", &T::metadata, "Keys to set; null takes one away."),
                      field("failoverUrls", &T::failoverUrls,
                            "Backup addresses in the order in which they are tried; one as it is shown stands for the one that is there.")
                          .length(0, 50),
                      field("headers", &T::headers, "Headers sent upstream to set, by name; null takes one away."),
                      field("userAgent", &T::userAgent, "User-Agent sent upstream; empty is the server's own.").length(0, 500),
                      field("returnToPrimary", &T::returnToPrimary, "Goes back to the primary address when it works again.")};
    }
};

struct ProxyClientId {
    QString streamId;
    QString clientId;
};
template <>
struct Describe<ProxyClientId> {
    using T = ProxyClientId;
    static constexpr const char *name = "ProxyClientId";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream; empty is any."),
                      field("clientId", &T::clientId, "Which client.").required()};
    }
};

/// Streams by a metadata field.
struct ProxyFilter {
    QString field;
    std::optional<QString> value;
    std::optional<QString> values;
    QString where;
    bool activeOnly = true;
    QString excludeChannelId;
    bool force = true;
    QString clientId;
};
template <>
struct Describe<ProxyFilter> {
    using T = ProxyFilter;
    static constexpr const char *name = "ProxyFilter";
    static constexpr auto fields()
    {
        return Fields{
            castwright::field("field", &T::field, "Name of a metadata key.").required().length(1, 200),
            castwright::field("value", &T::value, "What it must be, as text.").length(0, 1000),
            castwright::field("values", &T::values, "Several, with commas between.").length(0, 20000),
            castwright::field("where", &T::where, "Further keys, all of which must fit: \"category=sports,language=en\".").length(0, 2000),
            castwright::field("activeOnly", &T::activeOnly, "Only streams somebody plays."),
            castwright::field("excludeChannelId", &T::excludeChannelId, "Not the ones whose metadata.id is this.").length(0, 200),
            castwright::field("force", &T::force, "Also streams that others play."),
            castwright::field("clientId", &T::clientId, "The one who asks.").length(0, 128)};
    }
};

/// An address for one viewer.
struct ProxySign {
    QString streamId;
    int seconds = 3600;
    QString address;
};
template <>
struct Describe<ProxySign> {
    using T = ProxySign;
    static constexpr const char *name = "ProxySign";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(),
                      field("seconds", &T::seconds, "How long the address is good for.").range(1, 31536000),
                      field("address", &T::address, "The viewer's IP address; good from there alone. Empty: from anywhere.").length(0, 64)};
    }
};

/// A transcoding profile of one's own.
struct ProxyProfile {
    QString name;
    QString description;
    QString parameters;
};
template <>
struct Describe<ProxyProfile> {
    using T = ProxyProfile;
    static constexpr const char *name = "ProxyProfile";
    static constexpr auto fields()
    {
        return Fields{field("name", &T::name, "What it is called.").path().length(1, 60).matches("[A-Za-z0-9_.-]+"),
                      field("description", &T::description, "For people.").length(0, 300),
                      field("parameters", &T::parameters, "Arguments in the manner of ffmpeg, with {name|default} for variables.")
                          .required()
                          .length(1, 4000)};
    }
};

struct ProxyProfileName {
    QString name;
};
template <>
struct Describe<ProxyProfileName> {
    static constexpr const char *name = "ProxyProfileName";
    static constexpr auto fields() { return Fields{field("name", &ProxyProfileName::name, "Which profile.").path()}; }
};

struct ProxyUrl {
    QString url;
};
template <>
struct Describe<ProxyUrl> {
    static constexpr const char *name = "ProxyUrl";
    static constexpr auto fields() { return Fields{field("url", &ProxyUrl::url, "An address to try.").required().length(1, 8000)}; }
};

struct ProxyImport {
    QString url;
    QString text;
};
template <>
struct Describe<ProxyImport> {
    using T = ProxyImport;
    static constexpr const char *name = "ProxyImport";
    static constexpr auto fields()
    {
        return Fields{field("url", &T::url, "Address of an M3U list; Xtream's get.php too.").length(0, 8000),
                      field("text", &T::text, "Or the list itself.").length(0, 67108864)};
    }
};

/// An answer whose shape is the contract's: figures, lists of them.
struct ProxyDocument {
    QJsonObject document;
};
template <>
struct Describe<ProxyDocument> {
    static constexpr const char *name = "ProxyDocument";
    static constexpr auto fields() { return Fields{field("document", &ProxyDocument::document, "As the proxy's contract has it.")}; }
};

} // namespace castwright
