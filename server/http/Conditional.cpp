// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Conditional.h"

#include "http/ErrorEnvelope.h"

#include <QLocale>

namespace castwright {

using namespace Qt::StringLiterals;

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

QDateTime httpDateOf(const QByteArray &text)
{
    // Without the day of the week, which says nothing more, and with two digits of a year would be that of another century.
    const QString date = QString::fromLatin1(text).simplified().section(QLatin1Char(' '), 1);
    for (const QString &form : {u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s}) {
        QDateTime time = QLocale::c().toDateTime(date, form);
        if (!time.isValid())
            continue;
        // Two digits of a year mean the last century in Qt; here they are the year less than fifty years ahead.
        if (time.date().year() < QDate::currentDate().year() - 50)
            time = time.addYears(100);
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    return {};
}

bool namesTag(const QByteArray &list, const QByteArray &etag, bool isWeakEnough)
{
    const QList<QByteArray> candidates = list.split(',');
    for (QByteArray candidate : candidates) {
        candidate = candidate.trimmed();
        if (isWeakEnough && candidate.startsWith("W/"))
            candidate.remove(0, 2);
        if (candidate == "*" || (!etag.isEmpty() && candidate == etag))
            return true;
    }
    return false;
}

namespace {
/// Times are compared as they are sent: in whole seconds.
qint64 secondsOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch();
}

bool isPreconditionMet(const RequestContext &request, const Validators &validators)
{
    if (request.hasHeader("if-match"))
        return namesTag(request.header("if-match"), validators.etag, false);
    const QDateTime limit = httpDateOf(request.header("if-unmodified-since"));
    return !limit.isValid() || !validators.lastModified.isValid() || secondsOf(validators.lastModified) <= secondsOf(limit);
}

bool isUnchanged(const RequestContext &request, const Validators &validators)
{
    if (request.hasHeader("if-none-match"))
        return namesTag(request.header("if-none-match"), validators.etag, true);
    const QDateTime seen = httpDateOf(request.header("if-modified-since"));
    return seen.isValid() && validators.lastModified.isValid() && secondsOf(validators.lastModified) <= secondsOf(seen);
}
} // namespace

bool applyConditions(const RequestContext &request, const Validators &validators, HttpAnswer &answer)
{
    if (!isPreconditionMet(request, validators)) {
        becomeError(answer, {ErrorCode::PreconditionFailed, u"This has changed since you read it."_s, {}, {}, 0, {}}, request);
        return false;
    }
    if (!validators.etag.isEmpty())
        answer.with("ETag", validators.etag);
    if (validators.lastModified.isValid())
        answer.with("Last-Modified", httpDate(validators.lastModified));
    if (!isUnchanged(request, validators))
        return true;
    answer.status = 304;
    answer.body.clear();
    answer.filePath.clear();
    return false;
}

bool rangeCounts(const RequestContext &request, const Validators &validators)
{
    const QByteArray condition = request.header("if-range");
    if (condition.isEmpty())
        return true;
    if (condition.startsWith('"') || condition.startsWith("W/"))
        return condition == validators.etag;
    // A time is a strong validator only when the second it names is over: a file may be written twice within one.
    const QDateTime seen = httpDateOf(condition);
    return seen.isValid() && validators.lastModified.isValid() && secondsOf(seen) == secondsOf(validators.lastModified)
        && secondsOf(QDateTime::currentDateTimeUtc()) - secondsOf(seen) > 1;
}

} // namespace castwright
