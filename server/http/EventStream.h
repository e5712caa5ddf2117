// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace castwright {

/// One client's stream of server-sent events (the WHATWG HTML standard, section 9.2). Held by whoever feeds it; letting it go closes the
/// connection. Thread: server.
class EventStream {
public:
    using Write = std::function<bool(const QByteArray &)>;
    using Close = std::function<void()>;

    EventStream(Write write, Close close) : m_write(std::move(write)), m_close(std::move(close)) {}
    ~EventStream() { close(); }
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    /// False when the client has gone or is too slow, and the stream is over. `data` may have several lines.
    bool send(const QByteArray &id, const QByteArray &type, const QByteArray &data);
    bool comment(const QByteArray &text);
    bool isOpen() const { return static_cast<bool>(m_write); }
    void close();
    /// The connection's side: the client left.
    void detach() { m_write = nullptr, m_close = nullptr; }

private:
    bool write(const QByteArray &bytes);
    Write m_write;
    Close m_close;
};

} // namespace castwright
