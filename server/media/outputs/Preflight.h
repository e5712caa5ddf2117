// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/ProgramSpec.h"
#include "media/net/WaitLimit.h"

#include <functional>

namespace castwright::media {

/// Checks of one output without sending media. run() waits for the network, at most about 10 s, and is meant for a worker thread; an abort ends
/// it within 100 ms. Thread: any.
class Preflight {
public:
    struct Seams {
        std::function<qint64(const QString &folder)> freeBytes;
    };

    Preflight() : Preflight(Seams()) {}
    explicit Preflight(Seams seams);

    /// Rows, in this order and as far as they apply to the kind: key, name, tcp, tls, rtmp, disk. A check that could not be made
    /// because an earlier one failed is Skipped. Limits of platforms, uplink and clock are the services' to add.
    PreflightReport run(const OutputSpec &spec, std::shared_ptr<const std::atomic<bool>> isAborted = {}) const;

private:
    void checkRtmp(PreflightReport &report, const OutputSpec &spec, const WaitLimit &limit) const;
    void checkSrt(PreflightReport &report, const OutputSpec &spec, const WaitLimit &limit) const;
    void checkDisk(PreflightReport &report, const OutputSpec &spec) const;

    Seams m_seams;
};

} // namespace castwright::media
