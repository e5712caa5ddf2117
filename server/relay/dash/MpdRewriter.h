// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <optional>

class QXmlStreamAttribute;

namespace castwright::relay {

/// A manifest of DASH whose base addresses lead through the relay: each folder of another server becomes a name, and only what lies below
/// such a folder can be asked for. Locations and remote elements are left out. Thread: the relay's.
class MpdRewriter {
public:
    /// `streamId` makes the addresses below /dash/.
    MpdRewriter(QString streamId, QByteArray key) : m_streamId(std::move(streamId)), m_key(std::move(key)) {}

    /// `source`: what sourceOf() says of the folders that it names. Errors: UpstreamFailed when it is no manifest.
    Result<QByteArray> rewrite(const QByteArray &mpd, const QUrl &url, int source = 0);
    /// Of a name as find() takes it; -1 when no manifest made it.
    int sourceOf(const QByteArray &name) const;
    /// "<folder's name>/<path>[?query]" as an address; nothing for names that no manifest made, and for paths that leave the folder.
    std::optional<QUrl> find(const QByteArray &name) const;
    bool isLive() const { return m_isLive; }

private:
    QByteArray nameOf(const QUrl &folder);
    QString through(const QUrl &given);
    QString baseOf(const QUrl &url);
    std::optional<QString> attributeOf(const QXmlStreamAttribute &attribute, const QUrl &url);

    QString m_streamId;
    QByteArray m_key;
    struct Folder {
        QUrl url;
        int source = 0; ///< whose manifest named it last
    };
    QHash<QByteArray, Folder> m_folders;
    QList<QByteArray> m_folderOrder; ///< the oldest first
    int m_source = 0;
    bool m_isLive = false;
};

} // namespace castwright::relay
