// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/Diagnostics.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>
#include <QUrl>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString withoutSecrets(const QString &address)
{
    QUrl url(address);
    if (!url.isValid() || url.scheme().isEmpty())
        return address.isEmpty() ? QString() : u"…"_s;
    const QString first = url.path().section(u'/', 1, 1);
    const bool hasMore = url.path().count(u'/') > 1 || url.hasQuery();
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    url.setPath(first.isEmpty() ? QString() : QString(u'/' + first));
    return url.toString() + (hasMore ? u"/…"_s : QString());
}

/// The address, wherever a message repeats it.
QJsonObject cleaned(QJsonObject object, const QString &address)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isString() && !address.isEmpty())
            *it = it->toString().replace(address, withoutSecrets(address));
    return object;
}
} // namespace

QJsonObject diagnosticsOf(const QJsonObject &destination, const QJsonObject &status, const QJsonObject &health)
{
    const QString address = destination.value(u"url").toString();
    QJsonObject shown = cleaned(destination, address);
    shown.remove(u"streamKeyMasked"_s);
    return {{u"destination"_s, shown},
            {u"status"_s, cleaned(status, address)},
            {u"health"_s, health},
            {u"version"_s, QCoreApplication::applicationVersion()},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
}

} // namespace castwright
