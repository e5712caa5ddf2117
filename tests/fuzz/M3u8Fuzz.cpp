// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/PlaylistWriter.h"

#include <cstdlib>

namespace {
using namespace castwright;
using namespace castwright::relay;

void require(bool condition)
{
    if (!condition)
        std::abort();
}
} // namespace

/// Whatever another server calls a playlist: what is written of it can be read again, and numbers never go back.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto list = M3u8::parse(text, {});
    if (!list)
        return 0;
    TokenTable tokens("key", "stream");
    const QUrl base(QStringLiteral("http://origin.example/a/b.m3u8"));
    if (list->isMaster) {
        require(M3u8::parse(PlaylistWriter(tokens, 0).master(*list, base), {1 << 28, 1 << 20, 1 << 20}).has_value());
        return 0;
    }
    StitchedList stitched;
    stitched.update(*list, base, false);
    const qint64 before = stitched.sequence();
    const QByteArray written = PlaylistWriter(tokens, 0).media(stitched);
    const auto again = M3u8::parse(written, {1 << 28, 1 << 20, 1 << 20});
    require(again.has_value() && again->entries.size() == static_cast<qsizetype>(stitched.segments().size()));
    stitched.update(*list, base, true);
    require(list->hasEnd || stitched.isEmpty() || stitched.sequence() >= before);
    return 0;
}
