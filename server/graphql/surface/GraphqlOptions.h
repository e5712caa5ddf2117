// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/limits/Limits.h"
#include "http/RateLimiter.h"

namespace castwright::graphql {

/// What may be set of the GraphQL surface; the defaults suit a server on the open network.
struct GraphqlOptions {
    Limits limits;
    QString documentsFolder;                   ///< of persisted documents; empty is none
    bool onlyDocuments = false;                ///< execute nothing but those
    int maxBatch = 0;                          ///< operations in one HTTP request; 0: batches are refused
    int maxSubscriptions = 32;                 ///< operations at the same time on one WebSocket
    int initTimeoutMs = 3000;                  ///< until connection_init
    int pingIntervalMs = 12000;                ///< on WebSockets
    int keepAnswersMs = 1000;                  ///< how long an answer may be given again while nothing was told to have changed; 0: never
    RateLimiter::Policy anonymousRates{1, 30}; ///< per address, for the few questions that need no key
};

} // namespace castwright::graphql
