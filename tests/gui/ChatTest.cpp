// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopWatch.h"
#include "OpenWindow.h"
#include "chat/ChatModel.h"
#include "chat/ChatPanel.h"
#include "link/StudioMirror.h"

#include "TestRegistry.h"

#include <QListView>
#include <QScrollBar>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A chat as long as a long show's, in the real panel.
class ChatTest : public QObject {
    Q_OBJECT

    static QList<ChatMessage> messages(int from, int count)
    {
        QList<ChatMessage> out;
        for (int i = from; i < from + count; ++i) {
            ChatMessage message;
            message.id = u"msg_%1"_s.arg(i, 8, 10, QLatin1Char('0'));
            message.author = u"Viewer %1"_s.arg(i % 977);
            message.text = i % 7 == 0
                ? u"A longer thought about what is going on there, number %1, which takes two lines or three to read in a narrow panel"_s
                      .arg(i)
                : u"Hello %1"_s.arg(i);
            message.createdAt = QDateTime::currentDateTimeUtc();
            out += message;
        }
        return out;
    }

private Q_SLOTS:
    void whatIsWrittenIsSeen()
    {
        OpenWindow open;
        QVERIFY2(open.isOpen(), qPrintable(open.server().error()));
        const QByteArray studio = open.studio(u"Talk"_s);
        const QAbstractItemModel *model = open.find<QListView>(u"chatList"_s)->model();
        open.server().create(studio + "/chat/messages", {{u"author"_s, u"Mina"_s}, {u"text"_s, u"Good evening"_s}});
        QTRY_COMPARE(model->rowCount(), 1); // as it happens
        QCOMPARE(model->index(0, 0).data(ChatModel::AuthorRole).toString(), u"Mina"_s);
        QVERIFY(!model->index(0, 0).data(ChatModel::TimeRole).toString().isEmpty());
        open.window().mirror().choose({});
        QTRY_COMPARE(model->rowCount(), 0);
        open.window().mirror().choose(QString::fromLatin1(studio.mid(studio.lastIndexOf('/') + 1)));
        QTRY_COMPARE(model->rowCount(), 1); // and afterwards
    }

    void aHundredThousandMessagesStaySmooth()
    {
        OpenWindow open;
        QVERIFY2(open.isOpen(), qPrintable(open.server().error()));
        open.studio(u"Chat"_s);
        auto *panel = open.window().findChild<ChatPanel *>();
        QVERIFY(panel);
        panel->show();
        panel->raise();
        auto *list = panel->findChild<QListView *>();
        auto *model = qobject_cast<ChatModel *>(list->model());
        QVERIFY(model);
        LoopWatch watch;
        for (int from = 0; from < 100'000; from += 500)
            model->append(messages(from, 500));
        QCOMPARE(model->rowCount(), 100'000);
        QTest::qWait(1500); // laid out bit by bit
        watch.start();
        // A busy chat while somebody reads above: twenty messages a second, and the list is scrolled all the time.
        for (int step = 0; step < 100; ++step) {
            model->append(messages(100'000 + step, 1));
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * (step % 50) / 50);
            QTest::qWait(20);
        }
        qInfo() << "busy with 100,000 messages for at most" << watch.longestCpuMs() << "ms at a time, by the wall" << watch.longestWallMs()
                << "ms";
        QCOMPARE(model->rowCount(), 100'000); // the oldest go
        QVERIFY2(watch.longestCpuMs() < LoopWatch::mostCpuMs, QByteArray::number(watch.longestCpuMs()).constData());
        QCOMPARE(model->index(model->rowCount() - 1, 0).data(ChatModel::TextRole).toString(), u"Hello 100099"_s);
    }
};

CW_TEST(ChatTest)
#include "ChatTest.moc"
