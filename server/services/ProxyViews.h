// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProxyStream.h"
#include "ports/Relay.h"

/// Values of the relay in the words of its contract. Thread: any.
namespace castwright::proxyviews {

/// Without a password.
QString shownUrl(const QString &url);
/// By its form; the relay looks again when it is opened.
ProxyKind kindOf(const QString &address);
RelayKind relayKindOf(ProxyKind kind);
/// Where a stream is played as that kind, without a signature.
QString pathOf(const QString &streamId, ProxyKind kind);
/// "HLS", "VOD", "Live Continuous", "DASH"
QString typeText(ProxyKind kind);
/// How a metadata value is compared with the text of a query.
QString metadataText(const QJsonValue &value);
QJsonObject streamView(const ProxyStream &stream, const RelayStreamFigures &figures);
QJsonObject clientView(const RelayClient &client);
QJsonObject timesView(const RelayTimes &times);

} // namespace castwright::proxyviews
