// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/TcpSocket.h"

#include "media/net/SocketOption.h"

#if defined(__unix__) || defined(__APPLE__)

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace castwright::media {

namespace {
bool isWouldBlock(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

OutputFailure socketFailure(int error, const QString &peer)
{
    switch (error) {
    case ECONNREFUSED:
        return {OutputReason::Refused, QStringLiteral("%1 refused the connection").arg(peer), true, false};
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EADDRNOTAVAIL:
        return {OutputReason::Unreachable, QStringLiteral("%1 cannot be reached from this network").arg(peer), true, false};
    case ETIMEDOUT:
        return {OutputReason::Timeout, QStringLiteral("%1 does not answer").arg(peer), true, false};
    case EPIPE:
    case ECONNRESET:
        return {OutputReason::Reset, QStringLiteral("the server closed the connection"), false, false};
    default:
        return {OutputReason::Reset, QStringLiteral("the connection broke (%1)").arg(QString::fromLocal8Bit(std::strerror(error))), false, false};
    }
}

OutputResult<> TcpSocket::connectTo(const QList<NetAddress> &addresses, const WaitLimit &limit)
{
    OutputFailure last{OutputReason::Unreachable, QStringLiteral("the name has no address"), true, false};
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        const int share = limit.leftMs() / static_cast<int>(addresses.size() - i);
        auto connected = connectOne(addresses[i], limit.atMost(share));
        if (connected || limit.wasAborted())
            return connected;
        last = connected.error();
    }
    return std::unexpected(last);
}

OutputResult<> TcpSocket::connectOne(const NetAddress &address, const WaitLimit &limit)
{
    close();
    m_descriptor = ::socket(address.isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
    if (m_descriptor < 0)
        return std::unexpected(socketFailure(errno, address.text));
    ::fcntl(m_descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    setOption(m_descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    const auto *raw = reinterpret_cast<const sockaddr *>(address.raw.constData());
    if (::connect(m_descriptor, raw, static_cast<socklen_t>(address.raw.size())) != 0 && errno != EINPROGRESS) {
        const int error = errno;
        close();
        return std::unexpected(socketFailure(error, address.text));
    }
    while (!wait(true, limit.sliceMs())) {
        if (!limit.isOver())
            continue;
        close();
        if (limit.wasAborted())
            return wasAborted();
        return std::unexpected(socketFailure(ETIMEDOUT, address.text));
    }
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        close();
        return std::unexpected(socketFailure(error, address.text));
    }
    return {};
}

OutputResult<qint64> TcpSocket::send(const char *data, qint64 size)
{
#ifdef MSG_NOSIGNAL
    const ssize_t sent = ::send(m_descriptor, data, static_cast<size_t>(size), MSG_NOSIGNAL);
#else
    const ssize_t sent = ::send(m_descriptor, data, static_cast<size_t>(size), 0);
#endif
    if (sent >= 0)
        return sent;
    if (isWouldBlock(errno))
        return 0;
    return std::unexpected(socketFailure(errno, QString()));
}

OutputResult<qint64> TcpSocket::receive(char *data, qint64 size)
{
    const ssize_t got = ::recv(m_descriptor, data, static_cast<size_t>(size), 0);
    if (got > 0)
        return got;
    if (got < 0 && isWouldBlock(errno))
        return 0;
    return std::unexpected(socketFailure(got == 0 ? ECONNRESET : errno, QString()));
}

bool TcpSocket::wait(bool forWriting, int ms) const
{
    pollfd entry{m_descriptor, static_cast<short>(forWriting ? POLLOUT : POLLIN), 0};
    return ::poll(&entry, 1, ms) > 0;
}

void TcpSocket::limitUnsentBytes(int bytes)
{
#ifdef TCP_NOTSENT_LOWAT
    setOption(m_descriptor, IPPROTO_TCP, TCP_NOTSENT_LOWAT, bytes);
#else
    Q_UNUSED(bytes)
#endif
}

TcpFigures TcpSocket::figures() const
{
    return isOpen() ? tcpFigures(m_descriptor) : TcpFigures{};
}

void TcpSocket::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void blockBrokenPipeSignal()
{
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

#ifndef __linux__
TcpFigures tcpFigures(int)
{
    return {};
}
#endif

} // namespace castwright::media

#endif
