// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/delivery/DeliverySocket.h"

#if defined(__unix__) || defined(__APPLE__)

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace castwright {

DeliverySocket::~DeliverySocket()
{
    if (m_descriptor != none)
        ::close(static_cast<int>(m_descriptor));
}

qintptr DeliverySocket::duplicate(qintptr descriptor)
{
    const int copy = ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return none;
    ::fcntl(copy, F_SETFL, ::fcntl(copy, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(copy, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
#ifdef SO_NOSIGPIPE
    ::setsockopt(copy, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return copy;
}

qint64 DeliverySocket::write(std::span<const QByteArray> pieces, qsizetype offset) const
{
    constexpr std::size_t mostAtOnce = 64;
    std::array<iovec, mostAtOnce> parts{};
    const std::size_t count = std::min(pieces.size(), mostAtOnce);
    for (std::size_t i = 0; i < count; ++i) {
        const qsizetype skipped = i == 0 ? offset : 0;
        parts[i].iov_base = const_cast<char *>(pieces[i].constData()) + skipped; // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
        parts[i].iov_len = static_cast<std::size_t>(pieces[i].size() - skipped);
    }
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(count);
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#else
    constexpr int flags = 0;
#endif
    for (;;) {
        const ssize_t sent = ::sendmsg(static_cast<int>(m_descriptor), &message, flags);
        if (sent >= 0)
            return sent;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1;
    }
}

DeliverySocket::Look DeliverySocket::drain() const
{
    std::array<char, 4096> waste{};
    for (int i = 0; i < 64; ++i) {
        const ssize_t count = ::recv(static_cast<int>(m_descriptor), waste.data(), waste.size(), 0);
        if (count > 0 || (count < 0 && errno == EINTR))
            continue;
        return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? Look::Quiet : Look::Left;
    }
    return Look::Left; // who says so much here is no viewer
}

void DeliverySocket::finish() const
{
    ::shutdown(static_cast<int>(m_descriptor), SHUT_WR);
}

} // namespace castwright

#endif
