// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsFramer.h"
#include "relay/ts/TsPacket.h"
#include "relay/ts/TsRepair.h"

#include <cstdlib>

namespace {
using namespace castwright::relay;

void require(bool condition)
{
    if (!condition)
        std::abort();
}
} // namespace

/// Whatever another server calls a transport stream: whole, sound packets come out of the repair.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = 1 + data[0];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2), static_cast<qsizetype>(size - 2));
    TsRepair repair(TsRepair::Options{(data[1] & 1) != 0, 0});
    std::vector<TsChunk> chunks;
    for (int round = 0; round < 2; ++round) {
        TsFramer framer;
        repair.beginSource((data[1] & 2) != 0, 1);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            repair.take(framer.take(bytes.mid(at, piece)), 2 + at, chunks);
    }
    repair.flush(chunks);
    for (TsChunk &chunk : chunks) {
        require(chunk.bytes.size() % tsPacketSize == 0);
        for (qsizetype at = 0; at < chunk.bytes.size(); at += tsPacketSize)
            require(TsPacket(reinterpret_cast<quint8 *>(chunk.bytes.data()) + at).isSound());
    }
    return 0;
}
