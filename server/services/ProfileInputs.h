// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "services/Listing.h"

namespace castwright {

/// How a studio composes, encodes and changes scenes, apart from what is on it.
struct ProfileSettings {
    Canvas canvas;
    std::optional<Canvas> verticalCanvas;
    Transition transition;
    Slate slate;
    Encoding encoding;
    double masterVolumeDb = 0;
    int replayBufferSec = 0;
    QString monitorDevice;
};
template <>
struct Describe<ProfileSettings> {
    using T = ProfileSettings;
    static constexpr const char *name = "ProfileSettings";
    static constexpr auto fields()
    {
        return Fields{field("canvas", &T::canvas, "The main picture."),
                      field("verticalCanvas", &T::verticalCanvas, "The upright picture; absent removes it."),
                      field("transition", &T::transition, "The default transition."),
                      field("slate", &T::slate, "Shown in place of a source that fails."),
                      field("encoding", &T::encoding, "The encode that destinations without their own share."),
                      field("masterVolumeDb", &T::masterVolumeDb, "Volume of the mix in dB."),
                      field("replayBufferSec", &T::replayBufferSec, "Seconds kept for saving afterwards."),
                      field("monitorDevice", &T::monitorDevice, "Sound device on which the producer listens.")};
    }
};

/// Settings under a name, to be used again in any studio of the account.
struct Profile {
    QString id;
    QString accountId; ///< never on a surface
    QString name;
    ProfileSettings settings;
    QDateTime createdAt;
    QDateTime updatedAt;
    int revision = 1;
};
template <>
struct Describe<Profile> {
    static constexpr const char *name = "Profile";
    static constexpr auto fields()
    {
        return Fields{field("id", &Profile::id, "Opaque, sortable by creation.").readOnly(),
                      field("name", &Profile::name, "Shown to the producer."),
                      field("settings", &Profile::settings, "What it holds."),
                      field("createdAt", &Profile::createdAt, "UTC.").readOnly(),
                      field("updatedAt", &Profile::updatedAt, "UTC.").readOnly(),
                      field("revision", &Profile::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

struct ProfileId {
    QString profileId;
};
template <>
struct Describe<ProfileId> {
    static constexpr const char *name = "ProfileId";
    static constexpr auto fields() { return Fields{field("profileId", &ProfileId::profileId, "Which profile.").path()}; }
};

struct ProfileCreate {
    QString studioId;
    QString name;
};
template <>
struct Describe<ProfileCreate> {
    using T = ProfileCreate;
    static constexpr const char *name = "ProfileCreate";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Whose settings are kept.").path(),
                      field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"720p at home\"")};
    }
};

struct ProfileUpdate {
    QString profileId;
    QString name;
};
template <>
struct Describe<ProfileUpdate> {
    using T = ProfileUpdate;
    static constexpr const char *name = "ProfileUpdate";
    static constexpr auto fields()
    {
        return Fields{field("profileId", &T::profileId, "Which profile.").path(),
                      field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"720p at home\"")};
    }
};

struct ProfileApply {
    QString studioId;
    QString profileId;
};
template <>
struct Describe<ProfileApply> {
    static constexpr const char *name = "ProfileApply";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &ProfileApply::studioId, "Which studio.").path(),
                      field("profileId", &ProfileApply::profileId, "Which profile.").path()};
    }
};

} // namespace castwright
