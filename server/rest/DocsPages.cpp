// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/DocsPages.h"

#include <QFile>
#include <QHash>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not found without it.
static void loadWebAssets()
{
    Q_INIT_RESOURCE(web);
}

namespace castwright {

std::optional<WebPage> docsPage(const QString &path)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("/docs"), QStringLiteral("docs.html")},
        {QStringLiteral("/docs/docs.js"), QStringLiteral("docs.js")},
        {QStringLiteral("/docs/swagger-ui.css"), QStringLiteral("swagger-ui.css")},
        {QStringLiteral("/docs/swagger-ui-bundle.js"), QStringLiteral("swagger-ui-bundle.js")},
        {QStringLiteral("/redoc"), QStringLiteral("redoc.html")},
        {QStringLiteral("/redoc/redoc.css"), QStringLiteral("redoc.css")},
        {QStringLiteral("/redoc/redoc.js"), QStringLiteral("redoc.js")},
        {QStringLiteral("/redoc/redoc.standalone.js"), QStringLiteral("redoc.standalone.js")},
    };
    const auto found = pages.constFind(path);
    if (found == pages.constEnd())
        return std::nullopt;
    loadWebAssets();
    QFile file(QStringLiteral(":/web/") + *found);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    WebPage page;
    page.bytes = file.readAll();
    page.contentType = found->endsWith(QStringLiteral(".html")) ? "text/html; charset=utf-8"
                       : found->endsWith(QStringLiteral(".css")) ? "text/css; charset=utf-8"
                                                                 : "text/javascript; charset=utf-8";
    // Both pages build styles at run time, and Redoc searches in a worker made from a blob.
    if (found->endsWith(QStringLiteral(".html")))
        page.contentSecurityPolicy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src blob:; font-src 'self' data:";
    return page;
}

} // namespace castwright
