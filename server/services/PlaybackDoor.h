// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "ports/PlaybackDirectory.h"
#include "services/PlaybackInputs.h"

#include <QHash>

namespace castwright {

class MediaUploads;
class PlaybackGate;
struct ServiceContext;

/// What a playback id stands for, for those whom the gate lets in: streams live, clips, recordings and assets as films. A studio's program
/// goes by the studio's own id, which nobody can guess; whoever was given it may watch. What was decided is remembered for two seconds,
/// because players of low-latency HLS ask many times a second. Thread: server.
class PlaybackDoor final : public PlaybackDirectory {
public:
    /// All outlive this; `owner` is filled in later.
    PlaybackDoor(const ServiceContext &context, PlaybackGate &gate, const MediaUploads &uploads, const Account &owner)
        : m_context(context)
        , m_gate(gate)
        , m_uploads(uploads)
        , m_owner(owner)
    {}

    void resolve(const PlaybackVisit &visit, std::function<void(Result<PlaybackTarget>)> done) override;

private:
    struct Known {
        PlaybackTarget target;
        qint64 untilMs = 0;
    };
    Result<PlaybackTarget> targetOf(const PlayDecision &decision) const;
    Result<PlaybackTarget> filmOf(const QString &accountId, const QString &mediaId, const QString &title) const;
    void remember(const QString &key, const PlaybackTarget &target);

    const ServiceContext &m_context;
    PlaybackGate &m_gate;
    const MediaUploads &m_uploads;
    const Account &m_owner;
    QHash<QString, Known> m_known;
};

} // namespace castwright
