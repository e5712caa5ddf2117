// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright::media {

/// What one RTMP port allows its callers.
struct RtmpLimits {
    int connections = 4000;
    int connectionsPerAddress = 128;
    bool countsLoopback = false; ///< this machine's own programs are not counted by address
    int handshakeMs = 10'000;    ///< from the connection to the end of the handshake, TLS's included
    int commandMs = 20'000;      ///< from the connection to publish or play
    int silenceMs = 10'000;      ///< of a publisher, until he is taken for gone
    int stuckMs = 20'000;        ///< of a player that takes nothing although there is something
    int pingMs = 15'000;         ///< between two pings of a player
    int pongMs = 60'000;         ///< without a word from a player, until he is taken for gone
    int absentMs = 10'000;       ///< how long a player waits for a stream that is offline
};

} // namespace castwright::media
