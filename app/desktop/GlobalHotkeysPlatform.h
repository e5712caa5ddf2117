// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/GlobalHotkeys.h"

#include <functional>

namespace castwright {

/// What a platform does for GlobalHotkeys. Thread: main.
class GlobalHotkeys::Platform {
public:
    using Pressed = std::function<void(const QString &id)>;

    explicit Platform(Pressed pressed);
    ~Platform();
    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;

    static bool isAvailable();
    /// False when the keys cannot be had, for example because another program has them.
    bool add(const QString &id, const QKeySequence &keys);
    void clear();

private:
    class Grabs;
    std::unique_ptr<Grabs> m_grabs;
};

} // namespace castwright
