// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>

#include <functional>

class QHostAddress;

namespace castwright::media {

/// An HTTP proxy on loopback for somebody who resolves names and follows redirects himself: whatever he asks for, the name is resolved
/// here, each address is held against the rules, and the connection goes to one that was allowed. Understands CONNECT and requests for
/// http:// addresses, one a connection. Thread: any; it works on a thread of its own ("pull-net").
class CheckedProxy {
public:
    struct Rules {
        std::function<bool(const QHostAddress &)> allows;     ///< called on the proxy's thread
        std::function<void(const QString &host)> refused;     ///< nothing of it was allowed; the same
        std::function<void(const QString &host)> unreachable; ///< no such name, or nobody answered; the same
    };
    explicit CheckedProxy(Rules rules);
    ~CheckedProxy();
    CheckedProxy(const CheckedProxy &) = delete;
    CheckedProxy &operator=(const CheckedProxy &) = delete;

    /// "http://127.0.0.1:12345"; empty when no port could be opened.
    const QByteArray &address() const { return m_address; }

private:
    class Door;
    class Tunnel;

    QThread m_thread;
    QByteArray m_address;
};

} // namespace castwright::media
