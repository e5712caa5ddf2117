// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "fakes/FfmpegTool.h"
#include "fakes/TestPublisher.h"
#include "widgets/BarChart.h"

#include "TestRegistry.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonArray>
#include <QTabWidget>
#include <QTableWidget>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The page of analytics, with a real publisher and a real player behind the figures.
class AnalyticsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;

    BarChart *chart(const QString &name) const { return m_open->find<BarChart>(name); }
    static double sum(const BarChart *chart)
    {
        double all = 0;
        for (const BarChart::Bar &bar : chart->bars())
            all += bar.value;
        return all;
    }
    void openPage()
    {
        m_open->find<QAction>(u"streams.analytics"_s)->trigger();
        QVERIFY(m_open->dialog(u"analyticsPage"_s));
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

    void withoutViewersItSaysSo()
    {
        openPage();
        QTRY_COMPARE(m_open->textOf(u"tile-totalViews"_s), u"0"_s);
        QTRY_VERIFY(m_open->find(u"analyticsEmpty"_s)->isVisible());
        QTRY_COMPARE(chart(u"chartDays"_s)->bars().size(), 8); // a day each, however empty
        QVERIFY(!chart(u"chartCountries"_s)->accessibleDescription().isEmpty());
    }

    void aViewerIsInTheChartsAndInTheFile()
    {
        RunningServer &server = m_open->server();
        const QJsonObject stream = server.create("/v1/streams", {{u"name"_s, u"Main stage"_s}});
        server.create("/v1/streams", {{u"name"_s, u"Nobody's"_s}});
        TestPublisher publisher;
        QVERIFY(publisher.start(u"rtmp://127.0.0.1:%1/live/%2"_s.arg(server.info().ingest.rtmp).arg(stream[u"streamKey"].toString())));
        const QByteArray live = "/v1/streams/" + stream[u"id"].toString().toLatin1() + "/live";
        QTRY_COMPARE_WITH_TIMEOUT(server.get(live)[u"state"].toString(), u"live"_s, 15'000);
        QTemporaryDir folder;
        const QString play = u"%1/play/%2/live.ts"_s.arg(server.info().url.toString(), stream[u"playbackId"].toString());
        QCOMPARE(runFfmpeg({u"-v"_s, u"error"_s, u"-i"_s, play, u"-t"_s, u"2"_s, u"-c"_s, u"copy"_s, folder.filePath(u"a.ts"_s)}, 20'000)
                     .exitCode,
                 0);
        openPage();
        auto *reload = m_open->find<QAbstractButton>(u"analyticsReload"_s);
        QTRY_VERIFY_WITH_TIMEOUT((reload->click(), QTest::qWait(200), m_open->textOf(u"tile-uniqueViewers"_s) == u"1"), 15'000);
        QTRY_COMPARE(sum(chart(u"chartDays"_s)), 1.0);
        QTRY_COMPARE(sum(chart(u"chartProtocols"_s)), 1.0);
        QCOMPARE(chart(u"chartProtocols"_s)->bars().first().label, u"HTTP-TS"_s);
        QTRY_COMPARE(sum(chart(u"chartCountries"_s)), 1.0);
        QVERIFY(chart(u"chartProtocols"_s)->accessibleDescription().contains(u"HTTP-TS: 1"_s));
        QVERIFY(!m_open->find(u"analyticsEmpty"_s)->isVisible());
        m_open->find<QComboBox>(u"analyticsMeasure"_s)->setCurrentIndex(2);
        QTRY_VERIFY(sum(chart(u"chartDays"_s)) > 100'000); // bytes of two seconds
        // By keys from bar to bar.
        chart(u"chartDays"_s)->setFocus();
        QTest::keyClick(chart(u"chartDays"_s), Qt::Key_End);
        QVERIFY(chart(u"chartDays"_s)->markedText().contains(u'B'));
        // The other stream had nobody.
        auto *which = m_open->find<QComboBox>(u"analyticsStream"_s);
        QTRY_COMPARE(which->count(), 3);
        which->setCurrentIndex(which->findText(u"Nobody's"_s));
        Q_EMIT which->activated(which->currentIndex());
        QTRY_COMPARE(sum(chart(u"chartDays"_s)), 0.0);
        which->setCurrentIndex(which->findText(u"Main stage"_s));
        Q_EMIT which->activated(which->currentIndex());
        QTRY_VERIFY(sum(chart(u"chartDays"_s)) > 100'000);
        // Days long ago.
        auto *range = m_open->find<QComboBox>(u"analyticsRange"_s);
        range->setCurrentIndex(range->count() - 1);
        QVERIFY(m_open->find<QDateEdit>(u"analyticsFrom"_s)->isVisible());
        m_open->find<QDateEdit>(u"analyticsFrom"_s)->setDate(QDate(2020, 1, 1));
        m_open->find<QDateEdit>(u"analyticsTo"_s)->setDate(QDate(2020, 1, 31));
        QTRY_COMPARE(chart(u"chartDays"_s)->bars().size(), 31);
        QTRY_COMPARE(sum(chart(u"chartDays"_s)), 0.0);
        range->setCurrentIndex(1);
        // The rows, and the file of them.
        m_open->find<QTabWidget>(u"analyticsTabs"_s)->setCurrentIndex(1);
        auto *table = m_open->find<QTableWidget>(u"analyticsTable"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"Main stage"_s);
        QVERIFY(m_open->click(u"analyticsCsv"_s));
        QTRY_VERIFY(m_open->window().findChild<QFileDialog *>());
        const QString path = folder.filePath(u"rows.csv"_s);
        auto *files = m_open->window().findChild<QFileDialog *>();
        Q_EMIT files->fileSelected(path);
        files->reject();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("connectedAt,streamId,protocol"));
        QVERIFY2(lines[1].contains(stream[u"id"].toString().toLatin1()) && lines[1].contains("http-ts"), lines[1].constData());
        // Every list can be read.
        auto *list = m_open->find<QComboBox>(u"analyticsList"_s);
        for (int at = 0; at < list->count(); ++at) {
            list->setCurrentIndex(at);
            const auto *empty = m_open->find<QLabel>(u"analyticsRowsEmpty"_s);
            QTRY_VERIFY2(table->isVisible() || (!empty->text().isEmpty() && !empty->text().startsWith(u"Reading")),
                         qPrintable(list->currentText()));
            QVERIFY2(m_open->textOf(u"analyticsNote"_s).isEmpty(),
                     qPrintable(QString(list->currentText() + m_open->textOf(u"analyticsNote"_s))));
        }
    }
};

CW_TEST(AnalyticsPageTest)
#include "AnalyticsPageTest.moc"
