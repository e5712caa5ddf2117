// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace castwright {

/// A fact that happened, after it was committed. Window, REST events, GraphQL subscriptions and webhooks read the same ones.
/// Types: studio|scene|source|destination|media|key|webhook|connection|stream|streamKey|pushTarget|clip|dvr|signingKey|edge|userToken .created
/// .updated .deleted; stream.live, stream.offline, stream.status (of a studio); ingest.live, ingest.offline, ingest.health (of a Stream: a session
/// began, ended, its grade changed), ingest.figures (once a second); viewer.joined, viewer.left; destination.status_changed,
/// pushTarget.status_changed, source.status_changed; chat.message; audio.levels.
struct Event {
    quint64 sequence = 0; ///< ascending within one run of the server
    QString id;
    QString type;
    QString accountId;
    QString studioId; ///< empty when it concerns no studio
    QDateTime time;
    QJsonObject data; ///< the value after the change, or {"id"} for a deletion
    bool isHighRate = false; ///< levels and status figures: not kept for resuming, not sent to webhooks
};

using EventPtr = std::shared_ptr<const Event>;

} // namespace castwright
