// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpHost.h"
#include "media/playback/LivePlayback.h"
#include "rest/play/PlaybackSurface.h"

#include <QHash>
#include <QThread>

#include <atomic>
#include <memory>

namespace castwright::tests {

/// The player page and playback of live streams behind a real HTTP port, on a thread of its own, without the rest of the program. A
/// playback id is the stream's id, or one of films(). Thread: the one that made it.
class PlaybackHost {
public:
    explicit PlaybackHost(media::PlaybackSettings settings = {});
    ~PlaybackHost();
    PlaybackHost(const PlaybackHost &) = delete;
    PlaybackHost &operator=(const PlaybackHost &) = delete;

    quint16 port() const { return m_port; }
    QString url(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path); }
    media::LiveRegistry &registry() { return m_desk->registry(); }
    void addFilm(const QString &playbackId, const QString &path);
    /// Runs on the server thread and waits.
    void run(std::function<void(media::LivePlayback &)> work);
    /// Requests that arrived since the last call, by the last part of their path.
    QHash<QString, int> takeRequests();

private:
    class Directory;
    class Rest;

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<media::IngestDesk> m_desk;
    std::unique_ptr<media::LivePlayback> m_playback;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<PlaybackSurface> m_surface;
    std::unique_ptr<Rest> m_rest;
    std::unique_ptr<HttpHost> m_http;
    quint16 m_port = 0;
};

} // namespace castwright::tests
