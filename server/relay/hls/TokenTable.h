// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <deque>
#include <list>
#include <optional>

namespace castwright::relay {

/// What a token stands for: an address that a playlist of this stream named, and nothing else.
struct Resource {
    enum class Kind { Segment = 1, Playlist, Key };
    Kind kind = Kind::Segment;
    QUrl url;
    qint64 rangeOffset = 0;
    qint64 rangeLength = -1; ///< -1 is the whole resource
    QByteArray traits;       ///< of a playlist: the master's line that named it, to find its like at another source
    int source = 0;          ///< index of the stream's address that named it
};

/// Opaque names for the addresses that playlists name, so that clients never see them and can fetch nothing that was not named. The same
/// resource always has the same name; it cannot be guessed without the server's key. The oldest segments are forgotten, and
/// the playlists that were not asked for the longest time. Thread: the relay's.
class TokenTable {
public:
    TokenTable(QByteArray key, QByteArray streamId) : m_key(std::move(key)), m_streamId(std::move(streamId)) {}
    TokenTable(const TokenTable &) = delete;
    TokenTable &operator=(const TokenTable &) = delete;

    QByteArray add(const Resource &resource);
    /// Of a playlist: it is in use now.
    std::optional<Resource> find(const QByteArray &token);
    qsizetype size() const { return m_resources.size(); }

private:
    void touch(const QByteArray &token);

    QByteArray m_key;
    QByteArray m_streamId;
    QHash<QByteArray, Resource> m_resources;
    std::deque<QByteArray> m_order;    ///< of segments
    std::list<QByteArray> m_playlists; ///< the one asked for last at the end
    QHash<QByteArray, std::list<QByteArray>::iterator> m_places;
};

} // namespace castwright::relay
