// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"
#include "fakes/NginxRtmp.h"
#include "link/ServerLink.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

#include <filesystem>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A show that was on air when the power went: what a new start offers, and what comes of it.
class ResumeBarTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<NginxRtmp> m_far;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<MainWindow> m_window;

    /// A data folder as it lies there after a kill -9: copied while the show ran.
    QString interruptedShow(const QString &name)
    {
        RunningServer running;
        const QByteArray studio =
            "/v1/studios/" + running.create("/v1/studios", {{u"name"_s, u"Friday show"_s}}).value(u"id").toString().toLatin1();
        running.create(studio + "/sources", {{u"name"_s, u"Bars"_s}, {u"kind"_s, u"testPattern"_s}});
        running.create(studio + "/destinations", {{u"name"_s, u"Far"_s}, {u"url"_s, m_far->url()}, {u"streamKey"_s, u"again"_s}});
        running.http().post(studio + "/go-live", "{}");
        waitUntil([&] { return m_far->isPublishing(u"live"_s, u"again"_s); }, 8000);
        const QString copy = m_folder.filePath(name);
        std::filesystem::copy(running.dataDir().toStdString(), copy.toStdString(), std::filesystem::copy_options::recursive);
        std::filesystem::remove(QString(copy + u"/castwright.lock"_s).toStdString()); // of a process that is gone
        return copy;
    }
    void open(const QString &folder)
    {
        ServerOptions options;
        options.dataDir = folder;
        m_server = std::make_unique<RunningServer>(options);
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        Server &server = m_server->server();
        m_link = std::make_unique<ServerLink>(server.context(), server.catalog(), server.events(), server.engine(),
                                              m_server->info().ownerAccountId);
        m_window = std::make_unique<MainWindow>(AppContext{*m_link, m_server->info().url.toString(), {}, m_server->info().ownerAccountId});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"resumeButton"_s)->isVisible(), 5000);
    }
    QPushButton *button(const QString &name) { return m_window->findChild<QPushButton *>(name); }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_far = std::make_unique<NginxRtmp>();
        QVERIFY2(m_far->start(), qPrintable(m_far->lastError()));
    }
    void cleanup()
    {
        m_window.reset();
        m_link.reset();
        m_server.reset();
        m_far.reset();
        QSettings().clear();
    }

    void goesOnAirAgain()
    {
        open(interruptedShow(u"again"_s));
        QTRY_VERIFY(!m_far->isPublishing(u"live"_s, u"again"_s)); // nothing is sent before somebody says so
        QTest::mouseClick(button(u"resumeButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_far->isPublishing(u"live"_s, u"again"_s), 8000);
        QTRY_VERIFY(!button(u"resumeButton"_s)->isVisible());
    }

    void canBeLeft()
    {
        open(interruptedShow(u"left"_s));
        QTest::mouseClick(button(u"discardSessionButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!button(u"resumeButton"_s)->isVisible());
        QTest::qWait(500);
        QVERIFY(!m_far->isPublishing(u"live"_s, u"again"_s));
        QCOMPARE(m_server->get("/v1/session").value(u"data").toArray().size(), 0);
    }
};

CW_TEST(ResumeBarTest)
#include "ResumeBarTest.moc"
