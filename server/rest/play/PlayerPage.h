// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "http/HttpAnswer.h"
#include "http/RequestContext.h"
#include "ports/PlaybackDirectory.h"
#include "rest/DocsPages.h"

#include <optional>

namespace castwright {

/// The page with the player; `error` instead of a target makes it say what is wrong. May be shown in a frame on any page.
HttpAnswer playerPage(const RequestContext &request, const PlaybackTarget &target, const Error *error);
/// "player.js", "player.css", "hls.js".
std::optional<WebPage> playerAsset(const QString &name);

} // namespace castwright
