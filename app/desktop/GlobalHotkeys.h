// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <memory>

namespace castwright {

class ActionCatalog;

/// Commands that answer to their keys while another program has the keyboard. The person chooses which; where the platform has no such
/// thing (Wayland, so far Windows and macOS), none do. Thread: main.
class GlobalHotkeys : public QObject {
    Q_OBJECT

public:
    explicit GlobalHotkeys(ActionCatalog &catalog, QObject *parent = nullptr);
    ~GlobalHotkeys() override;

    /// Whether this desktop can do it.
    static bool isAvailable();

private:
    class Platform;
    void registerAll();

    ActionCatalog &m_catalog;
    std::unique_ptr<Platform> m_platform;
};

} // namespace castwright
