// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StreamInfoService.h"

#include "services/LiveService.h"
#include "services/PlayerNames.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"
#include "services/ViewerTracker.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString liveApplication = u"live"_s;
const QString studioApplication = u"studio"_s;

std::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, u"Stream not found"_s);
}

/// excellent from 90, good from 75, fair from 50, poor from 25, bad below: the scale of StreamHealth.
QString gradeOf(double score)
{
    return score >= 90 ? u"Excellent"_s : score >= 75 ? u"Good"_s : score >= 50 ? u"Fair"_s : score >= 25 ? u"Poor"_s : u"Bad"_s;
}

QString harnessOf(const QString &protocol)
{
    if (protocol == u"hls" || protocol == u"llhls")
        return u"GENERIC_HLS_VIEWER"_s;
    return protocol.toUpper().replace(u'-', u'_') + u"_VIEWER"_s;
}

bool isBefore(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble();
    return a.toVariant().toString() < b.toVariant().toString();
}

template <class Row>
Result<> sortBy(const QString &name, QList<Row> &rows)
{
    if (!toJson(Row()).contains(name))
        return fail(ErrorCode::InvalidRequest, u"orderBy must be a field of the rows, such as startTime."_s, u"orderBy"_s);
    std::vector<std::pair<QJsonValue, Row>> keyed;
    for (const Row &row : std::as_const(rows))
        keyed.emplace_back(toJson(row).value(name), row);
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return isBefore(a.first, b.first); });
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = std::move(keyed[static_cast<std::size_t>(i)].second);
    return {};
}

template <class Row>
Result<StreamInfoRows<Row>> pageOf(QList<Row> rows, const StreamInfoPage &input)
{
    if (!input.orderBy.isEmpty())
        CW_CHECK(sortBy(input.orderBy, rows));
    StreamInfoRows<Row> page;
    page.totalItems = static_cast<int>(rows.size());
    page.itemsPerPage = input.rowsPerPage;
    page.totalPages = (page.totalItems + input.rowsPerPage - 1) / input.rowsPerPage;
    page.currentPage = input.page;
    page.hasPrevious = input.page > 1 && page.totalItems > 0;
    page.hasNext = input.page < page.totalPages;
    if (input.order == u"desc")
        std::reverse(rows.begin(), rows.end());
    page.list = rows.mid(static_cast<qsizetype>(input.page - 1) * input.rowsPerPage, input.rowsPerPage);
    return page;
}

/// A program's score: one percent of its frames late, skipped or dropped takes five points.
double scoreOf(const StudioHealth &health)
{
    const double lost = static_cast<double>(health.framesLagged + health.framesSkipped + health.framesDropped);
    const double all = static_cast<double>(std::max<qint64>(1, health.framesRendered));
    return std::clamp(100 - 500 * lost / all, 0.0, 100.0);
}
} // namespace

void StreamInfoService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("streamInfo.get", Scope::StreamsRead, Effect::Read, "Read stream info",
                            "A stream or a studio's program as /api/streams/{appName}/{streamKey} tells it.", this,
                            &StreamInfoService::get));
    catalog.add(bindUseCase("streamInfo.list", Scope::StreamsRead, Effect::Read, "List stream info",
                            "All streams and programs, or those of one application, as /api/streams tells them.", this,
                            &StreamInfoService::list));
    catalog.add(bindUseCase("streamInfo.viewers", Scope::StreamsRead, Effect::Read, "List viewers of a stream",
                            "Who watches now, as /api/streams/{appName}/{streamKey}/viewers tells it.", this, &StreamInfoService::viewers));
}

Result<StoredStream> StreamInfoService::streamOf(const CallContext &call, const QString &key) const
{
    const QString &account = call.caller.accountId;
    if (auto stream = m_context.store.streams.find(account, key))
        return stream;
    const QString hash = streamrules::hashOfKey(key);
    if (auto stream = m_context.store.streams.findByKeyHash(hash); stream && stream->accountId == account)
        return stream;
    if (const auto named = m_context.store.streamKeys.findByKeyHash(hash); named && named->accountId == account)
        return m_context.store.streams.find(account, named->streamId);
    const auto name = m_context.store.playbackIds.find(key);
    if (name && name->accountId == account && name->kind == u"stream")
        return m_context.store.streams.find(account, name->resourceId);
    return notFound();
}

Result<Studio> StreamInfoService::studioOf(const CallContext &call, const QString &key) const
{
    if (auto studio = m_context.studio(call, key))
        return studio;
    const auto name = m_context.store.playbackIds.find(key);
    if (name && name->accountId == call.caller.accountId && name->kind == u"studio")
        return m_context.studio(call, name->resourceId);
    return notFound();
}

StreamInfo StreamInfoService::liveInfo(const QString &id, const QString &playbackId, const QString &shownKey) const
{
    const StreamLive live = m_context.streams.live(id);
    const bool isOn = live.state == StreamState::Live || live.state == StreamState::Stalled;
    StreamInfo info;
    info.id = id;
    info.type = u"NATIVE_STREAM"_s;
    info.streamKey = shownKey;
    info.state = isOn                           ? u"PUBLISHED"_s
        : live.state == StreamState::Connecting ? u"AWAITING"_s
        : live.startedAt                        ? u"UNPUBLISHED"_s
                                                : u"NOT_PUBLISHED"_s;
    if (live.startedAt) {
        info.startTime = live.startedAt->toMSecsSinceEpoch();
        const qint64 end = isOn || !live.endedAt ? m_context.clock.nowMs() : live.endedAt->toMSecsSinceEpoch();
        info.duration = std::max<qint64>(0, end - info.startTime);
    }
    info.viewerCount = std::max(live.viewers, m_viewers.viewersOf(id));
    info.systemClientCount = live.systemClients;
    info.inBandwidth = live.inBytesPerSec;
    info.outBandwidth = live.outBytesPerSec;
    info.inTotalBytes = live.inTotalBytes;
    info.outTotalBytes = live.outTotalBytes;
    info.healthScore = isOn ? live.health.score : 0;
    info.healthGrade = gradeOf(info.healthScore);
    info.isRecording = live.isRecording;
    if (live.thumbnailAt) {
        info.thumbnailPath = u"/play/%1/thumb.jpg"_s.arg(playbackId);
        info.thumbnailTimestamp = live.thumbnailAt->toMSecsSinceEpoch();
    }
    info.subStreams += SubStreamInfo{shownKey, u"native"_s};
    return info;
}

StreamInfo StreamInfoService::infoOf(const StoredStream &stream, const QString &shownKey) const
{
    StreamInfo info = liveInfo(stream.id, stream.playbackId, shownKey);
    info.application = liveApplication;
    if (stream.ingestMode == IngestMode::Pull)
        info.type = u"PULL_STREAM"_s;
    info.allowedToPublish = stream.enabled && stream.ingestMode == IngestMode::Push;
    info.canRecord = stream.enabled;
    for (const QString &rendition : stream.renditions)
        info.subStreams += SubStreamInfo{shownKey + u'_' + rendition + u'p', rendition + u'p'};
    return info;
}

Result<StreamInfo> StreamInfoService::infoOf(const CallContext &call, const Studio &studio, const QString &shownKey) const
{
    CW_TRY(const auto names, m_context.store.playbackIds.ofResources({studio.id}));
    StreamInfo info = liveInfo(studio.id, names.value(studio.id), shownKey);
    info.application = studioApplication;
    CW_TRY(const StreamStatus status, m_live.status(call, {studio.id}));
    if (status.live) { // on its way to destinations, whether or not somebody watches here
        info.state = u"PUBLISHED"_s;
        info.startTime = status.startedAt ? status.startedAt->toMSecsSinceEpoch() : info.startTime;
        info.duration = std::max<qint64>(0, m_context.clock.nowMs() - info.startTime);
        info.systemClientCount =
            std::max(info.systemClientCount,
                     static_cast<int>(std::ranges::count(status.destinations, OutputState::Live, &DestinationStatus::state)));
        qint64 sent = 0;
        for (const DestinationStatus &destination : status.destinations)
            sent += destination.bytesSent;
        info.outBandwidth = std::max(info.outBandwidth, status.health.bitrateBps / 8);
        info.outTotalBytes = std::max(info.outTotalBytes, sent);
        info.healthScore = scoreOf(status.health);
        info.healthGrade = gradeOf(info.healthScore);
    }
    return info;
}

/// A rendition goes by the stream's name with its height behind it, as subStreams tells. Its figures are the stream's.
Result<StreamInfo> StreamInfoService::renditionOf(const CallContext &call, const QString &key) const
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"(.+)_((\\d{3,4})p)"_s));
    const auto match = form.match(key);
    if (!match.hasMatch())
        return notFound();
    CW_TRY(const StoredStream stream, streamOf(call, match.captured(1)));
    if (!stream.renditions.contains(match.captured(3)))
        return notFound();
    StreamInfo info = infoOf(stream, match.captured(1));
    info.streamKey = key;
    info.allowedToPublish = info.canRecord = info.isRecording = false;
    info.subStreams = {SubStreamInfo{key, match.captured(2)}};
    return info;
}

/// Sources of studios that read streams now, by the stream.
QHash<QString, QStringList> StreamInfoService::readingSources(const CallContext &call) const
{
    QHash<QString, QStringList> ids;
    const auto studios = m_context.store.studios.all(call.caller.accountId);
    for (const Studio &studio : studios.value_or(QList<Studio>()))
        for (const SourceStatus &status : m_context.engine.programStatus(studio.id).sources) {
            if (status.state != SourceState::Running && status.state != SourceState::Stalled)
                continue;
            const auto source = m_context.store.sources.find(studio.id, status.sourceId);
            if (source && source->kind == SourceKind::Stream && source->stream)
                ids[source->stream->streamId] += status.sourceId;
        }
    return ids;
}

QList<StreamInfoViewer> StreamInfoService::systemClientsOf(const CallContext &call, const QString &streamId) const
{
    QList<StreamInfoViewer> rows;
    const auto add = [&rows](const QString &id, const char *harness, qint64 bytes) {
        StreamInfoViewer row;
        row.id = id;
        row.harnessType = QString::fromLatin1(harness);
        row.outTotalBytes = bytes;
        rows += row;
    };
    if (m_context.streams.live(streamId).isRecording)
        add(u"recorder"_s, "FILE_WRITER", 0);
    for (const DestinationStatus &target : m_context.streams.pushStatuses(streamId))
        if (target.state == OutputState::Live || target.state == OutputState::Stalled)
            add(target.destinationId, "RTMP_PUSH", target.bytesSent);
    for (const QString &id : readingSources(call).value(streamId))
        add(id, "STUDIO_SOURCE", 0);
    return rows;
}

Result<StreamInfo> StreamInfoService::get(const CallContext &call, const StreamInfoKey &input)
{
    if (input.application == liveApplication) {
        const auto stream = streamOf(call, input.streamKey);
        auto info = stream ? Result<StreamInfo>(infoOf(*stream, input.streamKey)) : renditionOf(call, input.streamKey);
        if (info)
            info->systemClientCount += static_cast<int>(readingSources(call).value(info->id).size());
        return info;
    }
    if (input.application == studioApplication) {
        CW_TRY(const Studio studio, studioOf(call, input.streamKey));
        return infoOf(call, studio, input.streamKey);
    }
    return notFound();
}

Result<StreamInfoRows<StreamInfo>> StreamInfoService::list(const CallContext &call, const StreamInfoPage &input)
{
    if (!input.application.isEmpty() && input.application != liveApplication && input.application != studioApplication)
        return fail(ErrorCode::NotFound, u"Application not found"_s);
    QList<StreamInfo> rows;
    const auto isWanted = [&](const QString &name) { return input.search.isEmpty() || name.contains(input.search, Qt::CaseInsensitive); };
    // A key is for those who may change streams; everybody else reads the public name.
    const bool showsKeys = call.caller.holds(Scope::StreamsWrite);
    if (input.application != studioApplication) {
        CW_TRY(const auto streams, m_context.store.streams.all(call.caller.accountId));
        const auto readers = readingSources(call);
        for (const StoredStream &stream : streams)
            if (isWanted(stream.name)) {
                rows += infoOf(stream, showsKeys ? stream.key.reveal() : stream.playbackId);
                rows.last().systemClientCount += static_cast<int>(readers.value(stream.id).size());
            }
    }
    if (input.application != liveApplication) {
        CW_TRY(const auto studios, m_context.store.studios.all(call.caller.accountId));
        for (const Studio &studio : studios)
            if (isWanted(studio.name)) {
                CW_TRY(const StreamInfo info, infoOf(call, studio, studio.id));
                rows += info;
            }
    }
    return pageOf(std::move(rows), input);
}

Result<StreamInfoRows<StreamInfoViewer>> StreamInfoService::viewers(const CallContext &call, const StreamInfoViewersPage &input)
{
    CW_TRY(const StreamInfo info, get(call, {input.application, input.streamKey}));
    QList<ViewerSession> sessions = m_viewers.sessionsOf(info.id);
    std::ranges::sort(sessions, [](const ViewerSession &a, const ViewerSession &b) {
        return std::tie(a.connectedAt, a.sessionId) < std::tie(b.connectedAt, b.sessionId);
    });
    QList<StreamInfoViewer> found = input.systemClients ? systemClientsOf(call, info.id) : QList<StreamInfoViewer>();
    for (const ViewerSession &session : std::as_const(sessions)) {
        const PlayerNames names = PlayerNames::of(session.userAgent);
        StreamInfoViewer row;
        row.id = session.sessionId;
        row.harnessType = harnessOf(session.protocol);
        row.remoteAddress = session.address;
        row.deviceType = names.deviceType;
        row.osName = names.osName;
        row.browserName = names.browserName;
        row.startTime = session.connectedAt.toMSecsSinceEpoch();
        row.outTotalBytes = session.bytes;
        found += row;
    }
    QList<StreamInfoViewer> rows;
    for (StreamInfoViewer &row : found) {
        row.state = u"CONNECTED"_s;
        row.applicationName = info.application;
        row.streamKey = info.streamKey;
        row.subStream = u"native"_s;
        const QString all = row.id + u' ' + row.harnessType + u' ' + row.remoteAddress + u' ' + row.browserName + u' ' + row.osName;
        const bool isWanted = input.harnessType.isEmpty() || row.harnessType == input.harnessType;
        if (isWanted && (input.search.isEmpty() || all.contains(input.search, Qt::CaseInsensitive)))
            rows += row;
    }
    return pageOf(std::move(rows), input);
}

} // namespace castwright
