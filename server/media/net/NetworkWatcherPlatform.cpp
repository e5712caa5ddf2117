// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/NetworkWatcher.h"

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <array>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <QNetworkInformation>
#endif

namespace castwright::media {

namespace {
constexpr int settleMs = 500;
}

#ifdef Q_OS_LINUX
class NetworkWatcher::Source {
public:
    explicit Source(NetworkWatcher &watcher)
    {
        m_descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
        sockaddr_nl address{};
        address.nl_family = AF_NETLINK;
        address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
        if (m_descriptor < 0 || ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &watcher, [this, &watcher] {
            // What the messages say does not matter; that there were some does.
            std::array<char, 8192> buffer;
            while (::recv(m_descriptor, buffer.data(), buffer.size(), 0) > 0) {
            }
            watcher.settle();
        });
    }
    ~Source()
    {
        m_notifier.reset();
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Source)
    bool isWatching() const { return m_notifier != nullptr; }

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
#else
class NetworkWatcher::Source {
public:
    explicit Source(NetworkWatcher &watcher)
    {
        m_isWatching = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
        if (m_isWatching)
            QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &watcher,
                             [&watcher] { watcher.settle(); });
    }
    bool isWatching() const { return m_isWatching; }

private:
    bool m_isWatching = false;
};
#endif

NetworkWatcher::NetworkWatcher(QObject *parent)
    : QObject(parent)
    , m_source(std::make_unique<Source>(*this))
    , m_isWatching(m_source->isWatching())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleMs);
    connect(&m_settling, &QTimer::timeout, this, &NetworkWatcher::changed);
}

NetworkWatcher::~NetworkWatcher() = default;

void NetworkWatcher::settle()
{
    m_settling.start();
}

} // namespace castwright::media
