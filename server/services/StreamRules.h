// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/StreamEntity.h"
#include "services/Caller.h"

#include <QUrl>

namespace castwright {

struct ServiceOptions;
struct StoredStream;

/// What must hold of streams, keys and addresses, and how they are shown. Pure; thread: any.
namespace streamrules {

/// "sk_" and 28 letters and digits, 166 random bits.
QString makeKey();
/// 16 letters and digits.
QString makePlaybackId();
/// 32 hexadecimal digits.
QString makeHash();
/// SHA-256 of the lower-case key, hexadecimal.
QString hashOfKey(const QString &key);

/// Whether what this caller names may lead to private addresses: not from other machines' keys.
bool mayFetchPrivate(const ServiceOptions &options, const Caller &caller);
/// Scheme, host and address of where a stream may be fetched. From other machines' keys, private and loopback addresses are refused;
/// link-local and metadata addresses always are. A name is judged by the engine, each time it is resolved. Unprocessable naming `field`.
Result<> checkPullUrl(const QString &url, const QString &field, const ServiceOptions &options, const Caller &caller);
/// rtmp, rtmps or srt with a host. Unprocessable naming targetUri.
Result<> checkTargetUri(const QString &uri);
Result<> checkRenditions(const QStringList &renditions);
Result<> checkPolicy(const PlaybackPolicy &policy);
/// Whether anybody may publish to it; Forbidden saying why not.
Result<> checkPublishable(const StoredStream &stream);

/// Without user, password, query and fragment.
QString withoutCredentials(const QString &url);
/// The same, and the last part of the path masked: more than six characters become the first four, "xxxx" and the last three, others
/// "xxxx".
QString maskedTarget(const QString &uri);

} // namespace streamrules

} // namespace castwright
