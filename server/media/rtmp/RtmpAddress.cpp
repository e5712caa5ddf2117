// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpAddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace castwright::media {

OutputResult<RtmpAddress> RtmpAddress::parse(const QString &url, const QString &key)
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    const QString scheme = parsed.scheme().toLower();
    RtmpAddress address;
    address.isTls = scheme == "rtmps"_L1;
    if (!address.isTls && scheme != "rtmp"_L1)
        return outputFailure(OutputReason::Configuration, u"the server address must begin with rtmp:// or rtmps://"_s);
    address.host = parsed.host(QUrl::FullyDecoded);
    if (address.host.isEmpty())
        return outputFailure(OutputReason::Configuration, u"the server address names no server"_s);
    address.port = static_cast<quint16>(parsed.port(address.isTls ? 443 : 1935));
    QString path = parsed.path(QUrl::FullyEncoded).mid(1);
    while (path.endsWith('/'_L1))
        path.chop(1);
    QString query = parsed.hasQuery() ? QString(u"?"_s + parsed.query(QUrl::FullyEncoded)) : QString();
    address.key = key.trimmed();
    if (const qsizetype slash = path.lastIndexOf('/'_L1); address.key.isEmpty() && slash > 0) {
        address.key = path.mid(slash + 1) + std::exchange(query, QString());
        path.truncate(slash);
    }
    if (path.isEmpty())
        return outputFailure(OutputReason::Configuration, u"the server address lacks the application, as in rtmp://server/live"_s);
    if (address.key.isEmpty())
        return outputFailure(OutputReason::Configuration, u"the stream key is missing"_s);
    address.app = path + query;
    const QString host = address.host.contains(':'_L1) ? u"[%1]"_s.arg(address.host) : address.host;
    const bool isUsualPort = address.port == (address.isTls ? 443 : 1935);
    address.tcUrl = scheme + u"://"_s + host + (isUsualPort ? QString() : QString(u":"_s + QString::number(address.port))) + u"/"_s + address.app;
    return address;
}

} // namespace castwright::media
