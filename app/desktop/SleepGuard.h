// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace castwright {

/// Keeps the machine from going to sleep and the screen from being locked while it is held. Where the desktop offers no way, nothing
/// happens. Thread: main.
class SleepGuard {
public:
    SleepGuard();
    ~SleepGuard();
    SleepGuard(const SleepGuard &) = delete;
    SleepGuard &operator=(const SleepGuard &) = delete;

    /// `reason` is what desktops show to people who ask why.
    void hold(const QString &reason);
    void release();
    bool isHeld() const { return m_isHeld; }

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
    bool m_isHeld = false;
};

} // namespace castwright
