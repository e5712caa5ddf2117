// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "services/LiveInputs.h"
#include "services/StreamStatusBuilder.h"
#include "services/UseCaseCatalog.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace castwright {

struct ServiceContext;
struct LiveSession;

/// Going live and offline, per studio and per destination. A studio is in session from going live to going offline, whatever its outputs do; the
/// session is stored, so that one interrupted by a crash can be resumed. Thread: server.
class LiveService : public QObject {
public:
    explicit LiveService(const ServiceContext &context);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<StreamStatus> status(const CallContext &call, const StudioId &input);
    /// Idempotent by state: starts what of the chosen destinations does not run, retries what failed. Answers at once with the state of each.
    Result<StreamStatus> goLive(const CallContext &call, const GoLive &input);
    /// Offline already is no error.
    Result<StreamStatus> goOffline(const CallContext &call, const StudioId &input);
    Result<DestinationStatus> startDestination(const CallContext &call, const DestinationId &input);
    Result<DestinationStatus> stopDestination(const CallContext &call, const DestinationId &input);
    Result<DestinationStatus> retryDestination(const CallContext &call, const DestinationId &input);
    Result<ResumableList> resumable(const CallContext &call, const Nothing &input);
    Result<StreamStatus> resume(const CallContext &call, const ResumeInput &input);

    bool hasSession(const QString &studioId) const { return m_sessions.contains(studioId); }
    void studioChanged(const Studio &studio);
    void studioRemoved(const QString &studioId);
    void destinationChanged(const Studio &studio, const Destination &destination);
    void destinationRemoved(const Studio &studio, const QString &destinationId);

    /// Reads what was live when the program ended; studios with autoGoLive go live again at once. Call once, after the programs are known.
    void recover();
    /// Ends all sessions at a clean shutdown; those of autoGoLive studios stay stored, so that a reboot resumes them.
    void close();

private:
    struct Session {
        QString accountId;
        StreamStatusBuilder::Session facts;
        QHash<QString, QString> fileNames; ///< destination -> base name, so that repeating an order changes nothing
    };
    struct LastSeen {
        OutputState state = OutputState::Idle;
        OutputReason reason = OutputReason::None;
        int attempt = 0;
    };

    Result<StreamStatus> statusOf(const Studio &studio);
    Result<DestinationStatus> statusOf(const Studio &studio, const QString &destinationId);
    Result<QList<Destination>> chosen(const Studio &studio, const std::optional<QStringList> &ids) const;
    Result<> begin(const Studio &studio, const QList<Destination> &destinations);
    Result<> keep(const QString &studioId, const Session &session);
    void start(const Studio &studio, const Destination &destination, Session &session);
    bool runs(const QString &studioId, const QString &destinationId) const;
    void publishStatus(const Studio &studio, const char *type, bool isHighRate);
    void onOutputChanged(const QString &studioId, const DestinationStatus &status);
    void onSourceChanged(const QString &studioId, const SourceStatus &status);
    void onLevelsChanged(const AudioLevels &levels);
    void tick();

    const ServiceContext &m_context;
    StreamStatusBuilder m_builder;
    QHash<QString, Session> m_sessions;
    QHash<QString, LiveSession> m_interrupted;
    QHash<QString, QString> m_accounts; ///< studio -> account, for what the engine reports
    QHash<QString, LastSeen> m_lastSeen;
    QHash<QString, SourceState> m_lastSource;
    QTimer m_timer;

    QString accountOf(const QString &studioId);
};

} // namespace castwright
