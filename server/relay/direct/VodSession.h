// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "relay/FailoverPlan.h"
#include "relay/RelayHooks.h"
#include "relay/http/UpstreamFetch.h"

#include <atomic>

namespace castwright::relay {

/// One client's reading of a file: its range is asked for upstream, no faster than the client takes it; a connection that breaks is taken
/// up again where it broke. Deletes itself when it is over. Thread: the relay's.
class VodSession : public QObject {
    Q_OBJECT

public:
    /// What the client is told, before the first byte.
    struct Opened {
        UpstreamHead head;
        std::shared_ptr<ChunkRing> ring; ///< null for HEAD
    };
    struct Handlers {
        std::function<void(Result<Opened>)> opened; ///< once
        std::function<void()> over;                 ///< once, the last call
    };
    VodSession(RelaySettings settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks, QByteArray range, bool isHead,
               Handlers handlers, QObject *parent);
    ~VodSession() override;

    void start();
    /// The client has gone.
    void close();

private:
    void open(int index, const QByteArray &range);
    void onHead(const UpstreamHead &head);
    void onData(const QByteArray &piece);
    void onEnd(const Result<> &result);
    void tryNext(const Error &error, const QString &kind);
    void resume();
    void finish();

    RelaySettings m_settings;
    RelaySpec m_spec;
    FailoverPlan &m_plan;
    RelayHooks &m_hooks;
    QByteArray m_range;
    bool m_isHead;
    Handlers m_handlers;
    QPointer<UpstreamFetch> m_fetch;
    std::shared_ptr<ChunkRing> m_ring;
    std::shared_ptr<void> m_reading;
    std::shared_ptr<std::atomic<bool>> m_isPaused = std::make_shared<std::atomic<bool>>(false);
    UpstreamHead m_head; ///< of the first answer
    QList<int> m_ladder;
    int m_index = 0;
    qint64 m_first = 0; ///< offset in the file of the first byte that was promised
    qint64 m_sent = 0;
    int m_resumes = 0;
    bool m_isTrial = false; ///< the primary is tried again
    bool m_isOpened = false;
    bool m_isOver = false;
};

} // namespace castwright::relay
