// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// Who may watch: everybody who knows the playback id, only holders of a token that one of the account's signing keys signed, or whom the
/// account's own server lets in.
enum class PlaybackPolicyType { Public = 1, Jwt, Webhook };
template <>
struct EnumNames<PlaybackPolicyType> {
    static constexpr std::array values{std::pair{PlaybackPolicyType::Public, std::string_view("public")},
                                       std::pair{PlaybackPolicyType::Jwt, std::string_view("jwt")},
                                       std::pair{PlaybackPolicyType::Webhook, std::string_view("webhook")}};
};

/// One claim a token must carry: the value is compared as JSON.
struct ClaimRequirement {
    QString name;
    QString jsonValue;
    friend bool operator==(const ClaimRequirement &, const ClaimRequirement &) = default;
};
template <>
struct Describe<ClaimRequirement> {
    using T = ClaimRequirement;
    static constexpr const char *name = "ClaimRequirement";
    static constexpr auto fields()
    {
        return Fields{field("name", &T::name, "Name of the claim.").required().length(1, 100).example("\"plan\""),
                      field("jsonValue", &T::jsonValue, "Its value as JSON text.").required().length(1, 1000).example("\"\\\"gold\\\"\"")};
    }
};

struct PlaybackPolicy {
    PlaybackPolicyType type = PlaybackPolicyType::Public;
    QStringList allowedKids;      ///< Jwt: empty allows every active signing key
    QStringList requiredAudience; ///< Jwt: one of them must be in aud; empty asks for none
    QList<ClaimRequirement> requiredClaims;
    QString webhookUrl;
    int webhookTimeoutMs = 3000;
    Secret webhookSecret;
    friend bool operator==(const PlaybackPolicy &, const PlaybackPolicy &) = default;
};
template <>
struct Describe<PlaybackPolicy> {
    using T = PlaybackPolicy;
    static constexpr const char *name = "PlaybackPolicy";
    static constexpr auto fields()
    {
        return Fields{
            field("type", &T::type, "public, jwt (ES256 tokens of the account's signing keys) or webhook (asked for each viewer)."),
            field("allowedKids", &T::allowedKids, "jwt: signing keys that count; empty is every active one.").length(0, 10),
            field("requiredAudience", &T::requiredAudience, "jwt: one of these must be in aud; empty asks for none.").length(0, 20),
            field("requiredClaims", &T::requiredClaims, "jwt: claims that must be there with these values.").length(0, 20),
            field("webhookUrl", &T::webhookUrl, "webhook: http(s) address that is posted to; only 200 lets in.").length(0, 2000),
            field("webhookTimeoutMs", &T::webhookTimeoutMs, "webhook: how long its answer may take.").range(100, 10000),
            field("webhookSecret", &T::webhookSecret, "webhook: signs what is posted; never returned.").writeOnly().length(0, 200)};
    }
};

} // namespace castwright
