// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/TokenTable.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace castwright::relay {

namespace {
constexpr std::size_t keptSegments = 50'000;
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
    if (m_resources.contains(token))
        return token;
    m_resources.insert(token, resource);
    if (resource.kind == Resource::Kind::Playlist)
        return token;
    m_order.push_back(token);
    if (m_order.size() > keptSegments) {
        m_resources.remove(m_order.front());
        m_order.pop_front();
    }
    return token;
}

std::optional<Resource> TokenTable::find(const QByteArray &token) const
{
    const auto found = m_resources.constFind(token);
    return found == m_resources.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace castwright::relay
