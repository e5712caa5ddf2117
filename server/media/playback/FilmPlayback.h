// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/playback/PlaybackFile.h"
#include "ports/PlaybackProvider.h"

#include <QObject>
#include <QThreadPool>

#include <list>
#include <memory>
#include <mutex>

namespace castwright::media {

class Film;

/// Video on demand of films on disk, as HLS: the playlist names the whole film, and each segment is cut out and packed when it is asked
/// for. Nothing is encoded, nothing is written. Files are read on a few threads; a film stays open while it is watched. Thread: server.
class FilmPlayback : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<PlaybackAnswer>)>;

    FilmPlayback();
    ~FilmPlayback() override;

    void ask(const PlaybackAsk &ask, const PlaybackFile &file, const QByteArray &carried, Done done);

private:
    std::shared_ptr<Film> film(const QString &path);

    QThreadPool m_threads;
    std::list<std::shared_ptr<Film>> m_films; ///< the newest first
};

} // namespace castwright::media
