// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

enum class NodeHealth { Healthy = 1, Degraded, Unhealthy };
enum class NodeMode { Normal = 1, Draining, Maintenance };
template <>
struct EnumNames<NodeHealth> {
    static constexpr std::array values{std::pair{NodeHealth::Healthy, std::string_view("healthy")},
                                       std::pair{NodeHealth::Degraded, std::string_view("degraded")},
                                       std::pair{NodeHealth::Unhealthy, std::string_view("unhealthy")}};
};
template <>
struct EnumNames<NodeMode> {
    static constexpr std::array values{std::pair{NodeMode::Normal, std::string_view("normal")},
                                       std::pair{NodeMode::Draining, std::string_view("draining")},
                                       std::pair{NodeMode::Maintenance, std::string_view("maintenance")}};
};

/// A cache in front of this server (nginx, Varnish or any other) that viewers may be sent to. Its health is asked by HTTP.
struct EdgeNode {
    QString id;
    QString accountId;
    QString name;
    QString baseUrl; ///< http(s), without a trailing slash; our paths hang below it
    QString region;
    std::optional<double> latitude;
    std::optional<double> longitude;
    NodeMode mode = NodeMode::Normal;
    NodeHealth health = NodeHealth::Degraded; ///< degraded until it has answered once
    double load = 0;                          ///< 0 to 1, of its capacity
    int capacity = 1000;                      ///< viewers
    double latencyMs = 0;                     ///< of the last check
    std::optional<QDateTime> lastCheckAt;
    QString message; ///< why it is not healthy, in words
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};
template <>
struct Describe<EdgeNode> {
    using T = EdgeNode;
    static constexpr const char *name = "EdgeNode";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
                      field("name", &T::name, "Shown to the producer."),
                      field("baseUrl", &T::baseUrl, "http(s) address under which it serves this server's paths."),
                      field("region", &T::region, "Where it is, in words."),
                      field("latitude", &T::latitude, "Degrees, north is positive."),
                      field("longitude", &T::longitude, "Degrees, east is positive."),
                      field("mode", &T::mode, "normal, draining (no new viewers) or maintenance."),
                      field("health", &T::health, "Of the last checks.").readOnly(),
                      field("load", &T::load, "0 to 1: viewers that were sent there in the last five minutes, of its capacity.").readOnly(),
                      field("capacity", &T::capacity, "How many viewers it takes."),
                      field("latencyMs", &T::latencyMs, "How long the last check took.").readOnly(),
                      field("lastCheckAt", &T::lastCheckAt, "UTC.").readOnly(),
                      field("message", &T::message, "Why it is not healthy, in words.").readOnly(),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &T::updatedAt, "UTC.").readOnly(),
                      field("revision", &T::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
