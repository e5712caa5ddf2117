// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/CanvasFrame.h"

#include <cstring>

namespace castwright::media {

namespace {
constexpr int alignment = 64;

int padded(int bytes)
{
    return (bytes + alignment - 1) / alignment * alignment;
}

CanvasPlanes layOut(uchar *memory, int width, int height)
{
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    uchar *at = memory + (alignment - address % alignment) % alignment;
    CanvasPlanes out;
    out.width = width;
    out.height = height;
    const int chromaWidth = (width + 1) / 2;
    const int chromaHeight = (height + 1) / 2;
    out.strides = {padded(width), padded(chromaWidth), padded(chromaWidth)};
    out.planes[0] = at;
    out.planes[1] = out.planes[0] + static_cast<std::size_t>(out.strides[0]) * static_cast<std::size_t>(height);
    out.planes[2] = out.planes[1] + static_cast<std::size_t>(out.strides[1]) * static_cast<std::size_t>(chromaHeight);
    return out;
}

std::size_t bytesFor(int width, int height)
{
    const auto chroma = static_cast<std::size_t>(padded((width + 1) / 2)) * static_cast<std::size_t>((height + 1) / 2);
    return static_cast<std::size_t>(padded(width)) * static_cast<std::size_t>(height) + 2 * chroma + 2 * alignment;
}
} // namespace

CanvasPool::CanvasPool(int width, int height) : m_width(width), m_height(height), m_store(std::make_shared<Store>()) {}

CanvasPool::Canvas CanvasPool::take()
{
    std::unique_ptr<uchar[]> memory;
    {
        const std::scoped_lock lock(m_store->mutex);
        if (!m_store->free.empty()) {
            memory = std::move(m_store->free.back());
            m_store->free.pop_back();
        }
    }
    if (!memory)
        memory = std::make_unique_for_overwrite<uchar[]>(bytesFor(m_width, m_height));
    uchar *raw = memory.release();
    Canvas canvas;
    canvas.planes = layOut(raw, m_width, m_height);
    canvas.memory = std::shared_ptr<uchar>(raw, [store = std::weak_ptr(m_store)](uchar *returned) {
        std::unique_ptr<uchar[]> owned(returned);
        constexpr std::size_t kept = 12;
        if (const auto alive = store.lock()) {
            const std::scoped_lock lock(alive->mutex);
            if (alive->free.size() < kept)
                alive->free.push_back(std::move(owned));
        }
    });
    return canvas;
}

VideoFramePtr CanvasPool::Canvas::share() const
{
    auto frame = std::make_shared<VideoFrame>();
    frame->width = planes.width;
    frame->height = planes.height;
    for (std::size_t i = 0; i < 3; ++i) {
        frame->planes[i] = planes.planes[i];
        frame->strides[i] = planes.strides[i];
    }
    frame->owner = memory;
    return frame;
}

void fillCanvas(const CanvasPlanes &canvas, uchar y, uchar u, uchar v)
{
    const std::array<uchar, 3> values{y, u, v};
    for (std::size_t i = 0; i < 3; ++i) {
        const int rows = i == 0 ? canvas.height : (canvas.height + 1) / 2;
        std::memset(canvas.planes[i], values[i], static_cast<std::size_t>(canvas.strides[i]) * static_cast<std::size_t>(rows));
    }
}

void copyCanvas(const CanvasPlanes &to, const VideoFrame &from)
{
    for (std::size_t i = 0; i < 3; ++i) {
        const int rows = i == 0 ? to.height : (to.height + 1) / 2;
        const int bytes = i == 0 ? to.width : (to.width + 1) / 2;
        for (int row = 0; row < rows; ++row)
            std::memcpy(to.planes[i] + static_cast<std::ptrdiff_t>(row) * to.strides[i], from.planes[i] + static_cast<std::ptrdiff_t>(row) * from.strides[i],
                        static_cast<std::size_t>(bytes));
    }
}

} // namespace castwright::media
