// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Value.h"

namespace castwright::graphql {

/// An object whose members are made when they are asked for; never changes. Thread: any.
class LazyObject {
public:
    LazyObject() = default;
    virtual ~LazyObject() = default;
    Q_DISABLE_COPY_MOVE(LazyObject)

    /// Null when absent.
    virtual Value member(QStringView name) const = 0;
    virtual bool contains(QStringView name) const = 0;
    /// Names of the members, in order.
    virtual QStringList keys() const = 0;
};

} // namespace castwright::graphql
