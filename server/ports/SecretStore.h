// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

namespace castwright {

/// Encrypts what the database keeps of stream keys and tokens. Thread: server.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Authenticated encryption; the result is text for a database column.
    virtual QString seal(const Secret &secret) const = 0;
    virtual Result<Secret> open(const QString &sealed) const = 0;
};

} // namespace castwright
