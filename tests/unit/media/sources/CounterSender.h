// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/PeerProcess.h"

namespace castwright::tests {

/// ffmpeg as somebody else's encoder: plays a counter movie in real time, round and round, to an address. Thread: the one that made it.
class CounterSender {
public:
    /// `format`: flv, mpegts ...; `options` go in front of the address.
    bool start(const QString &movie, const QString &format, const QString &url, const QStringList &options = {});
    PeerProcess &process() { return m_process; }

private:
    PeerProcess m_process;
};

} // namespace castwright::tests
