// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright::media {

/// An address fit for messages and logs: user, password, query, fragment and stream key (the last path part of RTMP addresses, and any
/// part after the application) are replaced or left out. Pure.
QString redactedUrl(const QString &url);
/// `text` with every occurrence of the address, and of its secret parts, redacted: what a library says about it.
QString redactedText(QString text, const QString &url);

} // namespace castwright::media
