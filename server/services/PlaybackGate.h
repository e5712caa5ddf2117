// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PlaybackInputs.h"

#include <QHash>

#include <functional>

namespace castwright {

class HttpFetcher;
struct Jwt;
struct PlaybackName;
struct ServiceContext;

/// Who wants to watch what, and what he shows for it.
struct PlayAsk {
    QString playbackId;
    QString token;
    QString address;
    QString requestUrl;
    QString protocol;
    QString sessionId;
    bool asksWebhook = true;
};

/// Decides who may watch, by the policy of what is watched: public, a token that one of the account's signing keys signed, or the word of
/// the account's own server, which holds for a minute. Thread: server.
class PlaybackGate {
public:
    /// `fetcher` may be null: policies of type webhook then let nobody in.
    PlaybackGate(const ServiceContext &context, HttpFetcher *fetcher) : m_context(context), m_fetcher(fetcher) {}

    void decide(const PlayAsk &ask, std::function<void(PlayDecision)> done);
    /// At once, for doors that cannot wait: a webhook that was not asked before is asked now and lets nobody in until it has answered.
    PlayDecision decideNow(const PlayAsk &ask);
    /// The policy of a thing that can be watched.
    Result<PlaybackPolicy> policyOf(const PlaybackName &name);

private:
    struct Verdict {
        PlayDecision decision;
        qint64 untilMs = 0;
    };
    /// The decision as far as it needs nobody else; `policy` is what is left to ask.
    PlayDecision decideHere(const PlayAsk &ask, PlaybackPolicy &policy);
    void checkToken(const PlayAsk &ask, const PlaybackPolicy &policy, PlayDecision &decision);
    QString faultOf(const Jwt &jwt, const PlaybackPolicy &policy, const QString &accountId);
    void askWebhook(const PlayAsk &ask, const PlaybackPolicy &policy, const PlayDecision &decision, std::function<void(PlayDecision)> done);
    static QString keyOf(const PlayAsk &ask) { return ask.playbackId.toLower() + u'\n' + ask.token + u'\n' + ask.address; }

    const ServiceContext &m_context;
    HttpFetcher *m_fetcher;
    QHash<QString, Verdict> m_verdicts;
};

} // namespace castwright
