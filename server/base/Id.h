// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <memory>

namespace castwright {

/// Makes opaque, URL-safe ids that sort by creation: prefix, '_', then 26 characters of Crockford base32 (48 bits of
/// milliseconds, 80 random bits, as in the ULID specification). Ids made by one source within a millisecond still ascend.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QString next(QLatin1String prefix) = 0;
};

/// The real one. Thread: any one thread at a time.
std::unique_ptr<IdSource> makeRandomIds();
/// Counts up from 1, for tests whose output must be the same byte for byte.
std::unique_ptr<IdSource> makeSequentialIds();

/// `bytes` bytes from the operating system's random source, as URL-safe base64 without padding.
QString randomToken(int bytes);

} // namespace castwright
