// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/ts/TsRepair.h"

#include <QByteArray>

namespace castwright::relay {

/// Cuts a live Matroska or WebM body (RFC 9559) into chunks at which players can begin: a cluster begins with every keyframe of the video,
/// and its length is left open. Keeps what players need first: the EBML header, the segment's information and its tracks. Times are made to
/// go on when a new connection begins again. Thread: any, one at a time.
class MkvSplitter {
public:
    static bool looksLikeMkv(const QByteArray &bytes) { return bytes.startsWith("\x1a\x45\xdf\xa3"); }

    /// A new connection: its header is left out, its times follow the ones before.
    void beginSource();
    /// False when it is no Matroska any more.
    bool take(const QByteArray &bytes, std::vector<TsChunk> &out);
    /// For players that come now.
    QByteArray head() const { return m_head; }

private:
    struct Element;
    bool takeElement(const Element &element, std::vector<TsChunk> &out);
    void takeHead(const Element &element);
    void takeBlock(const Element &element, std::vector<TsChunk> &out);

    QByteArray m_buffer;
    QByteArray m_head;
    QByteArray m_pending;
    bool m_isPendingStart = false;
    bool m_hasHead = false; ///< of the first connection; complete
    bool m_isInCluster = false;
    bool m_needsCluster = true;
    bool m_needsKeyframe = true;
    bool m_mustRebase = false;
    bool m_hasOut = false;
    qint64 m_videoTrack = 0; ///< 0 is none
    qint64 m_clusterTime = 0;
    qint64 m_offset = 0;
    qint64 m_lastOut = 0;
};

} // namespace castwright::relay
