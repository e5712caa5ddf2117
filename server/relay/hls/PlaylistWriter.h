// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/hls/Attributes.h"
#include "relay/hls/StitchedList.h"
#include "relay/hls/TokenTable.h"

namespace castwright::relay {

/// Writes playlists in which every address leads through the relay: segments, parts, hints, keys, maps, variants, media groups, reports.
/// Where a client's own query belongs there is `mark`. Byte ranges become part of the token. Thread: the relay's.
class PlaylistWriter {
public:
    static constexpr char mark = '\x1f';

    PlaylistWriter(TokenTable &tokens, int source) : m_tokens(tokens), m_source(source) {}

    QByteArray master(const M3u8 &list, const QUrl &base);
    QByteArray media(const StitchedList &list);
    QByteArray tokenOf(const StitchedList::Segment &segment);

private:
    QByteArray segmentUri(const QByteArray &uri, const QUrl &base, qint64 offset, qint64 length, bool hasMap);
    QByteArray playlistUri(const QByteArray &uri, const QUrl &base, const QByteArray &traits);
    /// A tag with a URI attribute.
    QByteArray tag(const QByteArray &line, const QUrl &base);
    QByteArray keyTag(const QByteArray &line, const QUrl &base);
    QByteArray partTag(const QByteArray &line, const QUrl &base);
    QByteArray hintTag(const QByteArray &line, const QUrl &base);

    TokenTable &m_tokens;
    int m_source;
    QByteArray m_partUri; ///< where a part without offset goes on
    qint64 m_partEnd = 0;
};

} // namespace castwright::relay
