// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/ProgramSpec.h"
#include "domain/Studio.h"

namespace castwright {

class MediaEngine;
struct Repositories;

/// Keeps the engine's wanted state of a studio true to the store. Thread: server.
class ProgramFeed {
public:
    ProgramFeed(Repositories &store, MediaEngine &engine, QString dataDir);

    /// Hands the studio as it is stored now to the engine. `transition` leads to another program scene, where that changed.
    Result<> apply(const QString &accountId, const QString &studioId, std::optional<Transition> transition = std::nullopt);
    void remove(const QString &studioId);
    /// Full path of an asset's file.
    QString mediaPath(const QString &storedPath) const;
    /// The same of an asset by its id; empty when there is none.
    QString assetPath(const QString &accountId, const QString &mediaId) const;

private:
    Result<ProgramSpec> specOf(const QString &accountId, const QString &studioId, const std::optional<Transition> &transition) const;

    Repositories &m_store;
    MediaEngine &m_engine;
    QString m_dataDir;
};

} // namespace castwright
