// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/SurfaceRouter.h"
#include "services/Caller.h"
#include "services/UseCaseCatalog.h"

#include <QHash>

namespace castwright {

class Authorizer;
class ProxyService;
struct RelayAnswer;

/// The stream proxy's area of the port, with and without the prefix /m3u-proxy: management by rows of a table, and what players ask for.
/// Management takes a token as X-API-Token or api_token (or as everywhere here); players need none. Thread: server.
class ProxySurface : public Surface {
public:
    ProxySurface(const UseCaseCatalog &catalog, Authorizer &authorizer, ProxyService &proxy);

    bool owns(const RequestContext &head) const override;
    void handle(const RequestContext &request, Done done) override;

    /// One row: {name} in the path is an input of that name.
    struct Row {
        const char *method;
        const char *path;
        const char *useCase;
    };
    static const QList<Row> &rows();

private:
    struct Match {
        const Row *row = nullptr;
        QHash<QString, QString> segments;
        QByteArray allow;
    };
    Match find(const QByteArray &method, const QStringList &segments) const;
    Result<Caller> callerOf(const RequestContext &request) const;
    void manage(const Match &match, const RequestContext &request, const Done &done);
    Result<QJsonObject> inputOf(const Match &match, const UseCase &useCase, const RequestContext &request) const;
    bool play(const QStringList &segments, const RequestContext &request, const Done &done);
    bool playBroadcast(const QStringList &segments, const RequestContext &request, const Done &done);
    bool playDash(const QStringList &segments, const RequestContext &request, const Done &done);
    void playPlaylist(const QString &streamId, const RequestContext &request, const Done &done);
    void playSegment(const QString &streamId, const RequestContext &request, const Done &done);
    void playDirect(const QString &streamId, const RequestContext &request, const Done &done);
    bool webhooks(const QStringList &segments, const RequestContext &request, const Done &done);
    void findWebhook(const CallContext &context, const QString &url, const std::function<void(Result<QJsonObject>)> &found);
    void addWebhook(const CallContext &context, const RequestContext &request, const Done &done);
    void listWebhooks(const CallContext &context, const Done &done);
    void removeWebhook(const CallContext &context, const QString &url, const Done &done);
    void testWebhook(const CallContext &context, const QString &url, const Done &done);
    HttpAnswer metrics(const RequestContext &request);
    HttpAnswer channelList(const RequestContext &request);

    const UseCaseCatalog &m_catalog;
    Authorizer &m_authorizer;
    ProxyService &m_proxy;
};

} // namespace castwright
