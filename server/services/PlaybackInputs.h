// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlaybackPolicy.h"
#include "domain/SigningKey.h"
#include "services/Windows.h"

namespace castwright {

/// Whether somebody may watch something, and why not.
struct PlayDecision {
    bool allowed = false;
    QString policyType;
    QString reason; ///< a stable word; empty when allowed
    QString detail; ///< in words
    QString kid;
    QJsonObject claims;
    QString kind; ///< of what is watched: stream, clip, dvr, asset or studio; empty when there is nothing
    QString resourceId;
    QString accountId;
    std::optional<int> webhookStatus;
    std::optional<int> webhookLatencyMs;
};
template <>
struct Describe<PlayDecision> {
    using T = PlayDecision;
    static constexpr const char *name = "PlayDecision";
    static constexpr auto fields()
    {
        return Fields{
            field("allowed", &T::allowed, "It may be watched."),
            field("policyType", &T::policyType, "public, jwt or webhook."),
            field("reason", &T::reason,
                  "Why not, as a stable word: missing-token, jwt-not-a-jws, jwt-missing-kid, jwt-unknown-kid, jwt-wrong-alg, "
                  "jwt-sig-fail, jwt-expired, jwt-not-yet-valid, jwt-aud-mismatch, jwt-claim-mismatch, no-active-keys, "
                  "webhook-deny-403, webhook-error-status, webhook-timeout, webhook-network, webhook-blocked-ssrf, webhook-test-skipped, "
                  "webhook-pending or not-found."),
            field("detail", &T::detail, "Why not, in words."),
            field("kid", &T::kid, "The signing key that the token names."),
            field("claims", &T::claims, "What the token says."),
            field("kind", &T::kind, "Of what is watched: stream, clip, dvr, asset or studio."),
            field("resourceId", &T::resourceId, "Its id."),
            field("webhookStatus", &T::webhookStatus, "What the account's server answered."),
            field("webhookLatencyMs", &T::webhookLatencyMs, "How long it took.")};
    }
};

struct PlaybackTest {
    QString playbackId;
    QString token;
    QString address;
    QString requestUrl;
    QString protocol;
    QString sessionId;
    bool asksWebhook = true;
};
template <>
struct Describe<PlaybackTest> {
    using T = PlaybackTest;
    static constexpr const char *name = "PlaybackTest";
    static constexpr auto fields()
    {
        return Fields{field("playbackId", &T::playbackId, "What is watched.").path(),
                      field("token", &T::token, "The viewer's token.").writeOnly().length(0, 8192),
                      field("address", &T::address, "The viewer's address.").length(0, 100),
                      field("requestUrl", &T::requestUrl, "What he asks for.").length(0, 2000),
                      field("protocol", &T::protocol, "How he watches.").length(0, 50),
                      field("sessionId", &T::sessionId, "His session.").length(0, 200),
                      field("asksWebhook", &T::asksWebhook, "False leaves the account's server alone.")};
    }
};

/// Exactly one of streamId, clipId and mediaId.
struct PlaybackPolicySet {
    QString streamId;
    QString clipId;
    QString mediaId;
    PlaybackPolicy policy;
};
template <>
struct Describe<PlaybackPolicySet> {
    using T = PlaybackPolicySet;
    static constexpr const char *name = "PlaybackPolicySet";
    static constexpr auto fields()
    {
        return Fields{field("streamId", &T::streamId, "A stream."), field("clipId", &T::clipId, "Or a clip."),
                      field("mediaId", &T::mediaId, "Or a media asset."), field("policy", &T::policy, "Who may watch.").required()};
    }
};

struct SigningKeyId {
    QString signingKeyId;
};
template <>
struct Describe<SigningKeyId> {
    static constexpr const char *name = "SigningKeyId";
    static constexpr auto fields() { return Fields{field("signingKeyId", &SigningKeyId::signingKeyId, "Which signing key.").path()}; }
};

struct SigningKeyListInput : WindowInput {
    std::optional<SigningKeyStatus> status;
};
template <>
struct Describe<SigningKeyListInput> {
    using T = SigningKeyListInput;
    static constexpr const char *name = "SigningKeyListInput";
    static constexpr auto fields() { return windowFields<T>() + Fields{field("status", &T::status, "Only active or revoked ones.")}; }
};

struct SigningKeyCreate {
    QString name;
};
template <>
struct Describe<SigningKeyCreate> {
    static constexpr const char *name = "SigningKeyCreate";
    static constexpr auto fields()
    {
        return Fields{field("name", &SigningKeyCreate::name, "What it is for.").required().length(1, 200).example("\"Web site\"")};
    }
};

/// The one answer that holds the private key.
struct SigningKeyCreated {
    SigningKey signingKey;
    QString privateKeyPem;
};
template <>
struct Describe<SigningKeyCreated> {
    using T = SigningKeyCreated;
    static constexpr const char *name = "SigningKeyCreated";
    static constexpr auto fields()
    {
        return Fields{field("signingKey", &T::signingKey, "The key, with its public half."),
                      field("privateKeyPem", &T::privateKeyPem, "Signs viewers' tokens (ES256). Shown this once and never again.")
                          .format("password")};
    }
};

} // namespace castwright
