// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/MediaEngine.h"
#include "services/SystemFigures.h"
#include "services/UseCaseCatalog.h"

#include <functional>
#include <vector>

namespace castwright {

struct ServiceContext;

template <>
struct Describe<ThreadFigures> {
    using T = ThreadFigures;
    static constexpr const char *name = "Thread";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "The system's number of it."),
                      field("name", &T::name, "What it does; on Linux at most 15 characters of it.").example("\"server\""),
                      field("state", &T::state, "running, waiting, or waiting for a disk.").example("\"waiting\""),
                      field("cpuMs", &T::cpuMs, "User and system time since it began.")};
    }
};

template <>
struct Describe<QueueFigures> {
    using T = QueueFigures;
    static constexpr const char *name = "Queue";
    static constexpr auto fields()
    {
        return Fields{field("name", &T::name, "What it feeds.").example("\"dest-dst_01jz0000000000000000000000\""),
                      field("unit", &T::unit, "What is counted.").example("\"packets\""), field("size", &T::size, "How much waits now."),
                      field("capacity", &T::capacity, "How much may wait."),
                      field("dropped", &T::dropped, "What was dropped because it was full.")};
    }
};

struct ThreadList {
    QList<ThreadFigures> data;
};
template <>
struct Describe<ThreadList> {
    static constexpr const char *name = "ThreadList";
    static constexpr auto fields()
    {
        return Fields{field("data", &ThreadList::data, "The busiest first; empty where the platform does not tell.").required()};
    }
};

struct QueueList {
    QList<QueueFigures> data;
};
template <>
struct Describe<QueueList> {
    static constexpr const char *name = "QueueList";
    static constexpr auto fields() { return Fields{field("data", &QueueList::data, "Every bounded queue there is now.").required()}; }
};

/// What somebody looks at who wonders why it is slow. Thread: server.
class DebugService {
public:
    explicit DebugService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);
    /// Queues that the services do not know of.
    void addQueueSource(std::function<QList<QueueFigures>()> source) { m_sources.push_back(std::move(source)); }

    Result<ThreadList> threads(const CallContext &call, const Nothing &input);
    Result<QueueList> queues(const CallContext &call, const Nothing &input);

private:
    const ServiceContext &m_context;
    std::vector<std::function<QList<QueueFigures>()>> m_sources;
};

} // namespace castwright
