// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "graphql/type/Value.h"

#include <functional>
#include <utility>
#include <vector>

namespace castwright::graphql {

/// A value that comes later. A resolver returns one as its value and settles it once; who waits is told on the spot, on the thread that
/// settles. Thread: the one that executes; from elsewhere, use promiseOf() with a future. Not settling is allowed: the execution's time
/// limit ends it.
class Promise {
public:
    using Callback = std::function<void(const Value &)>;

    static std::shared_ptr<Promise> make() { return std::make_shared<Promise>(); }

    /// With a value or an error; a second call changes nothing. A promise is not settled with another promise.
    void settle(Value value)
    {
        if (m_isSettled)
            return;
        m_isSettled = true;
        m_value = std::move(value);
        for (const auto waiting = std::exchange(m_waiting, {}); const Callback &callback : waiting)
            callback(m_value);
    }
    bool isSettled() const { return m_isSettled; }
    /// Null until settled.
    const Value &value() const { return m_value; }
    /// Calls `callback` when settled; at once when that has happened.
    void whenSettled(Callback callback)
    {
        if (m_isSettled)
            callback(m_value);
        else
            m_waiting.push_back(std::move(callback));
    }

private:
    Value m_value;
    bool m_isSettled = false;
    std::vector<Callback> m_waiting;
};

/// The promise of a future's result, turned into a value by `convert`, on the receiver's thread. A cancelled future settles it with an
/// error.
template <class T, class F>
Value promiseOf(const QFuture<T> &future, QObject *receiver, F convert)
{
    auto promise = Promise::make();
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, promise, convert = std::move(convert)] {
        watcher->deleteLater();
        const auto finished = watcher->future();
        if (finished.isCanceled() || finished.resultCount() == 0)
            promise->settle(Value::error(QStringLiteral("The operation was cancelled."), codes::aborted));
        else
            promise->settle(Value(convert(finished.result())));
    });
    watcher->setFuture(future);
    return promise;
}

} // namespace castwright::graphql
