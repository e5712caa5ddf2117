// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsRepair.h"

#include <QByteArray>

namespace castwright::relay {

/// Cuts an FLV body into chunks at which players can begin, and keeps what they need first: file header, metadata, decoder configurations.
/// Times are made to go on when a new connection begins again. Thread: any, one at a time.
class FlvSplitter {
public:
    /// A new connection: its header is left out, its times follow the ones before.
    void beginSource();
    /// False when it is no FLV any more.
    bool take(const QByteArray &bytes, std::vector<TsChunk> &out);
    /// For players that come now.
    QByteArray head() const;

private:
    bool takeTag(QByteArray tag, std::vector<TsChunk> &out);

    QByteArray m_buffer;
    QByteArray m_fileHead;
    QByteArray m_metadata;
    QByteArray m_videoConfig;
    QByteArray m_audioConfig;
    QByteArray m_pending;
    bool m_isPendingStart = false;
    bool m_needsHead = true;
    bool m_needsKeyframe = true;
    bool m_mustRebase = false;
    bool m_hasVideo = false;
    qint64 m_offset = 0;
    qint64 m_lastOut = 0;
    bool m_hasOut = false;
};

} // namespace castwright::relay
