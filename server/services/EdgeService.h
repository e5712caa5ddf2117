// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/HttpFetcher.h"
#include "ports/StreamEngine.h"
#include "services/EdgeInputs.h"
#include "services/SystemFigures.h"
#include "services/UseCaseCatalog.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>

namespace castwright {

class ViewerTracker;
struct ServiceContext;

/// The nodes viewers may be sent to: this server, and the caches in front of it that were registered. Each cache is asked every ten seconds
/// for a path of ours: one miss makes it degraded, three make it unhealthy, an answer over a second degraded. Thread: server.
class EdgeService : public QObject {
public:
    EdgeService(const ServiceContext &context, ViewerTracker &viewers);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<EdgeNode>> list(const CallContext &call, const WindowInput &input);
    Result<EdgeNode> get(const CallContext &call, const EdgeId &input);
    Result<EdgeNode> create(const CallContext &call, const EdgeCreate &input);
    Result<EdgeNode> update(const CallContext &call, const EdgeUpdate &input);
    Result<Nothing> remove(const CallContext &call, const EdgeId &input);
    Result<ServiceHealthList> services(const CallContext &call, const ServiceFilter &input);
    Result<NetworkStatus> network(const CallContext &call, const Nothing &input);

    void start();
    /// Asks every edge how it is.
    void check();
    /// Where this server is reached: "http://127.0.0.1:7080", and what listens beside it.
    void setAddresses(const QString &baseUrl, const IngestPorts &ports);
    const QString &baseUrl() const { return m_baseUrl; }
    /// Of all edges, names or addresses.
    QStringList hosts() const;
    const IngestPorts &ports() const { return m_ports; }

    /// All edges of an account with how they are.
    QList<EdgeNode> nodesOf(const QString &accountId) const;
    /// A viewer was sent there; counts as load for five minutes.
    void sent(const QString &edgeId);
    /// 0 to 1, of one processor core.
    double localLoad() const;

private:
    struct State {
        NodeHealth health = NodeHealth::Degraded;
        int misses = 0;
        bool isAsked = false;
        double latencyMs = 0;
        std::optional<QDateTime> lastCheckAt;
        QString message;
        std::deque<qint64> sent; ///< when viewers were sent there
    };
    EdgeNode shown(EdgeNode edge) const;
    Result<> checkEdge(EdgeNode &edge) const;
    void checked(const QString &accountId, const QString &edgeId, const Result<HttpReply> &reply);
    QList<ServiceHealth> localServices() const;
    /// Of the processor when the edges were asked last, and of the disk now.
    NodeHealth localHealth() const;
    QList<EdgeNode> everyNode() const;

    const ServiceContext &m_context;
    ViewerTracker &m_viewers;
    QHash<QString, State> m_states;
    QString m_baseUrl;
    SystemFigures m_figures;
    double m_cpuPercent = 0;
    IngestPorts m_ports{-1, -1, -1, {}, {}, {}};
    QTimer m_timer;
};

} // namespace castwright
