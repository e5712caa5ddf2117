// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ports/Relay.h"
#include "relay/ClientRegistry.h"
#include "relay/Figures.h"
#include "relay/Mailbox.h"
#include "relay/RelayHooks.h"
#include "relay/hls/SegmentCache.h"

#include <QThread>
#include <QTimer>

#include <unordered_map>

namespace castwright::relay {

class StreamRelay;

/// The relay: clients, limits and figures on the server's thread, connections to other servers on a thread of its own ("relay"). Thread:
/// server.
class RelayEngine : public Relay {
    Q_OBJECT

public:
    explicit RelayEngine(const Clock &clock);
    ~RelayEngine() override;

    void configure(const RelaySettings &settings) override;
    Result<> checkUrl(const QString &url, const QString &field) const override;
    void setStream(const RelaySpec &spec) override;
    void removeStream(const QString &streamId, const QString &reason) override;
    void stopStream(const QString &streamId, const QString &reason) override;
    Result<int> failOver(const QString &streamId) override;
    void open(const QString &streamId, const RelayPlayer &player, const QByteArray &range, bool isHead, Answer done) override;
    void playlist(const QString &streamId, const RelayPlayer &player, const QString &token, const QByteArray &query, Answer done) override;
    void segment(const QString &streamId, const RelayPlayer &player, const QString &token, const QByteArray &range, Answer done) override;
    bool disconnectClient(const QString &streamId, const QString &clientId) override;
    void testUrl(const QString &url, std::function<void(Result<int>)> done) override;
    void fetchText(const QString &url, qint64 maxBytes, std::function<void(Result<QByteArray>)> done) override;
    RelayStreamFigures figures(const QString &streamId) const override;
    QList<RelayClient> clients() const override;
    RelayTotals totals() const override;

private:
    struct Record {
        RelaySpec spec;
        std::shared_ptr<StreamMeter> meter = std::make_shared<StreamMeter>();
        RelayStreamFigures figures;
        RateMeter out;
        RateMeter in;
        qint64 startedMs = 0;
        StreamRelay *worker = nullptr; ///< lives on the relay's thread; used there alone
    };
    using RecordPtr = std::shared_ptr<Record>;

    RelayHooks hooksFor(const QString &streamId, const std::shared_ptr<StreamMeter> &meter);
    RecordPtr record(const QString &streamId) const;
    Result<> checkLimits(const Record &record, const QString &clientId, const RelayPlayer &player) const;
    void onRelay(std::function<void()> work) { m_relayBox->post(std::move(work)); }
    /// Calls `done` on the server's thread.
    Answer backHere(Answer done);
    void admit(const RecordPtr &record, const RelayPlayer &player, const QString &clientId, RelayAnswer &answer);
    void countChanged(const QString &streamId);
    void giveSegment(const RecordPtr &record, const RelayPlayer &player, const QString &clientId, const QByteArray &range,
                     RelayAnswer answer, const Answer &done);
    void switched(const QString &streamId, const QString &oldUrl, const QString &newUrl, int index, const QString &reason, qint64 tookMs);
    void runningChanged(const QString &streamId, bool isRunning);
    void failed(const QString &streamId, const Error &error);
    void tick();
    void tell(const QString &type, const QString &streamId, QJsonObject data);

    const Clock &m_clock;
    RelaySettings m_settings;
    QThread m_thread;
    QObject *const m_context; ///< on the relay's thread, deleted there; parent of all that lives there
    std::shared_ptr<Mailbox> m_relayBox;
    std::shared_ptr<Mailbox> m_serverBox;
    std::shared_ptr<SegmentCache> m_cache;
    std::unordered_map<QString, RecordPtr> m_records;
    ClientRegistry m_registry;
    QTimer m_tick;
    RelayTotals m_totals;
    RateMeter m_outRate;
    TimeStats m_startTimes;
    TimeStats m_segmentTimes;
    TimeStats m_playlistTimes;
    TimeStats m_failoverTimes;
};

} // namespace castwright::relay
