// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/TcpListener.h"

#include "media/net/SocketOption.h"

#if defined(__unix__) || defined(__APPLE__)

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
/// A socket address of either family.
struct AnyAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;

    sockaddr *raw() { return reinterpret_cast<sockaddr *>(&storage); }
    sockaddr_in &v4() { return reinterpret_cast<sockaddr_in &>(storage); }
    sockaddr_in6 &v6() { return reinterpret_cast<sockaddr_in6 &>(storage); }
};

std::optional<AnyAddress> parse(const QString &text, quint16 port)
{
    AnyAddress address;
    const QByteArray latin = text.isEmpty() ? QByteArrayLiteral("127.0.0.1") : text.toLatin1();
    if (::inet_pton(AF_INET, latin.constData(), &address.v4().sin_addr) == 1) {
        address.v4().sin_family = AF_INET;
        address.v4().sin_port = htons(port);
        address.size = sizeof(sockaddr_in);
        return address;
    }
    if (::inet_pton(AF_INET6, latin.constData(), &address.v6().sin6_addr) == 1) {
        address.v6().sin6_family = AF_INET6;
        address.v6().sin6_port = htons(port);
        address.size = sizeof(sockaddr_in6);
        return address;
    }
    return std::nullopt;
}

void makeNonBlocking(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}
} // namespace

Result<quint16> TcpListener::listen(const QString &text, quint16 port)
{
    close();
    auto address = parse(text, port);
    if (!address)
        return fail(ErrorCode::InvalidRequest, u"“%1” is no network address."_s.arg(text), u"address"_s);
    m_descriptor = ::socket(address->storage.ss_family, SOCK_STREAM, 0);
    makeNonBlocking(m_descriptor);
    setOption(m_descriptor, SOL_SOCKET, SO_REUSEADDR, 1);
    if (address->storage.ss_family == AF_INET6)
        setOption(m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, 0); // "::" takes callers of both families
    if (::bind(m_descriptor, address->raw(), address->size) != 0 || ::listen(m_descriptor, 512) != 0) {
        const int error = errno;
        close();
        const QString detail = QString::fromLocal8Bit(std::strerror(error));
        if (error == EADDRINUSE)
            return fail(ErrorCode::Conflict, u"Port %1 is in use by another program."_s.arg(port), u"port"_s, detail);
        if (error == EACCES)
            return fail(ErrorCode::Conflict, u"This system keeps port %1 for its administrator; take one above 1023."_s.arg(port),
                        u"port"_s, detail);
        return fail(ErrorCode::InvalidRequest, u"“%1” is no address of this machine."_s.arg(text), u"address"_s, detail);
    }
    AnyAddress bound;
    bound.size = sizeof bound.storage;
    ::getsockname(m_descriptor, bound.raw(), &bound.size);
    return ntohs(bound.storage.ss_family == AF_INET ? bound.v4().sin_port : bound.v6().sin6_port);
}

std::optional<TcpListener::Caller> TcpListener::accept()
{
    AnyAddress from;
    from.size = sizeof from.storage;
    Caller caller;
    caller.descriptor = ::accept(m_descriptor, from.raw(), &from.size);
    if (caller.descriptor < 0)
        return std::nullopt;
    makeNonBlocking(caller.descriptor);
    setOption(caller.descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(caller.descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
#ifdef SO_NOSIGPIPE
    setOption(caller.descriptor, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
    char text[INET6_ADDRSTRLEN] = {};
    if (from.storage.ss_family == AF_INET) {
        ::inet_ntop(AF_INET, &from.v4().sin_addr, text, sizeof text);
        caller.address = QString::fromLatin1(text);
        caller.peer = u"%1:%2"_s.arg(caller.address).arg(ntohs(from.v4().sin_port));
    } else {
        ::inet_ntop(AF_INET6, &from.v6().sin6_addr, text, sizeof text);
        caller.address = QString::fromLatin1(text);
        if (caller.address.startsWith("::ffff:"_L1) && caller.address.contains('.'_L1))
            caller.address = caller.address.mid(7); // an IPv4 caller at a socket for both
        caller.peer = (caller.address.contains(':'_L1) ? u"[%1]:%2"_s : u"%1:%2"_s).arg(caller.address).arg(ntohs(from.v6().sin6_port));
    }
    caller.isLoopback = caller.address.startsWith("127."_L1) || caller.address == "::1"_L1;
    return caller;
}

void TcpListener::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace castwright::media

#endif
