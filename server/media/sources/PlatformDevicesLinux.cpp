// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/PlatformDevices.h"

#ifdef Q_OS_LINUX

#include "media/ffmpeg/DemuxDevices.h"

#include <QDir>

namespace castwright::media::platformDevices {

using namespace Qt::StringLiterals;

namespace {

QByteArray size(int width, int height)
{
    return QByteArray::number(width) + 'x' + QByteArray::number(height);
}

/// Sockets of X servers on this machine, the one of this session first.
QStringList displays()
{
    QStringList found;
    if (const QString own = qEnvironmentVariable("DISPLAY"); !own.isEmpty())
        found.append(own);
    const QStringList sockets = QDir(u"/tmp/.X11-unix"_s).entryList({u"X*"_s}, QDir::System | QDir::Files, QDir::Name);
    for (const QString &socket : sockets)
        if (const QString name = u':' + socket.mid(1); !found.contains(name) && !found.contains(name + u".0"_s))
            found.append(name);
    return found;
}

QStringList cameras()
{
    QStringList found;
    const QStringList nodes = QDir(u"/dev"_s).entryList({u"video*"_s}, QDir::System, QDir::Name);
    for (const QString &node : nodes)
        found.append(u"/dev/"_s + node);
    return found;
}

} // namespace

Result<DemuxRequest> screen(const ScreenSettings &settings)
{
    const QString session = qEnvironmentVariable("DISPLAY");
    if (settings.display.isEmpty() && qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return fail(ErrorCode::NotImplemented, u"Under Wayland this build cannot capture the screen: it was made without PipeWire. Log in with an X11 session, or name an X display in "
                                               u"the source's settings to capture the programs that run on it."_s);
    if (settings.display.isEmpty() && session.isEmpty())
        return fail(ErrorCode::NotFound, u"There is no display to capture: DISPLAY is not set. Name one in the source's settings."_s);
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "x11grab";
    request.name = settings.display.isEmpty() ? session : settings.display;
    request.address = request.name + u"+%1,%2"_s.arg(settings.x).arg(settings.y);
    request.options = {{"framerate", QByteArray::number(settings.fps)}, {"draw_mouse", settings.showCursor ? "1" : "0"}};
    if (settings.width > 0 && settings.height > 0)
        request.options.emplaceBack("video_size", size(settings.width, settings.height));
    return request;
}

Result<DemuxRequest> camera(const CameraSettings &settings)
{
    QString device = settings.device;
    if (device.isEmpty())
        device = cameras().value(0);
    if (device.isEmpty())
        return fail(ErrorCode::NotFound, u"No camera is connected. Plug one in."_s);
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "video4linux2";
    request.address = device;
    request.options = {{"framerate", QByteArray::number(settings.fps)}, {"video_size", size(settings.width, settings.height)}};
    return request;
}

Result<DemuxRequest> audioInput(const AudioInputSettings &settings)
{
    DemuxRequest request;
    request.kind = DemuxRequest::Kind::Device;
    request.demuxer = "pulse"; // PipeWire answers to the same protocol
    request.address = !settings.device.isEmpty() ? settings.device : settings.captureDesktop ? u"@DEFAULT_MONITOR@"_s : u"default"_s;
    request.name = !settings.device.isEmpty() ? settings.device : settings.captureDesktop ? u"for desktop sound"_s : u"for sound"_s;
    // 20 ms a time, where the server would choose up to 2 s; samples are counted, since the time of their arrival jitters.
    request.options = {{"fragment_size", "3840"}, {"wallclock", "0"}, {"name", "Castwright"}, {"sample_rate", "48000"}, {"channels", "2"}};
    return request;
}

QStringList names(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Screen: return displays();
    case SourceKind::Camera: return cameras();
    case SourceKind::AudioInput: return demuxDevices("pulse");
    default: return {};
    }
}

} // namespace castwright::media::platformDevices

#endif
