// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Destination.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct PlatformServer {
    QString name;
    QString url;
};
template <>
struct Describe<PlatformServer> {
    static constexpr const char *name = "PlatformServer";
    static constexpr auto fields()
    {
        return Fields{field("name", &PlatformServer::name, "Where it stands, or how it is reached."),
                      field("url", &PlatformServer::url, "Address for a destination.")};
    }
};

/// A well-known place to send a program to. 0 where the platform states no limit.
struct Platform {
    QString id;
    QString name;
    DestinationKind kind = DestinationKind::Rtmp;
    QList<PlatformServer> servers;
    QString keyUrl;
    QString keyHelp;
    int maxVideoKbps = 0;
    int maxAudioKbps = 0;
    double maxKeyframeSec = 0;
    bool takesHevc = false;
    bool takesAv1 = false;
};
template <>
struct Describe<Platform> {
    using T = Platform;
    static constexpr const char *name = "Platform";
    static constexpr auto fields()
    {
        return Fields{
            field("id", &T::id, "For the member platform of a destination."),
            field("name", &T::name, "Shown to the producer."),
            field("kind", &T::kind, "Of the destination."),
            field("servers", &T::servers, "Ingest servers, the best for most first; empty where the platform gives one for each stream."),
            field("keyUrl", &T::keyUrl, "Page on which the stream key is found; may be empty."),
            field("keyHelp", &T::keyHelp, "Where to find the key, in words."),
            field("maxVideoKbps", &T::maxVideoKbps, "The most the platform promises to take, kbit/s; 0 is not stated."),
            field("maxAudioKbps", &T::maxAudioKbps, "kbit/s; 0 is not stated."),
            field("maxKeyframeSec", &T::maxKeyframeSec, "Longest interval of keyframes in seconds; 0 is not stated."),
            field("takesHevc", &T::takesHevc, "Takes HEVC."),
            field("takesAv1", &T::takesAv1, "Takes AV1.")};
    }
};

struct PlatformList {
    QList<Platform> data;
};
template <>
struct Describe<PlatformList> {
    static constexpr const char *name = "PlatformList";
    static constexpr auto fields()
    {
        return Fields{field("data", &PlatformList::data, "The well-known first, then what a producer runs.").required()};
    }
};

/// The presets of destinations, from resources/platforms and the table of limits. Thread: server.
class PlatformService {
public:
    void registerUseCases(UseCaseCatalog &catalog);
    Result<PlatformList> list(const CallContext &call, const Nothing &input);
};

} // namespace castwright
