// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/TokenTable.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace castwright::relay {

namespace {
constexpr std::size_t keptSegments = 50'000;
constexpr std::size_t keptPlaylists = 500;
constexpr qsizetype tokenBytes = 18;
} // namespace

QByteArray TokenTable::add(const Resource &resource)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    QByteArray text = m_streamId;
    text += '\0';
    for (const qint64 number : {qint64(resource.kind), resource.rangeOffset, resource.rangeLength})
        text += QByteArray::number(number) + ' ';
    text += resource.url.toEncoded();
    code.addData(text);
    const QByteArray token = code.result().first(tokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isPlaylist = resource.kind == Resource::Kind::Playlist;
    if (m_resources.contains(token)) {
        if (isPlaylist)
            touch(token);
        return token;
    }
    m_resources.insert(token, resource);
    if (isPlaylist) {
        m_places.insert(token, m_playlists.insert(m_playlists.end(), token));
        if (m_playlists.size() > keptPlaylists) {
            m_resources.remove(m_playlists.front());
            m_places.remove(m_playlists.front());
            m_playlists.pop_front();
        }
        return token;
    }
    m_order.push_back(token);
    if (m_order.size() > keptSegments) {
        m_resources.remove(m_order.front());
        m_order.pop_front();
    }
    return token;
}

void TokenTable::touch(const QByteArray &token)
{
    m_playlists.splice(m_playlists.end(), m_playlists, m_places.value(token));
}

std::optional<Resource> TokenTable::find(const QByteArray &token)
{
    const auto found = m_resources.constFind(token);
    if (found == m_resources.constEnd())
        return std::nullopt;
    if (found->kind == Resource::Kind::Playlist)
        touch(token);
    return *found;
}

} // namespace castwright::relay
