// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"
#include "http/delivery/DeliverySocket.h"

#include <vector>

namespace castwright {

/// One client of one ring: what it has got, what is on its way, and whether it keeps up. Thread: the delivery's.
class DeliveryClient {
public:
    enum class State { Waiting = 1, Full, Throttled, Over }; ///< for the ring, for the client, for the next tick, for nothing

    DeliveryClient(qintptr descriptor, QByteArray head, std::shared_ptr<const ContinuousAnswer> answer, qint64 nowUs);

    /// Sends as much as the client takes now.
    State pump(qint64 nowUs);
    /// False when it has left, was sent away, or has taken nothing for too long.
    bool isThere(qint64 nowUs, qint64 writeTimeoutUs) const;
    /// Reads away what it says; it may turn out that it has left.
    void look();
    /// Tells of the bytes since the last report.
    void report(bool hasLeft);

    qintptr descriptor() const { return m_socket.descriptor(); }
    const std::shared_ptr<ChunkRing> &ring() const { return m_answer->ring; }
    bool isFull() const { return m_isFull; }
    bool isLimited() const { return m_answer->maxBytesPerSec > 0; }
    void takesAgain() { m_isFull = false; }

private:
    bool refill(qint64 nowUs);
    bool send(qint64 nowUs);

    DeliverySocket m_socket;
    std::shared_ptr<const ContinuousAnswer> m_answer;
    std::vector<QByteArray> m_pieces; ///< being sent
    std::size_t m_piece = 0;
    qsizetype m_offset = 0; ///< of the piece
    quint64 m_position = 0; ///< in the ring
    qint64 m_unreported = 0;
    qint64 m_creditBytes = 0; ///< of a limited client
    qint64 m_creditUs = 0;
    qint64 m_progressUs;
    bool m_isFull = false;
    bool m_isEnding = false; ///< the ring is closed; what is held is the rest
    bool m_hasLeft = false;
};

} // namespace castwright
