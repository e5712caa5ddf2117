// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/hls/M3u8.h"

#include <QUrl>

namespace castwright::relay {

/// The address in a master playlist that is most like what a line of another master named (`traits`, a STREAM-INF or MEDIA line): the same
/// kind, language and name, the nearest height and bit rate. Without traits the variant with the highest bit rate. Thread: any.
QUrl matchVariant(const M3u8 &master, const QUrl &base, const QByteArray &traits);

} // namespace castwright::relay
