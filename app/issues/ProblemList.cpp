// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/ProblemList.h"

#include "link/StudioMirror.h"
#include "words/ServerText.h"

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
        {u"wrong_key"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Copy the stream key from the platform again.")},
        {u"in_use"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Somebody else sends with this key; end that, or use another key.")},
        {u"stalled"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "The connection takes nothing; lower the bitrate if this lasts.")},
        {u"reset"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "The server hung up; it goes on trying.")},
        {u"codec_unsupported"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Choose H.264 in the destination's encoder settings.")},
        {u"disk_full"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Free space, or record to another disk.")},
        {u"file"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check that the folder exists and may be written.")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Check the address and what the platform's page says.")},
        {u"encoder"_s, QT_TRANSLATE_NOOP("castwright::ProblemList", "Choose another encoder in the destination's settings.")},
    };
    const char *remedy = remedies.value(reason);
    return remedy ? ProblemList::tr(remedy) : ProblemList::tr("Check the destination's settings, then retry.");
}

/// The server's message ends with a sentence of what to do; here that has a line of its own.
std::pair<QString, QString> withoutRemedy(const QString &message)
{
    for (const QString &end : {u". "_s, u"。"_s})
        if (const qsizetype at = message.lastIndexOf(end, -2); at > 0)
            return {message.left(at + 1), message.mid(at + end.size())};
    return {message, {}};
}

/// The health of the whole repeats what is wrong with its parts and with the disk; here each has a row of its own, with its own remedy.
bool isToldAlready(const QString &text, const QList<Problem> &told)
{
    static const QString disk = u"Less than 2 GB are free for recordings."_s;
    return text == serverText::translated(disk) || std::ranges::any_of(told, [&text](const Problem &problem) {
               return text == problem.text
                   || (problem.kind == Problem::Kind::Destination && text.startsWith(QString(problem.place + u": ")));
           });
}
} // namespace

ProblemList::ProblemList(StudioMirror &mirror) : m_mirror(mirror)
{
    for (const auto signal : {&StudioMirror::statusChanged, &StudioMirror::studioChosen, &StudioMirror::sourcesChanged})
        connect(&mirror, signal, this, &ProblemList::work);
}

void ProblemList::setServerWarnings(const QStringList &warnings)
{
    m_serverWarnings = warnings;
    work();
}

void ProblemList::work()
{
    QList<Problem> now;
    const QJsonObject &status = m_mirror.status();
    for (const auto &row : status.value(u"destinations").toArray()) {
        const QString state = row[u"state"].toString();
        if (state != u"failed" && state != u"stalled" && state != u"reconnecting")
            continue;
        const auto [what, remedy] = withoutRemedy(row[u"message"].toString());
        now += {Problem::Kind::Destination,
                row[u"destinationId"].toString(),
                row[u"name"].toString(),
                what,
                remedy.isEmpty() ? destinationRemedy(row[u"reason"].toString()) : remedy,
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
    const QJsonArray causes = health.value(u"problems").toArray();
    for (const auto &text : causes) {
        if (isToldAlready(text.toString(), now))
            continue;
        now += {Problem::Kind::Program,
                {},
                tr("Program"),
                text.toString(),
                text.toString().startsWith(u"The stinger"_s) ? tr("Choose another film for the transition.")
                                                             : tr("A lighter preset, a lower resolution or fewer different encodes help."),
                Problem::Weight::Warning};
    }
    const double disk = health.value(u"diskFreeBytes").toDouble();
    if (disk > 0 && disk < littleDiskBytes)
        now += {Problem::Kind::Machine,
                {},
                tr("Disk"),
                tr("Only %1 are free for recordings.")
                    .arg(QLocale().formattedDataSize(static_cast<qint64>(disk), 1, QLocale::DataSizeSIFormat)),
                tr("Free space, or record to another disk."),
                disk < littleDiskBytes / 4 ? Problem::Weight::Error : Problem::Weight::Warning};
    for (const QString &warning : m_serverWarnings) {
        const auto [what, remedy] = withoutRemedy(serverText::translated(warning));
        now += {Problem::Kind::Machine, {}, tr("Server"), what, remedy, Problem::Weight::Warning};
    }
    std::ranges::stable_sort(now, std::greater{}, &Problem::weight);
    if (now == m_problems)
        return;
    m_problems = std::move(now);
    Q_EMIT changed();
}

} // namespace castwright
