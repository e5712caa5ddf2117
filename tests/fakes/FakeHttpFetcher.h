// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/GeoLocator.h"
#include "ports/HttpFetcher.h"

#include <QHash>
#include <QList>

namespace castwright::tests {

/// Answers what a test put in; asks nobody.
class FakeHttpFetcher : public HttpFetcher {
public:
    QList<HttpAsk> asked;
    std::function<Result<HttpReply>(const HttpAsk &)> answer = [](const HttpAsk &) { return Result<HttpReply>(HttpReply{200, {}, 5}); };

    void fetch(const HttpAsk &ask, std::function<void(Result<HttpReply>)> done) override
    {
        asked.append(ask);
        done(answer(ask));
    }
};

/// Places by address, as a test put them in.
class FakeGeoLocator : public GeoLocator {
public:
    QHash<QString, GeoPlace> places;
    GeoPlace find(const QString &address) const override { return places.value(address); }
};

} // namespace castwright::tests
