// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "explorer/GraphqlEditor.h"
#include "explorer/JsonLines.h"

#include "TestRegistry.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The explorer of the API in the window, on the real graph.
class ExplorerPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;

    GraphqlEditor *query() const { return m_open->find<GraphqlEditor>(u"explorerQuery"_s); }
    QString answer() const { return m_open->find<QPlainTextEdit>(u"explorerResult"_s)->toPlainText(); }
    QListWidget *found() const { return m_open->find<QListWidget>(u"schemaFound"_s); }
    void openPage()
    {
        m_open->find<QAction>(u"developer.explorer"_s)->trigger();
        QVERIFY(m_open->dialog(u"explorerPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(found()->count() > 50, 10'000); // the graph has been read
    }
    /// Types the text at the end; what is offered afterwards.
    QStringList offered(const QString &text)
    {
        query()->setPlainText(text);
        query()->setFocus();
        query()->moveCursor(QTextCursor::End);
        QTest::keyClick(query(), Qt::Key_Space, Qt::ControlModifier);
        QStringList out;
        const QAbstractItemModel *model = query()->completer()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row)
            out += model->index(row, 0).data().toString();
        query()->completer()->popup()->hide();
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void anOperationRunsAndIsRemembered()
    {
        const QJsonObject stream = m_open->server().create("/v1/streams", {{u"name"_s, u"Main stage"_s}});
        openPage();
        QTest::keyClick(query(), Qt::Key_Return, Qt::ControlModifier); // what stands there at first works
        QTRY_VERIFY(answer().contains(u"Main stage"_s));
        const QString operation = u"query One($id: ID!) { stream(id: $id) { name } }"_s;
        query()->setPlainText(operation);
        auto *variables = m_open->find<QPlainTextEdit>(u"explorerVariables"_s);
        variables->setPlainText(u"{ \"id\": "_s);
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(m_open->textOf(u"explorerNote"_s).contains(u"JSON"_s)); // says what is wrong instead of asking
        variables->setPlainText(u"{ \"id\": \"%1\" }"_s.arg(stream[u"id"].toString()));
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(answer().contains(u"\"stream\""_s) && answer().contains(u"Main stage"_s));
        query()->setPlainText(u"{ nothing }"_s);
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(answer().contains(u"errors"_s));
        auto *past = m_open->find<QComboBox>(u"explorerHistory"_s);
        QCOMPARE(past->count(), 4);
        m_open->find<QDialog>(u"explorerPage"_s)->reject(); // and at the next start
        QTRY_VERIFY(!m_open->find<QDialog>(u"explorerPage"_s));
        openPage();
        past = m_open->find<QComboBox>(u"explorerHistory"_s);
        QCOMPARE(past->count(), 4);
        past->setCurrentIndex(2);
        Q_EMIT past->activated(2);
        QCOMPARE(query()->toPlainText(), operation);
        QVERIFY(m_open->find<QPlainTextEdit>(u"explorerVariables"_s)->toPlainText().contains(stream[u"id"].toString()));
    }

    void answersKeepTheirOrder()
    {
        openPage();
        query()->setPlainText(u"{ streamsConnection { totalCount edges { cursor } } __typename }"_s);
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(answer().contains(u"__typename"_s));
        QVERIFY(answer().indexOf(u"streamsConnection"_s) < answer().indexOf(u"__typename"_s));
        QVERIFY(answer().indexOf(u"totalCount"_s) < answer().indexOf(u"edges"_s));
        QCOMPARE(
            jsonLines(u"{\"b\":[1, {\"x\":\"a \\\" b,{\"}], \"a\":[],\"c\":{ }}"_s),
            u"{\n    \"b\": [\n        1,\n        {\n            \"x\": \"a \\\" b,{\"\n        }\n    ],\n    \"a\": [],\n    \"c\": {}\n}"_s);
        QCOMPARE(jsonLines(u"\"no end\\"_s), u"\"no end\\"_s);
    }

    void aSubscriptionTellsUntilItIsStopped()
    {
        openPage();
        auto *events = m_open->find<QListWidget>(u"explorerEvents"_s);
        auto *run = m_open->find<QPushButton>(u"explorerRun"_s);
        const QString before = run->text();
        query()->setPlainText(u"subscription { liveStreamEvents { type details streamId } }"_s);
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(events->isVisible());
        QVERIFY(run->text() != before);
        m_open->server().create("/v1/streams", {{u"name"_s, u"One"_s}});
        QTRY_COMPARE(events->count(), 1);
        QVERIFY(events->item(0)->text().contains(u"liveStreamEvents"_s));
        QTRY_VERIFY(answer().contains(u"STREAM_LIFECYCLE_UPDATE"_s));
        m_open->server().create("/v1/streams", {{u"name"_s, u"Two"_s}});
        QTRY_COMPARE(events->count(), 2);
        QCOMPARE(events->currentRow(), 1); // the newest is shown
        events->setCurrentRow(0);
        m_open->server().create("/v1/streams", {{u"name"_s, u"Three"_s}});
        QTRY_COMPARE(events->count(), 3);
        QCOMPARE(events->currentRow(), 0); // unless somebody looks at another
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_COMPARE(run->text(), before);
        QCOMPARE(events->count(), 3); // and what came can still be read
        // The next one begins with an empty list, and a query needs none.
        query()->setPlainText(u"{ __typename }"_s);
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(answer().contains(u"Query"_s));
        QVERIFY(!events->isVisible());
        query()->setPlainText(u"subscription { nothing }"_s);
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY(answer().contains(u"errors"_s));
        QTRY_COMPARE(run->text(), before);
    }

    void namesAreOfferedWhereTheyCanStand()
    {
        openPage();
        const QStringList roots = offered(u"query {\n  "_s);
        QVERIFY(roots.contains(u"streamsConnection"_s) && roots.contains(u"stream"_s) && !roots.contains(u"createStream"_s));
        QVERIFY(offered(u"mutation {\n  "_s).contains(u"createStream"_s));
        QVERIFY(offered(u"{ stream(id: \"a } b\") { "_s).contains(u"playbackId"_s));
        QCOMPARE(offered(u"{ stream("_s), QStringList{u"id"_s});
        const QStringList figures = offered(u"{ streamsConnection { nodes { metrics { "_s);
        QVERIFY(figures.contains(u"currentViewers"_s) && !figures.contains(u"streamsConnection"_s));
        QVERIFY(offered(u"{ node(id: 1) { ... on Stream { "_s).contains(u"playbackId"_s));
        QVERIFY(offered(u"mutation { createStream(input: { "_s).contains(u"name"_s));
        QCOMPARE(offered(u"{ stream(id: 1) { playbackI"_s), QStringList{u"playbackId"_s});
        // Taken with Return.
        query()->setPlainText({});
        QTest::keyClicks(query(), u"{ stream(id: 1) { playbackI"_s);
        QTRY_VERIFY(query()->completer()->popup()->isVisible());
        QTest::keyClick(query()->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(query()->toPlainText(), u"{ stream(id: 1) { playbackId"_s);
    }

    void theTypesAreReadAndFoundByWords()
    {
        openPage();
        auto *search = m_open->find<QLineEdit>(u"schemaSearch"_s);
        search->setText(u"playback id"_s);
        QTRY_VERIFY(found()->count() > 0);
        found()->setCurrentRow(0);
        auto *text = m_open->find<QTextBrowser>(u"schemaText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"playback"_s, Qt::CaseInsensitive));
        Q_EMIT text->anchorClicked(QUrl(u"type:Stream"_s));
        QTRY_VERIFY(text->toPlainText().startsWith(u"Stream\n"_s));
    }

    void wordsBecomeAnOperationAndThatAProgram()
    {
        openPage();
        m_open->find<QLineEdit>(u"explorerAsk"_s)->setText(u"list my streams"_s);
        QVERIFY(m_open->click(u"explorerAskButton"_s));
        QTRY_VERIFY(query()->toPlainText().contains(u"streamsConnection"_s));
        QVERIFY(m_open->click(u"explorerRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(answer().contains(u"\"data\""_s) && !answer().contains(u"\"errors\""_s), 5000);
        m_open->find<QLineEdit>(u"explorerAsk"_s)->setText(u"xyzzy"_s);
        QVERIFY(m_open->click(u"explorerAskButton"_s));
        QTRY_VERIFY(m_open->textOf(u"explorerNote"_s).contains(u"other words"_s));
        auto *language = m_open->find<QComboBox>(u"explorerLanguage"_s);
        const QList<std::pair<QString, QString>> marks{{u"curl"_s, u"curl "_s},
                                                       {u"javascript"_s, u"fetch("_s},
                                                       {u"python"_s, u"import "_s},
                                                       {u"go"_s, u"package main"_s},
                                                       {u"cpp"_s, u"#include"_s}};
        for (const auto &[wire, mark] : marks) {
            language->setCurrentIndex(language->findData(wire));
            QGuiApplication::clipboard()->clear();
            QVERIFY(m_open->click(u"explorerCopy"_s));
            QTRY_VERIFY2(QGuiApplication::clipboard()->text().contains(mark), qPrintable(wire));
            QVERIFY2(QGuiApplication::clipboard()->text().contains(u"streamsConnection"_s), qPrintable(wire));
        }
    }
};

CW_TEST(ExplorerPageTest)
#include "ExplorerPageTest.moc"
