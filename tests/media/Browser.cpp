// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Browser.h"

#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace castwright::tests {

namespace {
QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the driver and its one package are, in the build folder; installed by the lockfile when they are not there yet.
QString prepare()
{
    constexpr int patienceMs = 100'000;
    const QDir given(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/media/browser"));
    const QDir folder(QStringLiteral(CASTWRIGHT_BINARY_DIR "/tests/browser"));
    folder.mkpath(folder.path());
    QLockFile lock(folder.filePath(u"install.lock"_s)); // ctest runs classes side by side
    lock.setStaleLockTime(patienceMs);
    lock.lock();
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s, u"play.mjs"_s, u"proxy.mjs"_s, u"validate.mjs"_s}) {
        QFile::remove(folder.filePath(name));
        QFile::copy(given.filePath(name), folder.filePath(name));
    }
    const QString stamp = folder.filePath(u"node_modules/installed.json"_s);
    if (readAll(stamp) == readAll(given.filePath(u"package-lock.json"_s)))
        return folder.path();
    const ToolResult npm = runTool(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s}, patienceMs, folder.path());
    if (npm.exitCode != 0)
        return {};
    QFile::copy(given.filePath(u"package-lock.json"_s), stamp);
    return folder.path();
}
} // namespace

QString Browser::folder()
{
    return prepare();
}

QString Browser::program()
{
    return findProgram(u"chromium"_s);
}

namespace {
QJsonObject run(QStringList arguments, int timeoutMs)
{
    const QString folder = prepare();
    if (folder.isEmpty())
        return {{u"error"_s, u"npm ci failed"_s}};
    arguments.first().prepend(folder + u'/');
    const ToolResult result = runTool(u"node"_s, arguments, timeoutMs, folder);
    QJsonObject answer = QJsonDocument::fromJson(result.standardOutput.trimmed().split('\n').last()).object();
    if (answer.isEmpty())
        answer.insert(u"error"_s, QString::fromUtf8(result.standardError.right(2000)));
    return answer;
}
} // namespace

QJsonObject Browser::play(const QString &url, double seconds, const QStringList &clock)
{
    return run(QStringList{u"play.mjs"_s, program(), url, QString::number(seconds)} + clock, 120'000 + static_cast<int>(seconds * 1000));
}

QJsonObject Browser::validate(const QString &url)
{
    return run({u"validate.mjs"_s, url}, 60'000);
}

std::pair<double, double> Browser::latency(const QJsonObject &answer)
{
    QList<double> all;
    for (const QJsonValue &value : answer.value(u"latencies"_s).toArray())
        all += value.toDouble();
    if (all.isEmpty())
        return {-1, -1};
    std::ranges::sort(all);
    return {all[all.size() / 2], all[std::min(all.size() - 1, all.size() * 95 / 100)]};
}

} // namespace castwright::tests
