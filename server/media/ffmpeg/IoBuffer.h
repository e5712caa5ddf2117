// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>

struct AVIOContext;

namespace castwright::media {

/// Where a muxer's bytes go. Thread: the muxer's.
class MuxerTarget {
public:
    virtual ~MuxerTarget() = default;
    /// False when the bytes could not be taken; the muxer then fails.
    virtual bool write(QByteArrayView bytes) = 0;
    virtual bool canSeek() const { return false; }
    /// The new position; -1 when it cannot be reached.
    virtual qint64 seek(qint64 position)
    {
        Q_UNUSED(position)
        return -1;
    }
    virtual qint64 size() const { return -1; }
};

/// libavformat's output buffer in front of a MuxerTarget. The target must outlive it.
class IoBuffer {
public:
    explicit IoBuffer(MuxerTarget &target);
    ~IoBuffer();
    Q_DISABLE_COPY_MOVE(IoBuffer)

    AVIOContext *context() const { return m_context; }

private:
    static int writePacket(void *opaque, std::uint8_t *data, int size);
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence);

    MuxerTarget &m_target;
    AVIOContext *m_context = nullptr;
    std::int64_t m_position = 0;
};

} // namespace castwright::media
