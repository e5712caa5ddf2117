// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlaybackPolicy.h"
#include "store/SqlCodec.h"

namespace castwright {

/// The secret of a playback policy. The field table leaves write-only fields out of JSON, so it has a sealed column of its own, which must
/// be read after the policy. Thread: any.
template <class T>
Column<T> policySecretColumn(PlaybackPolicy T::*member, const SecretStore &secrets)
{
    return {QStringLiteral("playback_secret"),
            [member, &secrets](const T &row) {
                const Secret &secret = (row.*member).webhookSecret;
                return secret.isEmpty() ? QVariant(QStringLiteral("")) : QVariant(secrets.seal(secret));
            },
            [member, &secrets](const QVariant &stored, T &row) -> Result<> {
                if (stored.toString().isEmpty())
                    return {};
                CW_TRY((row.*member).webhookSecret, secrets.open(stored.toString()));
                return {};
            }};
}

} // namespace castwright
