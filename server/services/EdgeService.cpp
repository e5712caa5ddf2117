// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/EdgeService.h"

#include "services/MachineFigures.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/UseCaseBinding.h"
#include "services/ViewerTracker.h"

#include <QPointer>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int checkEveryMs = 10'000;
constexpr int answerWithinMs = 3'000;
constexpr double slowMs = 1'000;
constexpr int missesUntilUnhealthy = 3;
constexpr qint64 sentCountsMs = 300'000;
} // namespace

EdgeService::EdgeService(const ServiceContext &context, ViewerTracker &viewers) : m_context(context), m_viewers(viewers)
{
    m_timer.setInterval(checkEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &EdgeService::check);
}

void EdgeService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, Scope scope, Effect effect, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, scope, effect, summary, description, this, handler));
    };
    add("edge.list", Scope::StreamsRead, Effect::Read, "List edges", "Caches in front of this server, with how they are.",
        &EdgeService::list);
    add("edge.create", Scope::Admin, Effect::Write, "Register an edge",
        "A cache that viewers may be sent to; it is asked how it is every ten seconds.", &EdgeService::create);
    add("edge.get", Scope::StreamsRead, Effect::Read, "Read an edge", "One edge with how it is.", &EdgeService::get);
    add("edge.update", Scope::Admin, Effect::Write, "Change an edge",
        "Changes the fields that are named; draining sends nobody there any more.", &EdgeService::update);
    add("edge.delete", Scope::Admin, Effect::Write, "Remove an edge", "Sends nobody there any more.", &EdgeService::remove);
    add("network.services", Scope::None, Effect::Read, "Read how services are",
        "What listens on this server and on its edges; needs no key.", &EdgeService::services);
    add("network.status", Scope::None, Effect::Read, "Read how the network is", "Nodes, services and what goes through them; needs no key.",
        &EdgeService::network);
}

void EdgeService::start()
{
    check();
    m_timer.start();
}

void EdgeService::setAddresses(const QString &baseUrl, const IngestPorts &ports)
{
    m_baseUrl = baseUrl;
    m_ports = ports;
}

EdgeNode EdgeService::shown(EdgeNode edge) const
{
    const auto state = m_states.constFind(edge.id);
    if (state == m_states.constEnd())
        return edge;
    edge.health = state->health;
    edge.latencyMs = state->latencyMs;
    edge.lastCheckAt = state->lastCheckAt;
    edge.message = state->message;
    const qint64 since = m_context.clock.nowMs() - sentCountsMs;
    const auto counted = std::ranges::count_if(state->sent, [&](qint64 at) { return at >= since; });
    edge.load = std::min(1.0, static_cast<double>(counted) / std::max(1, edge.capacity));
    return edge;
}

QList<EdgeNode> EdgeService::nodesOf(const QString &accountId) const
{
    QList<EdgeNode> nodes;
    if (const auto rows = m_context.store.edgeNodes.all(accountId))
        for (const EdgeNode &row : *rows)
            nodes += shown(row);
    return nodes;
}

QList<EdgeNode> EdgeService::everyNode() const
{
    QList<EdgeNode> nodes;
    if (const auto accounts = m_context.store.accounts.all())
        for (const Account &account : *accounts)
            nodes += nodesOf(account.id);
    return nodes;
}

Result<WindowOf<EdgeNode>> EdgeService::list(const CallContext &call, const WindowInput &input)
{
    return windowOf<EdgeNode>(m_context.cursors, u"edges/"_s + call.caller.accountId, input, nodesOf(call.caller.accountId));
}

Result<EdgeNode> EdgeService::get(const CallContext &call, const EdgeId &input)
{
    CW_TRY(const EdgeNode edge, m_context.store.edgeNodes.find(call.caller.accountId, input.edgeId));
    return shown(edge);
}

Result<> EdgeService::checkEdge(EdgeNode &edge) const
{
    if (edge.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    const QUrl url(edge.baseUrl, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::unexpected(fieldError(u"baseUrl"_s, u"must be an http or https address without user, query and fragment"_s));
    while (edge.baseUrl.endsWith(u'/'))
        edge.baseUrl.chop(1);
    if (edge.latitude.has_value() != edge.longitude.has_value())
        return std::unexpected(fieldError(edge.latitude ? u"longitude"_s : u"latitude"_s, u"is required beside the other"_s));
    return {};
}

Result<EdgeNode> EdgeService::create(const CallContext &call, const EdgeCreate &input)
{
    CW_TRY(const int present, m_context.store.edgeNodes.count(call.caller.accountId));
    CW_CHECK(checkRoom(present, limits::edgesPerAccount, "edges"));
    EdgeNode edge;
    edge.accountId = call.caller.accountId;
    edge.name = input.name;
    edge.baseUrl = input.baseUrl.trimmed();
    edge.region = input.region;
    edge.latitude = input.latitude;
    edge.longitude = input.longitude;
    edge.capacity = input.capacity;
    CW_CHECK(checkEdge(edge));
    m_context.stampNew(edge, "edge");
    CW_CHECK(m_context.store.edgeNodes.insert(edge));
    m_context.publish("edge.created", edge.accountId, {}, toJson(edge));
    check();
    return shown(edge);
}

Result<EdgeNode> EdgeService::update(const CallContext &call, const EdgeUpdate &input)
{
    CW_TRY(EdgeNode edge, m_context.store.edgeNodes.find(call.caller.accountId, input.edgeId));
    CW_CHECK(checkRevision(call, edge));
    const auto set = [](auto &member, const auto &given) {
        if (given)
            member = *given;
    };
    set(edge.name, input.name);
    set(edge.baseUrl, input.baseUrl);
    set(edge.region, input.region);
    set(edge.latitude, input.latitude);
    set(edge.longitude, input.longitude);
    set(edge.mode, input.mode);
    set(edge.capacity, input.capacity);
    CW_CHECK(checkEdge(edge));
    m_context.touch(edge);
    CW_CHECK(m_context.store.edgeNodes.update(edge));
    const EdgeNode seen = shown(edge);
    m_context.publish("edge.updated", edge.accountId, {}, toJson(seen));
    return seen;
}

Result<Nothing> EdgeService::remove(const CallContext &call, const EdgeId &input)
{
    CW_TRY(const EdgeNode edge, m_context.store.edgeNodes.find(call.caller.accountId, input.edgeId));
    CW_CHECK(checkRevision(call, edge));
    CW_CHECK(m_context.store.edgeNodes.remove(edge.accountId, edge.id));
    m_states.remove(edge.id);
    m_context.publish("edge.deleted", edge.accountId, {}, idObject(edge.id));
    return Nothing{};
}

QStringList EdgeService::hosts() const
{
    QStringList names;
    for (const EdgeNode &edge : everyNode())
        names += QUrl(edge.baseUrl).host();
    return names;
}

void EdgeService::check()
{
    m_cpuPercent = m_figures.cpuPercent();
    HttpFetcher *fetcher = m_context.options.fetcher;
    if (!fetcher)
        return;
    for (const EdgeNode &edge : everyNode()) {
        State &state = m_states[edge.id];
        if (state.isAsked)
            continue;
        state.isAsked = true;
        HttpAsk ask;
        ask.url = QUrl(edge.baseUrl + u"/v1/health"_s);
        ask.timeoutMs = answerWithinMs;
        const QPointer<EdgeService> self(this);
        fetcher->fetch(ask, [self, account = edge.accountId, id = edge.id](const Result<HttpReply> &reply) {
            if (self)
                self->checked(account, id, reply);
        });
    }
}

void EdgeService::checked(const QString &accountId, const QString &edgeId, const Result<HttpReply> &reply)
{
    const auto known = m_states.find(edgeId);
    if (known == m_states.end())
        return; // removed meanwhile
    const NodeHealth before = known->health;
    const bool isFirst = !known->lastCheckAt;
    known->isAsked = false;
    known->lastCheckAt = m_context.clock.now();
    const bool isGood = reply && reply->status == 200;
    known->misses = isGood ? 0 : known->misses + 1;
    if (isGood) {
        known->latencyMs = static_cast<double>(reply->latencyMs);
        const bool isSlow = known->latencyMs > slowMs;
        known->health = isSlow ? NodeHealth::Degraded : NodeHealth::Healthy;
        known->message = isSlow ? u"It takes more than a second to answer."_s : QString();
    } else {
        known->health = known->misses >= missesUntilUnhealthy || isFirst ? NodeHealth::Unhealthy : NodeHealth::Degraded;
        known->message = reply ? u"It answered %1 instead of 200."_s.arg(reply->status) : reply.error().message;
    }
    const auto edge = m_context.store.edgeNodes.find(accountId, edgeId);
    if (edge && known->health != before)
        m_context.publish("edge.updated", accountId, {}, toJson(shown(*edge)));
}

void EdgeService::sent(const QString &edgeId)
{
    const auto state = m_states.find(edgeId);
    if (state == m_states.end())
        return;
    const qint64 now = m_context.clock.nowMs();
    state->sent.push_back(now);
    while (!state->sent.empty() && state->sent.front() < now - sentCountsMs)
        state->sent.pop_front();
}

double EdgeService::localLoad() const
{
    double out = 0;
    for (const StreamLive &live : m_context.streams.allLive())
        out += static_cast<double>(live.outBytesPerSec);
    constexpr double fullBytesPerSec = 125'000'000; // a gigabit, which most machines' lines are
    return std::min(1.0, out / fullBytesPerSec);
}

NodeHealth EdgeService::localHealth() const
{
    const QStorageInfo disk(m_context.options.dataDir);
    return machineHealth(m_cpuPercent, disk.isValid() ? static_cast<double>(disk.bytesAvailable()) : static_cast<double>(lowDiskBytes));
}

QList<ServiceHealth> EdgeService::localServices() const
{
    QList<ServiceHealth> rows;
    const auto add = [&](const char *service, const char *protocol, const QString &host, int port) {
        ServiceHealth row;
        row.serviceId = QString::fromLatin1(service);
        row.instanceId = u"local-"_s + row.serviceId;
        row.nodeId = u"local"_s;
        row.protocol = QString::fromLatin1(protocol);
        row.host = host;
        row.port = port;
        row.status = port > 0 ? u"running"_s : u"stopped"_s;
        row.health = port > 0 ? NodeHealth::Healthy : NodeHealth::Unhealthy;
        row.lastCheckAt = m_context.clock.now();
        rows += row;
    };
    const QUrl url(m_baseUrl);
    if (!m_baseUrl.isEmpty())
        add("api", "http", url.host(), url.port(80));
    add("rtmp", "rtmp", m_ports.address, m_ports.rtmp);
    if (m_ports.rtmps >= 0)
        add("rtmps", "rtmps", m_ports.address, m_ports.rtmps);
    add("srt", "srt", m_ports.address, m_ports.srt);
    return rows;
}

Result<ServiceHealthList> EdgeService::services(const CallContext &, const ServiceFilter &input)
{
    ServiceHealthList answer{localServices()};
    for (const EdgeNode &edge : everyNode()) {
        const QUrl url(edge.baseUrl);
        ServiceHealth row;
        row.serviceId = u"edge"_s;
        row.instanceId = edge.id + u"-edge"_s;
        row.nodeId = edge.id;
        row.protocol = url.scheme();
        row.host = url.host();
        row.port = url.port(url.scheme() == u"https" ? 443 : 80);
        row.status = edge.health == NodeHealth::Unhealthy ? u"unreachable"_s : u"running"_s;
        row.health = edge.health;
        row.lastCheckAt = edge.lastCheckAt;
        answer.data += row;
    }
    if (!input.serviceId.isEmpty())
        answer.data.removeIf([&](const ServiceHealth &row) { return row.serviceId != input.serviceId; });
    return answer;
}

Result<NetworkStatus> EdgeService::network(const CallContext &call, const Nothing &)
{
    NetworkStatus status;
    CW_TRY(const ServiceHealthList all, services(call, {}));
    status.services = all.data;
    NetworkNode local;
    local.nodeId = u"local"_s;
    local.name = u"This server"_s;
    local.nodeType = u"origin"_s;
    local.load = localLoad();
    local.health = localHealth();
    status.nodes += local;
    for (const EdgeNode &edge : everyNode())
        status.nodes += NetworkNode{edge.id,        edge.name,   u"edge"_s, edge.region, edge.latitude,
                                    edge.longitude, edge.health, edge.mode, edge.load,   edge.capacity};
    status.totalNodes = static_cast<int>(status.nodes.size());
    status.healthyNodes = static_cast<int>(std::ranges::count(status.nodes, NodeHealth::Healthy, &NetworkNode::health));
    for (const StreamLive &live : m_context.streams.allLive()) {
        status.currentStreams += live.state == StreamState::Live || live.state == StreamState::Stalled;
        status.egressMbps += static_cast<double>(live.outBytesPerSec) * 8 / 1e6;
        status.ingressMbps += static_cast<double>(live.inBytesPerSec) * 8 / 1e6;
    }
    const auto watching = m_viewers.viewers();
    for (const int count : watching)
        status.currentViewers += count;
    status.updatedAt = m_context.clock.now();
    return status;
}

} // namespace castwright
