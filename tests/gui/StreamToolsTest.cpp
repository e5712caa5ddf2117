// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "fakes/TestPublisher.h"
#include "library/FilmFrame.h"
#include "streams/StreamView.h"

#include "TestRegistry.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QListView>
#include <QListWidget>
#include <QMap>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the page of streams has beside watching: who may watch by which token, the sound of the preview, pictures where a clip is cut.
class StreamToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QJsonObject m_stream;

    RunningServer &server() { return m_open->server(); }
    void open(const QJsonObject &more = {})
    {
        QJsonObject body{{u"name"_s, u"Main stage"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), *it);
        m_stream = server().create("/v1/streams", body);
        m_open->find<QAction>(u"streams.open"_s)->trigger();
        QVERIFY(m_open->dialog(u"streamsPage"_s));
        QTRY_COMPARE(m_open->find<QListView>(u"streamList"_s)->model()->rowCount(), 1);
    }
    void tab(const QString &name)
    {
        m_open->find<QTabWidget>(u"streamTabs"_s)->setCurrentWidget(m_open->find<QWidget>(name));
        QTRY_VERIFY(m_open->find<QWidget>(name)->isVisible());
    }
    void publish(TestPublisher &publisher)
    {
        const QString url =
            u"rtmp://127.0.0.1:%1/live/%2"_s.arg(server().info().ingest.rtmp).arg(m_stream.value(u"streamKey"_s).toString());
        QVERIFY(publisher.start(url));
    }
    QJsonValue policy() { return server().get("/v1/streams/" + m_stream.value(u"id"_s).toString().toLatin1()).value(u"playbackPolicy"_s); }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(server().error()));
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void keysAndClaimsOfTokens()
    {
        const QString kid = server().create("/v1/signing-keys", {{u"name"_s, u"Web site"_s}}).value(u"signingKey"_s)[u"kid"_s].toString();
        QVERIFY(!kid.isEmpty());
        open();
        tab(u"streamAccess"_s);
        auto *type = m_open->find<QComboBox>(u"accessType"_s);
        auto *kids = m_open->find<QListWidget>(u"accessKids"_s);
        auto *claims = m_open->find<QPlainTextEdit>(u"accessClaims"_s);
        QVERIFY(!kids->isVisible());
        type->setCurrentIndex(type->findData(u"jwt"_s));
        QVERIFY(kids->isVisible() && claims->isVisible());
        QTRY_COMPARE(kids->count(), 1);
        QVERIFY(kids->item(0)->text().startsWith(u"Web site"_s));
        kids->item(0)->setCheckState(Qt::Checked);
        claims->setPlainText(u"plan = gold\n\nlevel=3\nname = \"Ada = one\"\nempty =\n"_s);
        QVERIFY(m_open->click(u"saveAccessButton"_s));
        QTRY_COMPARE(policy()[u"allowedKids"_s].toArray(), QJsonArray{kid});
        QMap<QString, QString> required;
        for (const QJsonValue &claim : policy()[u"requiredClaims"_s].toArray())
            required.insert(claim[u"name"_s].toString(), claim[u"jsonValue"_s].toString());
        QCOMPARE(required,
                 (QMap<QString, QString>{
                     {u"plan"_s, u"\"gold\""_s}, {u"level"_s, u"3"_s}, {u"name"_s, u"\"Ada = one\""_s}, {u"empty"_s, u"\"\""_s}}));
        // And it is shown as it is kept.
        QTRY_VERIFY(claims->toPlainText().contains(u"plan = \"gold\""_s));
        QCOMPARE(kids->item(0)->checkState(), Qt::Checked);
        kids->item(0)->setCheckState(Qt::Unchecked);
        claims->clear();
        QVERIFY(m_open->click(u"saveAccessButton"_s));
        QTRY_VERIFY(policy()[u"allowedKids"_s].toArray().isEmpty() && policy()[u"requiredClaims"_s].toArray().isEmpty());
        QCOMPARE(policy()[u"type"_s].toString(), u"jwt"_s);
    }

    void thePreviewIsHeardWhenItIsWanted()
    {
        open();
        TestPublisher publisher;
        publish(publisher);
        tab(u"streamWatch"_s);
        auto *view = m_open->find<StreamView>(u"streamView"_s);
        auto *sound = m_open->find<QToolButton>(u"streamSound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(view->pictures() > 3, 15'000);
        QVERIFY(sound->isVisible() && !sound->isChecked() && !view->isHeard()); // muted until somebody says otherwise
        QVERIFY(view->rect().contains(sound->geometry()));
        const QString muted = sound->toolTip();
        sound->setFocus();
        QTest::keyClick(sound, Qt::Key_Space);
        QVERIFY(sound->isChecked() && sound->toolTip() != muted);
        QTRY_VERIFY_WITH_TIMEOUT(view->isHeard(), 10'000);
        const qint64 before = view->pictures();
        QTRY_VERIFY_WITH_TIMEOUT(view->pictures() > before + 10, 10'000);                                          // it goes on
        QVERIFY2(!view->accessibleDescription().contains(u"window"_s), qPrintable(view->accessibleDescription())); // and was not refused
        QVERIFY(m_open->click(u"streamSound"_s));
        QCOMPARE(sound->toolTip(), muted);
        QTRY_VERIFY_WITH_TIMEOUT(!view->isHeard(), 10'000);
    }

    void aClipIsSeenBeforeItIsCut()
    {
        open({{u"dvrSec"_s, 60}});
        TestPublisher publisher;
        publish(publisher);
        tab(u"streamWatch"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->find<StreamView>(u"streamView"_s)->pictures() > 150, 25'000); // seconds that are kept
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(m_open->click(u"clipPartButton"_s));
        QVERIFY(m_open->dialog(u"clipDialog"_s));
        auto *first = m_open->find<FilmFrame>(u"clipFirst"_s);
        auto *last = m_open->find<FilmFrame>(u"clipLast"_s);
        m_open->find<QDateTimeEdit>(u"clipFrom"_s)->setDateTime(now.addSecs(-4));
        m_open->find<QDateTimeEdit>(u"clipTo"_s)->setDateTime(now.addSecs(-2));
        QTRY_VERIFY_WITH_TIMEOUT(!first->picture().isNull() && !last->picture().isNull(), 15'000);
        QVERIFY(first->picture().width() > 100);
        m_open->find<QDateTimeEdit>(u"clipFrom"_s)->setDateTime(now.addDays(-1)); // of which nothing is kept
        QTRY_VERIFY_WITH_TIMEOUT(first->picture().isNull() && !first->accessibleDescription().isEmpty(), 15'000);
    }
};

CW_TEST(StreamToolsTest)
#include "StreamToolsTest.moc"
