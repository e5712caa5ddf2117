// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Ports on 127.0.0.1 that nobody uses. Parallel test processes start their search at different places below the range
/// the kernel hands out by itself, so that they rarely meet. Thread: any.
namespace castwright::tests {

quint16 freeTcpPort();
quint16 freeUdpPort();
bool isTcpTaken(quint16 port);
bool isUdpTaken(quint16 port);
/// Whether a server has come up there. Only looks: to try the port out, as the two above do, takes it for a moment, and a server that binds
/// just then fails.
bool isTcpServed(quint16 port);
bool isUdpServed(quint16 port);

} // namespace castwright::tests
