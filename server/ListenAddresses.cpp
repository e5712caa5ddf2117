// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListenAddresses.h"

#include <QHostInfo>
#include <QNetworkInterface>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QList<QHostAddress> addressesOf(const QString &name)
{
    if (name.compare("localhost"_L1, Qt::CaseInsensitive) != 0)
        return QHostInfo::fromName(name).addresses();
    // By definition (RFC 6761 section 6.3), not by what a hosts file says.
    QList<QHostAddress> loopback{QHostAddress(QHostAddress::LocalHost)};
    if (QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6)))
        loopback.append(QHostAddress(QHostAddress::LocalHostIPv6));
    return loopback;
}
} // namespace

Result<ListenAddresses> ListenAddresses::parse(const QStringList &texts)
{
    ListenAddresses out;
    const QStringList parts = texts.join(u',').split(u',');
    for (const QString &part : parts) {
        const QString text = part.trimmed();
        const bool isBracketed = text.startsWith(u'[') && text.endsWith(u']');
        const QHostAddress literal(isBracketed ? text.sliced(1, text.size() - 2) : text);
        const bool isLiteral = !literal.isNull() && (!isBracketed || literal.protocol() == QAbstractSocket::IPv6Protocol);
        const bool isName = !isLiteral && !isBracketed && !text.isEmpty() && !text.contains(u':') && !text.contains(u'/');
        const QList<QHostAddress> found = isLiteral ? QList<QHostAddress>{literal} : isName ? addressesOf(text) : QList<QHostAddress>();
        if (found.isEmpty())
            return fail(
                ErrorCode::Unprocessable,
                isName ? u"No address is known for the name %1 of --listen."_s.arg(text)
                       : u"--listen takes addresses such as 127.0.0.1, [::1] or 0.0.0.0 and names such as localhost, not “%1”."_s.arg(text),
                u"listen"_s);
        if (isName)
            out.names += text;
        for (const QHostAddress &address : found)
            if (!out.addresses.contains(address))
                out.addresses += address;
    }
    return out;
}

} // namespace castwright
