// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ThreadCheck.h"
#include "media/live/IngestDesk.h"
#include "media/playback/FilmPlayback.h"
#include "media/playback/StreamPlayback.h"
#include "media/playback/Thumbnails.h"
#include "media/playback/ViewerLedger.h"
#include "ports/PlaybackProvider.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace castwright::media {

/// Playback of every live stream of the registry: HLS, low-latency HLS, HTTP-FLV, HTTP-TS, pictures. Nothing is packed before somebody
/// asks, unless a window is kept or the settings say so. Thread: server.
class LivePlayback final : public QObject, public PlaybackProvider, private LiveListener {
    Q_OBJECT

public:
    /// The desk outlives this.
    LivePlayback(IngestDesk &desk, PlaybackSettings settings);
    ~LivePlayback() override;

    /// Window of the past and renditions; streams that nobody told of have neither.
    void setStream(const StreamSpec &spec);
    void removeStream(const QString &streamId);
    void ask(const PlaybackAsk &ask, std::function<void(Result<PlaybackAnswer>)> done) override;

    /// The newest picture as JPEG; asking keeps it fresh for a minute. Errors: NotFound while there is none.
    Result<QByteArray> thumbnail(const QString &streamId) const;

    /// When it was made, epoch milliseconds; 0 while there is none.
    qint64 thumbnailMs(const QString &streamId) const;

    bool isPacking(const QString &streamId) const;
    qint64 bytesInMemory() const;

private:
    void sessionBegan(const std::shared_ptr<LiveSession> &session) override;
    void sessionEnded(const std::shared_ptr<LiveSession> &session) override;

    StreamPlayback &stream(const QString &streamId);
    StreamPlayback *find(const QString &streamId) const;
    void onTick();
    void count(const PlaybackAsk &ask, const QString &sessionId, const PlaybackAnswer &answer);
    void follow(const PlaybackAsk &ask, PlaybackAnswer &answer);
    void askPicture(const PlaybackAsk &ask, const PlaybackFile &file, StreamPlayback::Done done);
    void refreshPictures(qint64 nowMs);
    void pictureMade(const QString &streamId);

    IngestDesk &m_desk;
    const PlaybackSettings m_settings;
    ThreadCheck m_thread;
    std::map<QString, StreamSpec> m_specs;
    std::map<QString, std::unique_ptr<StreamPlayback>> m_streams;
    ViewerLedger m_viewers;
    struct Picture {
        mutable qint64 askedMs = 0;
        qint64 wantedMs = 0;
        QList<StreamPlayback::Done> waiting;
    };
    std::map<QString, Picture> m_pictures;
    std::unique_ptr<Thumbnails> m_thumbnails;
    FilmPlayback m_films;
    QTimer m_timer;
};

} // namespace castwright::media
