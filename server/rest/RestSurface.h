// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RequestHandler.h"
#include "rest/EventFollowers.h"
#include "rest/FileRoutes.h"
#include "rest/OperationRunner.h"

namespace castwright {

class VodParts;

class MediaUploads;

/// The REST side of the port: /v1 operations, its event stream, uploads, live HLS and the documentation pages. Thread: server.
class RestSurface : public RequestHandler {
public:
    struct Parts {
        UseCaseCatalog &catalog;
        Authorizer &authorizer;
        IdempotencyService &idempotency;
        MediaUploads &uploads;
        EventBus &events;
        const Clock &clock;
        QString dataDir;
        RateLimiter::Policy rates;
        VodParts *vodParts = nullptr; ///< may be null: then nothing is uploaded in parts
    };

    explicit RestSurface(const Parts &parts);
    void setUseListener(OperationRunner::UseListener listener) { m_operations.setUseListener(std::move(listener)); }

    RequestKind classify(const RequestContext &head, bool wantsWebSocket) const override;
    void handle(const RequestContext &request, Done done) override;
    std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &head) override;
    std::optional<HttpAnswer> openEvents(const RequestContext &head, const std::shared_ptr<EventStream> &stream) override;
    std::optional<HttpAnswer> admitWebSocket(const RequestContext &head) override;
    void webSocketOpened(const RequestContext &head, std::unique_ptr<QWebSocket> socket) override;

private:
    Result<EventFilter> filterOf(const RequestContext &head);
    HttpAnswer openApi(const RequestContext &request);
    std::optional<HttpAnswer> page(const RequestContext &request);
    /// The strong tag of bytes that never change under this name.
    QByteArray tagOf(const QString &name, const QByteArray &bytes);
    std::optional<HttpAnswer> mediaFile(const RequestContext &request);

    UseCaseCatalog &m_catalog;
    MediaUploads &m_uploads;
    OperationRunner m_operations;
    EventFollowers m_followers;
    FileRoutes m_files;
    VodParts *m_parts;
    QByteArray m_openApi;
    QByteArray m_openApiHost;
    QHash<QString, QByteArray> m_tags;
};

} // namespace castwright
