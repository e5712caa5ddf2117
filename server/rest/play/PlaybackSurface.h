// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/SurfaceRouter.h"
#include "ports/PlaybackDirectory.h"
#include "ports/PlaybackProvider.h"

namespace castwright {

/// /play/{playbackId}: the page with the player, and below it what players fetch (see PlaybackProvider), a film as a file, the page's own
/// scripts under /play/assets. Public; who may watch is the directory's to say. A private stream's playlists carry the visitor's token to
/// every address they name, because players send nothing else along. Thread: server.
class PlaybackSurface final : public Surface {
public:
    /// Both outlive this.
    PlaybackSurface(PlaybackDirectory &directory, PlaybackProvider &provider) : m_directory(directory), m_provider(provider) {}

    bool owns(const RequestContext &head) const override;
    void handle(const RequestContext &request, Done done) override;

private:
    void answerTarget(const RequestContext &request, const PlaybackTarget &target, const Done &done);
    void askProvider(const RequestContext &request, const PlaybackTarget &target, const Done &done);

    PlaybackDirectory &m_directory;
    PlaybackProvider &m_provider;
};

/// Puts `query` ("token=...") behind every address in a playlist: lines that are addresses, and URI attributes. Pure.
QByteArray withQuery(const QByteArray &playlist, const QByteArray &query);

} // namespace castwright
