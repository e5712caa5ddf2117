// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/graphql/GraphqlCase.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
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

    /// The reference's answers, one line for each case; installs it first where it is not there.
    static QStringList ask(const QList<GraphqlCase> &questions)
    {
        const QDir given(graphqlTestFile(QStringLiteral("reference")));
        const QDir folder(QStringLiteral(CASTWRIGHT_BINARY_DIR "/tests/graphql-reference"));
        folder.mkpath(folder.path());
        for (const QString &name : {QStringLiteral("package.json"), QStringLiteral("package-lock.json")}) {
            QFile::remove(folder.filePath(name));
            QFile::copy(given.filePath(name), folder.filePath(name));
        }
        if (!readTextFile(given.filePath(QStringLiteral("package-lock.json"))).contains(installedVersion(folder)))
            run(QStringLiteral("npm"),
                {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")},
                folder.path());
        QByteArray lines;
        for (const GraphqlCase &one : questions)
            lines += QByteArray(QJsonDocument(one.toJson()).toJson(QJsonDocument::Compact) + '\n');
        const QByteArray answers = run(QStringLiteral("node"), {given.filePath(QStringLiteral("answers.mjs"))}, folder.path(), lines);
        return QString::fromUtf8(answers).split(u'\n');
    }

    /// What package.json of the installed package says, or a text that no lockfile has.
    static QString installedVersion(const QDir &folder)
    {
        QFile file(folder.filePath(QStringLiteral("node_modules/graphql/package.json")));
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("nothing installed");
        const QString version = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("version")).toString();
        return QStringLiteral("\"graphql\": \"%1\"").arg(version);
    }

    /// A text with one to three small changes, of the kind people and generators make.
    static QString mutated(QString text, const QList<GraphqlCase> &cases, QRandomGenerator &random)
    {
        static const QString spices = QStringLiteral("{}()[]!$@:=|&.\"#,-0aD \n");
        const int changes = 1 + int(random.bounded(3u));
        for (int i = 0; i < changes; ++i) {
            const auto at = qsizetype(random.bounded(quint32(text.size() + 1)));
            switch (random.bounded(4u)) {
            case 0: text.insert(at, spices[qsizetype(random.bounded(quint32(spices.size())))]); break;
            case 1: text.remove(at, 1 + qsizetype(random.bounded(4u))); break;
            case 2: text.insert(at, text.mid(qsizetype(random.bounded(quint32(text.size() + 1))), 12)); break;
            default: text.insert(at, cases[random.bounded(cases.size())].text.mid(qsizetype(random.bounded(20u)), 16)); break;
            }
        }
        return text;
    }

    /// Where the September 2025 specification and the reference of version 16 are known to say different things.
    static bool isKnownDifference(const QString &answers)
    {
        return answers.contains(u"OneOf Input Object") || answers.contains(u"in the top level selection")
            || answers.contains(u"DIRECTIVE_DEFINITION");
    }

private Q_SLOTS:
    void expectedIsWhatTheReferenceAnswers()
    {
        const QStringList is = ask(graphqlCases());
        QVERIFY(is.size() > 1);
        const QString expected = graphqlTestFile(QStringLiteral("cases/expected.jsonl"));
        if (qEnvironmentVariableIntValue("CASTWRIGHT_UPDATE_EXPECTED") == 1) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(is.join(u'\n').toUtf8());
        }
        const QStringList was = readTextFile(expected).split(u'\n');
        for (qsizetype i = 0; i < qMin(was.size(), is.size()); ++i)
            QCOMPARE(was[i], is[i]);
        QCOMPARE(was.size(), is.size());
    }

    /// Documents that nobody wrote down: mutations of the cases, answered by both.
    void mutationsAreAnsweredAlike()
    {
        QList<GraphqlCase> bases;
        for (const GraphqlCase &given : graphqlCases())
            if (!given.differs && given.kind != u"execute")
                bases.append(given);
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("CASTWRIGHT_MUTATIONS", &isNumber);
        const int count = isNumber ? asked : 6000;
        QRandomGenerator random(quint32(qEnvironmentVariableIntValue("CASTWRIGHT_MUTATION_SEED")) + 4711);
        QList<GraphqlCase> questions;
        for (int i = 0; i < count; ++i) {
            GraphqlCase question = bases[random.bounded(bases.size())];
            question.id = QString::number(i);
            question.text = mutated(question.text, bases, random);
            questions.append(question);
        }
        const QStringList answers = ask(questions);
        QCOMPARE(answers.size(), count + 1);
        int wrong = 0;
        for (int i = 0; i < count; ++i) {
            const auto text = [](const QJsonObject &json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); };
            const QString theirs = text(QJsonDocument::fromJson(answers[i].toUtf8()).object().value(QStringLiteral("answer")).toObject());
            const QString ours = text(answerOf(questions[i]));
            if (ours == theirs || isKnownDifference(QString(ours + theirs)))
                continue;
            ++wrong;
            qWarning("%s of:\n%s\nours:   %s\ntheirs: %s", qPrintable(questions[i].kind), qPrintable(questions[i].text),
                     qPrintable(ours.left(1500)), qPrintable(theirs.left(1500)));
        }
        QCOMPARE(wrong, 0);
    }
};

CW_TEST(GraphqlReferenceTest)
#include "GraphqlReferenceTest.moc"
