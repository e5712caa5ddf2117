// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/HttpFetcher.h"
#include "webhooks/TargetAddress.h"

#include <QNetworkAccessManager>

namespace castwright {

/// The real HttpFetcher: resolves, checks, connects to what was checked. Thread: server.
class CheckedHttpFetcher : public QObject, public HttpFetcher {
public:
    explicit CheckedHttpFetcher(TargetPolicy policy = {});
    void fetch(const HttpAsk &ask, std::function<void(Result<HttpReply>)> done) override;

private:
    void send(const HttpAsk &ask, const QHostAddress &address, std::function<void(Result<HttpReply>)> done);

    TargetPolicy m_policy;
    QNetworkAccessManager m_network;
};

} // namespace castwright
