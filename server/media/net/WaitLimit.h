// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <algorithm>
#include <atomic>
#include <memory>

namespace castwright::media {

/// How long a step that waits for the network may take, and the flag that ends it early. Copied freely. Thread: any.
struct WaitLimit {
    std::shared_ptr<const std::atomic<bool>> isAborted;
    qint64 deadlineUs = 0; ///< on monotonicUs()

    static WaitLimit in(int ms, std::shared_ptr<const std::atomic<bool>> aborted = {})
    {
        return {std::move(aborted), monotonicUs() + static_cast<qint64>(ms) * 1000};
    }
    /// The same abort flag, ending at most `ms` from now.
    WaitLimit atMost(int ms) const { return {isAborted, std::min(deadlineUs, monotonicUs() + static_cast<qint64>(ms) * 1000)}; }

    bool wasAborted() const { return isAborted && isAborted->load(std::memory_order_relaxed); }
    int leftMs() const { return static_cast<int>(std::max<qint64>(0, (deadlineUs - monotonicUs() + 999) / 1000)); }
    bool isOver() const { return wasAborted() || leftMs() == 0; }
    /// How long to wait in one go, so that an abort is seen within 50 ms.
    int sliceMs() const { return std::min(50, leftMs()); }
};

} // namespace castwright::media
