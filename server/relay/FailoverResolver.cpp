// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/FailoverResolver.h"

#include "base/Clock.h"
#include "relay/RequestMaker.h"

#include <QJsonDocument>

namespace castwright::relay {

namespace {
constexpr int timeoutMs = 10'000;
constexpr qint64 maxAnswerBytes = 65'536;

/// The address, when the answer holds one that may be relayed.
QString addressIn(const QByteArray &answer, const RelaySettings &settings)
{
    const QString url = QJsonDocument::fromJson(answer).object().value(QStringLiteral("next_url")).toString();
    return url.isEmpty() || !rulesOf(settings).checkUrl(QUrl(url, QUrl::StrictMode)) ? QString() : url;
}
} // namespace

FailoverResolver::~FailoverResolver()
{
    cancel();
}

void FailoverResolver::cancel()
{
    if (m_fetch)
        m_fetch->cancel();
    m_fetch = nullptr;
}

void FailoverResolver::ask(const RelaySettings &settings, const RelaySpec &spec, const Question &question, Done done)
{
    cancel();
    const QJsonObject body{{QStringLiteral("current_url"), question.currentUrl},
                           {QStringLiteral("metadata"), spec.metadata},
                           {QStringLiteral("current_failover_index"), question.currentIndex - 1},
                           {QStringLiteral("status_code"), question.status > 0 ? QJsonValue(question.status) : QJsonValue()},
                           {QStringLiteral("reason"), question.reason}};
    UpstreamRequest request = makeRequest(settings, RelaySpec(), QUrl(spec.resolverUrl));
    request.method = "POST";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.maxRedirects = 0;
    request.connectTimeoutMs = request.headTimeoutMs = request.idleTimeoutMs = timeoutMs;
    request.maxBodyBytes = maxAnswerBytes;
    auto status = std::make_shared<int>(0);
    auto answer = std::make_shared<QByteArray>();
    m_askedUs = monotonicUs();
    m_fetch = new UpstreamFetch(request,
                                {[status](const UpstreamHead &head, const QUrl &) { *status = head.status; },
                                 [answer](const QByteArray &piece) { *answer += piece; },
                                 [this, settings, status, answer, done = std::move(done)](const Result<> &result) {
                                     m_fetch = nullptr;
                                     const bool isAnswer = result && *status >= 200 && *status < 300;
                                     done(isAnswer ? addressIn(*answer, settings) : QString());
                                 }},
                                this);
    m_fetch->start();
}

} // namespace castwright::relay
