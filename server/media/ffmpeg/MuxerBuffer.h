// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/IoBuffer.h"

#include <QByteArray>

#include <utility>

namespace castwright::media {

/// Gathers what a muxer writes, until somebody takes it. Thread: the muxer's.
class MuxerBuffer final : public MuxerTarget {
public:
    bool write(QByteArrayView bytes) override
    {
        data.append(bytes.data(), bytes.size());
        return true;
    }
    QByteArray take() { return std::exchange(data, {}); }

    QByteArray data;
};

} // namespace castwright::media
