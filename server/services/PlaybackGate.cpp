// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlaybackGate.h"

#include "base/Log.h"
#include "ports/HttpFetcher.h"
#include "services/Es256.h"
#include "services/Jwt.h"
#include "services/ServiceContext.h"

#include <QJsonDocument>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 verdictHoldsMs = 60'000;
constexpr qint64 refusalHoldsMs = 5'000;
constexpr qsizetype mostVerdicts = 20'000;

void deny(PlayDecision &decision, const QString &reason, const QString &detail)
{
    decision.allowed = false;
    decision.reason = reason;
    decision.detail = detail;
}

bool holdsClaim(const QJsonObject &claims, const ClaimRequirement &wanted)
{
    const QJsonArray value = QJsonDocument::fromJson('[' + wanted.jsonValue.toUtf8() + ']').array();
    return claims.contains(wanted.name) && value.size() == 1 && claims.value(wanted.name) == value.first();
}

QString detailOf(const QString &reason)
{
    static const QHash<QString, QString> words{
        {u"jwt-not-a-jws"_s, u"The token is no JSON Web Token."_s},
        {u"jwt-missing-kid"_s, u"The token's header names no signing key (kid)."_s},
        {u"jwt-unknown-kid"_s, u"The signing key that the token names is unknown, revoked or not allowed here."_s},
        {u"jwt-wrong-alg"_s, u"The token must be signed with ES256."_s},
        {u"jwt-sig-fail"_s, u"The token's signature is wrong."_s},
        {u"jwt-expired"_s, u"The token has expired, or names no expiry (exp)."_s},
        {u"jwt-not-yet-valid"_s, u"The token is not valid yet."_s},
        {u"jwt-aud-mismatch"_s, u"The token is meant for another audience (aud)."_s},
        {u"jwt-claim-mismatch"_s, u"The token lacks a claim that is required here."_s},
        {u"no-active-keys"_s, u"The account has no active signing key."_s}};
    return words.value(reason);
}
} // namespace

Result<PlaybackPolicy> PlaybackGate::policyOf(const PlaybackName &name)
{
    if (name.kind == u"stream") {
        CW_TRY(const StoredStream stream, m_context.store.streams.find(name.accountId, name.resourceId));
        return stream.playbackPolicy;
    }
    if (name.kind == u"clip") {
        CW_TRY(const Clip clip, m_context.store.clips.find(name.accountId, name.resourceId));
        return clip.playbackPolicy;
    }
    if (name.kind == u"dvr") {
        CW_TRY(const DvrSession session, m_context.store.dvrSessions.find(name.accountId, name.resourceId));
        const auto stream = m_context.store.streams.find(name.accountId, session.streamId);
        return stream ? stream->playbackPolicy : PlaybackPolicy();
    }
    if (name.kind == u"asset")
        return m_context.store.assetPolicies.find(name.resourceId);
    return PlaybackPolicy();
}

QString PlaybackGate::faultOf(const Jwt &jwt, const PlaybackPolicy &policy, const QString &accountId)
{
    if (jwt.algorithm() != u"ES256")
        return u"jwt-wrong-alg"_s;
    if (jwt.kid().isEmpty())
        return u"jwt-missing-kid"_s;
    auto keys = m_context.store.signingKeys.all(accountId);
    if (!keys)
        return u"jwt-unknown-kid"_s;
    keys->removeIf([](const SigningKey &key) { return key.status != SigningKeyStatus::Active; });
    if (keys->isEmpty())
        return u"no-active-keys"_s;
    const auto key = std::ranges::find(*keys, jwt.kid(), &SigningKey::kid);
    if (key == keys->end() || (!policy.allowedKids.isEmpty() && !policy.allowedKids.contains(jwt.kid())))
        return u"jwt-unknown-kid"_s;
    if (!es256::verify(key->publicKeyPem, jwt.signedPart, jwt.signature))
        return u"jwt-sig-fail"_s;
    switch (checkJwtClaims(jwt.claims, m_context.clock.nowMs(), policy.requiredAudience)) {
    case JwtFault::None: break;
    case JwtFault::NoExpiry:
    case JwtFault::Expired: return u"jwt-expired"_s;
    case JwtFault::NotYetValid: return u"jwt-not-yet-valid"_s;
    case JwtFault::Audience: return u"jwt-aud-mismatch"_s;
    }
    if (!std::ranges::all_of(policy.requiredClaims, [&](const ClaimRequirement &wanted) { return holdsClaim(jwt.claims, wanted); }))
        return u"jwt-claim-mismatch"_s;
    const qint64 now = m_context.clock.nowMs();
    if (!key->lastUsedAt || now - key->lastUsedAt->toMSecsSinceEpoch() > 60'000) {
        SigningKey used = *key;
        used.lastUsedAt = m_context.clock.now();
        if (const auto kept = m_context.store.signingKeys.update(used); !kept)
            qCWarning(logServices).noquote() << "the last use of a signing key cannot be noted:" << kept.error().message;
    }
    return {};
}

void PlaybackGate::checkToken(const PlayAsk &ask, const PlaybackPolicy &policy, PlayDecision &decision)
{
    if (ask.token.isEmpty())
        return deny(decision, u"missing-token"_s, u"Watching this takes a token; send it as ?jwt= or as Authorization: Bearer."_s);
    const auto jwt = Jwt::parse(ask.token.toLatin1());
    if (!jwt)
        return deny(decision, u"jwt-not-a-jws"_s, detailOf(u"jwt-not-a-jws"_s));
    decision.kid = jwt->kid();
    decision.claims = jwt->claims;
    const QString fault = faultOf(*jwt, policy, decision.accountId);
    if (fault.isEmpty())
        decision.allowed = true;
    else
        deny(decision, fault, detailOf(fault));
}

PlayDecision PlaybackGate::decideHere(const PlayAsk &ask, PlaybackPolicy &policy)
{
    PlayDecision decision;
    const auto name = m_context.store.playbackIds.find(ask.playbackId);
    const auto found = name ? policyOf(*name) : std::unexpected(name.error());
    if (!found) {
        deny(decision, u"not-found"_s, u"There is nothing to watch under this playback id."_s);
        return decision;
    }
    policy = *found;
    decision.kind = name->kind;
    decision.resourceId = name->resourceId;
    decision.accountId = name->accountId;
    decision.policyType = Codec<PlaybackPolicyType>::text(policy.type);
    switch (policy.type) {
    case PlaybackPolicyType::Public: decision.allowed = true; break;
    case PlaybackPolicyType::Jwt: checkToken(ask, policy, decision); break;
    case PlaybackPolicyType::Webhook:
        deny(decision, u"webhook-pending"_s, u"The account's server is being asked. Try again in a moment."_s);
        break;
    }
    return decision;
}

PlayDecision PlaybackGate::decideNow(const PlayAsk &ask)
{
    PlaybackPolicy policy;
    const PlayDecision decision = decideHere(ask, policy);
    if (decision.reason != u"webhook-pending")
        return decision;
    const auto known = m_verdicts.constFind(keyOf(ask));
    if (known != m_verdicts.constEnd() && known->untilMs > m_context.clock.nowMs())
        return known->decision;
    askWebhook(ask, policy, decision, [](const PlayDecision &) {});
    return decision;
}

void PlaybackGate::decide(const PlayAsk &ask, std::function<void(PlayDecision)> done)
{
    PlaybackPolicy policy;
    PlayDecision decision = decideHere(ask, policy);
    if (decision.reason != u"webhook-pending")
        return done(decision);
    if (!ask.asksWebhook) {
        deny(decision, u"webhook-test-skipped"_s, u"The account's server was not asked."_s);
        return done(decision);
    }
    const auto known = m_verdicts.constFind(keyOf(ask));
    if (known != m_verdicts.constEnd() && known->untilMs > m_context.clock.nowMs())
        return done(known->decision);
    askWebhook(ask, policy, decision, std::move(done));
}

void PlaybackGate::askWebhook(const PlayAsk &ask, const PlaybackPolicy &policy, const PlayDecision &begun,
                              std::function<void(PlayDecision)> done)
{
    PlayDecision decision = begun;
    if (!m_fetcher) {
        deny(decision, u"webhook-network"_s, u"This server asks nobody."_s);
        return done(decision);
    }
    const QJsonObject body{{u"playbackId"_s, ask.playbackId}, {u"streamName"_s, begun.resourceId},
                           {u"sessionId"_s, ask.sessionId},   {u"viewerIp"_s, ask.address},
                           {u"requestUrl"_s, ask.requestUrl}, {u"viewerToken"_s, ask.token},
                           {u"connector"_s, ask.protocol},    {u"timestamp"_s, m_context.clock.nowMs() / 1000}};
    HttpAsk request;
    request.method = "POST";
    request.url = QUrl(policy.webhookUrl);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.timeoutMs = policy.webhookTimeoutMs;
    request.headers = {{"Content-Type", "application/json"},
                       {"X-Castwright-Signature", "sha256=" + hmacSha256(policy.webhookSecret.reveal().toUtf8(), request.body).toHex()}};
    m_fetcher->fetch(request, [this, key = keyOf(ask), decision, done = std::move(done)](const Result<HttpReply> &reply) mutable {
        if (!reply) {
            const ErrorCode code = reply.error().code;
            const QString reason = code == ErrorCode::UpstreamTimeout ? u"webhook-timeout"_s
                : code == ErrorCode::Forbidden                        ? u"webhook-blocked-ssrf"_s
                                                                      : u"webhook-network"_s;
            deny(decision, reason, u"The account's server gave no answer: %1"_s.arg(reply.error().message));
        } else {
            decision.webhookStatus = reply->status;
            decision.webhookLatencyMs = static_cast<int>(reply->latencyMs);
            decision.allowed = reply->status == 200;
            decision.reason = decision.allowed ? QString() : reply->status == 403 ? u"webhook-deny-403"_s : u"webhook-error-status"_s;
            decision.detail = decision.allowed ? QString() : u"The account's server answered %1; only 200 lets in."_s.arg(reply->status);
        }
        if (m_verdicts.size() >= mostVerdicts)
            m_verdicts.clear();
        m_verdicts.insert(key, {decision, m_context.clock.nowMs() + (decision.allowed ? verdictHoldsMs : refusalHoldsMs)});
        done(decision);
    });
}

} // namespace castwright
