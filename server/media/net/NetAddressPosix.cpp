// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/NetAddress.h"

#if defined(__unix__) || defined(__APPLE__)

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

namespace castwright::media {

namespace {
/// Shared by the asker and the thread that may outlive it.
struct LookUp {
    std::mutex mutex;
    std::condition_variable ready;
    bool isDone = false;
    int error = 0;
    QList<NetAddress> addresses;
};

NetAddress toAddress(const addrinfo &info)
{
    char host[NI_MAXHOST] = {};
    char port[NI_MAXSERV] = {};
    ::getnameinfo(info.ai_addr, info.ai_addrlen, host, sizeof host, port, sizeof port, NI_NUMERICHOST | NI_NUMERICSERV);
    const bool isIpv6 = info.ai_family == AF_INET6;
    const QString pattern = isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return {QByteArray(reinterpret_cast<const char *>(info.ai_addr), static_cast<qsizetype>(info.ai_addrlen)),
            pattern.arg(QLatin1String(host), QLatin1String(port)), isIpv6};
}

void lookUp(const std::shared_ptr<LookUp> &shared, const std::string &host, const std::string &port)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &found);
    QList<NetAddress> addresses;
    for (const addrinfo *info = error == 0 ? found : nullptr; info; info = info->ai_next)
        addresses.append(toAddress(*info));
    if (error == 0)
        ::freeaddrinfo(found);
    const std::scoped_lock lock(shared->mutex);
    shared->error = error;
    shared->addresses = std::move(addresses);
    shared->isDone = true;
    shared->ready.notify_all();
}
} // namespace

OutputResult<QList<NetAddress>> resolveHost(const QString &host, quint16 port, const WaitLimit &limit)
{
    auto shared = std::make_shared<LookUp>();
    std::thread(lookUp, shared, host.toStdString(), std::to_string(port)).detach();
    std::unique_lock lock(shared->mutex);
    while (!shared->isDone && !limit.isOver())
        shared->ready.wait_for(lock, std::chrono::milliseconds(limit.sliceMs()));
    if (limit.wasAborted())
        return wasAborted();
    OutputFailure failure{OutputReason::Dns, QString(), true, false};
    if (!shared->isDone) {
        failure.text = QStringLiteral("the name service gave no answer for “%1”").arg(host);
        return std::unexpected(failure);
    }
    if (shared->addresses.isEmpty()) {
        failure.text = QStringLiteral("there is no address for the name “%1” (%2)").arg(host, QString::fromLocal8Bit(::gai_strerror(shared->error)));
        return std::unexpected(failure);
    }
    return shared->addresses;
}

} // namespace castwright::media

#endif
