// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/rtmp/RtmpPublisher.h"

namespace castwright::tests {

/// Many publishers and players of one RTMP server on one thread, who cost so little that the server is what is measured. Thread: one.
class RtmpLoad {
public:
    struct Plan {
        QString server;                          ///< rtmp://host:port/app
        std::function<QString(int)> publishName; ///< of stream 0 to count - 1
        std::function<QString(int)> playName;
        int count = 1;
        int playersEach = 1;
        int seconds = 5;
        std::function<void()> hasBegun; ///< when all are connected and media flows; and
        std::function<void()> isEnding; ///< before the first one leaves
    };
    struct Outcome {
        qint64 sent = 0;     ///< pictures, all publishers together
        qint64 received = 0; ///< pictures, all players together
        qint64 lost = 0;     ///< pictures that a player should have had
        qint64 sentBytes = 0;
        qint64 mostLateUs = 0; ///< how far this program itself was behind
    };

    /// What is sent over and over: packets of `loopUs` length.
    RtmpLoad(media::StreamInfo info, std::vector<media::PacketPtr> packets, qint64 loopUs);

    /// Empty with `error` set when somebody was refused or dropped.
    std::optional<Outcome> run(const Plan &plan, QString &error);

private:
    struct Publisher {
        std::unique_ptr<media::RtmpPublisher> rtmp;
        std::size_t next = 0;
        qint64 loops = 0;
        qint64 pictures = 0;
        qint64 begunUs = 0;
    };
    struct Player {
        std::unique_ptr<media::RtmpConnection> rtmp;
        qint64 pictures = 0;
    };

    bool connectPlayer(const Plan &plan, int stream, QString &error);
    bool connectPublisher(const Plan &plan, int stream, QString &error);
    bool sendDue(Publisher &publisher, qint64 nowUs, Outcome &outcome) const;
    bool turn(bool isPublishing, Outcome &outcome, QString &error);

    const media::StreamInfo m_info;
    const std::vector<media::PacketPtr> m_packets;
    const qint64 m_loopUs;
    std::vector<std::unique_ptr<Publisher>> m_publishers;
    std::vector<std::unique_ptr<Player>> m_players;
};

} // namespace castwright::tests
