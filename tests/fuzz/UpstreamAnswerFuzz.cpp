// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/dash/MpdRewriter.h"
#include "relay/http/ResponseReader.h"

#include <cstdlib>

/// Whatever another server answers: in one piece and in many it means the same, and no manifest leads a client to another server.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    using namespace castwright;
    using namespace castwright::relay;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = [&text](qsizetype piece) {
        ResponseReader reader;
        QByteArray body;
        Result<> result;
        for (qsizetype at = 0; at < text.size() && result && !reader.isComplete(); at += piece)
            result = reader.take(text.mid(at, piece), body);
        return std::pair(reader.hasHead() ? reader.head().status : 0, result && reader.finish() ? body : QByteArray("!"));
    };
    const auto whole = read(std::max<qsizetype>(1, text.size()));
    const auto pieces = read(3);
    if (whole.second != "!" && pieces.second != "!" && whole != pieces)
        std::abort();
    (void)MpdRewriter(QStringLiteral("s"), "key").rewrite(text, QUrl(QStringLiteral("http://origin.example/a.mpd")));
    return 0;
}
