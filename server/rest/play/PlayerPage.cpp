// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/play/PlayerPage.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not found without it.
static void loadPlayerAssets()
{
    Q_INIT_RESOURCE(web);
}

namespace castwright {

namespace {
QByteArray readAsset(const QString &name)
{
    loadPlayerAssets();
    QFile file(u":/web/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

std::optional<WebPage> playerAsset(const QString &name)
{
    static const QHash<QString, QString> files{
        {u"player.js"_s, u"player.js"_s}, {u"player.css"_s, u"player.css"_s}, {u"hls.js"_s, u"hls.min.js"_s}};
    const auto found = files.constFind(name);
    if (found == files.constEnd())
        return std::nullopt;
    WebPage page;
    page.bytes = readAsset(*found);
    page.contentType = name.endsWith(u".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    return page;
}

HttpAnswer playerPage(const RequestContext &request, const PlaybackTarget &target, const Error *error)
{
    const QString title = !target.title.isEmpty() ? target.title : u"Live stream"_s;
    const bool isFile = target.kind == PlaybackTarget::Kind::File;
    HttpAnswer answer;
    answer.status = error ? errorRow(error->code).httpStatus : 200;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = readAsset(u"player.html"_s);
    answer.body.replace("{{title}}", title.toHtmlEscaped().toUtf8());
    const QByteArray base = "/play/" + request.segments.value(1).toUtf8().toPercentEncoding();
    answer.body.replace("{{base}}", base);
    answer.body.replace("{{kind}}", error ? "error" : isFile ? "film" : "live");
    answer.body.replace("{{problem}}", error ? error->message.toHtmlEscaped().toUtf8() : QByteArray());
    answer.with("Cache-Control", "no-cache");
    answer.with("Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                "media-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; "
                "form-action 'none'; frame-ancestors *");
    return answer;
}

} // namespace castwright
