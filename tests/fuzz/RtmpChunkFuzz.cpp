// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpChunkReader.h"

#include <cstdlib>
#include <vector>

namespace {
/// All messages of the bytes when they arrive in pieces of that size.
std::vector<QByteArray> messages(QByteArrayView bytes, qsizetype piece)
{
    castwright::media::RtmpChunkReader reader({4096, 8, 16384});
    std::vector<QByteArray> found;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(piece, bytes.size());
        reader.feed(bytes.first(size));
        bytes = bytes.sliced(size);
        while (const auto message = reader.next()) {
            if (message->payload.size() > 4096)
                std::abort();
            found.push_back(message->payload);
        }
    }
    return found;
}
} // namespace

/// How the network cuts the bytes makes no difference, and no limit is ever passed.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = messages(bytes, std::max<qsizetype>(1, bytes.size()));
    if (messages(bytes, 1) != whole || messages(bytes, 13) != whole)
        std::abort();
    return 0;
}
