// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HistoryService.h"

#include "base/Log.h"
#include "services/AnalyticsPages.h"
#include "services/UseCaseBinding.h"
#include "store/SqlCodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
using Text = SqlCodec<QString>; // a null text would be NULL
constexpr int roundMs = 5'000;
constexpr qsizetype mostEventsWaiting = 500; ///< in a round; what is more is told as an event alone

const AnalyticsSelect artifactRows{"kind,artifact_id,hash,playback_id,stream_id,stage,message,size_bytes,payload", "artifact_events", "at",
                                   "id"};
const AnalyticsSelect storageRows{"kind,artifact_id,hash,playback_id,stream_id,stage,message,size_bytes,payload",
                                  "(SELECT * FROM artifact_events WHERE stage IN ('ready','deleted')) AS stored", "at", "id"};
const AnalyticsSelect routingRows{
    "stream_id,content_id,node_id,node_name,status,details,candidates,latency_ms,distance_km,country,latitude,longitude,node_latitude,"
    "node_longitude",
    "routing_events", "at", "id"};

QDateTime timeAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

std::optional<double> realAt(const SqlRow &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// After id and time.
void readArtifact(const SqlRow &row, ArtifactEvent &made)
{
    made.timestamp = timeAt(row.integer(1));
    made.kind = row.text(2);
    made.artifactId = row.text(3);
    made.hash = row.text(4);
    made.playbackId = row.text(5);
    made.streamId = row.text(6);
    made.stage = row.text(7);
    made.message = row.text(8);
    made.sizeBytes = row.integer(9);
    made.payload = QJsonDocument::fromJson(row.text(10).toUtf8()).object();
}

void readRouting(const SqlRow &row, RoutingEvent &made)
{
    made.timestamp = timeAt(row.integer(1));
    made.streamId = row.text(2);
    made.contentId = row.text(3);
    made.nodeId = row.text(4);
    made.nodeName = row.text(5);
    made.status = row.text(6);
    made.details = row.text(7);
    made.candidates = static_cast<int>(row.integer(8));
    made.latencyMs = row.value(9).toDouble();
    made.distanceKm = realAt(row, 10);
    if (const QString country = row.text(11); !country.isEmpty())
        made.countryCode = country;
    made.latitude = realAt(row, 12);
    made.longitude = realAt(row, 13);
    made.nodeLatitude = realAt(row, 14);
    made.nodeLongitude = realAt(row, 15);
}

/// "clip", "dvr" or "vod" by the noun of an event's type; empty for all others.
QString kindOf(const QString &noun)
{
    return noun == u"media" ? u"vod"_s : noun == u"clip" || noun == u"dvr" ? noun : QString();
}
} // namespace

HistoryService::HistoryService(const ServiceContext &context, VodRepository &vods) : m_context(context), m_vods(vods)
{
    m_timer.setInterval(roundMs);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HistoryService::flush);
    connect(&context.events, &EventBus::published, this, [this](const EventPtr &event) { onEvent(*event); });
}

void HistoryService::registerUseCases(UseCaseCatalog &catalog)
{
    const auto add = [&](const char *id, const char *summary, const char *description, auto handler) {
        catalog.add(bindUseCase(id, Scope::AnalyticsRead, Effect::Read, summary, description, this, handler));
    };
    add("analytics.artifactEvents", "List what became of artifacts", "The stages of clips, recordings and uploads, newest first.",
        &HistoryService::artifactEvents);
    add("analytics.storageEvents", "List what was stored and deleted", "Clips, recordings and uploads that came to lie here or went.",
        &HistoryService::storageEvents);
    add("analytics.routingEvents", "List where viewers were sent", "One row per viewer who asked where to watch, newest first.",
        &HistoryService::routingEvents);
    add("analytics.routing", "Sum up where viewers were sent", "How many asked, how many were told a node, how far it was.",
        &HistoryService::routing);
}

std::optional<ArtifactEvent> HistoryService::newestOf(const QString &accountId, const QString &artifactId)
{
    std::optional<ArtifactEvent> newest;
    const auto read = m_context.database.query(
        u"SELECT id,at,kind,artifact_id,hash,playback_id,stream_id,stage,message,size_bytes,payload FROM artifact_events "
        u"WHERE artifact_id=? AND account_id=? ORDER BY at DESC,id DESC LIMIT 1"_s,
        {artifactId, accountId}, [&](const SqlRow &row) { readArtifact(row, newest.emplace()); });
    return read ? newest : std::nullopt;
}

std::optional<ArtifactEvent> HistoryService::stageOf(const Event &event)
{
    const QString kind = kindOf(event.type.section(u'.', 0, 0));
    const QString verb = event.type.section(u'.', 1);
    if (kind.isEmpty() || (verb != u"created" && verb != u"updated" && verb != u"deleted"))
        return {};
    const QString id = event.data.value(u"id"_s).toString();
    const auto newest = newestOf(event.accountId, id);
    if (verb == u"deleted") {
        if (!newest || newest->stage == u"deleted")
            return {};
        ArtifactEvent gone = *newest;
        gone.stage = u"deleted"_s;
        gone.message.clear();
        gone.payload = {};
        return gone;
    }
    ArtifactEvent now;
    now.kind = kind;
    now.artifactId = id;
    now.streamId = event.data.value(u"streamId"_s).toString();
    now.hash = event.data.value(kind == u"clip" ? u"clipHash"_s : u"dvrHash"_s).toString();
    now.playbackId = event.data.value(u"playbackId"_s).toString();
    now.stage = event.data.value(u"state"_s).toString();
    now.message = event.data.value(u"message"_s).toString();
    now.sizeBytes = static_cast<qint64>(event.data.value(u"sizeBytes"_s).toDouble());
    now.payload = event.data;
    if (kind == u"vod") { // of the media library only films for viewers
        const auto record = m_vods.find(event.accountId, id);
        if (!record)
            return {};
        now.hash = record->artifactHash;
        now.playbackId = record->playbackId;
        now.payload.insert(u"filename"_s, record->filename);
    }
    const bool isOld = newest && newest->stage == now.stage && newest->message == now.message && newest->sizeBytes == now.sizeBytes;
    return isOld ? std::nullopt : std::optional(now);
}

void HistoryService::onEvent(const Event &event)
{
    auto stage = stageOf(event);
    if (!stage)
        return;
    stage->id = m_context.ids.next("aev"_L1);
    stage->timestamp = m_context.clock.now();
    if (const auto kept = write(event.accountId, *stage); !kept)
        qCWarning(logServices).noquote() << "what became of a clip, recording or upload cannot be noted:" << kept.error().message;
    m_context.publish("artifact.stage", event.accountId, {}, toJson(*stage), true);
}

Result<> HistoryService::write(const QString &accountId, const ArtifactEvent &event)
{
    return m_context.database.execute(
        u"INSERT INTO artifact_events(id,account_id,at,kind,artifact_id,hash,playback_id,stream_id,stage,message,size_bytes,payload) "
        u"VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {event.id, accountId, event.timestamp.toMSecsSinceEpoch(), event.kind, event.artifactId, Text::write(event.hash),
         Text::write(event.playbackId), Text::write(event.streamId), Text::write(event.stage), Text::write(event.message), event.sizeBytes,
         QString::fromUtf8(QJsonDocument(event.payload).toJson(QJsonDocument::Compact))});
}

void HistoryService::noteRouting(const QString &accountId, RoutingEvent event)
{
    event.id = m_context.ids.next("rev"_L1);
    event.timestamp = m_context.clock.now();
    m_context.publish("routing.decided", accountId, {}, toJson(event), true);
    if (m_waiting.size() < mostEventsWaiting)
        m_waiting.emplaceBack(accountId, std::move(event));
    if (!m_timer.isActive())
        m_timer.start();
}

Result<> HistoryService::write(const QString &accountId, const RoutingEvent &event)
{
    return m_context.database.execute(
        u"INSERT INTO routing_events(id,account_id,at,stream_id,content_id,node_id,node_name,status,details,candidates,latency_ms,"
        u"distance_km,country,latitude,longitude,node_latitude,node_longitude) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {event.id, accountId, event.timestamp.toMSecsSinceEpoch(), Text::write(event.streamId), Text::write(event.contentId),
         Text::write(event.nodeId), Text::write(event.nodeName), event.status, Text::write(event.details), event.candidates,
         event.latencyMs, orNull(event.distanceKm), Text::write(event.countryCode.value_or(QString())), orNull(event.latitude),
         orNull(event.longitude), orNull(event.nodeLatitude), orNull(event.nodeLongitude)});
}

void HistoryService::flush()
{
    if (m_waiting.isEmpty())
        return;
    const auto waiting = std::exchange(m_waiting, {});
    ScopedTransaction transaction(m_context.database);
    Result<> written;
    for (const auto &[account, event] : waiting)
        if (written)
            written = write(account, event);
    if (written)
        written = transaction.commit();
    if (!written)
        qCWarning(logServices).noquote() << "where viewers were sent cannot be written down:" << written.error().message;
}

Result<WindowOf<ArtifactEvent>> HistoryService::artifactEvents(const CallContext &call, const ArtifactEventsInput &input)
{
    return analyticsPage<ArtifactEvent>(m_context, call, input, "artifactEvents", artifactRows,
                                        {{"kind", input.kind}, {"stage", input.stage}}, readArtifact);
}

Result<WindowOf<ArtifactEvent>> HistoryService::storageEvents(const CallContext &call, const ArtifactEventsInput &input)
{
    return analyticsPage<ArtifactEvent>(m_context, call, input, "storageEvents", storageRows,
                                        {{"kind", input.kind}, {"stage", input.stage}}, readArtifact);
}

Result<WindowOf<RoutingEvent>> HistoryService::routingEvents(const CallContext &call, const AnalyticsInput &input)
{
    flush();
    return analyticsPage<RoutingEvent>(m_context, call, input, "routingEvents", routingRows, {{"status", input.filter}}, readRouting);
}

Result<RoutingSummary> HistoryService::routing(const CallContext &call, const AnalyticsRange &input)
{
    CW_CHECK(checkAnalyticsStream(m_context, call, input.streamId));
    CW_TRY(const AnalyticsSpan span, analyticsSpan(m_context, input.start, input.end));
    flush();
    QString where = u" FROM routing_events WHERE account_id=? AND at>=? AND at<?"_s;
    QVariantList values{call.caller.accountId, span.startMs, span.endMs};
    if (!input.streamId.isEmpty()) {
        where += u" AND stream_id=?"_s;
        values += input.streamId;
    }
    RoutingSummary sum;
    CW_CHECK(m_context.database.query(QString(u"SELECT COUNT(*),SUM(status='success'),AVG(distance_km),AVG(latency_ms)"_s + where), values,
                                      [&](const SqlRow &row) {
                                          sum.decisions = static_cast<int>(row.integer(0));
                                          sum.successes = static_cast<int>(row.integer(1));
                                          sum.averageDistanceKm = row.value(2).toDouble();
                                          sum.averageLatencyMs = row.value(3).toDouble();
                                      }));
    CW_CHECK(m_context.database.query(
        QString(u"SELECT country,COUNT(*)"_s + where + u" AND country<>'' GROUP BY country ORDER BY 2 DESC,1 LIMIT 100"_s), values,
        [&](const SqlRow &row) {
            CountryShare country;
            country.countryCode = row.text(0);
            country.viewers = static_cast<int>(row.integer(1));
            country.percent = 100.0 * country.viewers / std::max(1, sum.decisions);
            sum.countries += country;
        }));
    return sum;
}

} // namespace castwright
