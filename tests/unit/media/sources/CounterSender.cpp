// SPDX-License-Identifier: GPL-3.0-or-later
#include "CounterSender.h"

namespace castwright::tests {

bool CounterSender::start(const QString &movie, const QString &format, const QString &url, const QStringList &options)
{
    QStringList arguments{QStringLiteral("-hide_banner"), QStringLiteral("-nostdin"), QStringLiteral("-loglevel"), QStringLiteral("error"),
                          QStringLiteral("-re"), QStringLiteral("-stream_loop"), QStringLiteral("-1"), QStringLiteral("-i"), movie,
                          QStringLiteral("-c"), QStringLiteral("copy")};
    arguments += options;
    arguments += {QStringLiteral("-f"), format, url};
    return m_process.start(QStringLiteral("ffmpeg"), arguments);
}

} // namespace castwright::tests
