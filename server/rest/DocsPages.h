// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace castwright {

/// The bundled pages under /docs (Swagger UI) and /redoc.
struct WebPage {
    QByteArray contentType;
    QByteArray bytes;
    QByteArray contentSecurityPolicy; ///< empty for scripts and styles
};

/// Nothing when no page has this path. Thread: any.
std::optional<WebPage> docsPage(const QString &path);

} // namespace castwright
