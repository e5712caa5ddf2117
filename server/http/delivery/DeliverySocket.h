// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <span>

namespace castwright {

/// A socket that belongs to a delivery thread: never blocks, is closed with it. Thread: the delivery's.
class DeliverySocket {
public:
    enum class Look { Quiet = 1, Left }; ///< what the client did
    static constexpr qintptr none = -1;

    explicit DeliverySocket(qintptr descriptor) : m_descriptor(descriptor) {}
    ~DeliverySocket();
    DeliverySocket(const DeliverySocket &) = delete;
    DeliverySocket &operator=(const DeliverySocket &) = delete;

    /// A second descriptor of the same connection, without blocking and delay; `none` when the system has no more.
    static qintptr duplicate(qintptr descriptor);

    qintptr descriptor() const { return m_descriptor; }
    /// Sends the pieces one after the other, the first from `offset` on. How many bytes went; 0 when the client takes none now, -1 when it
    /// has gone.
    qint64 write(std::span<const QByteArray> pieces, qsizetype offset) const;
    /// Reads away what a client sends that has nothing to say any more.
    Look drain() const;
    /// No more bytes will come; what is on its way is still delivered.
    void finish() const;

private:
    qintptr m_descriptor;
};

} // namespace castwright
