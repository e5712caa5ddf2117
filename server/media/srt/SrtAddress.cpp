// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/srt/SrtAddress.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return {};
}
} // namespace

OutputResult<SrtAddress> SrtAddress::of(const Destination &destination)
{
    const QUrl url(destination.url.trimmed(), QUrl::TolerantMode);
    const QUrlQuery query(url);
    const auto queried = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (url.scheme().toLower() != "srt"_L1)
        return outputFailure(OutputReason::Configuration, u"the address must begin with srt://"_s);
    const SrtSettings settings = destination.srt.value_or(SrtSettings());
    SrtAddress address;
    address.host = url.host(QUrl::FullyDecoded);
    address.isListener = settings.mode == SrtMode::Listener || queried(u"mode"_s) == "listener"_L1;
    if (url.port() <= 0)
        return outputFailure(OutputReason::Configuration, u"the address lacks the port, as in srt://server:9000"_s);
    if (address.host.isEmpty() && !address.isListener)
        return outputFailure(OutputReason::Configuration, u"the address names no server"_s);
    address.port = static_cast<quint16>(url.port());
    address.options.latencyMs = settings.latencyMs;
    address.options.streamId = firstOf({settings.streamId, queried(u"streamid"_s), destination.streamKey.reveal()});
    address.options.passphrase = firstOf({settings.passphrase.reveal(), queried(u"passphrase"_s)});
    return address;
}

} // namespace castwright::media
