// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace castwright {

/// What one client may cost. Every limit is tested with a client that breaks it.
struct HttpLimits {
    qsizetype requestLineBytes = 8 * 1024;      ///< longer: 431
    qsizetype headerBytes = 32 * 1024;          ///< request line and all headers together; more: 431
    int headerCount = 100;                      ///< more: 431
    qint64 bodyBytes = 1024 * 1024;             ///< of ordinary requests; more: 413
    int headTimeoutMs = 10'000;                 ///< from the first byte to the end of the head: 408
    int bodyTimeoutMs = 30'000;                 ///< between two pieces of a body: 408
    int idleTimeoutMs = 60'000;                 ///< kept open without a request: closed silently
    int lingerMs = 1000;                        ///< how long a refused client may read its answer before it is closed
    qint64 outgoingBytes = 1024 * 1024;         ///< unsent answers to pipelined requests; more: the next request waits
    int writeTimeoutMs = 30'000;                ///< an answer of which the client takes no byte for so long: closed
    int connections = 1000;                     ///< in total; more: 503
    int connectionsPerAddress = 256;            ///< more: 503
    int continuousClients = 5000;               ///< of bodies without end, which count among no other connections; more: 503
    int pipelinedBytes = 256 * 1024;            ///< unread requests behind the one being answered; reading pauses there
    qint64 streamBufferBytes = 1024 * 1024;     ///< unsent data of an event stream; more: the client is too slow and is closed
    int heartbeatMs = 15'000;                   ///< comment line on event streams
    int closeTimeoutMs = 1000;                  ///< how long close() waits for running answers
    int webSocketPingMs = 20'000;               ///< a WebSocket is pinged so often; without a pong until the next ping it is closed
    qint64 webSocketMessageBytes = 1024 * 1024; ///< larger messages close the socket
};

} // namespace castwright
