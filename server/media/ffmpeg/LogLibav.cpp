// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/LogLibav.h"

#include "base/Log.h"

#include <QRegularExpression>

extern "C" {
#include <libavutil/log.h>
}

#include <cstdarg>
#include <cstdio>

namespace castwright::media {

namespace {
void receive(void *context, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_WARNING || !logMedia().isDebugEnabled())
        return;
    char line[1024];
    int isPrefixed = 1;
    av_log_format_line(context, level, format, arguments, line, sizeof line, &isPrefixed);
    static const QRegularExpression address(QStringLiteral("[a-z]+://\\S+"));
    qCDebug(logMedia).noquote() << QString::fromUtf8(line).trimmed().replace(address, QStringLiteral("(address)"));
}
} // namespace

void quietLibav()
{
    av_log_set_callback(receive);
}

} // namespace castwright::media
