// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/ProblemList.h"

#include "link/StudioMirror.h"

#include <QLocale>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr double littleDiskBytes = 2e9;

QString destinationRemedy(const QString &reason)
{
    static const QHash<QString, const char *> remedies{
        {u"dns"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check the server's name and this machine's network.")},
        {u"refused"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check address and port; the server may be down.")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check this machine's network; it goes on trying.")},
        {u"timeout"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "The server does not answer; it goes on trying.")},
        {u"tls"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check the address; the server's certificate is not accepted.")},
        {u"wrongKey"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Copy the stream key from the platform again.")},
        {u"inUse"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Somebody else sends with this key; end that, or use another key.")},
        {u"stalled"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "The connection takes nothing; lower the bitrate if this lasts.")},
        {u"reset"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "The server hung up; it goes on trying.")},
        {u"codecUnsupported"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Choose H.264 in the destination's encoder settings.")},
        {u"diskFull"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Free space, or record to another disk.")},
        {u"file"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check that the folder exists and may be written.")},
        {u"encoder"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Choose another encoder in the destination's settings.")},
    };
    const char *remedy = remedies.value(reason);
    return remedy ? ProblemList::tr(remedy) : ProblemList::tr("Check the destination's settings, then retry.");
}
} // namespace

ProblemList::ProblemList(StudioMirror &mirror) : m_mirror(mirror)
{
    for (const auto signal : {&StudioMirror::statusChanged, &StudioMirror::studioChosen, &StudioMirror::sourcesChanged})
        connect(&mirror, signal, this, &ProblemList::work);
}

void ProblemList::work()
{
    QList<Problem> now;
    const QJsonObject &status = m_mirror.status();
    for (const auto &row : status.value(u"destinations").toArray()) {
        const QString state = row[u"state"].toString();
        if (state != u"failed" && state != u"stalled" && state != u"reconnecting")
            continue;
        now += {Problem::Kind::Destination,
                row[u"destinationId"].toString(),
                row[u"name"].toString(),
                row[u"message"].toString(),
                destinationRemedy(row[u"reason"].toString()),
                state == u"failed" ? Problem::Weight::Error : Problem::Weight::Warning};
    }
    QHash<QString, QString> names;
    for (const auto &source : m_mirror.sources())
        names.insert(source[u"id"].toString(), source[u"name"].toString());
    for (const auto &row : status.value(u"sources").toArray()) {
        const QString state = row[u"state"].toString();
        if (state != u"failed" && state != u"stalled")
            continue;
        const QString id = row[u"sourceId"].toString();
        now += {Problem::Kind::Source,
                id,
                names.value(id),
                row[u"message"].toString(),
                tr("The slate is shown instead. Check the source's settings; it comes back by itself."),
                state == u"failed" ? Problem::Weight::Error : Problem::Weight::Warning};
    }
    const QJsonObject health = status.value(u"health").toObject();
    for (const auto &text : health.value(u"problems").toArray())
        now += {Problem::Kind::Program,
                {},
                tr("Program"),
                text.toString(),
                tr("A lighter preset, a lower resolution or fewer different encodes help."),
                Problem::Weight::Warning};
    const double disk = health.value(u"diskFreeBytes").toDouble();
    if (disk > 0 && disk < littleDiskBytes)
        now += {Problem::Kind::Machine,
                {},
                tr("Disk"),
                tr("Only %1 are free for recordings.").arg(QLocale().formattedDataSize(static_cast<qint64>(disk))),
                tr("Free space, or record to another disk."),
                disk < littleDiskBytes / 4 ? Problem::Weight::Error : Problem::Weight::Warning};
    std::ranges::stable_sort(now, std::greater{}, &Problem::weight);
    if (now == m_problems)
        return;
    m_problems = std::move(now);
    Q_EMIT changed();
}

} // namespace castwright
