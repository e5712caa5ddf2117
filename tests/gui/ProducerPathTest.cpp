// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopWatch.h"
#include "MainWindow.h"
#include "fakes/NginxRtmp.h"
#include "link/ServerLink.h"
#include "program/ProgramMonitor.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;

/// What a producer does on the real window, against a real server and a real RTMP destination.
class ProducerPathTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void saveDialog(const QString &name)
    {
        auto *dialog = find<QDialog>(name);
        QVERIFY2(dialog, qPrintable(name));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY2(!find<QDialog>(name), qPrintable(name));
    }
    void addStudio(const QString &title)
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(find<QInputDialog>(QStringLiteral("nameDialog")));
        auto *dialog = find<QInputDialog>(QStringLiteral("nameDialog"));
        dialog->setTextValue(title);
        dialog->accept();
        QTRY_COMPARE(find<QComboBox>(QStringLiteral("studioCombo"))->currentText(), title);
    }
    void addSource(const QString &kind)
    {
        QAction *action = m_window->findChild<QAction *>(QStringLiteral("add-") + kind);
        QVERIFY(action);
        action->trigger();
        QTRY_VERIFY(find<QDialog>(QStringLiteral("sourceDialog")));
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        Server &server = m_server->server();
        m_link = std::make_unique<ServerLink>(server.context(), server.catalog(), server.events(), server.engine(),
                                              m_server->info().ownerAccountId);
        m_window = std::make_unique<MainWindow>(AppContext{*m_link, m_server->info().url.toString(), {}, m_server->info().ownerAccountId});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_link.reset();
        m_server.reset();
    }

    void goesLiveInFiveSteps()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        // 1. A studio.
        addStudio(QStringLiteral("Friday show"));
        // 2. A source, and its picture.
        addSource(QStringLiteral("testPattern"));
        saveDialog(QStringLiteral("sourceDialog"));
        QTRY_COMPARE(find<QListWidget>(QStringLiteral("sourcesList"))->count(), 1);
        auto *monitor = m_window->findChild<ProgramMonitor *>();
        QTRY_VERIFY_WITH_TIMEOUT(monitor->shownFrame() >= 0, 8000); // a still picture is shown once
        // 3. Two destinations.
        click(QStringLiteral("addDestinationButton"));
        find<QLineEdit>(QStringLiteral("urlField"))->setText(nginx.url());
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("streamKeyField")), QStringLiteral("window-key"));
        saveDialog(QStringLiteral("destinationDialog"));
        click(QStringLiteral("addDestinationButton"));
        auto *preset = find<QComboBox>(QStringLiteral("presetBox"));
        QTRY_VERIFY(preset->count() > 10); // the platforms have come
        preset->setCurrentIndex(preset->count() - 1);
        saveDialog(QStringLiteral("destinationDialog"));
        QTRY_VERIFY(find<QLabel>(QStringLiteral("state-Recording")));
        // 4. Live.
        click(QStringLiteral("goLiveButton"));
        for (const QString &name : {QStringLiteral("state-Own RTMP server"), QStringLiteral("state-Recording")})
            QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(name)->text().contains(QStringLiteral("On air")), qPrintable(find<QLabel>(name)->text()),
                                      10'000);
        QVERIFY(nginx.isPublishing(QStringLiteral("live"), QStringLiteral("window-key")));
        QTRY_VERIFY(find<QLabel>(QStringLiteral("onAirLabel"))->text().contains(QStringLiteral("ON AIR")));
        QTRY_VERIFY(find<QLabel>(QStringLiteral("elapsedTime"))->isVisible());
        // The same is true over REST.
        const QString studioId = m_server->get("/v1/studios").value(u"data")[0][u"id"].toString();
        QCOMPARE(m_server->get("/v1/studios/" + studioId.toLatin1() + "/stream-status").value(u"state").toString(), QStringLiteral("live"));
        // 5. The end is asked for in place.
        click(QStringLiteral("endButton"));
        click(QStringLiteral("confirmEndButton"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(QStringLiteral("goLiveButton"))->isVisible(), 8000);
        QTRY_VERIFY(!nginx.isPublishing(QStringLiteral("live"), QStringLiteral("window-key")));
    }

    void refusalsAreShownAtTheField()
    {
        addStudio(QStringLiteral("Errors"));
        click(QStringLiteral("addDestinationButton"));
        find<QLineEdit>(QStringLiteral("urlField"))->setText(QStringLiteral("gopher://nowhere"));
        auto *dialog = find<QDialog>(QStringLiteral("destinationDialog"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY([&] {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("Address must")))
                    return true;
            return false;
        }());
        QVERIFY(dialog->isVisible());
        // An open dialog stops nobody else.
        QCOMPARE(m_server->http().get("/v1/studios").status, 200);
        dialog->reject();
    }

    void everyControlHasAName()
    {
        addStudio(QStringLiteral("Names"));
        addSource(QStringLiteral("text"));
        click(QStringLiteral("addDestinationButton"));
        m_window->findChild<QAction *>(QStringLiteral("apiKeysAction"))->trigger();
        QTRY_VERIFY(find<QDialog>(QStringLiteral("apiKeysDialog")));
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QAbstractSlider *>(widget)
                || qobject_cast<QAbstractItemView *>(widget);
            // Parts of Qt's own compound controls speak through their parents.
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QScrollBar")
                || widget->inherits("QLineEditIconButton") || widget->inherits("QHeaderView")
                || qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                || widget->inherits("QTableCornerButton")
                || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
            if (!isControl || isInner)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName() : button ? button->text() : QString();
            QVERIFY2(name.size() > 1,
                     QByteArray(QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8()).constData());
        }
    }

    void longNamesDoNotWidenTheWindow()
    {
        addStudio(QString(120, QLatin1Char('W')));
        addSource(QStringLiteral("color"));
        find<QLineEdit>(QStringLiteral("nameField"))->setText(QString(120, QLatin1Char('M')));
        saveDialog(QStringLiteral("sourceDialog"));
        QTRY_COMPARE(find<QListWidget>(QStringLiteral("sourcesList"))->count(), 1);
        QVERIFY2(m_window->minimumSizeHint().width() <= 1280, QByteArray::number(m_window->minimumSizeHint().width()).constData());
    }

    void staysResponsiveWithManySourcesAndDestinations()
    {
        addStudio(QStringLiteral("Many"));
        const QByteArray studio = "/v1/studios/" + m_server->get("/v1/studios").value(u"data")[0][u"id"].toString().toLatin1();
        LoopWatch watch;
        // Made on the server thread, so that only the window's own work is seen.
        QMetaObject::invokeMethod(m_server->server().context(), [this, studio] {
            const CallContext owner{Caller::owner(m_server->info().ownerAccountId, Door::Internal), 0};
            const QString id = QString::fromLatin1(studio.mid(studio.lastIndexOf('/') + 1));
            for (int i = 0; i < 50; ++i)
                m_server->server().catalog()->invoke(QStringLiteral("source.create"), owner,
                                                     {{QStringLiteral("studioId"), id},
                                                      {QStringLiteral("name"), QStringLiteral("Source %1").arg(i)},
                                                      {QStringLiteral("kind"), QStringLiteral("color")}},
                                                     [](const Result<Outcome> &) {});
            for (int i = 0; i < 20; ++i)
                m_server->server().catalog()->invoke(QStringLiteral("destination.create"), owner,
                                                     {{QStringLiteral("studioId"), id},
                                                      {QStringLiteral("name"), QStringLiteral("Destination %1").arg(i)},
                                                      {QStringLiteral("url"), QStringLiteral("rtmp://127.0.0.1/live")}},
                                                     [](const Result<Outcome> &) {});
        });
        QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>(QStringLiteral("sourcesList"))->count(), 50, 15'000);
        QTRY_VERIFY(find<QLabel>(QStringLiteral("state-Destination 19")));
        QTest::qWait(500);
        qInfo() << "the window's event loop was busy for at most" << watch.longestCpuMs() << "ms at a time, by the wall"
                << watch.longestWallMs() << "ms";
        QVERIFY2(watch.longestCpuMs() < LoopWatch::mostCpuMs, QByteArray::number(watch.longestCpuMs()).constData());
        QVERIFY2(watch.longestWallMs() < 500,
                 QByteArray::number(watch.longestWallMs()).constData()); // beside other tests; it waits for nothing
    }
};

CW_TEST(ProducerPathTest)
#include "ProducerPathTest.moc"
