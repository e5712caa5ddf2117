// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RelayEngine.h"
#include "relay/RequestMaker.h"
#include "relay/direct/MediaConnection.h"

/// What is fetched once, for no stream: an address that is tried, channel lists and guides.
namespace castwright::relay {

namespace {
constexpr int testTimeoutMs = 10'000;
} // namespace

void RelayEngine::testUrl(const QString &url, std::function<void(Result<int>)> done)
{
    RelaySpec spec;
    UpstreamRequest request = makeRequest(m_settings, spec, QUrl(url));
    request.connectTimeoutMs = request.headTimeoutMs = testTimeoutMs;
    onRelay([this, request, url, settings = m_settings, here = m_serverBox, done = std::move(done)] {
        auto told = std::make_shared<bool>(false);
        const auto tell = [here, done, told](Result<int> result) {
            if (!std::exchange(*told, true))
                here->post([done, result = std::move(result)] { done(result); });
        };
        if (!isHttp(request.url)) { // good as soon as media comes
            RelaySpec one;
            one.urls = {url};
            MediaConnection::Handlers handlers;
            handlers.media = [tell](MediaConnection *connection) {
                tell(200);
                connection->close();
            };
            handlers.failed = [tell](MediaConnection *, const Error &error, const QString &) { tell(std::unexpected(error)); };
            return (new MediaConnection(settings, one, 0, m_transcoder, std::move(handlers), m_context))->start();
        }
        auto *fetch = new UpstreamFetch(request, {}, m_context);
        fetch->setHandlers(
            {[tell, fetch](const UpstreamHead &head, const QUrl &) {
                 tell(head.status);
                 fetch->cancel();
             },
             {},
             [tell](const Result<> &result) { tell(result ? Result<int>(200) : Result<int>(std::unexpected(result.error()))); }});
        fetch->start();
    });
}

void RelayEngine::fetchText(const QString &url, qint64 maxBytes, std::function<void(Result<QByteArray>)> done)
{
    UpstreamRequest request = makeRequest(m_settings, RelaySpec(), QUrl(url));
    request.maxBodyBytes = maxBytes;
    request.idleTimeoutMs = request.headTimeoutMs;
    onRelay([this, request, here = m_serverBox, done = std::move(done)] {
        auto status = std::make_shared<int>(0);
        auto body = std::make_shared<QByteArray>();
        auto *fetch = new UpstreamFetch(request,
                                        {[status](const UpstreamHead &head, const QUrl &) { *status = head.status; },
                                         [body](const QByteArray &piece) { *body += piece; },
                                         [=](const Result<> &result) {
                                             Result<QByteArray> out = *body;
                                             if (!result)
                                                 out = std::unexpected(result.error());
                                             else if (*status < 200 || *status > 299)
                                                 out = std::unexpected(statusError(*status));
                                             here->post([done, out] { done(out); });
                                         }},
                                        m_context);
        fetch->start();
    });
}

} // namespace castwright::relay
