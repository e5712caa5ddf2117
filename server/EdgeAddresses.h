// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include <functional>

namespace castwright {

/// Which addresses are those of registered edges. Names are resolved while requests go on, so the first ones of a new edge may come before
/// it is known. Thread: server.
class EdgeAddresses : public QObject {
public:
    /// `hosts` tells the hosts of all edges, names or addresses.
    explicit EdgeAddresses(std::function<QStringList()> hosts) : m_hosts(std::move(hosts)) {}

    bool holds(const QHostAddress &address);

private:
    struct Host {
        QList<QHostAddress> addresses;
        qint64 lookedMs = 0;
    };
    void refresh(qint64 nowMs);

    std::function<QStringList()> m_hosts;
    QHash<QString, Host> m_known;
    qint64 m_refreshedMs = 0;
};

} // namespace castwright
