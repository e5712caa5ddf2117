// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// One more key with which somebody may publish to a stream, beside the stream's own.
struct StreamKey {
    QString id;
    QString streamId;
    QString accountId;
    QString name;
    std::optional<QString> value; ///< told to those who may change streams, nobody else
    bool isActive = true;
    std::optional<QDateTime> lastUsedAt;
    QDateTime createdAt;
    int revision = 1;
};
template <>
struct Describe<StreamKey> {
    using T = StreamKey;
    static constexpr const char *name = "StreamKey";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Opaque, sortable by creation.").readOnly(),
                      field("streamId", &T::streamId, "The stream it opens.").readOnly(),
                      field("name", &T::name, "Who or what publishes with it."),
                      field("value", &T::value, "The key itself; only for keys that hold streams:write.").format("password").readOnly(),
                      field("isActive", &T::isActive, "False lets nobody in with it."),
                      field("lastUsedAt", &T::lastUsedAt, "When somebody last published with it.").readOnly(),
                      field("createdAt", &T::createdAt, "UTC.").readOnly(),
                      field("revision", &T::revision, "Goes up with every change; the ETag.").readOnly()};
    }
};

} // namespace castwright
