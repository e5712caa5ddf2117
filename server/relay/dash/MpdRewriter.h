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

    /// Errors: UpstreamFailed when it is no manifest.
    Result<QByteArray> rewrite(const QByteArray &mpd, const QUrl &url);
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
    QHash<QByteArray, QUrl> m_folders;
    QList<QByteArray> m_folderOrder; ///< the oldest first
    bool m_isLive = false;
};

} // namespace castwright::relay
