// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/DestinationInputs.h"
#include "services/StudioInputs.h"

namespace castwright {

struct GoLive {
    QString studioId;
    std::optional<QStringList> destinationIds;
    bool strict = false;
};
template <>
struct Describe<GoLive> {
    using T = GoLive;
    static constexpr const char *name = "GoLive";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("destinationIds", &T::destinationIds, "Which destinations; absent is all that are enabled.").length(1, 100),
                      field("strict", &T::strict, "Answer already_live when the studio is live, instead of starting what is missing.")};
    }
};

struct PreflightInput {
    QString studioId;
    std::optional<QStringList> destinationIds;
};
template <>
struct Describe<PreflightInput> {
    using T = PreflightInput;
    static constexpr const char *name = "PreflightInput";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("destinationIds", &T::destinationIds, "Which destinations; absent is all that are enabled.").length(1, 100)};
    }
};

struct PreflightList {
    QList<PreflightReport> data;
};
template <>
struct Describe<PreflightList> {
    static constexpr const char *name = "PreflightList";
    static constexpr auto fields()
    {
        return Fields{field("data", &PreflightList::data, "First the studio as a whole, then one report per destination.").required()};
    }
};

/// A live session that a crash or power cut ended.
struct ResumableSession {
    QString studioId;
    QString studioName;
    QDateTime startedAt;
    QStringList destinationIds;
};
template <>
struct Describe<ResumableSession> {
    using T = ResumableSession;
    static constexpr const char *name = "ResumableSession";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio was live."), field("studioName", &T::studioName, "Its name."),
                      field("startedAt", &T::startedAt, "When the session began."),
                      field("destinationIds", &T::destinationIds, "Where it was sent.")};
    }
};

struct ResumableList {
    QList<ResumableSession> data;
};
template <>
struct Describe<ResumableList> {
    static constexpr const char *name = "ResumableList";
    static constexpr auto fields() { return Fields{field("data", &ResumableList::data, "Sessions that were interrupted.").required()}; }
};

struct ResumeInput {
    QString studioId;
    bool discard = false;
};
template <>
struct Describe<ResumeInput> {
    static constexpr const char *name = "ResumeInput";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &ResumeInput::studioId, "Which studio.").required().length(1, 64),
                      field("discard", &ResumeInput::discard, "Forgets the session instead of resuming it.")};
    }
};

} // namespace castwright
