// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <expected>

namespace castwright {

/// What a fallible function returns. No exception crosses a border of ours.
template <class T = void>
using Result = std::expected<T, Error>;

/// Shorthand: `return fail(ErrorCode::NotFound, u"No such studio"_qs);`
inline std::unexpected<Error> fail(ErrorCode code, QString message, QString field = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(field), std::move(detail), 0, {}});
}

} // namespace castwright

#define CW_JOIN_(a, b) a##b
#define CW_JOIN(a, b) CW_JOIN_(a, b)
/// Binds `name` to the value of a Result expression or returns its error from the calling function.
#define CW_TRY(name, expression)                                                                                       \
    auto CW_JOIN(cwResult, __LINE__) = (expression);                                                                   \
    if (!CW_JOIN(cwResult, __LINE__))                                                                                  \
        return std::unexpected(std::move(CW_JOIN(cwResult, __LINE__).error()));                                        \
    name = std::move(*CW_JOIN(cwResult, __LINE__))
/// The same for Result<void>.
#define CW_CHECK(expression)                                                                                           \
    if (auto cwResult = (expression); !cwResult)                                                                       \
    return std::unexpected(std::move(cwResult.error()))
