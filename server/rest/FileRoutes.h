// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

#include <optional>

namespace castwright {

/// Live HLS below <data>/hls/<destination>/. Public: players cannot send keys, and the destination's id cannot be guessed. Thread: any.
class FileRoutes {
public:
    explicit FileRoutes(QString dataDir) : m_dataDir(std::move(dataDir)) {}

    /// Nothing when the path is not one of ours: /hls/{destinationId}/{file}.
    std::optional<Result<HttpAnswer>> answer(const RequestContext &request) const;

private:
    QString m_dataDir;
};

} // namespace castwright
