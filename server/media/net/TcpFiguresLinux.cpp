// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/TcpSocket.h"

#ifdef __linux__

#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>

namespace castwright::media {

TcpFigures tcpFigures(int descriptor)
{
    TcpFigures figures;
    int queued = 0;
    if (::ioctl(descriptor, SIOCOUTQ, &queued) == 0) // unsent and unacknowledged, see tcp(7)
        figures.unackedBytes = queued;
    tcp_info info{};
    socklen_t size = sizeof info;
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_rtt > 0)
        figures.rttMs = info.tcpi_rtt / 1000.0;
    return figures;
}

} // namespace castwright::media

#endif
