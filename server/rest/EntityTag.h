// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace castwright {

/// Entity tags of resources with a revision: "r7" (RFC 9110 section 8.8.3, strong).
QByteArray entityTag(int revision);

/// The revision an If-Match header asks for: 0 for "*" or an empty header, nothing when it names a tag that is not ours (which never
/// matches).
std::optional<int> revisionOfIfMatch(const QByteArray &header);

} // namespace castwright
