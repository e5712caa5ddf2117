// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QHash>
#include <QStringList>

namespace castwright {

/// What a playback id stands for.
struct PlaybackName {
    QString playbackId;
    QString accountId;
    QString kind; ///< "stream", "clip", "dvr", "asset" or "studio"
    QString resourceId;
};

/// The public names of everything that can be watched, in any case of letters. Thread: server.
class PlaybackIdRepository {
public:
    explicit PlaybackIdRepository(Database &database) : m_database(database) {}

    Result<> insert(const PlaybackName &name);
    Result<> remove(const QString &resourceId);
    /// NotFound.
    Result<PlaybackName> find(const QString &playbackId);
    /// The playback ids of these resources, in a few statements however many there are.
    Result<QHash<QString, QString>> ofResources(const QStringList &resourceIds);

private:
    Database &m_database;
};

} // namespace castwright
