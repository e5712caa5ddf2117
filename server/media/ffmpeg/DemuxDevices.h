// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace castwright::media {

/// Names of the inputs that a capture demuxer of libavdevice finds, its default first; empty when it finds none or cannot list. Thread: any; may
/// take some 100 ms.
QStringList demuxDevices(const QByteArray &demuxer);

} // namespace castwright::media
