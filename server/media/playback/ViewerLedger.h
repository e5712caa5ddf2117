// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"

#include <QHash>

namespace castwright::media {

/// Who watches over HLS. Playlists carry a session id; segments don't, so that caches keep one copy for all, and are counted to the newest
/// session of the same address and player. Thread: one at a time.
class ViewerLedger {
public:
    /// A request of that viewer, who may be new. `sessionId` is empty with segments.
    void note(const ViewerSighting &seen, qint64 nowMs);
    /// What is to be told: new viewers at once, bytes every five seconds, those that have not asked for twenty seconds as gone.
    QList<ViewerSighting> take(qint64 nowMs);
    qsizetype count() const { return m_viewers.size(); }
    /// Of address and program, for segments; never more than sessions.
    qsizetype knownPlayers() const { return m_newest.size(); }

private:
    struct Viewer {
        ViewerSighting sighting; ///< its bytes are those that were not told yet
        qint64 seenMs = 0;
        qint64 toldMs = 0; ///< 0 is never
    };
    using Player = std::pair<QString, QString>; ///< stream; address and program

    QHash<QString, Viewer> m_viewers; ///< by session
    QHash<Player, QString> m_newest;
};

} // namespace castwright::media
