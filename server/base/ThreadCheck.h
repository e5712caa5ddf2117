// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace castwright {

/// Remembers the thread that made it; a public function of a class with an owner thread asserts it at its door.
class ThreadCheck {
public:
    bool isHere() const { return m_thread == QThread::currentThread(); }
    /// For objects that are built on one thread and then handed to another, once.
    void adoptCurrentThread() { m_thread = QThread::currentThread(); }

private:
    QThread *m_thread = QThread::currentThread();
};

} // namespace castwright

#define CW_OWN_THREAD(check) Q_ASSERT_X((check).isHere(), Q_FUNC_INFO, "called from a thread that does not own this object")
