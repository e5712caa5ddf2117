// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/ServerChannel.h"

#if defined(__unix__) || defined(__APPLE__)

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace castwright::media {

namespace {
bool mustWait(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

class PlainChannel final : public ServerChannel {
public:
    explicit PlainChannel(int descriptor) : m_descriptor(descriptor) {}
    ~PlainChannel() override { ::close(m_descriptor); }

    qint64 receive(char *data, qint64 size) override
    {
        const ssize_t got = ::recv(m_descriptor, data, static_cast<size_t>(size), 0);
        if (got > 0)
            return got;
        return got < 0 && mustWait(errno) ? 0 : -1;
    }

    qint64 send(std::span<const ByteSlice> slices) override
    {
        std::array<iovec, 128> parts;
        const std::size_t count = std::min(slices.size(), parts.size());
        for (std::size_t i = 0; i < count; ++i)
            parts[i] = {const_cast<char *>(slices[i].data), static_cast<size_t>(slices[i].size)};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(count);
#ifdef MSG_NOSIGNAL
        const ssize_t sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
#else
        const ssize_t sent = ::sendmsg(m_descriptor, &message, 0);
#endif
        if (sent >= 0)
            return sent;
        return mustWait(errno) ? 0 : -1;
    }

    void finish() override { ::shutdown(m_descriptor, SHUT_WR); }
    int descriptor() const override { return m_descriptor; }

private:
    int m_descriptor;
};
} // namespace

std::unique_ptr<ServerChannel> makePlainChannel(int descriptor)
{
    return std::make_unique<PlainChannel>(descriptor);
}

void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}

void limitUnsent(int descriptor, int bytes)
{
    // Else the system's own queue grows to megabytes, which who reads nothing is sent before anybody sees that he reads nothing.
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
#ifdef TCP_NOTSENT_LOWAT
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &bytes, sizeof bytes);
#endif
}

void forgetUnread(int descriptor)
{
    const linger now{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace castwright::media

#endif
