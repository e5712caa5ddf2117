// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/FfmpegTool.h"
#include "relay/ts/TsRepair.h"

#include <QByteArray>
#include <QFile>
#include <QtTest>

#include <vector>

namespace castwright::tests {

/// What a splitter makes of a body that comes in pieces of that size; all of it has to be taken.
template <class Splitter>
std::vector<relay::TsChunk> split(Splitter &splitter, const QByteArray &body, qsizetype piece)
{
    std::vector<relay::TsChunk> out;
    for (qsizetype at = 0; at < body.size(); at += piece)
        if (!splitter.take(body.mid(at, piece), out))
            QTest::qFail("not taken", __FILE__, __LINE__);
    return out;
}

inline QByteArray joined(const std::vector<relay::TsChunk> &chunks, std::size_t from = 0)
{
    QByteArray out;
    for (std::size_t i = from; i < chunks.size(); ++i)
        out += chunks[i].bytes;
    return out;
}

inline bool isWritten(const QString &path, const QByteArray &body)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(body) == body.size();
}

/// How many pictures ffmpeg decodes of it; -1 when it could not be written there.
inline qsizetype decoded(const QString &path, const QByteArray &body)
{
    return isWritten(path, body) ? decodeFrames(path, RawFormat::Gray).frames.size() : -1;
}

} // namespace castwright::tests
