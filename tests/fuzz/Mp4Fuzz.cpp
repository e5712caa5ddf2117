// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/direct/Mp4Splitter.h"

#include <cstdlib>

namespace {
using namespace castwright::relay;

void require(bool condition)
{
    if (!condition)
        std::abort();
}
} // namespace

/// Whatever another server calls fragmented MP4: what is passed on is a fragment with its media, behind a header.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = 1 + data[0];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    (void)Mp4Splitter::looksLikeMp4(bytes);
    Mp4Splitter splitter;
    std::vector<TsChunk> chunks;
    for (int round = 0; round < 2; ++round) {
        bool isSound = true;
        for (qsizetype at = 0; at < bytes.size() && isSound; at += piece)
            isSound = splitter.take(bytes.mid(at, piece), chunks);
        splitter.beginSource();
    }
    for (const TsChunk &chunk : chunks)
        require(chunk.bytes.contains("moof") && chunk.bytes.contains("mdat"));
    require(chunks.empty() || !splitter.head().isEmpty());
    return 0;
}
