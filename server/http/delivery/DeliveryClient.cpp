// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/delivery/DeliveryClient.h"

#include "base/ChunkRing.h"
#include "base/RateBudget.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace castwright {

namespace {
constexpr qint64 mostAtOnce = 256 * 1024;
constexpr qint64 secondUs = 1'000'000;

using Budgets = std::span<const std::shared_ptr<RateBudget>>;

/// What this client shares with others. One without a limit of its own is not looked at again and again, so it shares nothing.
Budgets budgetsOf(const ContinuousAnswer &answer)
{
    const auto *report = answer.maxBytesPerSec > 0 ? answer.report.target<BudgetedReport>() : nullptr;
    return report ? Budgets(report->budgets) : Budgets();
}

/// Of all of them. One that has room while another has none is told that nothing is wanted, or others would wait there for this client.
qint64 roomIn(Budgets budgets, const void *who, qint64 nowUs)
{
    qint64 most = std::numeric_limits<qint64>::max();
    for (std::size_t i = 0; i < budgets.size(); ++i) {
        most = std::min(most, budgets[i]->room(who, nowUs));
        if (most > 0)
            continue;
        for (const auto &hadRoom : budgets.first(i))
            hadRoom->take(who, 0);
        return 0;
    }
    return most;
}
} // namespace

DeliveryClient::DeliveryClient(qintptr descriptor, QByteArray head, std::shared_ptr<const ContinuousAnswer> answer, qint64 nowUs)
    : m_socket(descriptor)
    , m_answer(std::move(answer))
    , m_position(m_answer->ring->startPosition(m_answer->isLive))
    , m_creditBytes(m_answer->maxBytesPerSec)
    , m_creditUs(nowUs)
    , m_progressUs(nowUs)
{
    m_pieces.push_back(std::move(head));
    if (QByteArray first = m_answer->ring->head(); !first.isEmpty())
        m_pieces.push_back(std::move(first));
}

bool DeliveryClient::refill(qint64 nowUs)
{
    m_pieces.clear();
    m_piece = 0;
    m_offset = 0;
    qint64 most = mostAtOnce;
    if (m_answer->maxBytesPerSec > 0) {
        m_creditBytes = std::min(m_answer->maxBytesPerSec, m_creditBytes + m_answer->maxBytesPerSec * (nowUs - m_creditUs) / secondUs);
        m_creditUs = nowUs;
        if (m_creditBytes <= 0) {
            for (const auto &budget : budgetsOf(*m_answer))
                budget->take(this, 0);
            return false;
        }
        most = std::min(most, m_creditBytes);
    }
    const Budgets shared = budgetsOf(*m_answer);
    most = std::min(most, roomIn(shared, this, nowUs));
    if (most <= 0)
        return false;
    ChunkRing::Batch batch = m_answer->ring->read(m_position, most);
    if (batch.hasSkipped && m_answer->slow == ContinuousAnswer::Slow::Disconnect) {
        m_hasLeft = true;
        return false;
    }
    m_isEnding = batch.isClosed;
    m_pieces = std::move(batch.chunks);
    qint64 taken = 0;
    for (const QByteArray &piece : m_pieces)
        taken += piece.size();
    m_creditBytes -= m_answer->maxBytesPerSec > 0 ? taken : 0;
    for (const auto &budget : shared)
        budget->take(this, taken);
    return !m_pieces.empty();
}

bool DeliveryClient::send(qint64 nowUs)
{
    while (m_piece < m_pieces.size()) {
        qint64 sent = m_socket.write(std::span(m_pieces).subspan(m_piece), m_offset);
        if (sent < 0) {
            m_hasLeft = true;
            return false;
        }
        if (sent == 0) {
            m_isFull = true;
            return false;
        }
        m_progressUs = nowUs;
        m_unreported += sent;
        while (m_piece < m_pieces.size() && sent >= m_pieces[m_piece].size() - m_offset) {
            sent -= m_pieces[m_piece].size() - m_offset;
            m_pieces[m_piece].clear(); // lets go of the shared bytes
            m_offset = 0;
            ++m_piece;
        }
        m_offset += sent;
    }
    return true;
}

DeliveryClient::State DeliveryClient::pump(qint64 nowUs)
{
    if (m_isFull)
        return State::Full;
    for (;;) {
        if (m_hasLeft)
            return State::Over;
        if (!send(nowUs))
            return m_hasLeft ? State::Over : State::Full;
        if (m_isEnding) {
            m_socket.finish();
            m_hasLeft = true;
            return State::Over;
        }
        if (refill(nowUs))
            continue;
        if (m_hasLeft)
            return State::Over;
        if (m_isEnding)
            continue;
        m_progressUs = nowUs; // it has all there is
        return m_answer->maxBytesPerSec > 0 ? State::Throttled : State::Waiting;
    }
}

bool DeliveryClient::isThere(qint64 nowUs, qint64 writeTimeoutUs) const
{
    return !m_hasLeft && !(m_answer->control && m_answer->control->isCancelled) && !(m_isFull && nowUs - m_progressUs > writeTimeoutUs);
}

void DeliveryClient::look()
{
    if (m_socket.drain() == DeliverySocket::Look::Left)
        m_hasLeft = true;
}

void DeliveryClient::report(bool hasLeft)
{
    if (m_answer->report && (m_unreported > 0 || hasLeft))
        m_answer->report(std::exchange(m_unreported, 0), hasLeft);
}

} // namespace castwright
