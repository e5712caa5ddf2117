// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SceneLoops.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace castwright {

bool showsItself(const QList<Scene> &scenes, const QList<Source> &sources)
{
    QHash<QString, QString> sceneOfSource;
    for (const Source &source : sources)
        if (source.scene)
            sceneOfSource.insert(source.id, source.scene->sceneId);
    QHash<QString, QSet<QString>> shows;
    for (const Scene &scene : scenes)
        for (const auto *items : {&scene.items, &scene.verticalItems})
            for (const SceneItem &item : *items)
                if (const auto found = sceneOfSource.constFind(item.sourceId); found != sceneOfSource.constEnd())
                    shows[scene.id].insert(*found);
    QSet<QString> onPath;
    QSet<QString> done;
    const std::function<bool(const QString &)> loops = [&](const QString &id) {
        if (onPath.contains(id))
            return true;
        if (done.contains(id))
            return false;
        onPath.insert(id);
        for (const QString &next : shows.value(id))
            if (loops(next))
                return true;
        onPath.remove(id);
        done.insert(id);
        return false;
    };
    for (const Scene &scene : scenes)
        if (loops(scene.id))
            return true;
    return false;
}

} // namespace castwright
