// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PushTarget.h"
#include "services/Windows.h"

namespace castwright {

struct PushTargetId {
    QString streamId;
    QString targetId;
};
template <>
struct Describe<PushTargetId> {
    static constexpr const char *name = "PushTargetId";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &PushTargetId::streamId, "Which stream.").path(),
                      field("targetId", &PushTargetId::targetId, "Which target.").path()};
    }
};

/// A target by its own id alone, as the GraphQL contract names it.
struct PushTargetRef {
    QString targetId;
};
template <>
struct Describe<PushTargetRef> {
    static constexpr const char *name = "PushTargetRef";
    static constexpr auto fields() { return Fields{field("targetId", &PushTargetRef::targetId, "Which target.").path()}; }
};

struct PushTargetCreate {
    QString streamId;
    QString platform = QStringLiteral("custom");
    QString name;
    Secret targetUri;
    bool isEnabled = true;
};
template <>
struct Describe<PushTargetCreate> {
    using T = PushTargetCreate;
    static constexpr const char *name = "PushTargetCreate";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(),
                      field("platform", &T::platform, "twitch, youtube, facebook, kick, x or custom.").length(0, 50),
                      field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Twitch\""),
                      field("targetUri", &T::targetUri, "rtmp, rtmps or srt address with its key; shown masked afterwards.")
                          .required()
                          .writeOnly()
                          .length(1, 2000)
                          .example("\"rtmp://live.example.com/app/live_12345_abcdef\""),
                      field("isEnabled", &T::isEnabled, "Starts and stops with the stream.")};
    }
};

struct PushTargetUpdate {
    QString streamId;
    QString targetId;
    std::optional<QString> name;
    std::optional<Secret> targetUri;
    std::optional<bool> isEnabled;
};
template <>
struct Describe<PushTargetUpdate> {
    using T = PushTargetUpdate;
    static constexpr const char *name = "PushTargetUpdate";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "Which stream.").path(), field("targetId", &T::targetId, "Which target.").path(),
                      field("name", &T::name, "Shown to the producer.").length(1, 200).example("\"Twitch\""),
                      field("targetUri", &T::targetUri, "rtmp, rtmps or srt address with its key.")
                          .writeOnly()
                          .length(1, 2000)
                          .example("\"rtmp://live.example.com/app/live_12345_abcdef\""),
                      field("isEnabled", &T::isEnabled, "Starts and stops with the stream.")};
    }
};

struct PushTargetRows {
    QList<PushTarget> data;
};
template <>
struct Describe<PushTargetRows> {
    static constexpr const char *name = "PushTargetRows";
    static constexpr auto fields()
    {
        return Fields{field("data", &PushTargetRows::data, "The targets of all the streams asked for.").required()};
    }
};

} // namespace castwright
