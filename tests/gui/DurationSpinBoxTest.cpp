// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DurationSpinBox.h"
#include "Typing.h"
#include "forms/FieldForm.h"
#include "services/ProxyInputs.h"

#include "TestRegistry.h"

#include <QSettings>
#include <QSpinBox>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Lengths of time as people say and type them.
class DurationSpinBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"en"_s); }
    void cleanup()
    {
        speak(u"en"_s);
        QSettings().clear();
    }

    void millisecondsToo_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << 0 << u"0 ms"_s;
        QTest::newRow("some") << 250 << u"250 ms"_s;
        QTest::newRow("seconds") << 10'000 << u"10 s"_s;
        QTest::newRow("a second and a half") << 1500 << u"1 s 500 ms"_s;
        QTest::newRow("a day") << 86'400'000 << u"24 h"_s;
    }
    void millisecondsToo()
    {
        QFETCH(int, milliseconds);
        QFETCH(QString, shown);
        DurationSpinBox box(DurationSpinBox::Unit::Milliseconds);
        box.setRange(0, 864'000'000);
        box.setValue(milliseconds);
        QCOMPARE(box.text(), shown);
        box.setValue(7);
        typeInto(box, shown);
        QCOMPARE(box.value(), milliseconds);
        typeInto(box, u"2 s 1 ms"_s);
        QCOMPARE(box.value(), 2001);
        typeInto(box, u"40"_s); // a number alone
        QCOMPARE(box.value(), 40);
        box.stepBy(1);
        QCOMPARE(box.text(), u"100 ms"_s);
        box.setValue(1000);
        box.stepBy(1);
        QCOMPARE(box.text(), u"2 s"_s);
    }

    void secondsAreShownAsPeopleSayThem_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << 0 << u"0 s"_s;
        QTest::newRow("seconds") << 30 << u"30 s"_s;
        QTest::newRow("a minute") << 60 << u"1 min"_s;
        QTest::newRow("a minute and a half") << 90 << u"1 min 30 s"_s;
        QTest::newRow("minutes") << 300 << u"5 min"_s;
        QTest::newRow("an hour and a half") << 5400 << u"1 h 30 min"_s;
        QTest::newRow("a day") << 86'400 << u"24 h"_s;
        QTest::newRow("two days") << 2 * 86'400 << u"2 d"_s;
        QTest::newRow("a year") << 365 * 86'400 << u"365 d"_s;
        QTest::newRow("of everything") << 2 * 86'400 + 3600 + 60 + 1 << u"2 d 1 h 1 min 1 s"_s;
    }
    void secondsAreShownAsPeopleSayThem()
    {
        QFETCH(int, seconds);
        QFETCH(QString, shown);
        DurationSpinBox box;
        box.setRange(0, 31'536'000);
        QCOMPARE(box.text(), u"0 s"_s); // before anything is set
        box.setValue(seconds);
        QCOMPARE(box.text(), shown);
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds");
        QTest::newRow("a number alone") << u"90"_s << 90;
        QTest::newRow("seconds") << u"90 s"_s << 90;
        QTest::newRow("minutes") << u"5 min"_s << 300;
        QTest::newRow("hours") << u"2 h"_s << 7200;
        QTest::newRow("a day") << u"1 d"_s << 86'400;
        QTest::newRow("without a space") << u"2h"_s << 7200;
        QTest::newRow("in capitals") << u"2 H"_s << 7200;
        QTest::newRow("several") << u"1 h 30 min"_s << 5400;
        QTest::newRow("more than there may be") << u"40 d"_s << 30 * 86'400;
        QTest::newRow("less than there must be") << u"2"_s << 5;
        QTest::newRow("no unit of time") << u"2 x"_s << 600;
        QTest::newRow("the smaller unit first") << u"6 s 1 h"_s << 6; // what was understood so far
        QTest::newRow("nothing") << QString() << 600;
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(int, seconds);
        DurationSpinBox box;
        box.setRange(5, 30 * 86'400);
        box.setValue(600);
        typeInto(box, typed);
        QCOMPARE(box.value(), seconds);
    }

    void stepsAreOfAUnitThatSuitsTheLength()
    {
        DurationSpinBox box;
        box.setRange(0, 30 * 86'400);
        const auto after = [&box](int from, int steps) {
            box.setValue(from);
            box.stepBy(steps);
            return box.value();
        };
        QCOMPARE(after(30, 1), 31);
        QCOMPARE(after(60, 1), 120);
        QCOMPARE(after(60, -1), 59);
        QCOMPARE(after(90, 1), 120);
        QCOMPARE(after(90, -1), 60);
        QCOMPARE(after(3600, 2), 3 * 3600);
        QCOMPARE(after(2 * 86'400, 1), 3 * 86'400);
        QCOMPARE(after(2 * 86'400, -1), 47 * 3600);
        QCOMPARE(after(30 * 86'400, 1), 30 * 86'400);
        QCOMPARE(after(0, -1), 0);
    }

    void aValueWithAWordOfItsOwnKeepsIt()
    {
        DurationSpinBox box;
        box.setRange(0, 60);
        box.setSpecialValueText(u"none"_s);
        QCOMPARE(box.text(), u"none"_s);
        box.interpretText();
        QCOMPARE(box.value(), 0);
        typeInto(box, u"1 min"_s);
        QCOMPARE(box.value(), 60);
        typeInto(box, u"0"_s);
        QCOMPARE(box.text(), u"none"_s);
    }

    /// Every language reads what it shows, and the short units of all.
    void everyLanguageReadsWhatItShows()
    {
        for (const language::Language &each : language::all()) {
            speak(each.code);
            DurationSpinBox box;
            box.setRange(0, 31'536'000);
            for (const int seconds : {1, 45, 60, 5400, 86'400, 40 * 86'400 + 3661}) {
                box.setValue(seconds);
                const QString shown = box.text();
                box.setValue(7);
                typeInto(box, shown);
                QVERIFY2(box.value() == seconds, qPrintable(QString(each.name + u": " + shown)));
            }
            typeInto(box, u"2 h"_s);
            QCOMPARE(box.value(), 7200);
        }
    }

    void fieldsOfSecondsAreLengthsOfTime()
    {
        const FieldForm form(typeInfo<ProxySettings>(), {u"signedUrlSec"_s, u"idleStreamSec"_s});
        auto *signedFor = form.findChild<QSpinBox *>(u"signedUrlSecField"_s);
        QVERIFY(qobject_cast<DurationSpinBox *>(signedFor));
        signedFor->setValue(86'400);
        QCOMPARE(signedFor->text(), u"24 h"_s);
        QCOMPARE(form.values().value(u"signedUrlSec").toInt(), 86'400);
    }
};

CW_TEST(DurationSpinBoxTest)
#include "DurationSpinBoxTest.moc"
