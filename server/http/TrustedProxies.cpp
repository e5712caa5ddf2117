// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/TrustedProxies.h"

namespace castwright {

namespace {
/// IPv4 that came over an IPv6 socket is IPv4.
QHostAddress plain(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

/// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711"; null for everything else, such as "unknown".
QHostAddress addressOf(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('['))
        text = text.mid(1, text.indexOf(']') - 1);
    else if (text.count(':') == 1)
        text = text.left(text.indexOf(':'));
    return plain(QHostAddress(QString::fromLatin1(text)));
}
} // namespace

Result<TrustedProxies::Net> TrustedProxies::parse(const QString &text)
{
    const QHostAddress single(text);
    const Net net = text.contains(QLatin1Char('/')) ? QHostAddress::parseSubnet(text)
                                                    : Net(single, single.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32);
    if (net.first.isNull() || net.second < 0)
        return fail(ErrorCode::InvalidRequest, QStringLiteral("%1 is neither an address nor a network such as 10.0.0.0/8.").arg(text));
    return net;
}

bool TrustedProxies::holds(const QHostAddress &address) const
{
    const QHostAddress asked = plain(address);
    for (const Net &net : m_nets)
        if (asked.isInSubnet(net))
            return true;
    return m_isKnown && m_isKnown(asked);
}

QHostAddress TrustedProxies::clientOf(const QHostAddress &peer, const RequestContext &request) const
{
    if (!request.hasHeader("x-forwarded-for") || !holds(peer))
        return peer;
    QList<QByteArray> way; // each proxy appends whom it saw
    for (const auto &[name, value] : request.headers)
        if (name == "x-forwarded-for")
            way += value.split(',');
    QHostAddress client = peer;
    for (auto hop = way.crbegin(); hop != way.crend(); ++hop) {
        const QHostAddress address = addressOf(*hop);
        if (address.isNull())
            break; // who wrote that is trusted, and knows no more
        client = address;
        if (!holds(address))
            break;
    }
    return client;
}

} // namespace castwright
