// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ingest/rtmp/RtmpPeer.h"

#include <QHash>

#include <atomic>
#include <semaphore>
#include <unordered_map>

namespace castwright::media {

/// How many are connected from where. Thread: any.
class RtmpCallers {
public:
    enum class Verdict { Welcome = 1, TooMany, NoRoom };
    explicit RtmpCallers(const RtmpLimits &limits) : m_limits(limits) {}
    /// TooMany may be told so in words; with NoRoom the connection is closed at once. Counted unless NoRoom.
    Verdict enter(const TcpListener::Caller &caller);
    void leave(const QString &address);

private:
    const RtmpLimits m_limits;
    std::mutex m_mutex;
    QHash<QString, int> m_counts;
    int m_total = 0;
};

/// One thread and its connections; no connection ever changes over. Thread: start(), stop() and adopt() the server's, the rest its own.
class RtmpLoop {
public:
    struct Setting {
        IngestDesk &desk;
        RtmpLimits limits;
        std::shared_ptr<TlsIdentity> identity; ///< null: plain
        std::shared_ptr<RtmpCallers> callers;
    };

    explicit RtmpLoop(Setting setting);
    ~RtmpLoop() { stop(); }
    Q_DISABLE_COPY_MOVE(RtmpLoop)

    /// With a listener it accepts callers, and gives each to the loop that `choose` names.
    void start(const char *threadName, TcpListener *listener = nullptr, std::function<RtmpLoop &()> choose = {});
    void stop();
    /// Any thread.
    void adopt(TcpListener::Caller caller, bool isTooMany);
    /// Runs it on the connection if it is there still, and destroys that when the answer is false.
    void with(quint64 id, const std::function<bool(RtmpPeer &)> &function);

private:
    void run();
    void take(const TcpListener::Caller &caller, bool isTooMany);
    void acceptCallers();
    void handle(const Poller::Event &event);
    void readMail();
    void tick();

    Setting m_setting;
    Poller m_poller;
    std::shared_ptr<RtmpMailbox> m_mailbox = std::make_shared<RtmpMailbox>();
    TcpListener *m_listener = nullptr;
    bool m_isListening = false;
    std::function<RtmpLoop &()> m_choose;
    std::unordered_map<quint64, std::unique_ptr<RtmpPeer>> m_peers;
    quint64 m_nextId = 1;
    std::vector<char> m_buffer;
    qint64 m_tickedUs = 0;
    std::size_t m_tickEvents = 0; ///< since the last tick
    bool m_isBusy = false;
    std::binary_semaphore m_halt{0}; ///< ends the gathering
    std::atomic<bool> m_stops = false;
    std::thread m_thread;
};

} // namespace castwright::media
