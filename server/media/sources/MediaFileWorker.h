// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/DecodeSession.h"
#include "media/sources/PlaybackBuffer.h"
#include "media/sources/SourceThread.h"

#include "domain/Source.h"

namespace castwright::media {

/// The thread side of a media file source: opens the files in turn, decodes ahead of the program and lays everything on one timeline.
/// Thread: run() the source's, the rest any.
class MediaFileWorker {
public:
    MediaFileWorker(QStringList files, EndBehavior atEnd, qint64 startMs);

    void run(StopSignal &stop);
    /// Plays on from this place of the file playing, or of the last one.
    void seek(qint64 positionMs);
    void setAtEnd(EndBehavior atEnd);

    struct Report {
        QString message; ///< of the last failure, empty when all is well
        bool isFailed = false;
        bool isOpen = false;
        bool hasSound = false;
        qint64 durationMs = 0;
        double fps = 0;
    };
    Report report() const;
    const std::shared_ptr<PlaybackBuffer> &buffer() const { return m_buffer; }

private:
    enum class Turn { Worked = 1, Waiting, Ended, Failed };
    bool openItem(StopSignal &stop);
    void takeSeek();
    void seekNow();
    Turn decodeSome();
    void pushPictures(std::vector<DecodedPicture> &pictures);
    void pushSounds(std::vector<DecodedSound> &sounds);
    void endItem();
    void fail(const QString &message);

    const QStringList m_files;
    std::shared_ptr<PlaybackBuffer> m_buffer;
    std::unique_ptr<DecodeSession> m_session;
    std::size_t m_item = 0;
    std::size_t m_failures = 0; ///< in a row
    int m_epoch = 0;
    qint64 m_base = 0;    ///< the current file's beginning on the timeline
    qint64 m_skipTo = 0;  ///< samples of the file that are not played, after a seek
    qint64 m_videoEnd = 0; ///< of the file, as far as decoded
    qint64 m_soundEnd = 0;
    bool m_isSeam = true;  ///< the next sound begins a file or follows a seek
    bool m_isFinished = false;

    mutable std::mutex m_mutex; ///< guards what follows
    Report m_report;
    EndBehavior m_atEnd;
    qint64 m_seekMs = 0; ///< where the newest epoch begins
};

} // namespace castwright::media
