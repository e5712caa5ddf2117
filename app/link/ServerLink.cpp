// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/ServerLink.h"

#include "ports/EventBus.h"
#include "services/UseCaseCatalog.h"
#include "words/ServerText.h"

#include <mutex>
#include <optional>

namespace castwright {

namespace {
constexpr int rowsAPage = 500; ///< some lists give fewer at once, and a cursor

/// The newest picture on its way to the main thread; a slow window skips the others.
struct PictureSlot {
    std::mutex mutex;
    std::optional<MonitorFrame> newest;
    bool isPosted = false;
};

/// Ends a watch where it began: on the server thread.
struct WatchHandle {
    QPointer<QObject> context;
    std::shared_ptr<std::shared_ptr<void>> handle = std::make_shared<std::shared_ptr<void>>();

    explicit WatchHandle(QPointer<QObject> serverContext) : context(std::move(serverContext)) {}
    WatchHandle(const WatchHandle &) = delete;
    WatchHandle &operator=(const WatchHandle &) = delete;
    ~WatchHandle()
    {
        if (context)
            QMetaObject::invokeMethod(context, [kept = handle] { kept->reset(); });
    }
};

/// Nothing of what the server says reaches the window in another language than the window's.
Result<QJsonObject> inOurLanguage(const Result<QJsonObject> &result)
{
    if (result)
        return serverText::translated(*result);
    Error error = result.error();
    error.message = serverText::translated(error);
    return std::unexpected(std::move(error));
}
} // namespace

ServerLink::ServerLink(QObject *serverContext, UseCaseCatalog *catalog, EventBus *events, MediaEngine *engine, QString accountId)
    : m_context(serverContext)
    , m_catalog(catalog)
    , m_engine(engine)
    , m_accountId(std::move(accountId))
{
    qRegisterMetaType<EventPtr>();
    connect(events, &EventBus::published, this, [this](const EventPtr &event) {
        if (event->accountId == m_accountId)
            Q_EMIT eventReceived(event);
    });
}

ServerLink::~ServerLink() = default;

void ServerLink::call(const QString &useCase, const QJsonObject &input, QObject *receiver, Callback callback)
{
    // The receiver is looked at on its own thread only: the result comes back to this link, which lives there too.
    const QPointer<QObject> guard(receiver);
    const QPointer<ServerLink> self(this);
    QMetaObject::invokeMethod(
        m_context, [catalog = m_catalog, account = m_accountId, useCase, input, self, guard, callback = std::move(callback)] {
            const CallContext context{Caller::owner(account, Door::Window), 0};
            catalog->invoke(useCase, context, input, [self, guard, callback](const Result<Outcome> &outcome) {
                Result<QJsonObject> result = outcome ? Result<QJsonObject>(outcome->toJson()) : std::unexpected(outcome.error());
                QMetaObject::invokeMethod(self, [guard, callback, result] {
                    if (guard)
                        callback(inOurLanguage(result));
                });
            });
        });
}

void ServerLink::callAll(const QString &useCase, const QJsonObject &input, QObject *receiver, RowsCallback callback)
{
    QJsonObject first = input;
    first.insert(QStringLiteral("limit"), rowsAPage);
    callRest(useCase, first, {}, receiver, std::move(callback));
}

void ServerLink::callRest(const QString &useCase, const QJsonObject &input, const QJsonArray &before, QObject *receiver,
                          RowsCallback callback)
{
    call(useCase, input, receiver,
         [this, useCase, input, before, receiver, callback = std::move(callback)](const Result<QJsonObject> &page) {
             if (!page)
                 return callback(std::unexpected(page.error()));
             QJsonArray rows = before;
             for (const auto &row : page->value(u"data").toArray())
                 rows += row;
             const QString next = page->value(u"nextCursor").toString();
             if (next.isEmpty())
                 return callback(rows);
             QJsonObject more = input;
             more.insert(QStringLiteral("cursor"), next);
             callRest(useCase, more, rows, receiver, callback); // the receiver is there: it is who hears this
         });
}

std::shared_ptr<void> ServerLink::watchProgram(const MonitorFeed &feed, QObject *receiver,
                                               std::function<void(const MonitorFrame &)> callback)
{
    auto slot = std::make_shared<PictureSlot>();
    const QPointer<QObject> guard(receiver);
    const QPointer<ServerLink> self(this);
    const auto sink = [slot, guard, self, callback = std::move(callback)](const MonitorFrame &frame) {
        {
            const std::scoped_lock lock(slot->mutex);
            slot->newest = frame;
            if (slot->isPosted)
                return;
            slot->isPosted = true;
        }
        QMetaObject::invokeMethod(self, [slot, guard, callback] {
            std::optional<MonitorFrame> newest;
            {
                const std::scoped_lock lock(slot->mutex);
                newest.swap(slot->newest);
                slot->isPosted = false;
            }
            if (guard && newest)
                callback(*newest);
        });
    };
    auto watch = std::make_shared<WatchHandle>(m_context);
    QMetaObject::invokeMethod(m_context, [engine = m_engine, kept = watch->handle, feed, sink] {
        *kept = engine->watch(feed.studioId, feed.view, feed.maxSize, feed.maxFps, sink);
    });
    return watch;
}

} // namespace castwright
