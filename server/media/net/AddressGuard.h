// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/net/CheckedProxy.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace castwright::media {

/// Where an input may connect to. Its addresses are judged after their names were resolved, at each redirect and each segment, and the
/// connection goes to what was judged: http, https and rtmps by way of a CheckedProxy, the others by the address in numbers. Link-local,
/// metadata and multicast addresses are never allowed. Thread: any.
class AddressGuard {
public:
    enum class Reach { Everywhere = 1, PublicOnly };
    /// Asked on any thread.
    using Judge = std::function<bool(const QHostAddress &)>;
    /// `urls`: all that will be opened, so that it is known what is needed.
    AddressGuard(Reach reach, const QStringList &urls);
    /// With rules of somebody else's.
    AddressGuard(Judge allows, const QStringList &urls);

    /// Must this address be opened by way of proxy()?
    static bool isProxied(const QString &url);
    /// Empty when there is none: then nothing may be opened.
    QByteArray proxy() const { return m_proxy ? m_proxy->address() : QByteArray(); }
    /// The same address with the numbers that its name stands for, as many as are allowed, those of IPv4 first. Waits for the look-up.
    /// Errors: Forbidden; UpstreamFailed when there is no such name.
    Result<QStringList> pinned(const QString &url) const;
    /// Why the proxy led nowhere since it was asked last; nothing when it did not.
    std::optional<Error> takeProblem();

private:
    void note(ErrorCode code, const QString &message);

    const Judge m_allows;
    std::mutex m_mutex;
    std::optional<Error> m_problem;
    std::unique_ptr<CheckedProxy> m_proxy; ///< last: its thread uses what stands before
};

} // namespace castwright::media
