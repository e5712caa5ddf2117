// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/GlobalHotkeys.h"

#include "actions/ActionCatalog.h"
#include "base/Log.h"
#include "desktop/GlobalHotkeysPlatform.h"

#include <QApplication>

namespace castwright {

GlobalHotkeys::GlobalHotkeys(ActionCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_platform(std::make_unique<Platform>([this](const QString &id) {
        // With the window in front its own shortcuts answer; pressing once must not act twice.
        if (QAction *action = m_catalog.action(id); action && action->isEnabled() && !QApplication::activeWindow())
            action->trigger();
    }))
{
    connect(&catalog, &ActionCatalog::keysChanged, this, &GlobalHotkeys::registerAll);
    registerAll();
}

GlobalHotkeys::~GlobalHotkeys() = default;

bool GlobalHotkeys::isAvailable()
{
    return Platform::isAvailable();
}

void GlobalHotkeys::registerAll()
{
    m_platform->clear();
    for (const QAction *action : m_catalog.all()) {
        const QString id = ActionCatalog::idOf(action);
        if (!m_catalog.isGlobal(id) || action->shortcut().isEmpty())
            continue;
        if (!m_platform->add(id, action->shortcut()))
            qCWarning(logApp).noquote() << "the keys" << action->shortcut().toString() << "cannot be had everywhere";
    }
}

} // namespace castwright
