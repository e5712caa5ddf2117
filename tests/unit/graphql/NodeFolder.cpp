// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/graphql/NodeFolder.h"

#include "unit/graphql/GraphqlCase.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace castwright::tests {

QString NodeFolder::prepare()
{
    const QDir given(graphqlTestFile(QStringLiteral("reference")));
    const QDir folder(QStringLiteral(CASTWRIGHT_BINARY_DIR "/tests/graphql-reference"));
    folder.mkpath(folder.path());
    QLockFile lock(folder.filePath(QStringLiteral("install.lock"))); // ctest runs classes side by side
    lock.setStaleLockTime(patienceMs);
    lock.lock();
    const QString lockfile = readTextFile(given.filePath(QStringLiteral("package-lock.json")));
    const QString stamp = folder.filePath(QStringLiteral("node_modules/installed.json"));
    if (QFile::exists(stamp) && readTextFile(stamp) == lockfile)
        return folder.path();
    for (const QString &name : {QStringLiteral("package.json"), QStringLiteral("package-lock.json")}) {
        QFile::remove(folder.filePath(name));
        QFile::copy(given.filePath(name), folder.filePath(name));
    }
    QProcess npm;
    npm.setWorkingDirectory(folder.path());
    npm.start(QStringLiteral("npm"),
              {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
    npm.waitForFinished(patienceMs);
    if (npm.exitStatus() != QProcess::NormalExit || npm.exitCode() != 0)
        qFatal("npm ci: %s", npm.readAllStandardError().constData());
    QFile::copy(given.filePath(QStringLiteral("package-lock.json")), stamp);
    return folder.path();
}

void NodeFolder::start(QProcess &node, QStringList scriptAndArguments)
{
    node.setWorkingDirectory(prepare());
    scriptAndArguments.first() = graphqlTestFile(QString(u"reference/" + scriptAndArguments.first()));
    node.start(QStringLiteral("node"), scriptAndArguments);
    if (!node.waitForStarted())
        qFatal("cannot start node");
}

} // namespace castwright::tests
