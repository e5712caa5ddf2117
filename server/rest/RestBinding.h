// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace castwright {

/// One REST row: data only. In the path, {wire:field} takes a segment that the contract calls `wire` into the input field `field`;
/// {name} is short for {name:name}. There is no route outside these tables.
struct RestBinding {
    const char *method = "";
    const char *path = "";
    const char *useCase = "";
    int status = 200; ///< of success; 204 answers without a body
    /// The answer depends on stored rows alone, and every change of them is published as an event: it is kept until the account's next event.
    bool isKept = false;
    /// Answered to this machine alone, whoever asks.
    bool isLocal = false;
};

/// All rows of /v1 in the order of the documentation.
const std::vector<RestBinding> &v1Bindings();

std::span<const RestBinding> metaRoutes();
std::span<const RestBinding> studioRoutes();
std::span<const RestBinding> sceneRoutes();
std::span<const RestBinding> sourceRoutes();
std::span<const RestBinding> destinationRoutes();
std::span<const RestBinding> streamRoutes();
std::span<const RestBinding> chatRoutes();
std::span<const RestBinding> connectionRoutes();
std::span<const RestBinding> mediaRoutes();
std::span<const RestBinding> keyRoutes();
std::span<const RestBinding> webhookRoutes();
std::span<const RestBinding> ingestRoutes();
std::span<const RestBinding> backupRoutes();
std::span<const RestBinding> networkRoutes();

} // namespace castwright
