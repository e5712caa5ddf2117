// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpServer.h"

#include <algorithm>

namespace castwright::media {

Result<quint16> RtmpServer::listen(const QString &address, quint16 port)
{
    close();
    std::shared_ptr<TlsIdentity> identity;
    if (m_options.isTls) {
        if (m_options.certificateFile.isEmpty() || m_options.keyFile.isEmpty())
            return fail(ErrorCode::InvalidRequest, QStringLiteral("RTMPS needs a certificate and its key."), QStringLiteral("certificateFile"));
        CW_TRY(identity, TlsIdentity::load(m_options.certificateFile, m_options.keyFile));
    }
    CW_TRY(const quint16 bound, m_listener.listen(address, port));
    const int half = static_cast<int>(std::thread::hardware_concurrency()) / 2;
    const int threads = m_options.threads > 0 ? m_options.threads : std::clamp(half, 1, 4);
    const auto callers = std::make_shared<RtmpCallers>(m_options.limits);
    for (int i = 0; i < threads; ++i)
        m_loops.push_back(std::make_unique<RtmpLoop>(RtmpLoop::Setting{m_desk, m_options.limits, identity, callers}));
    for (std::size_t i = 1; i < m_loops.size(); ++i)
        m_loops[i]->start(QByteArray("rtmp-" + QByteArray::number(static_cast<int>(i))).constData());
    m_loops[0]->start("rtmp-0", &m_listener, [this]() -> RtmpLoop & { return *m_loops[m_nextLoop++ % m_loops.size()]; });
    return bound;
}

void RtmpServer::close()
{
    for (const auto &loop : m_loops) // the first one accepts: after it nobody comes
        loop->stop();
    m_loops.clear();
    m_listener.close();
}

} // namespace castwright::media
