// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace castwright::media {

class PacketHub;

/// Finds the packets of a live stream by its id; null while it is offline. Callable on any thread; returns at once.
using LiveHubs = std::function<std::shared_ptr<PacketHub>(const QString &streamId)>;

} // namespace castwright::media
