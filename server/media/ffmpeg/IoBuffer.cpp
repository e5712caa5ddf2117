// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/IoBuffer.h"

extern "C" {
#include <libavformat/avformat.h>
}

namespace castwright::media {

IoBuffer::IoBuffer(MuxerTarget &target) : m_target(target)
{
    constexpr int bufferBytes = 64 * 1024;
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferBytes));
    // FFmpeg 7 made the written bytes const; a lambda fits both signatures.
    m_context = avio_alloc_context(buffer, bufferBytes, 1, this, nullptr,
                                   [](void *opaque, auto *data, int size) { return writePacket(opaque, const_cast<std::uint8_t *>(data), size); },
                                   target.canSeek() ? &IoBuffer::seek : nullptr);
    m_context->seekable = target.canSeek() ? AVIO_SEEKABLE_NORMAL : 0;
}

IoBuffer::~IoBuffer()
{
    av_freep(&m_context->buffer);
    avio_context_free(&m_context);
}

int IoBuffer::writePacket(void *opaque, std::uint8_t *data, int size)
{
    auto *self = static_cast<IoBuffer *>(opaque);
    if (!self->m_target.write(QByteArrayView(data, size)))
        return AVERROR(EIO);
    self->m_position += size;
    return size;
}

std::int64_t IoBuffer::seek(void *opaque, std::int64_t offset, int whence)
{
    auto *self = static_cast<IoBuffer *>(opaque);
    if (whence == AVSEEK_SIZE)
        return self->m_target.size();
    const std::int64_t position = whence == SEEK_CUR ? self->m_position + offset : whence == SEEK_END ? self->m_target.size() + offset : offset;
    const std::int64_t reached = self->m_target.seek(position);
    if (reached >= 0)
        self->m_position = reached;
    return reached >= 0 ? reached : AVERROR(EIO);
}

} // namespace castwright::media
