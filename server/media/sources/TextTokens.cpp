// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/TextTokens.h"

#include <algorithm>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {

QString countdown(const QDateTime &now, const QString &goalText)
{
    const QDateTime goal = QDateTime::fromString(goalText, Qt::ISODate);
    if (!goal.isValid())
        return u"--:--"_s;
    // Rounded up, so that 00:00 appears at the very moment.
    const qint64 seconds = std::max<qint64>(0, (now.msecsTo(goal) + 999) / 1000);
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const QString minutes = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds >= 3600 ? QString::number(seconds / 3600) + u':' + minutes : minutes;
}

} // namespace

QString expandTokens(const QString &text, const QDateTime &now, const QString &countdownTo, qint64 frameNumber)
{
    QString result = text;
    const QDateTime local = now.toLocalTime();
    result.replace("{clock}"_L1, local.toString(u"HH:mm:ss"_s));
    result.replace("{date}"_L1, local.toString(u"yyyy-MM-dd"_s));
    if (result.contains("{countdown}"_L1))
        result.replace("{countdown}"_L1, countdown(now, countdownTo));
    result.replace("{frame}"_L1, QString::number(frameNumber));
    return result;
}

} // namespace castwright::media
