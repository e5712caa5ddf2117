// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ports/GeoLocator.h"

#include <memory>

namespace castwright {

/// A MaxMind database (GeoLite2 or GeoIP2, Country or City) that is mapped into memory. Thread: server.
class GeoDatabase : public GeoLocator {
public:
    /// Errors: NotFound (no such file), Unprocessable (no MaxMind database), NotImplemented (built without libmaxminddb).
    static Result<std::unique_ptr<GeoDatabase>> open(const QString &path);
    ~GeoDatabase() override;

    GeoPlace find(const QString &address) const override;

private:
    struct Private;
    explicit GeoDatabase(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace castwright
