// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/GlobalHotkeysPlatform.h"

#include <QObject>

namespace castwright {

class ActionCatalog;

/// Commands that answer to their keys while another program has the keyboard. The person chooses which; where the desktop has no such
/// thing, none do. Thread: main.
class GlobalHotkeys : public QObject {
    Q_OBJECT

public:
    using Support = GlobalHotkeysPlatform::Support;

    explicit GlobalHotkeys(ActionCatalog &catalog, QObject *parent = nullptr);
    ~GlobalHotkeys() override;

    /// What this desktop can do.
    static Support support() { return GlobalHotkeysPlatform::support(); }

private:
    void registerAll();

    ActionCatalog &m_catalog;
    std::unique_ptr<GlobalHotkeysPlatform> m_platform; ///< null where there is no way
};

} // namespace castwright
