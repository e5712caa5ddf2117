// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/srt/SrtSocket.h"

#include <srt/access_control.h>
#include <srt/srt.h>

using namespace Qt::StringLiterals;

namespace castwright::media {

SrtLibrary::SrtLibrary()
{
    srt_startup(); // counts its callers
    srt_setloglevel(LOG_CRIT);
}

SrtLibrary::~SrtLibrary()
{
    srt_cleanup();
}

SrtSocket &SrtSocket::operator=(SrtSocket &&other) noexcept
{
    close();
    m_handle = std::exchange(other.m_handle, -1);
    return *this;
}

void SrtSocket::close()
{
    if (m_handle >= 0)
        srt_close(m_handle);
    m_handle = -1;
}

OutputResult<> SrtSocket::prepare(const SrtOptions &options, bool isCaller)
{
    close();
    m_handle = srt_create_socket();
    if (m_handle < 0)
        return outputFailure(OutputReason::Unreachable, u"no SRT socket can be made"_s);
    const auto set = [this](SRT_SOCKOPT name, int value) { return srt_setsockflag(m_handle, name, &value, sizeof value) == 0; };
    const bool no = false;
    srt_setsockflag(m_handle, SRTO_RCVSYN, &no, sizeof no);
    srt_setsockflag(m_handle, SRTO_SNDSYN, &no, sizeof no);
    set(SRTO_PAYLOADSIZE, payloadBytes);
    set(SRTO_LATENCY, options.latencyMs);
    set(SRTO_CONNTIMEO, 3000);
    const QByteArray passphrase = options.passphrase.toUtf8();
    const QByteArray streamId = options.streamId.toUtf8();
    if (!passphrase.isEmpty() && srt_setsockflag(m_handle, SRTO_PASSPHRASE, passphrase.constData(), static_cast<int>(passphrase.size())) != 0)
        return outputFailure(OutputReason::Configuration, u"an SRT passphrase has 10 to 79 characters"_s);
    if (isCaller && !streamId.isEmpty() && srt_setsockflag(m_handle, SRTO_STREAMID, streamId.constData(), static_cast<int>(streamId.size())) != 0)
        return outputFailure(OutputReason::Configuration, u"an SRT stream id has at most 512 characters"_s);
    return {};
}

OutputFailure SrtSocket::rejection() const
{
    switch (srt_getrejectreason(m_handle)) {
    case SRT_REJ_BADSECRET:
    case SRT_REJ_UNSECURE:
        return {OutputReason::WrongKey, u"the server does not accept the SRT passphrase"_s, false, false};
    case SRT_REJX_UNAUTHORIZED:
    case SRT_REJX_FORBIDDEN:
    case SRT_REJX_NOTFOUND:
    case SRT_REJX_BAD_REQUEST:
        return {OutputReason::WrongKey, u"the server does not accept the SRT stream id"_s, false, false};
    case SRT_REJX_CONFLICT:
    case SRT_REJX_LOCKED:
        return {OutputReason::InUse, u"somebody is already streaming with this SRT stream id"_s, false, false};
    case SRT_REJ_UNKNOWN:
    case SRT_REJ_TIMEOUT:
        return {OutputReason::Timeout, u"nobody answers SRT at this address"_s, true, false};
    default:
        return {OutputReason::Rejected, u"the server refused the SRT connection (%1)"_s.arg(
                                            QString::fromLatin1(srt_rejectreason_str(srt_getrejectreason(m_handle)))), false, false};
    }
}

bool SrtSocket::waitFor(int events, const WaitLimit &limit) const
{
    const int epoll = srt_epoll_create();
    srt_epoll_add_usock(epoll, m_handle, &events);
    bool isReady = false;
    while (!isReady && !limit.isOver()) {
        SRT_EPOLL_EVENT event;
        isReady = srt_epoll_uwait(epoll, &event, 1, limit.sliceMs()) > 0;
    }
    srt_epoll_release(epoll);
    return isReady;
}

bool SrtSocket::waitForTrouble(int ms) const
{
    return waitFor(SRT_EPOLL_ERR, WaitLimit::in(ms));
}

OutputResult<> SrtSocket::connectTo(const QList<NetAddress> &addresses, const SrtOptions &options, const WaitLimit &limit)
{
    OutputFailure last{OutputReason::Unreachable, u"the name has no address"_s, true, false};
    for (const NetAddress &address : addresses) {
        CW_OUTPUT_CHECK(prepare(options, true));
        if (srt_connect(m_handle, reinterpret_cast<const sockaddr *>(address.raw.constData()), static_cast<int>(address.raw.size())) < 0) {
            last.text = u"%1 cannot be reached"_s.arg(address.text);
            continue;
        }
        const bool isAnswered = waitFor(SRT_EPOLL_OUT | SRT_EPOLL_ERR, limit);
        if (limit.wasAborted())
            return wasAborted();
        if (isAnswered && srt_getsockstate(m_handle) == SRTS_CONNECTED)
            return {};
        last = rejection();
    }
    close();
    return std::unexpected(last);
}

OutputResult<> SrtSocket::listenOn(const NetAddress &address, const SrtOptions &options)
{
    CW_OUTPUT_CHECK(prepare(options, false));
    if (srt_bind(m_handle, reinterpret_cast<const sockaddr *>(address.raw.constData()), static_cast<int>(address.raw.size())) < 0) {
        close();
        return outputFailure(OutputReason::InUse, u"the UDP port of %1 cannot be opened; another program may use it"_s.arg(address.text));
    }
    srt_listen(m_handle, 2);
    return {};
}

OutputResult<SrtSocket> SrtSocket::accept(const WaitLimit &limit)
{
    while (!limit.isOver()) {
        if (!waitFor(SRT_EPOLL_IN | SRT_EPOLL_ERR, limit))
            continue;
        const SRTSOCKET accepted = srt_accept(m_handle, nullptr, nullptr);
        if (accepted != SRT_INVALID_SOCK)
            return SrtSocket(accepted);
        if (srt_getsockstate(m_handle) != SRTS_LISTENING)
            return outputFailure(OutputReason::Unreachable, u"the SRT port was closed"_s);
    }
    if (limit.wasAborted())
        return wasAborted();
    return outputFailure(OutputReason::Timeout, u"nobody called"_s);
}

OutputResult<bool> SrtSocket::send(const char *data, int size)
{
    if (srt_sendmsg2(m_handle, data, size, nullptr) >= 0)
        return true;
    if (srt_getlasterror(nullptr) == SRT_EASYNCSND)
        return false;
    return outputFailure(OutputReason::Reset, u"the other side closed the SRT connection"_s);
}

std::optional<SrtFigures> SrtSocket::figures() const
{
    SRT_TRACEBSTATS stats{};
    // Of a broken socket the figures are garbage.
    if (!isOpen() || srt_getsockstate(m_handle) != SRTS_CONNECTED || srt_bstats(m_handle, &stats, 0) != 0)
        return std::nullopt;
    return SrtFigures{stats.byteSndBuf, stats.pktRecvACKTotal, stats.msRTT, stats.pktSndLossTotal};
}

} // namespace castwright::media
