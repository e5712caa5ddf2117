// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/portal/PipeWireScreen.h"

#include "media/sources/PictureBuffer.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic" // the headers' builders are GNU statement expressions
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#pragma GCC diagnostic ignored "-Wshadow"
#include <pipewire/pipewire.h>
#include <spa/debug/types.h>
#include <spa/param/video/format-utils.h>
#include <spa/param/video/type-info.h>

#include <array>
#include <cstring>

namespace castwright::media {

using namespace Qt::StringLiterals;

struct PipeWireScreen::Parts {
    Listener listener;
    pw_thread_loop *loop = nullptr;
    pw_context *context = nullptr;
    pw_core *core = nullptr;
    pw_stream *stream = nullptr;
    spa_hook hook{};
    spa_video_info_raw format{};
    PicturePool pool;

    ~Parts()
    {
        if (loop)
            pw_thread_loop_stop(loop);
        if (stream)
            pw_stream_destroy(stream);
        if (core)
            pw_core_disconnect(core);
        if (context)
            pw_context_destroy(context);
        if (loop)
            pw_thread_loop_destroy(loop);
    }

    void formatChosen(const spa_pod *param)
    {
        if (!param || spa_format_video_raw_parse(param, &format) < 0)
            return;
        std::array<uint8_t, 256> room{};
        spa_pod_builder builder = SPA_POD_BUILDER_INIT(room.data(), static_cast<uint32_t>(room.size()));
        // Shared memory only: a texture of the graphics card cannot be read here.
        const auto *buffers = static_cast<const spa_pod *>(
            spa_pod_builder_add_object(&builder, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers, SPA_PARAM_BUFFERS_dataType,
                                       SPA_POD_CHOICE_FLAGS_Int((1 << SPA_DATA_MemPtr) | (1 << SPA_DATA_MemFd))));
        pw_stream_update_params(stream, &buffers, 1);
    }

    void take()
    {
        pw_buffer *newest = nullptr;
        while (pw_buffer *next = pw_stream_dequeue_buffer(stream)) {
            if (newest)
                pw_stream_queue_buffer(stream, newest);
            newest = next;
        }
        if (!newest)
            return;
        const spa_data &data = newest->buffer->datas[0];
        if (data.data && data.chunk->size > 0 && !(data.chunk->flags & SPA_CHUNK_FLAG_CORRUPTED))
            hand(static_cast<const uchar *>(data.data) + data.chunk->offset, data.chunk->stride, data.chunk->size);
        pw_stream_queue_buffer(stream, newest);
    }

    void hand(const uchar *from, int givenStride, quint32 size)
    {
        const int width = static_cast<int>(format.size.width);
        const int height = static_cast<int>(format.size.height);
        const int strideBytes = givenStride > 0 ? givenStride : width * 4; // some senders leave it out
        if (width <= 0 || height <= 0 || strideBytes < width * 4
            || static_cast<qint64>(size) < static_cast<qint64>(strideBytes) * (height - 1) + width * 4)
            return;
        const bool isRgb = format.format == SPA_VIDEO_FORMAT_RGBx || format.format == SPA_VIDEO_FORMAT_RGBA;
        const WritablePicture picture = pool.bgra(width, height, true);
        for (int row = 0; row < height; ++row) {
            const uchar *source = from + static_cast<std::ptrdiff_t>(row) * strideBytes;
            uchar *target = picture.planes[0] + static_cast<std::ptrdiff_t>(row) * picture.frame->strides[0];
            std::memcpy(target, source, static_cast<std::size_t>(width) * 4);
            for (int x = 0; x < width; ++x) {
                if (isRgb)
                    std::swap(target[4 * x], target[4 * x + 2]);
                target[4 * x + 3] = 255;
            }
        }
        listener.picture(picture.frame);
    }

    void stateChanged(pw_stream_state state, const char *error)
    {
        if (state == PW_STREAM_STATE_ERROR || state == PW_STREAM_STATE_UNCONNECTED)
            listener.ended(error ? QString::fromUtf8(error) : u"the screen is no longer shared"_s);
    }

    int connectTo(quint32 node)
    {
        std::array<uint8_t, 1024> room{};
        spa_pod_builder builder = SPA_POD_BUILDER_INIT(room.data(), static_cast<uint32_t>(room.size()));
        const spa_rectangle usual{1920, 1080}, smallest{1, 1}, largest{16384, 16384};
        const spa_fraction usualRate{30, 1}, slowest{0, 1}, fastest{240, 1};
        const auto *wanted = static_cast<const spa_pod *>(spa_pod_builder_add_object(
            &builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat, SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video),
            SPA_FORMAT_mediaSubtype, SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), SPA_FORMAT_VIDEO_format,
            SPA_POD_CHOICE_ENUM_Id(5, SPA_VIDEO_FORMAT_BGRx, SPA_VIDEO_FORMAT_BGRx, SPA_VIDEO_FORMAT_BGRA, SPA_VIDEO_FORMAT_RGBx,
                                   SPA_VIDEO_FORMAT_RGBA),
            SPA_FORMAT_VIDEO_size, SPA_POD_CHOICE_RANGE_Rectangle(&usual, &smallest, &largest), SPA_FORMAT_VIDEO_framerate,
            SPA_POD_CHOICE_RANGE_Fraction(&usualRate, &slowest, &fastest)));
        return pw_stream_connect(stream, PW_DIRECTION_INPUT, node,
                                 static_cast<pw_stream_flags>(PW_STREAM_FLAG_AUTOCONNECT | PW_STREAM_FLAG_MAP_BUFFERS), &wanted, 1);
    }
};

namespace {
template <class Parts>
const pw_stream_events &events()
{
    static const pw_stream_events table = [] {
        pw_stream_events out{};
        out.version = PW_VERSION_STREAM_EVENTS;
        out.state_changed = [](void *data, pw_stream_state, pw_stream_state state, const char *error) {
            static_cast<Parts *>(data)->stateChanged(state, error);
        };
        out.param_changed = [](void *data, uint32_t id, const spa_pod *param) {
            if (id == SPA_PARAM_Format)
                static_cast<Parts *>(data)->formatChosen(param);
        };
        out.process = [](void *data) { static_cast<Parts *>(data)->take(); };
        return out;
    }();
    return table;
}

std::unexpected<Error> broken(const char *what)
{
    return fail(ErrorCode::UpstreamFailed, u"The screen cannot be read: PipeWire does not work here."_s, {}, QString::fromLatin1(what));
}
} // namespace

PipeWireScreen::PipeWireScreen(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
PipeWireScreen::~PipeWireScreen() = default;

Result<std::unique_ptr<PipeWireScreen>> PipeWireScreen::open(int descriptor, quint32 node, Listener listener)
{
    pw_init(nullptr, nullptr);
    auto parts = std::make_unique<Parts>();
    parts->listener = std::move(listener);
    parts->loop = pw_thread_loop_new("src-screen", nullptr);
    parts->context = parts->loop ? pw_context_new(pw_thread_loop_get_loop(parts->loop), nullptr, 0) : nullptr;
    parts->core = parts->context ? pw_context_connect_fd(parts->context, descriptor, nullptr, 0) : nullptr;
    if (!parts->core)
        return broken("no connection");
    parts->stream = pw_stream_new(
        parts->core, "castwright",
        pw_properties_new(PW_KEY_MEDIA_TYPE, "Video", PW_KEY_MEDIA_CATEGORY, "Capture", PW_KEY_MEDIA_ROLE, "Screen", nullptr));
    if (!parts->stream)
        return broken("no stream");
    pw_stream_add_listener(parts->stream, &parts->hook, &events<Parts>(), parts.get());
    if (parts->connectTo(node) < 0 || pw_thread_loop_start(parts->loop) < 0)
        return broken("the stream does not start");
    return std::unique_ptr<PipeWireScreen>(new PipeWireScreen(std::move(parts)));
}

} // namespace castwright::media
#pragma GCC diagnostic pop
