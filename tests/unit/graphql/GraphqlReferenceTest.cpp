// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/graphql/GraphqlCase.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace castwright::tests;

/// Asks graphql-js all cases in one process: cases/expected.jsonl has to be what it answers, and our engine has to answer the same. With
/// CASTWRIGHT_UPDATE_EXPECTED=1 the file is written anew.
class GraphqlReferenceTest : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 100000;

    static QByteArray run(const QString &program, const QStringList &arguments, const QString &folder, const QByteArray &input = {})
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("cannot start %s", qPrintable(program));
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(patienceMs);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void expectedIsWhatTheReferenceAnswers()
    {
        const QDir given(graphqlTestFile(QStringLiteral("reference")));
        const QString folder = QStringLiteral(CASTWRIGHT_BINARY_DIR "/tests/graphql-reference");
        QVERIFY(QDir().mkpath(folder));
        for (const QString &name : {QStringLiteral("package.json"), QStringLiteral("package-lock.json")}) {
            QFile::remove(QDir(folder).filePath(name));
            QVERIFY(QFile::copy(given.filePath(name), QDir(folder).filePath(name)));
        }
        if (!readTextFile(given.filePath(QStringLiteral("package-lock.json"))).contains(installedVersion(folder)))
            run(QStringLiteral("npm"),
                {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")},
                folder);

        QByteArray cases;
        for (const GraphqlCase &one : graphqlCases())
            cases += QByteArray(QJsonDocument(one.toJson()).toJson(QJsonDocument::Compact) + '\n');
        const QByteArray answers = run(QStringLiteral("node"), {given.filePath(QStringLiteral("answers.mjs"))}, folder, cases);
        QVERIFY(answers.count('\n') > 0);
        const QString expected = graphqlTestFile(QStringLiteral("cases/expected.jsonl"));
        if (qEnvironmentVariableIntValue("CASTWRIGHT_UPDATE_EXPECTED") == 1) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(answers);
        }
        const QStringList was = readTextFile(expected).split(u'\n');
        const QStringList is = QString::fromUtf8(answers).split(u'\n');
        for (qsizetype i = 0; i < qMin(was.size(), is.size()); ++i)
            QCOMPARE(was[i], is[i]);
        QCOMPARE(was.size(), is.size());
    }

private:
    /// What package.json of the installed package says, or a text that no lockfile has.
    static QString installedVersion(const QString &folder)
    {
        QFile file(QDir(folder).filePath(QStringLiteral("node_modules/graphql/package.json")));
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("nothing installed");
        const QString version = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("version")).toString();
        return QStringLiteral("\"graphql\": \"%1\"").arg(version);
    }
};

CW_TEST(GraphqlReferenceTest)
#include "GraphqlReferenceTest.moc"
