// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/GlobalHotkeys.h"

#include "actions/ActionCatalog.h"
#include "base/Log.h"

#include <QApplication>

namespace castwright {

GlobalHotkeys::GlobalHotkeys(ActionCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_platform(GlobalHotkeysPlatform::make([this](const QString &id) {
        // With the window in front its own shortcuts answer; pressing once must not act twice.
        if (QAction *action = m_catalog.action(id); action && action->isEnabled() && !QApplication::activeWindow())
            action->trigger();
    }))
{
    connect(&catalog, &ActionCatalog::keysChanged, this, &GlobalHotkeys::registerAll);
    registerAll();
}

GlobalHotkeys::~GlobalHotkeys() = default;

void GlobalHotkeys::registerAll()
{
    if (!m_platform)
        return;
    QList<GlobalHotkeysPlatform::Wish> wishes;
    for (const QAction *action : m_catalog.all()) {
        const QString id = ActionCatalog::idOf(action);
        if (m_catalog.isGlobal(id) && !action->shortcut().isEmpty())
            wishes.append({id, ActionCatalog::plainText(action), action->shortcut()});
    }
    const QStringList refused = m_platform->set(wishes);
    for (const QString &id : refused)
        qCWarning(logApp).noquote() << "the keys of" << id << "cannot be had everywhere";
}

} // namespace castwright
