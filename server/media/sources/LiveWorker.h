// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Backoff.h"
#include "media/ffmpeg/DecodeSession.h"
#include "media/sources/PlaybackBuffer.h"
#include "media/sources/SourceThread.h"
#include "media/sources/TimestampMap.h"

namespace castwright::media {

/// The thread side of a source that delivers when it likes: a network stream, a screen, a camera, a microphone. Opens it, decodes as it
/// comes and, when it ends or fails, opens it again after 1 s, doubling to 15 s, for ever. Thread: run() the source's, report() any.
class LiveWorker {
public:
    /// What to open; asked again before every attempt, since devices come and go.
    using MakeRequest = std::function<Result<DemuxRequest>()>;

    /// `latency`: samples the program keeps ready; room for as many decoded pictures is made, up to 256 MB.
    LiveWorker(MakeRequest makeRequest, qint64 latency, Backoff::Policy retries = {});

    void run(StopSignal &stop);

    struct Report {
        QString message; ///< why there is no connection, and what happens next; empty when connected
        bool isConnected = false;
        bool hasSound = false;
        double fps = 0;
        int reconnects = 0;
    };
    Report report() const;
    const std::shared_ptr<PlaybackBuffer> &buffer() const { return m_buffer; }

private:
    Result<> connect(StopSignal &stop);
    Result<> receive(StopSignal &stop);
    void tellTracks();
    bool decodePictures();
    bool decodeSounds();
    void makeRoom(const VideoFrame &frame);
    void waitAfter(const Error &error, StopSignal &stop);

    MakeRequest m_makeRequest;
    const qint64 m_latency;
    std::shared_ptr<PlaybackBuffer> m_buffer;
    std::unique_ptr<DecodeSession> m_session;
    TimestampMap m_timeline;
    Backoff m_backoff;
    bool m_hasRoom = false;
    std::pair<bool, bool> m_toldTracks; ///< picture, sound

    mutable std::mutex m_mutex;
    Report m_report;
};

} // namespace castwright::media
