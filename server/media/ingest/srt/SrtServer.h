// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ingest/srt/SrtPlayer.h"
#include "media/ingest/ts/TsPublisher.h"
#include "media/live/IngestDesk.h"
#include "media/srt/SrtSocket.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

struct sockaddr;

namespace castwright::media {

/// Publishers and players by SRT on one port, told apart by their stream id. Whoever may not come in is turned away in the handshake,
/// before any media. Thread: listen() and close() the server's; callers are asked about on libsrt's thread, publishers are read on
/// "srt-in", players written on "srt-out".
class SrtServer final : public IngestListener {
public:
    explicit SrtServer(IngestDesk &desk) : m_desk(desk) {}
    ~SrtServer() override;

    Result<quint16> listen(const QString &address, quint16 port) override;
    void close() override;

private:
    struct Admission { ///< a caller who was let in, until his connection is up
        StreamAttempt attempt;
        StreamGrant grant;
    };
    struct Publisher {
        SrtSocket socket;
        std::unique_ptr<TsPublisher> feed;
        std::shared_ptr<std::atomic<bool>> isKicked;
        qint64 nextFiguresUs = 0;
    };

    static int onCaller(void *self, int socket, int version, const sockaddr *peer, const char *streamId);
    int admit(int socket, const QString &peer, const QString &streamId);
    int reject(int socket, int code) const;
    std::optional<Result<StreamGrant>> askDesk(const StreamAttempt &attempt) const;

    void readPublishers();
    void acceptCallers();
    void beginPublisher(SrtSocket socket, int handle, const Admission &admission);
    void beginPlayer(SrtSocket socket, const Admission &admission);
    bool readFrom(Publisher &publisher, int handle);
    void tellTransport(Publisher &publisher, int handle, qint64 nowUs) const;
    void sweepPublishers();
    void writePlayers();

    IngestDesk &m_desk;
    SrtLibrary m_library;
    SrtSocket m_listener;
    int m_listenHandle = -1;
    int m_epoll = -1;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_playing = 0; ///< players, those not begun yet among them
    std::mutex m_mutex;             ///< guards the next three
    std::condition_variable m_wake;
    QHash<int, Admission> m_admitted;
    std::vector<std::unique_ptr<SrtPlayer>> m_newPlayers;
    std::map<int, Publisher> m_publishers; ///< srt-in only
    std::jthread m_reader;
    std::jthread m_writer;
};

} // namespace castwright::media
