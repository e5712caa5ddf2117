// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SizeSpinBox.h"
#include "Typing.h"
#include "forms/FieldForm.h"
#include "services/ProxyInputs.h"

#include "TestRegistry.h"

#include <QSettings>
#include <QSpinBox>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Sizes as people say and type them.
class SizeSpinBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { speak(u"en"_s); }
    void cleanup()
    {
        speak(u"en"_s);
        QSettings().clear();
    }

    void bytesAreShownAsPeopleSayThem_data()
    {
        QTest::addColumn<double>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << 0.0 << u"0 B"_s;
        QTest::newRow("a few") << 1023.0 << u"1023 B"_s;
        QTest::newRow("a kibibyte") << 1024.0 << u"1 KiB"_s;
        QTest::newRow("many") << 262'144.0 << u"256 KiB"_s;
        QTest::newRow("a half") << 1.5 * 1024 * 1024 << u"1.5 MiB"_s;
        QTest::newRow("ten") << 10.0 * 1024 * 1024 << u"10 MiB"_s;
        QTest::newRow("a tenth") << std::round(1.3 * 1024 * 1024) << u"1.3 MiB"_s;
        QTest::newRow("no round number") << 1'000'000.0 << u"1000000 B"_s;
        QTest::newRow("beyond 32 bits") << 8.0 * 1024 * 1024 * 1024 << u"8 GiB"_s;
    }
    void bytesAreShownAsPeopleSayThem()
    {
        QFETCH(double, bytes);
        QFETCH(QString, shown);
        SizeSpinBox box;
        box.setRange(0, 1e12);
        QCOMPARE(box.text(), u"0 B"_s);
        box.setValue(bytes);
        QCOMPARE(box.text(), shown);
        box.setValue(7);
        typeInto(box, shown);
        QCOMPARE(box.value(), bytes);
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("bytes");
        QTest::newRow("a number alone") << u"2000"_s << 2000.0;
        QTest::newRow("a letter") << u"2k"_s << 2048.0;
        QTest::newRow("as file managers write it") << u"2 MB"_s << 2.0 * 1024 * 1024;
        QTest::newRow("a fraction") << u"0.5 GiB"_s << 512.0 * 1024 * 1024;
        QTest::newRow("more than there may be") << u"9 TiB"_s << 1e12;
        QTest::newRow("less than there must be") << u"2 B"_s << 1024.0;
        QTest::newRow("no size") << u"2 x"_s << 4096.0;
        QTest::newRow("nothing") << QString() << 4096.0;
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(double, bytes);
        SizeSpinBox box;
        box.setRange(1024, 1e12);
        box.setValue(4096);
        typeInto(box, typed);
        QCOMPARE(box.value(), bytes);
    }

    void stepsAreOfTheUnitThatIsShown()
    {
        SizeSpinBox box;
        box.setRange(0, 1e12);
        const auto after = [&box](double from, int steps) {
            box.setValue(from);
            box.stepBy(steps);
            return box.text();
        };
        QCOMPARE(after(0, 1), u"1 KiB"_s);
        QCOMPARE(after(256 * 1024, 1), u"257 KiB"_s);
        QCOMPARE(after(1.5 * 1024 * 1024, 1), u"2 MiB"_s);
        QCOMPARE(after(1.5 * 1024 * 1024, -1), u"1 MiB"_s);
        QCOMPARE(after(1024.0 * 1024, -1), u"1023 KiB"_s);
        QCOMPARE(after(0, -1), u"0 B"_s);
    }

    void everyLanguageReadsWhatItShows()
    {
        for (const language::Language &each : language::all()) {
            speak(each.code);
            SizeSpinBox box;
            box.setRange(0, 1e12);
            for (const double bytes : {1000.0, 2048.0, 1.25 * 1024 * 1024, 3.0 * 1024 * 1024 * 1024}) {
                box.setValue(bytes);
                const QString shown = box.text();
                box.setValue(7);
                typeInto(box, shown);
                QVERIFY2(box.value() == bytes, qPrintable(QString(each.name + u": " + shown)));
            }
        }
    }

    void fieldsOfBytesAreSizes()
    {
        const FieldForm form(typeInfo<RelaySettings>(), {u"minBytesPerSec"_s, u"cacheBytes"_s, u"maxClientsPerStream"_s});
        auto *cache = form.findChild<SizeSpinBox *>(u"cacheBytesField"_s);
        auto *least = form.findChild<SizeSpinBox *>(u"minBytesPerSecField"_s);
        auto *clients = form.findChild<QSpinBox *>(u"maxClientsPerStreamField"_s);
        QVERIFY(cache && least && clients);
        cache->setValue(16e9);
        QCOMPARE(form.values().value(u"cacheBytes").toDouble(), 16e9);
        least->setValue(0);
        QCOMPARE(least->text(), u"Off"_s);
        clients->setValue(0);
        QCOMPARE(clients->text(), u"Without limit"_s);
        QCOMPARE(form.values().value(u"maxClientsPerStream").toInt(-1), 0);
    }
};

CW_TEST(SizeSpinBoxTest)
#include "SizeSpinBoxTest.moc"
