// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/RedactUrl.h"

#include <QStringList>
#include <QUrl>

namespace castwright::media {

namespace {

bool isRtmp(const QUrl &url)
{
    return url.scheme().startsWith(QLatin1String("rtmp"), Qt::CaseInsensitive);
}

} // namespace

QString redactedUrl(const QString &url)
{
    const QUrl parts(url);
    if (!parts.isValid() || parts.scheme().isEmpty() || parts.host().isEmpty()) {
        const auto scheme = url.indexOf(QLatin1String("://"));
        return scheme > 0 ? url.left(scheme) + QStringLiteral("://…") : QStringLiteral("…");
    }
    QString path = parts.path();
    if (isRtmp(parts)) {
        const QStringList pieces = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        path = pieces.isEmpty() ? QString() : QLatin1Char('/') + pieces.front() + (pieces.size() > 1 ? QStringLiteral("/…") : QString());
    }
    QString host = parts.host();
    if (host.contains(QLatin1Char(':')))
        host = QLatin1Char('[') + host + QLatin1Char(']');
    return parts.scheme() + QStringLiteral("://") + host + (parts.port() > 0 ? QLatin1Char(':') + QString::number(parts.port()) : QString()) + path;
}

QString redactedText(QString text, const QString &url)
{
    text.replace(url, redactedUrl(url));
    const QUrl parts(url);
    QStringList secrets{parts.userInfo(), parts.query(), parts.fragment(), parts.password()};
    if (isRtmp(parts))
        secrets += parts.path().section(QLatin1Char('/'), 2);
    for (const QString &secret : std::as_const(secrets))
        if (secret.size() > 2)
            text.replace(secret, QStringLiteral("…"));
    return text;
}

} // namespace castwright::media
