// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace castwright {

/// Calls `callback(result)` on the receiver's thread when the future has finished, unless the receiver is gone by then.
/// Used instead of QFuture::then(context), which aborts on Qt 6.4 when the context dies first.
template <class T, class F>
void whenDone(const QFuture<T> &future, QObject *receiver, F &&callback)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, run = std::forward<F>(callback)]() mutable {
        watcher->deleteLater();
        if (!watcher->future().isCanceled() && watcher->future().resultCount() > 0)
            run(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace castwright
