// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/XtreamAccount.h"

#include <QUrl>
#include <QUrlQuery>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString addressOf(const XtreamAccount &account, const QString &file)
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString server = account.server.trimmed();
    while (server.endsWith(u'/'))
        server.chop(1);
    if (!server.isEmpty() && !server.contains(u"://"))
        server.prepend(u"http://"_s);
    return server + u'/' + file + u"?username="_s + encoded(account.user.trimmed()) + u"&password="_s + encoded(account.password);
}
} // namespace

std::optional<XtreamAccount> XtreamAccount::of(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString file = url.fileName().toLower();
    if ((file != u"get.php" && file != u"player_api.php") || !query.hasQueryItem(u"username"_s))
        return std::nullopt;
    const auto item = [&query](const QString &name) {
        const QByteArray raw = query.queryItemValue(name, QUrl::FullyEncoded).toLatin1();
        return QUrl::fromPercentEncoding(QByteArray(raw).replace('+', ' ')); // as the PHP of these servers reads it
    };
    const QUrl folder = url.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return XtreamAccount{folder.toString(QUrl::FullyEncoded), item(u"username"_s), item(u"password"_s)};
}

QString XtreamAccount::listUrl() const
{
    return addressOf(*this, u"get.php"_s) + u"&type=m3u_plus&output=ts"_s;
}

QString XtreamAccount::guideUrl() const
{
    return addressOf(*this, u"xmltv.php"_s);
}

} // namespace castwright
