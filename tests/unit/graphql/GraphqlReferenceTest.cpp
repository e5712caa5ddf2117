// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "unit/graphql/GraphqlCase.h"
#include "unit/graphql/NodeFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace castwright::tests;

/// Asks graphql-js all cases in one process: cases/expected.jsonl has to be what it answers, and our engine has to answer the same. With
/// CASTWRIGHT_UPDATE_EXPECTED=1 the file is written anew.
class GraphqlReferenceTest : public QObject {
    Q_OBJECT

    /// The reference's answers, one line for each case; installs it first where it is not there.
    static QStringList ask(const QList<GraphqlCase> &questions)
    {
        QByteArray lines;
        for (const GraphqlCase &one : questions)
            lines += QByteArray(QJsonDocument(one.toJson()).toJson(QJsonDocument::Compact) + '\n');
        QProcess node;
        NodeFolder::start(node, {QStringLiteral("answers.mjs")});
        node.write(lines);
        node.closeWriteChannel();
        node.waitForFinished(NodeFolder::patienceMs);
        if (node.exitCode() != 0)
            qWarning("%s", node.readAllStandardError().constData());
        const QByteArray answers = node.readAllStandardOutput();
        return QString::fromUtf8(answers).split(u'\n');
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

    /// A value for the type Deep of company.graphql, with what may go wrong anywhere in it; promises only where they are wanted.
    static QJsonValue randomDeep(QRandomGenerator &random, int depth, bool withPromises)
    {
        const auto marked = [&](const QJsonValue &value) -> QJsonValue {
            switch (random.bounded(withPromises ? 16u : 12u)) {
            case 0: return QJsonValue::Null;
            case 1: return QJsonObject{{QStringLiteral("$throw"), QStringLiteral("thrown %1").arg(random.bounded(9u))}};
            case 12:
            case 13:
            case 14: return QJsonObject{{QStringLiteral("$promise"), value}};
            case 15: return QJsonObject{{QStringLiteral("$reject"), QStringLiteral("rejected %1").arg(random.bounded(9u))}};
            default: return value;
            }
        };
        QJsonObject out{{QStringLiteral("a"), marked(QString::number(random.bounded(100u)))},
                        {QStringLiteral("b"), marked(QString::number(random.bounded(100u)))}};
        if (depth == 0)
            return out;
        for (const QString &name : {QStringLiteral("deep"), QStringLiteral("must")})
            out.insert(name, marked(randomDeep(random, depth - 1, withPromises)));
        for (const QString &name :
             {QStringLiteral("list"), QStringLiteral("listOfMust"), QStringLiteral("mustList"), QStringLiteral("mustListOfMust")}) {
            QJsonArray items;
            for (quint32 i = random.bounded(4u); i > 0; --i)
                items.append(marked(randomDeep(random, depth - 1, withPromises)));
            out.insert(name, marked(items));
        }
        return out;
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

    /// Null propagation: random answers of resolvers, in time and late. With promises the reference may go on in what is null already, so
    /// that only the data counts then.
    void randomAnswersAreCompletedAlike()
    {
        QRandomGenerator random(quint32(qEnvironmentVariableIntValue("CASTWRIGHT_MUTATION_SEED")) + 815);
        GraphqlCase base = graphqlCases().last();
        for (const GraphqlCase &given : graphqlCases())
            if (given.kind == u"execute")
                base = given;
        const QStringList queries{
            QStringLiteral("{ deep { a b deep { b } must { a } list { a b } } mustDeep { a list { b } } }"),
            QStringLiteral("{ deep { must { must { b } a } mustList { b must { a } } listOfMust { b } } hello }"),
            QStringLiteral("{ deep { list { mustListOfMust { b } a } mustListOfMust { a deep { b } } } x: mustDeep { deep { b } } }"),
            QStringLiteral("mutation { first deep { must { b } list { b } } x: deep { b } must third }")};
        QList<GraphqlCase> questions;
        constexpr int count = 800;
        for (int i = 0; i < count; ++i) {
            GraphqlCase question = base;
            const bool withPromises = i % 2 == 1;
            question.id = QString::number(i);
            question.text = queries[random.bounded(queries.size())];
            question.request = {{QStringLiteral("root"),
                                 QJsonObject{{QStringLiteral("deep"), randomDeep(random, 3, withPromises)},
                                             {QStringLiteral("mustDeep"), randomDeep(random, 2, withPromises)},
                                             {QStringLiteral("hello"), QStringLiteral("h")},
                                             {QStringLiteral("first"), 1},
                                             {QStringLiteral("must"), 2},
                                             {QStringLiteral("third"), 3}}}};
            questions.append(question);
        }
        const QStringList answers = ask(questions);
        QCOMPARE(answers.size(), count + 1);
        for (int i = 0; i < count; ++i) {
            QJsonObject theirs = QJsonDocument::fromJson(answers[i].toUtf8()).object().value(QStringLiteral("answer")).toObject();
            QJsonObject ours = answerOf(questions[i]);
            if (i % 2 == 1) {
                QCOMPARE(ours.contains(QStringLiteral("errors")), theirs.contains(QStringLiteral("errors")));
                ours.remove(QStringLiteral("errors"));
                theirs.remove(QStringLiteral("errors"));
            }
            if (ours != theirs)
                qWarning("%s\n%s\nours:   %s\ntheirs: %s", qPrintable(questions[i].text),
                         QJsonDocument(questions[i].request).toJson(QJsonDocument::Compact).constData(),
                         QJsonDocument(ours).toJson(QJsonDocument::Compact).constData(),
                         QJsonDocument(theirs).toJson(QJsonDocument::Compact).constData());
            QVERIFY(ours == theirs);
        }
    }
};

CW_TEST(GraphqlReferenceTest)
#include "GraphqlReferenceTest.moc"
