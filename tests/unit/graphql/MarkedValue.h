// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Promise.h"

#include <deque>

namespace castwright::tests {

/// Root values of JSON in which {"$throw": text}, {"$promise": value} and {"$reject": text} stand for what a resolver may do.
class MarkedValues {
public:
    graphql::Value convert(const QJsonValue &json);
    /// Settles the oldest promise; false when there is none.
    bool settleNext();

private:
    struct Waiting {
        std::shared_ptr<graphql::Promise> promise;
        QJsonValue value;
        bool isError = false;
    };
    std::deque<Waiting> m_waiting;
};

} // namespace castwright::tests
