// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/LiveStatus.h"

#include <QString>

#include <expected>

namespace castwright::media {

/// Why an output could not be opened or went on no longer.
struct OutputFailure {
    OutputReason reason = OutputReason::Reset;
    QString text;                   ///< what happened, for people; never a key
    bool isBeforeConnection = false; ///< no connection was made, so asking whether the port answers again costs the peer nothing
    bool retriesAtOnce = false;      ///< the peer asked us to come back
};

template <class T = void>
using OutputResult = std::expected<T, OutputFailure>;

inline std::unexpected<OutputFailure> outputFailure(OutputReason reason, QString text)
{
    return std::unexpected(OutputFailure{reason, std::move(text), false, false});
}

/// Not shown: whoever set the abort flag knows.
inline std::unexpected<OutputFailure> wasAborted()
{
    return outputFailure(OutputReason::None, QStringLiteral("stopped"));
}

/// `text` with every occurrence of `secret` replaced, for what a peer sends back.
inline QString withoutSecret(QString text, const QString &secret)
{
    if (secret.size() >= 3)
        text.replace(secret, QStringLiteral("***"));
    return text;
}

} // namespace castwright::media

/// Binds `name` to the value of an OutputResult or returns its failure.
#define CW_OUTPUT_TRY(name, expression)                                                                                \
    auto CW_JOIN(cwOutput, __LINE__) = (expression);                                                                   \
    if (!CW_JOIN(cwOutput, __LINE__))                                                                                  \
        return std::unexpected(std::move(CW_JOIN(cwOutput, __LINE__).error()));                                        \
    name = std::move(*CW_JOIN(cwOutput, __LINE__))
#define CW_OUTPUT_CHECK(expression)                                                                                    \
    if (auto cwOutputChecked = (expression); !cwOutputChecked)                                                         \
    return std::unexpected(std::move(cwOutputChecked.error()))
