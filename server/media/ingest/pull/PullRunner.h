// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Backoff.h"
#include "base/Result.h"
#include "media/live/LiveRegistry.h"

#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace castwright::media {

class AddressGuard;
class DemuxPackets;

/// Fetches a stream from other servers (RTMP, SRT, RTSP, HLS, HTTP-TS) on a thread of its own ("pull"), without decoding. The first address
/// is the primary. One that does not answer, fails, or sends nothing for `silentMs` is left for the next at once; after a round without
/// success it waits, longer each time. While a backup is in use the primary is looked at again; when it has run for `steadyMs` it is
/// returned to. A primary that fails soon after is looked at half as often, so that nothing flaps. Within one session as long as the tracks
/// are the same. Thread: any; the destructor returns within 100 ms, name look-ups excepted.
class PullRunner {
public:
    struct Policy {
        int openMs = 8000;
        int silentMs = 5000;
        int primaryEveryMs = 20'000;
        int primaryAtMostMs = 600'000; ///< after many failures
        int steadyMs = 3000;
        int tracksMs = 1500;          ///< so long a second track is waited for, from the first packet on
        int sessionTracksMs = 10'000; ///< and so long the tracks that a session has: a server sends no picture before its next keyframe
        Backoff::Policy retries{.firstMs = 500, .capMs = 15'000};
        QStringList publicUrls; ///< those of the addresses that may not lead into private networks
    };
    struct Report {
        bool isConnected = false;
        QString address; ///< fit for people
        QString message; ///< why it is not connected
    };
    /// Called on the runner's thread.
    using Listener = std::function<void(const Report &)>;

    PullRunner(LiveRegistry &registry, QString streamId, QStringList urls, Listener listener, Policy policy);
    PullRunner(LiveRegistry &registry, QString streamId, QStringList urls, Listener listener);
    ~PullRunner();
    PullRunner(const PullRunner &) = delete;
    PullRunner &operator=(const PullRunner &) = delete;

    const QStringList &urls() const { return m_urls; }
    const QStringList &publicUrls() const { return m_policy.publicUrls; }
    /// Leaves the address in use for the next.
    void failOver();

private:
    class Probe;
    enum class Left { Stopped, Failed, Skipped, PrimaryIsBack };

    void run();
    Left pullFrom(int index, Error &error);
    Left copyPackets(DemuxPackets &input, int index, Error &error);
    bool continuesSession() const;
    bool lacksTracks(const StreamInfo &info) const;
    bool takeInfo(const std::shared_ptr<const StreamInfo> &info, int index);
    void publish(const PacketPtr &packet);
    bool paceUntilDue(const Packet &packet);
    void endSession();
    void notePrimary(int index, Left left, qint64 lastedUs);
    bool waitMs(int ms);
    const std::shared_ptr<AddressGuard> &guardOf(const QString &url) const;
    bool isStopping() const { return m_isStopping.load(std::memory_order_relaxed); }

    LiveRegistry &m_registry;
    const QString m_streamId;
    const QStringList m_urls;
    const Listener m_listener;
    const Policy m_policy;
    const std::shared_ptr<AddressGuard> m_guard;       ///< of what a person at the machine, or with his rights, chose
    const std::shared_ptr<AddressGuard> m_publicGuard; ///< of publicUrls
    std::atomic<bool> m_isStopping = false;
    std::shared_ptr<std::atomic<bool>> m_isSkipped = std::make_shared<std::atomic<bool>>(false); ///< shared with the session's kick
    std::mutex m_mutex;
    std::condition_variable m_wake;

    // The thread's own.
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<const StreamInfo> m_info;
    std::unique_ptr<Probe> m_probe;
    int m_primaryEveryMs = 0;
    bool m_isPaced = false;  ///< segments come in bursts
    qint64 m_paceBaseUs = 0; ///< monotonic time of the connection's time 0
    qint64 m_offsetUs = 0;   ///< from the connection's times to the session's
    qint64 m_lastUs = 0;     ///< newest time of the session
    bool m_hasOffset = false;
    bool m_hasPublished = false;
    std::jthread m_thread;
};

} // namespace castwright::media
