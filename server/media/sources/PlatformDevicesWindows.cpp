// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/PlatformDevices.h"

#ifdef Q_OS_WIN

#include "media/ffmpeg/DemuxDevices.h"

namespace castwright::media::platformDevices {

using namespace Qt::StringLiterals;

namespace {

QByteArray size(int width, int height)
{
    return QByteArray::number(width) + 'x' + QByteArray::number(height);
}

} // namespace

Result<DemuxRequest> screen(const ScreenSettings &settings)
{
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "gdigrab";
    request.address = settings.display.isEmpty() ? u"desktop"_s : settings.display;
    request.options = {{"framerate", QByteArray::number(settings.fps)},
                       {"draw_mouse", settings.showCursor ? "1" : "0"},
                       {"offset_x", QByteArray::number(settings.x)},
                       {"offset_y", QByteArray::number(settings.y)}};
    if (settings.width > 0 && settings.height > 0)
        request.options.emplaceBack("video_size", size(settings.width, settings.height));
    return request;
}

Result<DemuxRequest> camera(const CameraSettings &settings)
{
    const QString device = settings.device.isEmpty() ? demuxDevices("dshow").value(0) : settings.device;
    if (device.isEmpty())
        return fail(ErrorCode::NotFound, u"No camera is connected. Plug one in."_s);
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "dshow";
    request.address = u"video="_s + device;
    request.options = {{"framerate", QByteArray::number(settings.fps)}, {"video_size", size(settings.width, settings.height)}};
    return request;
}

Result<DemuxRequest> audioInput(const AudioInputSettings &settings)
{
    // Windows has no loopback device of its own in DirectShow; these are the usual names of the drivers that offer one.
    const QString device = !settings.device.isEmpty() ? settings.device : settings.captureDesktop ? u"Stereo Mix"_s : demuxDevices("dshow").value(0);
    if (device.isEmpty())
        return fail(ErrorCode::NotFound, u"No microphone is connected. Plug one in."_s);
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "dshow";
    request.address = u"audio="_s + device;
    request.options = {{"audio_buffer_size", "20"}};
    return request;
}

QStringList names(SourceKind kind)
{
    if (kind == SourceKind::Screen)
        return {u"desktop"_s};
    return kind == SourceKind::Camera || kind == SourceKind::AudioInput ? demuxDevices("dshow") : QStringList();
}

} // namespace castwright::media::platformDevices

#endif
