// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/FileAnswer.h"

class QTcpSocket;

namespace castwright {

class HttpHost;

/// Sends what does not come through Qt's server: files and large bodies, as fast as the client takes them, so that a slow one has no more
/// than half a megabyte waiting for him; and bodies without end, by giving the socket to a delivery thread. One body at a time. Thread:
/// server.
class BodySender {
public:
    enum class Progress {
        Waits = 1,  ///< for the client; call advance() when it took something
        Finished,   ///< the next request may come
        HandedOver, ///< the descriptor belongs to a delivery thread: let go of the socket
        Broken,     ///< what was promised cannot be kept: end the connection
    };

    BodySender(HttpHost &host, QTcpSocket &socket) : m_host(host), m_socket(socket) {}

    /// Is this for sendBytes()? Smaller ones go through Qt's server.
    static bool isLarge(const RequestContext &request, const HttpAnswer &given);
    Progress sendBytes(const HttpAnswer &given);
    Progress sendFile(const HttpAnswer &given, std::unique_ptr<FileAnswer> file);
    Progress sendContinuous(const HttpAnswer &given);
    /// Goes on; Waits when nothing is being sent.
    Progress advance();

private:
    Progress pumpBytes();
    Progress pumpFile();
    Progress handOver();

    HttpHost &m_host;
    QTcpSocket &m_socket;
    QByteArray m_body; ///< shared with whoever keeps it
    qsizetype m_bodySent = 0;
    std::unique_ptr<FileAnswer> m_file;
    std::shared_ptr<const ContinuousAnswer> m_continuous; ///< waits until the socket has sent what came before
    QByteArray m_continuousHead;
};

} // namespace castwright
