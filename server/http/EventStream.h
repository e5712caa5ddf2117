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

    /// `end` closes the connection when what was written is on its way, `close` at once.
    EventStream(Write write, Close close, Close end = {}) : m_write(std::move(write)), m_close(std::move(close)), m_end(std::move(end)) {}
    ~EventStream() { close(); }
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    /// False when the client has gone or is too slow, and the stream is over. `data` may have several lines.
    bool send(const QByteArray &id, const QByteArray &type, const QByteArray &data);
    bool comment(const QByteArray &text);
    /// Events that are text already, with the empty lines behind them.
    bool raw(const QByteArray &events) { return write(events); }
    /// The stream is complete: the client gets all of it, then the connection is closed.
    void end();
    bool isOpen() const { return static_cast<bool>(m_write); }
    void close();
    /// The connection's side: the client left.
    void detach();
    /// Called once when the client has left, not when end() or close() was called.
    void onLeft(Close callback) { m_onLeft = std::move(callback); }

private:
    bool write(const QByteArray &bytes);
    Write m_write;
    Close m_close;
    Close m_end;
    Close m_onLeft;
};

} // namespace castwright
