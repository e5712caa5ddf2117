// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Event.h"
#include "ports/MediaEngine.h"

#include <QJsonArray>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace castwright {

class EventBus;
class UseCaseCatalog;

/// Which picture to watch.
struct MonitorFeed {
    QString studioId;
    ProgramView view;
    QSize maxSize;   ///< pixels; the picture is scaled to fit
    int maxFps = 60; ///< of a scene's picture
};

/// The window's only way to the server: use cases by id, events, and pictures of the program. Nothing else in app/ crosses threads.
/// Thread: main; what it posts runs on the server thread.
class ServerLink : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<QJsonObject> &)>;
    using RowsCallback = std::function<void(const Result<QJsonArray> &)>;

    ServerLink(QObject *serverContext, UseCaseCatalog *catalog, EventBus *events, MediaEngine *engine, QString accountId);
    ~ServerLink() override;

    /// Runs a use case as the owner. `callback` runs on the main thread, unless the receiver is gone by then.
    void call(const QString &useCase, const QJsonObject &input, QObject *receiver, Callback callback);

    /// All pages of a list, one after the other, as one list of rows; the first error ends it.
    void callAll(const QString &useCase, const QJsonObject &input, QObject *receiver, RowsCallback callback);

    /// Pictures of a studio's program or preview, the newest only. Letting go of the handle ends it; the callback is not called once the
    /// receiver is gone.
    [[nodiscard]] std::shared_ptr<void> watchProgram(const MonitorFeed &feed, QObject *receiver,
                                                     std::function<void(const MonitorFrame &)> callback);

Q_SIGNALS:
    /// Everything that happens to this account, on the main thread.
    void eventReceived(const castwright::EventPtr &event);

private:
    void callRest(const QString &useCase, const QJsonObject &input, const QJsonArray &before, QObject *receiver, RowsCallback callback);

    QPointer<QObject> m_context;
    UseCaseCatalog *m_catalog;
    MediaEngine *m_engine;
    QString m_accountId;
};

} // namespace castwright
