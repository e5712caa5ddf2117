// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Asset.h"
#include "domain/Event.h"
#include "services/StudioInputs.h"
#include "services/UseCaseCatalog.h"

#include <QHash>
#include <QObject>

namespace castwright {

struct ServiceContext;
class MediaLibrary;

struct ReplayStart {
    QString studioId;
    std::optional<int> seconds;
};
template <>
struct Describe<ReplayStart> {
    static constexpr const char *name = "ReplayStart";
    static constexpr auto fields()
    {
        return Fields{
            field("studioId", &ReplayStart::studioId, "Which studio.").path(),
            field("seconds", &ReplayStart::seconds, "How much is kept; absent is the studio's replayBufferSec, or 30.").range(5, 300)};
    }
};

struct ReplayStatus {
    bool active = false;
    int seconds = 0;
};
template <>
struct Describe<ReplayStatus> {
    static constexpr const char *name = "ReplayStatus";
    static constexpr auto fields()
    {
        return Fields{field("active", &ReplayStatus::active, "Whether the last seconds are kept now."),
                      field("seconds", &ReplayStatus::seconds, "How many are kept; 0 when it is off.")};
    }
};

/// The replay buffer of each studio: keeps the last seconds of the program in memory, and saves them into the media library when somebody
/// asks. That it is on is remembered: it goes on after a restart, empty. Thread: server.
class ReplayService {
public:
    ReplayService(const ServiceContext &context, MediaLibrary &library);
    void registerUseCases(UseCaseCatalog &catalog);

    /// Once at the start, after the engine knows the studios: what was on is on again.
    void recover();

    Result<ReplayStatus> status(const CallContext &call, const StudioId &input);
    Result<ReplayStatus> start(const CallContext &call, const ReplayStart &input);
    Result<ReplayStatus> stop(const CallContext &call, const StudioId &input);
    void save(const CallContext &call, const StudioId &input, std::function<void(Result<Asset>)> done);

private:
    ReplayStatus statusOf(const QString &studioId) const;
    void tell(const Studio &studio) const;
    void begin(const Studio &studio, int seconds);
    void follow(const Event &event);

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    QHash<QString, int> m_seconds; ///< of the studios where it is on
    QObject m_listener;
};

} // namespace castwright
