// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/UniqueMnemonics.h"
#include "Pages.h"

#include "TestRegistry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// No letter leads to two things.
class UniqueMnemonicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLetterIsThereOnce_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("unique");
        QTest::newRow("none") << QStringList{u"Open"_s, u"Close"_s} << QStringList{u"Open"_s, u"Close"_s};
        QTest::newRow("no clash") << QStringList{u"&Open"_s, u"&Close"_s} << QStringList{u"&Open"_s, u"&Close"_s};
        QTest::newRow("the first keeps it") << QStringList{u"&Delete"_s, u"&Done"_s} << QStringList{u"&Delete"_s, u"D&one"_s};
        QTest::newRow("first letters of words before others")
            << QStringList{u"&Save"_s, u"&Settings of streams"_s} << QStringList{u"&Save"_s, u"Settings &of streams"_s};
        QTest::newRow("whatever the case") << QStringList{u"&Open"_s, u"Z&oom"_s} << QStringList{u"&Open"_s, u"&Zoom"_s};
        QTest::newRow("letters of those that do not clash stay theirs")
            << QStringList{u"&One"_s, u"&On"_s, u"&No"_s} << QStringList{u"&One"_s, u"On"_s, u"&No"_s};
        QTest::newRow("an ampersand is none") << QStringList{u"A && B"_s, u"&B"_s} << QStringList{u"A && B"_s, u"&B"_s};
        QTest::newRow("in brackets") << QStringList{u"開く(&O)"_s, u"終了(&O)"_s} << QStringList{u"開く(&O)"_s, u"終了(&A)"_s};
        QTest::newRow("Arabic") << QStringList{u"&حفظ"_s, u"&حذف"_s} << QStringList{u"&حفظ"_s, u"ح&ذف"_s};
    }
    void eachLetterIsThereOnce()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, unique);
        QCOMPARE(withUniqueMnemonics(texts), unique);
    }

    void whereAltLeadsNowhereThereIsNoLetter()
    {
        QCOMPARE(withoutMnemonic(u"&Save as …"_s), u"Save as …"_s);
        QCOMPARE(withoutMnemonic(u"保存(&S)"_s), u"保存"_s);
        QCOMPARE(withoutMnemonic(u"Copy (&C) …"_s), u"Copy …"_s);
        QCOMPARE(withoutMnemonic(u"Black && white"_s), u"Black & white"_s);
        QCOMPARE(withoutMnemonic(u"None (of them)"_s), u"None (of them)"_s);
    }

    void aWindowIsLookedAtWheneverSomethingComesIn()
    {
        const UniqueMnemonics watcher(nullptr);
        QWidget window;
        QHBoxLayout row(&window);
        QMenuBar bar;
        bar.addAction(u"&File"_s);
        row.setMenuBar(&bar);
        QPushButton find(u"&Find"_s);
        QLabel label(u"&Name"_s);
        QLineEdit name;
        label.setBuddy(&name);
        QPushButton late(u"&New"_s);
        late.hide();
        for (QWidget *each :
             {static_cast<QWidget *>(&find), static_cast<QWidget *>(&label), static_cast<QWidget *>(&name), static_cast<QWidget *>(&late)})
            row.addWidget(each);
        late.hide();
        window.show();
        QTRY_COMPARE(find.text(), u"F&ind"_s);
        QCOMPARE(label.text(), u"&Name"_s);
        late.show();
        QTRY_COMPARE(late.text(), u"N&ew"_s);
        QVERIFY(clashingLetters(window).isEmpty());
        find.setText(u"&File"_s);
        QCOMPARE(clashingLetters(window).size(), 1);    // that the look finds one
        QTRY_VERIFY(clashingLetters(window).isEmpty()); // a text that is set later
    }

    void aButtonWithAKeyOfItsOwnKeepsIt()
    {
        const UniqueMnemonics watcher(nullptr);
        QWidget window;
        QHBoxLayout row(&window);
        QPushButton first(u"&Go"_s);
        QPushButton second(u"&Give"_s);
        second.setShortcut(Qt::CTRL | Qt::Key_G);
        row.addWidget(&first);
        row.addWidget(&second);
        window.show();
        QTest::qWait(20);
        QCOMPARE(second.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    }

    void aMenuIsLookedAtAsItOpens()
    {
        const UniqueMnemonics watcher(nullptr);
        QMenu menu;
        const QAction *first = menu.addAction(u"&Copy"_s);
        const QAction *second = menu.addAction(u"&Cut"_s);
        menu.popup({});
        QCOMPARE(first->text(), u"&Copy"_s);
        QCOMPARE(second->text(), u"C&ut"_s);
        menu.close();
    }
};

CW_TEST(UniqueMnemonicsTest)
#include "UniqueMnemonicsTest.moc"
