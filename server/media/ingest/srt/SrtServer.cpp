// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/srt/SrtServer.h"

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Log.h"
#include "base/ThreadName.h"
#include "media/ingest/srt/SrtStreamId.h"

#include <QHostAddress>

#include <srt/access_control.h>
#include <srt/srt.h>

#include <chrono>
#include <future>
#include <optional>

namespace castwright::media {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto askFor = 1s; ///< libsrt's thread waits this long for the desk; callers come again
constexpr int waitMs = 100;
constexpr qint64 figuresEveryUs = 500'000;
constexpr auto playerTick = 10ms;
constexpr int mostPlayers = 500;   ///< each costs a muxer and libsrt's buffers
constexpr int mostAdmitted = 1000; ///< let in, and never came

int rejectCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthorized: return SRT_REJX_UNAUTHORIZED;
    case ErrorCode::NotFound: return SRT_REJX_NOTFOUND;
    case ErrorCode::Conflict: return SRT_REJX_CONFLICT;
    case ErrorCode::InvalidRequest: return SRT_REJX_BAD_REQUEST;
    default: return SRT_REJX_FORBIDDEN;
    }
}

QString addressText(const sockaddr *peer)
{
    quint16 port = 0;
    if (peer->sa_family == AF_INET)
        port = ntohs(reinterpret_cast<const sockaddr_in *>(peer)->sin_port);
    else if (peer->sa_family == AF_INET6)
        port = ntohs(reinterpret_cast<const sockaddr_in6 *>(peer)->sin6_port);
    const QString host = QHostAddress(peer).toString();
    return (peer->sa_family == AF_INET6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}
} // namespace

SrtServer::~SrtServer()
{
    close();
}

Result<quint16> SrtServer::listen(const QString &address, quint16 port)
{
    const auto resolved = resolveHost(address, port, WaitLimit::in(2000));
    if (!resolved || resolved->isEmpty())
        return fail(ErrorCode::InvalidRequest, u"%1 is no address of this machine; SRT is not listened for."_s.arg(address));
    const auto listening = m_listener.listenOn(resolved->first(), {});
    if (!listening || srt_getsockstate(m_listener.handle()) != SRTS_LISTENING) {
        m_listener.close();
        return fail(
            ErrorCode::Conflict,
            u"UDP port %1 of %2 is in use, so nobody can publish by SRT. Close the other program or choose another --srt-port."_s.arg(port)
                .arg(address));
    }
    m_listenHandle = m_listener.handle();
    srt_listen_callback(m_listenHandle, &SrtServer::onCaller, this);
    m_epoll = srt_epoll_create();
    int events = SRT_EPOLL_IN | SRT_EPOLL_ERR;
    srt_epoll_add_usock(m_epoll, m_listenHandle, &events);
    m_isStopping = false;
    m_reader = std::jthread([this] { readPublishers(); });
    m_writer = std::jthread([this] { writePlayers(); });
    sockaddr_storage bound{};
    int size = sizeof bound;
    srt_getsockname(m_listenHandle, reinterpret_cast<sockaddr *>(&bound), &size);
    return ntohs(bound.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(&bound)->sin6_port
                                             : reinterpret_cast<const sockaddr_in *>(&bound)->sin_port);
}

void SrtServer::close()
{
    if (!m_reader.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_listener.close(); // no callback comes after this
    m_reader.join();
    m_writer.join();
    m_publishers.clear();
    m_newPlayers.clear();
    m_admitted.clear();
    srt_epoll_release(m_epoll);
}

int SrtServer::onCaller(void *self, int socket, int version, const sockaddr *peer, const char *streamId)
{
    constexpr int withStreamIds = 5; // handshakes before SRT 1.3 carry none
    auto *server = static_cast<SrtServer *>(self);
    if (version < withStreamIds)
        return server->reject(socket, SRT_REJX_BAD_REQUEST);
    return server->admit(socket, addressText(peer), QString::fromUtf8(streamId));
}

int SrtServer::reject(int socket, int code) const
{
    srt_setrejectreason(socket, code);
    return -1;
}

/// The desk answers on the server thread; this is libsrt's. Nothing when it does not answer in time.
std::optional<Result<StreamGrant>> SrtServer::askDesk(const StreamAttempt &attempt) const
{
    auto promise = std::make_shared<std::promise<Result<StreamGrant>>>();
    std::future<Result<StreamGrant>> answer = promise->get_future();
    m_desk.ask(attempt, [promise](Result<StreamGrant> grant) { promise->set_value(std::move(grant)); });
    const auto deadline = std::chrono::steady_clock::now() + askFor;
    while (!m_isStopping && std::chrono::steady_clock::now() < deadline)
        if (answer.wait_for(20ms) == std::future_status::ready)
            return answer.get();
    return std::nullopt;
}

int SrtServer::admit(int socket, const QString &peer, const QString &streamId)
{
    auto attempt = readSrtStreamId(streamId);
    if (!attempt)
        return reject(socket, SRT_REJX_BAD_REQUEST);
    attempt->peer = peer;
    const auto answer = askDesk(*attempt);
    if (!answer)
        return reject(socket, SRT_REJX_OVERLOAD);
    if (!*answer) {
        qCInfo(logMedia).noquote() << "SRT caller" << peer << "was turned away:" << answer->error().message;
        return reject(socket, rejectCode(answer->error().code));
    }
    const StreamGrant &grant = **answer;
    if (attempt->act == StreamAttempt::Act::Play && m_playing >= mostPlayers)
        return reject(socket, SRT_REJX_OVERLOAD);
    if (attempt->act == StreamAttempt::Act::Play && !m_desk.registry().find(grant.streamId))
        return reject(socket, SRT_REJX_NOTFOUND);
    const QByteArray passphrase = grant.passphrase.toUtf8();
    if (!passphrase.isEmpty() && srt_setsockflag(socket, SRTO_PASSPHRASE, passphrase.constData(), static_cast<int>(passphrase.size())) != 0)
        return reject(socket, SRT_REJX_FORBIDDEN);
    const std::scoped_lock lock(m_mutex);
    if (m_admitted.size() >= mostAdmitted) // those who gave up between the two steps
        m_admitted.clear();
    m_admitted.insert(socket, {*attempt, grant});
    return 0;
}

void SrtServer::readPublishers()
{
    setThreadName("srt-in");
    constexpr int mostEvents = 64;
    SRT_EPOLL_EVENT events[mostEvents];
    while (!m_isStopping) {
        const int count = srt_epoll_uwait(m_epoll, events, mostEvents, waitMs);
        for (int i = 0; i < std::min(count, mostEvents); ++i) {
            const int handle = events[i].fd;
            if (handle == m_listenHandle) {
                acceptCallers();
            } else if (const auto found = m_publishers.find(handle); found != m_publishers.end()) {
                if (!readFrom(found->second, handle))
                    m_publishers.erase(found);
            }
        }
        sweepPublishers();
    }
}

void SrtServer::acceptCallers()
{
    sockaddr_storage peer{};
    int size = sizeof peer;
    const SRTSOCKET handle = srt_accept(m_listenHandle, reinterpret_cast<sockaddr *>(&peer), &size);
    if (handle == SRT_INVALID_SOCK)
        return;
    SrtSocket socket(handle);
    Admission admission;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_admitted.constFind(handle);
        if (found == m_admitted.constEnd())
            return; // nobody was asked about him: `socket` closes it
        admission = *found;
        m_admitted.erase(found);
    }
    const bool no = false;
    srt_setsockflag(handle, SRTO_RCVSYN, &no, sizeof no);
    srt_setsockflag(handle, SRTO_SNDSYN, &no, sizeof no);
    if (admission.attempt.act == StreamAttempt::Act::Publish)
        beginPublisher(std::move(socket), handle, admission);
    else
        beginPlayer(std::move(socket), admission);
}

void SrtServer::beginPublisher(SrtSocket socket, int handle, const Admission &admission)
{
    auto isKicked = std::make_shared<std::atomic<bool>>(false);
    auto feed = std::make_unique<TsPublisher>(m_desk.registry(), admission.grant,
                                              PublisherInfo{u"srt"_s, admission.attempt.peer, {}, admission.grant.keyId},
                                              [isKicked] { *isKicked = true; });
    if (const auto begun = feed->begin(); !begun) {
        qCInfo(logMedia).noquote() << "SRT publisher" << admission.attempt.peer << "was turned away:" << begun.error().message;
        return;
    }
    int events = SRT_EPOLL_IN | SRT_EPOLL_ERR;
    srt_epoll_add_usock(m_epoll, handle, &events);
    m_publishers.insert_or_assign(handle, Publisher{std::move(socket), std::move(feed), std::move(isKicked)});
}

void SrtServer::beginPlayer(SrtSocket socket, const Admission &admission)
{
    const auto session = m_desk.registry().find(admission.grant.streamId);
    if (!session)
        return;
    ViewerSighting viewer;
    viewer.streamId = admission.grant.streamId;
    viewer.sessionId = randomToken(16);
    viewer.protocol = u"srt"_s;
    viewer.address = admission.attempt.peer.section(u':', 0, -2).remove(u'[').remove(u']');
    const std::scoped_lock lock(m_mutex);
    ++m_playing;
    m_newPlayers.push_back(std::make_unique<SrtPlayer>(std::move(socket), session, std::move(viewer)));
    m_wake.notify_one();
}

bool SrtServer::readFrom(Publisher &publisher, int handle)
{
    constexpr int mostAtOnce = 256; // others wait behind him
    char buffer[1500];
    for (int i = 0; i < mostAtOnce; ++i) {
        const int bytes = srt_recvmsg(handle, buffer, sizeof buffer);
        if (bytes > 0) {
            publisher.feed->feed(QByteArrayView(buffer, bytes));
            continue;
        }
        return bytes < 0 && srt_getlasterror(nullptr) == SRT_EASYNCRCV;
    }
    return true;
}

void SrtServer::tellTransport(Publisher &publisher, int handle, qint64 nowUs) const
{
    if (nowUs < publisher.nextFiguresUs)
        return;
    publisher.nextFiguresUs = nowUs + figuresEveryUs;
    SRT_TRACEBSTATS stats{};
    // Of a broken socket the figures are garbage.
    if (srt_getsockstate(handle) != SRTS_CONNECTED || srt_bstats(handle, &stats, 0) != 0)
        return;
    const auto &session = publisher.feed->session();
    if (session) // lost for good is what the receiver dropped; what was missing first came again
        session->setTransport(stats.pktRecvTotal, stats.pktRcvDropTotal, stats.pktRcvRetrans, stats.msRTT);
}

void SrtServer::sweepPublishers()
{
    const qint64 nowUs = monotonicUs();
    for (auto it = m_publishers.begin(); it != m_publishers.end();) {
        Publisher &publisher = it->second;
        const auto &session = publisher.feed->session();
        const bool isOver = *publisher.isKicked || !session || session->isEnded() || srt_getsockstate(it->first) != SRTS_CONNECTED;
        if (!isOver)
            tellTransport(publisher, it->first, nowUs);
        it = isOver ? m_publishers.erase(it) : std::next(it);
    }
}

void SrtServer::writePlayers()
{
    setThreadName("srt-out");
    std::vector<std::unique_ptr<SrtPlayer>> players;
    while (!m_isStopping) {
        {
            std::unique_lock lock(m_mutex);
            if (players.empty())
                m_wake.wait(lock, [this] { return m_isStopping || !m_newPlayers.empty(); });
            else
                m_wake.wait_for(lock, playerTick, [this] { return m_isStopping.load(); });
            for (auto &player : m_newPlayers)
                players.push_back(std::move(player));
            m_newPlayers.clear();
        }
        const qint64 nowUs = monotonicUs();
        std::erase_if(players, [&](const auto &player) {
            if (player->send()) {
                if (auto sighting = player->takeSighting(nowUs))
                    m_desk.sight(std::move(*sighting));
                return false;
            }
            m_desk.sight(player->lastSighting());
            --m_playing;
            return true;
        });
    }
    for (const auto &player : players)
        m_desk.sight(player->lastSighting());
}

} // namespace castwright::media
