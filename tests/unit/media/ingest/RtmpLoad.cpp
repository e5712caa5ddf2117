// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/media/ingest/RtmpLoad.h"

#include "media/net/Poller.h"

using namespace Qt::StringLiterals;

namespace castwright::tests {

using namespace media;

RtmpLoad::RtmpLoad(StreamInfo info, std::vector<PacketPtr> packets, qint64 loopUs)
    : m_info(std::move(info))
    , m_packets(std::move(packets))
    , m_loopUs(loopUs)
{}

bool RtmpLoad::connectPlayer(const Plan &plan, int stream, QString &error)
{
    const WaitLimit limit = WaitLimit::in(10'000);
    const QString name = plan.playName(stream);
    const auto address = RtmpAddress::parse(plan.server, name);
    auto player = std::make_unique<Player>();
    player->rtmp = std::make_unique<RtmpConnection>(makeByteStream(false, {}));
    const auto failed = [&](const OutputFailure &failure) {
        error = u"player %1: %2"_s.arg(stream).arg(failure.text);
        return false;
    };
    if (const auto opened = player->rtmp->open(*address, limit); !opened)
        return failed(opened.error());
    player->rtmp->setMediaSink([counting = player.get()](const RtmpMessage &message) {
        const bool isPicture = message.type == RtmpType::Video && message.payload.size() > 5 && message.payload[1] == 1;
        counting->pictures += isPicture ? 1 : 0;
    });
    player->rtmp->appendCommand("connect", 1, {AmfValue::object({{"app", address->app.toUtf8()}, {"tcUrl", address->tcUrl.toUtf8()}})});
    if (const auto answer = player->rtmp->waitForAnswer(1, limit); !answer)
        return failed(answer.error());
    player->rtmp->appendCommand("createStream", 2, {AmfValue()});
    if (const auto answer = player->rtmp->waitForAnswer(2, limit); !answer)
        return failed(answer.error());
    player->rtmp->appendCommand("play", 3, {AmfValue(), AmfValue(name.toUtf8())}, 1);
    if (const auto sent = player->rtmp->flush(); !sent)
        return failed(sent.error());
    m_players.push_back(std::move(player));
    return true;
}

bool RtmpLoad::connectPublisher(const Plan &plan, int stream, QString &error)
{
    const WaitLimit limit = WaitLimit::in(10'000);
    auto publisher = std::make_unique<Publisher>();
    publisher->rtmp = std::make_unique<RtmpPublisher>(*RtmpAddress::parse(plan.server, plan.publishName(stream)), RtmpPublisher::Options());
    auto connected = publisher->rtmp->connect(limit);
    if (connected)
        connected = publisher->rtmp->publish(m_info, limit);
    if (!connected) {
        error = u"publisher %1: %2"_s.arg(stream).arg(connected.error().text);
        return false;
    }
    publisher->begunUs = monotonicUs();
    m_publishers.push_back(std::move(publisher));
    return true;
}

bool RtmpLoad::sendDue(Publisher &publisher, qint64 nowUs, Outcome &outcome) const
{
    for (;;) {
        Packet packet = *m_packets[publisher.next];
        const qint64 shiftUs = publisher.loops * m_loopUs;
        const qint64 lateUs = nowUs - (publisher.begunUs + packet.dtsUs + shiftUs);
        if (lateUs < 0)
            break;
        outcome.mostLateUs = std::max(outcome.mostLateUs, lateUs);
        packet.dtsUs += shiftUs;
        packet.ptsUs += shiftUs;
        publisher.rtmp->append(packet);
        outcome.sentBytes += packet.size;
        if (packet.kind == TrackKind::Video) {
            ++publisher.pictures;
            ++outcome.sent;
        }
        if (++publisher.next == m_packets.size()) {
            publisher.next = 0;
            ++publisher.loops;
        }
    }
    return publisher.rtmp->flush() && publisher.rtmp->pump();
}

bool RtmpLoad::turn(bool isPublishing, Outcome &outcome, QString &error)
{
    if (isPublishing) {
        for (std::size_t i = 0; i < m_publishers.size(); ++i)
            if (!sendDue(*m_publishers[i], monotonicUs(), outcome)) {
                error = u"publisher %1 was dropped"_s.arg(i);
                return false;
            }
    }
    return true;
}

std::optional<RtmpLoad::Outcome> RtmpLoad::run(const Plan &plan, QString &error)
{
    m_publishers.clear();
    m_players.clear();
    Poller poller;
    for (int i = 0; i < plan.count; ++i) {
        for (int each = 0; each < plan.playersEach; ++each) {
            if (!connectPlayer(plan, i, error))
                return std::nullopt;
            poller.add(m_players.back()->rtmp->stream().socket().descriptor(), m_players.size() - 1, true, false);
        }
    }
    for (int i = 0; i < plan.count; ++i)
        if (!connectPublisher(plan, i, error))
            return std::nullopt;
    for (std::size_t i = 0; i < m_publishers.size(); ++i) // not all at the same moment
        m_publishers[i]->begunUs = monotonicUs() + static_cast<qint64>(i) * 977 % 33 * 1000;
    Outcome outcome;
    std::vector<Poller::Event> events;
    const auto serve = [&](qint64 untilUs, bool isPublishing) {
        while (monotonicUs() < untilUs) {
            if (!turn(isPublishing, outcome, error))
                return false;
            poller.wait(events, 4);
            for (const Poller::Event &event : events) {
                Player &player = *m_players[event.id];
                const bool isThere = player.rtmp->pump() && player.rtmp->flush(); // pings are answered, or the server takes it for gone
                if (!isThere && isPublishing) {
                    error = u"player %1 was dropped"_s.arg(event.id);
                    return false;
                }
            }
        }
        return true;
    };
    const qint64 warmUpUs = 1'000'000;
    if (!serve(monotonicUs() + warmUpUs, true))
        return std::nullopt;
    outcome.mostLateUs = 0;
    if (plan.hasBegun)
        plan.hasBegun();
    if (!serve(monotonicUs() + plan.seconds * 1'000'000LL, true))
        return std::nullopt;
    if (plan.isEnding)
        plan.isEnding();
    serve(monotonicUs() + 1'000'000, false); // what is under way
    for (std::size_t i = 0; i < m_players.size(); ++i) {
        const qint64 sent = m_publishers[i / static_cast<std::size_t>(plan.playersEach)]->pictures;
        outcome.received += m_players[i]->pictures;
        outcome.lost += std::max<qint64>(0, sent - m_players[i]->pictures);
    }
    for (const auto &publisher : m_publishers)
        publisher->rtmp->unpublish(WaitLimit::in(1000));
    m_publishers.clear();
    m_players.clear();
    return outcome;
}

} // namespace castwright::tests
