// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DemuxDevices.h"

#include "media/ffmpeg/FfmpegCompat.h"

extern "C" {
#include <libavdevice/avdevice.h>
}

namespace castwright::media {

QStringList demuxDevices(const QByteArray &demuxer)
{
    avdevice_register_all();
    const AVInputFormat *format = av_find_input_format(demuxer.constData());
    AVDeviceInfoList *list = nullptr;
    if (!format || avdevice_list_input_sources(format, nullptr, nullptr, &list) < 0 || !list)
        return {};
    QStringList names;
    for (int i = 0; i < list->nb_devices; ++i) {
        const QString name = QString::fromUtf8(list->devices[i]->device_name);
        if (i == list->default_device)
            names.prepend(name);
        else
            names.append(name);
    }
    avdevice_free_list_devices(&list);
    return names;
}

} // namespace castwright::media
