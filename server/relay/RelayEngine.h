// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/RateBudget.h"
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

/// The part of the body that a Range header asks for; the whole when it makes no sense.
void applyRange(const QByteArray &range, RelayAnswer &answer);

/// The relay: clients, limits and figures on the server's thread, connections to other servers on a thread of its own ("relay"). Thread:
/// server.
class RelayEngine : public Relay {
    Q_OBJECT

public:
    /// Without `transcoder` nothing is encoded, and contents are not looked at.
    explicit RelayEngine(const Clock &clock, Transcoder *transcoder = nullptr);
    ~RelayEngine() override;

    void configure(const RelaySettings &settings) override;
    void setBaseUrl(const QString &url) override;
    QString localUrl(const QString &streamId, RelayKind kind) const override;
    Transcoder *transcoder() const override { return m_transcoder; }
    Result<> checkUrl(const QString &url, const QString &field) const override;
    Result<> checkProxyUrl(const QString &url, const QString &field) const override;
    Result<> checkHosts(const QStringList &hosts, const QString &field) const override;
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
        std::shared_ptr<RateBudget> budget = std::make_shared<RateBudget>(); ///< of all its clients
        QString lastClientId;                                                ///< who asked last
        int errorsWhenGood = 0;                                              ///< how many there were when media came last
        StreamRelay *worker = nullptr;                                       ///< lives on the relay's thread; used there alone
        QString innerId; ///< what the source is read by where the stream itself is encoded; nobody is told
        int sourceReaders = 0;
        qint64 openedMs = 0;      ///< asked for last
        qint64 firstOpenedMs = 0; ///< since when it is read
        int toldClients = -1;
        std::shared_ptr<ContentWatch> watch;
    };
    using RecordPtr = std::shared_ptr<Record>;

    RelayHooks hooksFor(const QString &streamId, const std::shared_ptr<StreamMeter> &meter);
    RecordPtr record(const QString &streamId) const;
    RecordPtr innerRecord(const QString &streamId) const;
    QString sourceUrl(const Record &record) const { return localUrl(record.innerId, record.spec.kind); }
    void openInner(const RecordPtr &record, const QByteArray &range, bool isHead, const Answer &done);
    void playlistInner(const RecordPtr &record, const QString &token, const QByteArray &query, const Answer &done);
    void segmentInner(const RecordPtr &record, const QString &token, const QByteArray &range, const Answer &done);
    int upstreamsOf(const Record &record) const;
    Result<> takeUpstream(Record &record);
    void watchContents(const QString &streamId, Record &record);
    void contentFound(const QString &streamId, const QString &what);
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
    void found(const QString &streamId, RelayKind kind);
    QJsonObject stoppedData(const Record &record, const QString &reason) const;
    qint64 clientLimit(const Record &record) const;
    void tick();
    void giveBackMemory();
    void tell(const QString &type, const QString &streamId, QJsonObject data);

    const Clock &m_clock;
    Transcoder *const m_transcoder;
    QString m_baseUrl;
    std::unordered_map<QString, QString> m_inner; ///< stream by the name its source is read by
    RelaySettings m_settings;
    QThread m_thread;
    QObject *const m_context; ///< on the relay's thread, deleted there; parent of all that lives there
    std::shared_ptr<Mailbox> m_relayBox;
    std::shared_ptr<Mailbox> m_serverBox;
    std::shared_ptr<SegmentCache> m_cache;
    const std::shared_ptr<RateBudget> m_budget = std::make_shared<RateBudget>(); ///< of all clients of all streams
    std::unordered_map<QString, RecordPtr> m_records;
    ClientRegistry m_registry;
    QTimer m_tick;
    int m_running = 0;       ///< streams at the last tick
    qint64 m_giveBackMs = 0; ///< when memory goes back to the system; 0: nothing has ended
    RelayTotals m_totals;
    RateMeter m_outRate;
    TimeStats m_startTimes;
    TimeStats m_segmentTimes;
    TimeStats m_playlistTimes;
    TimeStats m_failoverTimes;
};

} // namespace castwright::relay
