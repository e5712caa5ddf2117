// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RelayEngine.h"

#include "base/Id.h"
#include "base/JsonCodec.h"
#include "base/ThreadName.h"
#include "relay/RequestMaker.h"
#include "relay/StreamRelay.h"
#include "relay/hls/PlaylistWriter.h"

#include <QJsonArray>

#include <algorithm>

namespace castwright::relay {

namespace {
constexpr int tickMs = 1000;
constexpr qint64 maxSegmentWaitMs = 20'000; ///< of a client that may have no more yet; connections do not wait for ever

std::unexpected<Error> unknownStream()
{
    return fail(ErrorCode::NotFound, QStringLiteral("Stream not found"));
}

QJsonObject clientData(const RelayClient &client, int streamClients)
{
    return {{QStringLiteral("client_id"), client.clientId},         {QStringLiteral("user_agent"), client.userAgent},
            {QStringLiteral("ip_address"), client.address},         {QStringLiteral("username"), client.userName},
            {QStringLiteral("connection_id"), client.connectionId}, {QStringLiteral("stream_client_count"), streamClients}};
}

} // namespace

/// The part of a body that a Range header asks for (RFC 9110, one range). Whole when it makes no sense.
void applyRange(const QByteArray &range, RelayAnswer &answer)
{
    answer.headers.emplaceBack("Accept-Ranges", "bytes");
    const qint64 size = answer.body.size();
    const qsizetype dash = range.indexOf('-');
    if (answer.status != 200 || !range.startsWith("bytes=") || range.contains(',') || dash < 0)
        return;
    const QByteArray first = range.sliced(6, dash - 6).trimmed();
    const QByteArray last = range.sliced(dash + 1).trimmed();
    qint64 begin = first.isEmpty() ? std::max<qint64>(0, size - last.toLongLong()) : first.toLongLong();
    qint64 end = first.isEmpty() || last.isEmpty() ? size - 1 : std::min<qint64>(last.toLongLong(), size - 1);
    if (first.isEmpty() && last.isEmpty())
        return;
    if (begin >= size || begin > end) {
        answer.status = 416;
        answer.body.clear();
        answer.headers.append({"Content-Range", "bytes */" + QByteArray::number(size)});
        return;
    }
    answer.status = 206;
    answer.headers.append(
        {"Content-Range", "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(end) + '/' + QByteArray::number(size)});
    answer.body = answer.body.sliced(begin, end - begin + 1);
}

RelayEngine::RelayEngine(const Clock &clock, Transcoder *transcoder)
    : m_clock(clock)
    , m_transcoder(transcoder)
    , m_context(new QObject)
    , m_relayBox(std::make_shared<Mailbox>(m_context))
    , m_serverBox(std::make_shared<Mailbox>(this))
    , m_cache(std::make_shared<SegmentCache>(m_settings.cacheBytes))
    , m_registry({[this](const RelayClient &client, int count) {
                      tell(QStringLiteral("client_connected"), client.streamId, clientData(client, count));
                  },
                  [this](const RelayClient &client, int count, const QString &reason) {
                      QJsonObject data = clientData(client, count);
                      data.insert(QStringLiteral("bytes_served"), client.bytesServed);
                      data.insert(QStringLiteral("segments_served"), client.segmentsServed);
                      data.insert(QStringLiteral("reason"), reason);
                      tell(QStringLiteral("client_disconnected"), client.streamId, data);
                  }})
{
    m_thread.setObjectName(QStringLiteral("relay"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
    connect(&m_tick, &QTimer::timeout, this, &RelayEngine::tick);
    m_tick.start(tickMs);
}

RelayEngine::~RelayEngine()
{
    m_serverBox->close();
    m_relayBox->close();
    QObject::connect(&m_thread, &QThread::finished, m_context, [context = m_context] { delete context; }, Qt::DirectConnection);
    m_thread.quit();
    m_thread.wait();
}

void RelayEngine::configure(const RelaySettings &settings)
{
    m_settings = settings;
    m_cache->setMaxBytes(settings.cacheBytes);
    m_budget->setRate(settings.maxTotalBytesPerSec);
    for (const auto &[id, each] : m_records) {
        each->budget->setRate(settings.maxStreamBytesPerSec);
        onRelay([each, settings] {
            if (each->worker)
                each->worker->setSettings(settings);
        });
    }
}

Result<> RelayEngine::checkUrl(const QString &url, const QString &field) const
{
    return rulesOf(m_settings).checkUrl(QUrl(url, QUrl::StrictMode), field);
}

Result<> RelayEngine::checkProxyUrl(const QString &url, const QString &field) const
{
    return rulesOf(m_settings).checkProxyUrl(QUrl(url, QUrl::StrictMode), field);
}

Result<> RelayEngine::checkHosts(const QStringList &hosts, const QString &field) const
{
    for (qsizetype i = 0; i < hosts.size(); ++i)
        if (!AddressRules::isHostPattern(hosts[i]))
            return std::unexpected(fieldError(QStringLiteral("%1[%2]").arg(field).arg(i),
                                              QStringLiteral("must be a host, *.host, an address or a network such as 10.0.0.0/8")));
    return {};
}

RelayEngine::RecordPtr RelayEngine::record(const QString &streamId) const
{
    const auto found = m_records.find(streamId);
    return found == m_records.end() ? nullptr : found->second;
}

RelayHooks RelayEngine::hooksFor(const QString &streamId, const std::shared_ptr<StreamMeter> &meter)
{
    RelayHooks hooks;
    const auto here = m_serverBox;
    hooks.received = [meter](qint64 bytes) { meter->received += bytes; };
    hooks.error = [here, this, streamId](const QString &kind, const QString &message) {
        here->post([this, streamId, kind, message] {
            ++m_totals.errors[kind];
            if (const auto found = record(streamId)) {
                ++found->figures.errors;
                found->figures.lastError = message;
            }
        });
    };
    hooks.running = [here, this, streamId](bool isRunning) {
        here->post([this, streamId, isRunning] { runningChanged(streamId, isRunning); });
    };
    hooks.over = [here, this, streamId](const Error &error) { here->post([this, streamId, error] { failed(streamId, error); }); };
    hooks.found = [here, this, streamId](RelayKind kind) { here->post([this, streamId, kind] { found(streamId, kind); }); };
    hooks.timed = [here, this](const char *what, qint64 tookMs) {
        here->post([this, what = QByteArray(what), tookMs] {
            if (what == "coalesced")
                ++m_totals.coalesced;
            else
                (what == "segment" ? m_segmentTimes : m_playlistTimes).add(static_cast<double>(tookMs));
        });
    };
    hooks.post = [there = m_relayBox](std::function<void()> work) { there->post(std::move(work)); };
    return hooks;
}

void RelayEngine::setStream(const RelaySpec &spec)
{
    RecordPtr &found = m_records[spec.streamId];
    const bool isNew = !found;
    if (isNew) {
        found = std::make_shared<Record>();
        found->figures.streamId = spec.streamId;
        found->figures.lastAccess = m_clock.now();
        found->budget->setRate(m_settings.maxStreamBytesPerSec);
    } else if (found->spec == spec) {
        return;
    }
    const bool isOther = found->spec.urls != spec.urls;
    if (found->spec.content != spec.content)
        found->watch.reset();
    found->spec = spec;
    if (found->innerId.isEmpty() && (spec.transcode || spec.content.any())) {
        found->innerId = QStringLiteral("src_") + randomToken(18);
        m_inner.emplace(found->innerId, spec.streamId);
    }
    found->figures.kind = spec.kind;
    if (isNew || (isOther && !spec.urls.contains(found->figures.currentUrl))) {
        found->figures.currentUrl = spec.urls.value(0);
        found->figures.urlIndex = 0;
    }
    onRelay([this, each = found, settings = m_settings, spec, isNew, encoder = StreamRelay::Encoder{m_transcoder, sourceUrl(*found)},
             hooks = hooksFor(spec.streamId, found->meter)]() mutable {
        if (!isNew && each->worker) {
            each->worker->setEncoder(std::move(encoder));
            return each->worker->setSpec(spec);
        }
        hooks.switched = [here = m_serverBox, this, id = spec.streamId](const QString &oldUrl, const QString &newUrl, int index,
                                                                        const QString &reason, qint64 tookMs) {
            here->post([=, this] { switched(id, oldUrl, newUrl, index, reason, tookMs); });
        };
        each->worker = new StreamRelay(settings, spec, hooks, each->meter, m_cache, std::move(encoder), m_context);
    });
}

void RelayEngine::stopStream(const QString &streamId, const QString &reason)
{
    if (const auto found = record(streamId)) {
        m_registry.disconnectAll(streamId, reason);
        onRelay([found, reason] {
            if (found->worker)
                found->worker->stop(reason);
        });
    }
}

void RelayEngine::removeStream(const QString &streamId, const QString &reason)
{
    const auto found = record(streamId);
    if (!found)
        return;
    m_registry.disconnectAll(streamId, reason);
    if (std::exchange(found->figures.isRunning, false))
        tell(QStringLiteral("stream_stopped"), streamId, stoppedData(*found, reason));
    m_inner.erase(found->innerId);
    m_records.erase(streamId);
    onRelay([found] {
        if (found->worker)
            delete found->worker;
        found->worker = nullptr;
    });
}

Result<int> RelayEngine::failOver(const QString &streamId)
{
    const auto found = record(streamId);
    if (!found)
        return unknownStream();
    if (found->spec.urls.size() < 2 && found->spec.resolverUrl.isEmpty())
        return fail(ErrorCode::InvalidRequest, QStringLiteral("This stream has no failover address."));
    // With one address and somebody to ask, what comes next is not known yet.
    const int count = static_cast<int>(found->spec.urls.size());
    const int index = count < 2 ? count : (std::min(found->figures.urlIndex, count - 1) + 1) % count;
    onRelay([found, index] {
        if (found->worker)
            found->worker->failOver(index);
    });
    return index;
}

Relay::Answer RelayEngine::backHere(Answer done)
{
    return [here = m_serverBox, done = std::move(done)](Result<RelayAnswer> answer) {
        here->post([done, answer = std::move(answer)] { done(answer); });
    };
}

Result<> RelayEngine::checkLimits(const Record &record, const QString &clientId, const RelayPlayer &player) const
{
    const auto refuse = [](const char *why) {
        return std::unexpected(Error{ErrorCode::RateLimited, QString::fromLatin1(why), {}, {}, 5000, {}});
    };
    if (m_registry.isBanned(record.spec.streamId, clientId, m_clock.nowMs()))
        return fail(ErrorCode::Forbidden, QStringLiteral("This client was disconnected."));
    constexpr qsizetype mostOfOne = 4; // the old connection of a player may still be there when the next one comes
    if (m_registry.has(record.spec.streamId, clientId) && m_registry.connectionsOf(record.spec.streamId, clientId) < mostOfOne)
        return {};
    const int most = record.spec.maxClients >= 0 ? record.spec.maxClients : m_settings.maxClientsPerStream;
    if (most > 0 && m_registry.countOf(record.spec.streamId) >= most)
        return refuse("This stream has as many clients as it may have.");
    if (m_settings.maxClientsPerAddress > 0 && m_registry.countAt(player.address) >= m_settings.maxClientsPerAddress)
        return refuse("There are as many clients from this address as there may be.");
    return {};
}

void RelayEngine::open(const QString &streamId, const RelayPlayer &player, const QByteArray &range, bool isHead, Answer done)
{
    if (const auto inner = innerRecord(streamId))
        return openInner(inner, range, isHead, done);
    const auto found = record(streamId);
    if (!found)
        return done(unknownStream());
    const QString clientId = ClientRegistry::idOf(player.clientId);
    if (const auto allowed = checkLimits(*found, clientId, player); !allowed)
        return done(std::unexpected(allowed.error()));
    if (const auto allowed = isHead ? Result<>() : takeUpstream(*found); !allowed)
        return done(std::unexpected(allowed.error()));
    found->figures.lastAccess = m_clock.now();
    found->lastClientId = clientId;
    const qint64 askedUs = monotonicUs();
    Answer back = backHere([this, found, player, clientId, isHead, askedUs, done = std::move(done)](Result<RelayAnswer> answer) {
        if (answer && !record(found->spec.streamId))
            return done(unknownStream());
        if (answer) {
            answer->clientId = clientId;
            if (!isHead)
                m_startTimes.add(static_cast<double>(monotonicUs() - askedUs) / 1000.0);
            if (!isHead && answer->ring)
                admit(found, player, clientId, *answer);
        }
        done(std::move(answer));
    });
    onRelay([found, range, isHead, back = std::move(back)] {
        if (found->worker)
            found->worker->open(range, isHead, back);
        else
            back(unknownStream());
    });
}

void RelayEngine::admit(const RecordPtr &record, const RelayPlayer &player, const QString &clientId, RelayAnswer &answer)
{
    const QString streamId = record->spec.streamId;
    auto meter = m_registry.open(streamId, clientId, player, m_clock.nowMs());
    countChanged(streamId);
    answer.report = BudgetedReport{{record->budget, m_budget}, [meter](qint64 bytes, bool) { meter->bytes += bytes; }};
    answer.onSentAway = [meter](std::function<void()> sendAway) { meter->sendAway = std::move(sendAway); };
    answer.maxBytesPerSec = clientLimit(*record);
    const auto keepTo = [&answer](qint64 limit) {
        if (limit > 0)
            answer.maxBytesPerSec = answer.maxBytesPerSec > 0 ? std::min(answer.maxBytesPerSec, limit) : limit;
    };
    keepTo(m_settings.maxStreamBytesPerSec); // one alone may have all of it; together they have the budget
    keepTo(m_settings.maxTotalBytesPerSec);
    // Whoever holds the answer is the client; when nobody does any more, it has gone.
    answer.hold = std::shared_ptr<void>(nullptr, [here = m_serverBox, this, streamId, clientId, meter, inner = answer.hold](void *) {
        here->post([this, streamId, clientId, meter] {
            m_registry.close(streamId, clientId, meter, m_clock.nowMs());
            countChanged(streamId);
        });
    });
}

qint64 RelayEngine::clientLimit(const Record &record) const
{
    return record.spec.maxClientBytesPerSec >= 0 ? record.spec.maxClientBytesPerSec : m_settings.maxClientBytesPerSec;
}

void RelayEngine::countChanged(const QString &streamId)
{
    const auto found = record(streamId);
    if (!found)
        return;
    found->budget->setUsers(m_registry.countOf(streamId));
    m_budget->setUsers(static_cast<int>(m_registry.clientCount()));
    found->toldClients = m_registry.countOf(streamId);
    onRelay([found, count = found->toldClients, readers = found->sourceReaders] {
        if (found->worker)
            found->worker->setClientCount(count, readers);
    });
}

void RelayEngine::playlist(const QString &streamId, const RelayPlayer &player, const QString &token, const QByteArray &query, Answer done)
{
    if (const auto inner = innerRecord(streamId))
        return playlistInner(inner, token, query, done);
    const auto found = record(streamId);
    if (!found)
        return done(unknownStream());
    const QString clientId = ClientRegistry::idOf(player.clientId);
    if (const auto allowed = checkLimits(*found, clientId, player); !allowed)
        return done(std::unexpected(allowed.error()));
    if (const auto allowed = takeUpstream(*found); !allowed)
        return done(std::unexpected(allowed.error()));
    found->figures.lastAccess = m_clock.now();
    found->lastClientId = clientId;
    Answer back = backHere([this, found, player, clientId, done = std::move(done)](Result<RelayAnswer> answer) {
        if (!answer || !record(found->spec.streamId))
            return done(answer ? Result<RelayAnswer>(unknownStream()) : std::move(answer));
        answer->clientId = clientId;
        if (answer->status == 200)
            m_registry.touch(found->spec.streamId, clientId, player, answer->body.size(), false, m_clock.nowMs());
        if (found->spec.transcode)
            countChanged(found->spec.streamId);
        done(std::move(answer));
    });
    onRelay([found, token = token.toLatin1(), query, back = std::move(back)] {
        if (found->worker)
            found->worker->playlist(token, query, back);
        else
            back(unknownStream());
    });
}

void RelayEngine::segment(const QString &streamId, const RelayPlayer &player, const QString &token, const QByteArray &range, Answer done)
{
    if (const auto inner = innerRecord(streamId))
        return segmentInner(inner, token, range, done);
    const auto found = record(streamId);
    if (!found)
        return done(unknownStream());
    const QString clientId = ClientRegistry::idOf(player.clientId);
    if (const auto allowed = checkLimits(*found, clientId, player); !allowed)
        return done(std::unexpected(allowed.error()));
    found->figures.lastAccess = m_clock.now();
    // A token is valid for one stream only: it was made with the stream's id.
    if (const auto kept = m_cache->find(found->spec.streamId.toLatin1() + '/' + token.toLatin1(), monotonicUs() / 1000)) {
        RelayAnswer answer;
        answer.contentType = kept->contentType;
        answer.body = kept->body;
        return giveSegment(found, player, clientId, range, std::move(answer), done);
    }
    Answer back = backHere([this, found, player, clientId, range, done = std::move(done)](Result<RelayAnswer> answer) {
        if (!answer)
            return done(std::move(answer));
        giveSegment(found, player, clientId, range, std::move(*answer), done);
    });
    onRelay([found, token = token.toLatin1(), back = std::move(back)] {
        if (found->worker)
            found->worker->segment(token, back);
        else
            back(unknownStream());
    });
}

void RelayEngine::giveSegment(const RecordPtr &record, const RelayPlayer &player, const QString &clientId, const QByteArray &range,
                              RelayAnswer answer, const Answer &done)
{
    answer.clientId = clientId;
    if (answer.status != 200)
        return done(std::move(answer));
    if (!range.isEmpty())
        applyRange(range, answer);
    const QString &streamId = record->spec.streamId;
    m_registry.touch(streamId, clientId, player, answer.body.size(), true, m_clock.nowMs());
    ++record->figures.segmentsServed;
    ++m_totals.segmentsServed;
    const auto own = m_registry.budget(streamId, clientId);
    own->setRate(clientLimit(*record));
    const qint64 now = monotonicUs();
    qint64 waitUs = 0;
    for (const auto &budget : {own, record->budget, m_budget})
        waitUs = std::max(waitUs, budget->reserveUs(answer.body.size(), now));
    if (waitUs < 1000)
        return done(std::move(answer));
    QTimer::singleShot(static_cast<int>(std::min<qint64>(waitUs / 1000, maxSegmentWaitMs)), this,
                       [done, answer = std::move(answer)]() mutable { done(std::move(answer)); });
}

bool RelayEngine::disconnectClient(const QString &streamId, const QString &clientId)
{
    const bool was = m_registry.disconnect(streamId, clientId, m_clock.nowMs());
    if (was)
        countChanged(streamId);
    return was;
}

} // namespace castwright::relay
