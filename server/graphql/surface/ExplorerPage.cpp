// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/surface/ExplorerPage.h"

#include <QFile>
#include <QHash>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not found without it.
static void loadExplorer()
{
    Q_INIT_RESOURCE(explorer);
}

namespace castwright::graphql {

using namespace Qt::StringLiterals;

std::optional<HttpAnswer> explorerFile(const QString &name)
{
    static const QHash<QString, QByteArray> types{{u"html"_s, "text/html; charset=utf-8"},
                                                  {u"js"_s, "text/javascript; charset=utf-8"},
                                                  {u"css"_s, "text/css; charset=utf-8"},
                                                  {u"ttf"_s, "font/ttf"}};
    loadExplorer();
    QFile file(u":/explorer/"_s + name);
    if (name.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    HttpAnswer answer;
    answer.contentType = types.value(name.section(u'.', -1), "application/octet-stream");
    answer.body = file.readAll();
    answer.with("Cache-Control", name.endsWith(u".html") ? "no-cache" : "public, max-age=600");
    // The editor makes styles at run time and checks in workers made from blobs; everything else comes from here.
    answer.with("Content-Security-Policy",
                "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                "font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'");
    return answer;
}

} // namespace castwright::graphql
