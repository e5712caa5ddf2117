// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/PlatformDevices.h"

#ifdef Q_OS_MACOS

#include "media/ffmpeg/DemuxDevices.h"

namespace castwright::media::platformDevices {

using namespace Qt::StringLiterals;

namespace {

DemuxRequest capture(const QString &address)
{
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "avfoundation";
    request.address = address;
    return request;
}

} // namespace

Result<DemuxRequest> screen(const ScreenSettings &settings)
{
    if (settings.x != 0 || settings.y != 0 || settings.width > 0)
        return fail(ErrorCode::NotImplemented, u"On this system only a whole display can be captured. Crop the source in its scene instead."_s);
    auto request = capture((settings.display.isEmpty() ? u"Capture screen 0"_s : settings.display) + u":none"_s);
    request.options = {{"framerate", QByteArray::number(settings.fps)}, {"capture_cursor", settings.showCursor ? "1" : "0"}};
    return request;
}

Result<DemuxRequest> camera(const CameraSettings &settings)
{
    auto request = capture((settings.device.isEmpty() ? u"default"_s : settings.device) + u":none"_s);
    request.options = {{"framerate", QByteArray::number(settings.fps)},
                       {"video_size", QByteArray::number(settings.width) + 'x' + QByteArray::number(settings.height)}};
    return request;
}

Result<DemuxRequest> audioInput(const AudioInputSettings &settings)
{
    if (settings.captureDesktop && settings.device.isEmpty())
        return fail(ErrorCode::NotImplemented, u"This system does not hand out what it plays. Install a loopback driver and name its device here."_s);
    return capture(u":"_s + (settings.device.isEmpty() ? u"default"_s : settings.device));
}

QStringList names(SourceKind kind)
{
    return kind == SourceKind::Screen || kind == SourceKind::Camera || kind == SourceKind::AudioInput ? demuxDevices("avfoundation") : QStringList();
}

} // namespace castwright::media::platformDevices

#endif
