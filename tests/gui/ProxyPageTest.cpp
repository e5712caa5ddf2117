// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "fakes/FaultyOrigin.h"
#include "fakes/FreePort.h"
#include "fakes/NginxFolder.h"
#include "proxy/ProxyLog.h"
#include "widgets/TimePlot.h"

#include "TestRegistry.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

namespace {
/// What the page gives to the system's player.
class PlayerOfTheSystem : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
    PlayerOfTheSystem() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~PlayerOfTheSystem() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};
} // namespace

/// The page of relayed streams, with nginx as the other server and ffmpeg as the player.
class ProxyPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<FaultyOrigin> m_encoder; ///< stands behind nginx
    std::unique_ptr<NginxFolder> m_nginx;
    quint16 m_port = 0;

    TestHttp owner()
    {
        TestHttp made(m_open->server().port());
        made.setDefaultHeaders({{"X-API-Token", m_open->server().key()}});
        return made;
    }
    QJsonArray streams() { return QJsonDocument::fromJson(owner().get("/streams").body)[u"streams"].toArray(); }
    QString upstream(const QString &path) const { return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path); }
    void allowLoopback()
    {
        QCOMPARE(owner()
                     .request("PUT", "/streams-settings", R"({"relay":{"allowsLoopback":true}})", {{"Content-Type", "application/json"}})
                     .status,
                 200);
    }
    QString create(const QJsonObject &body)
    {
        return QJsonDocument::fromJson(owner().post("/streams", QJsonDocument(body).toJson()).body)[u"stream_id"].toString();
    }
    QDialog *openPage()
    {
        m_open->find<QAction>(u"proxy.open"_s)->trigger();
        return m_open->dialog(u"proxyPage"_s);
    }
    QString cell(int row, int column) const
    {
        return m_open->find<QTableView>(u"proxyTable"_s)->model()->index(row, column).data().toString();
    }
    QString item(const QString &table, int row, int column) const
    {
        const QTableWidgetItem *found = m_open->find<QTableWidget>(table)->item(row, column);
        return found ? found->text() : QString();
    }
    QString logged() const
    {
        QString all;
        for (int row = 0; row < m_open->find<QTableWidget>(u"proxyLog"_s)->rowCount(); ++row)
            all += QString(item(u"proxyLog"_s, row, 1) + u'\n');
        return all;
    }
    QByteArray upstreamLog() const
    {
        QFile file(m_nginx->path(u"logs/asked.log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList player(const QString &streamId) const
    {
        return {u"-v"_s, u"error"_s, u"-nostdin"_s, u"-i"_s, u"http://127.0.0.1:%1/stream/%2"_s.arg(m_open->server().port()).arg(streamId),
                u"-f"_s, u"null"_s,  u"-"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_encoder = std::make_unique<FaultyOrigin>();
        for (const auto &[path, color, tone] : {std::tuple{u"/live/red.ts"_s, u"red"_s, 400}, {u"/live/blue.ts"_s, u"blue"_s, 800}}) {
            OriginAnswer live;
            live.contentType = "video/mp2t";
            live.body = testTs(60, color, tone);
            live.liveBytesPerSec = static_cast<double>(live.body.size()) / 60;
            QVERIFY(live.liveBytesPerSec > 30'000);
            m_encoder->set(path, live);
        }
        m_nginx = std::make_unique<NginxFolder>();
        m_port = freeTcpPort();
        QVERIFY2(m_nginx->start(u"nginx-live.conf"_s,
                                {{u"PORT"_s, QString::number(m_port)}, {u"ENCODER"_s, QString::number(m_encoder->port())}}, m_port),
                 qPrintable(m_nginx->lastError()));
    }
    void cleanupTestCase()
    {
        m_nginx.reset();
        m_encoder.reset();
    }
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

    void aStreamFromNothingToPlaying()
    {
        QVERIFY(openPage());
        QTRY_VERIFY(m_open->find(u"proxyEmpty"_s)->isVisible());
        QVERIFY(m_open->click(u"addProxyStream"_s));
        QDialog *dialog = m_open->dialog(u"proxyStreamDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(m_open->find<QLineEdit>(u"proxyUrl"_s), upstream(u"/live/red.ts"_s));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(m_open->find(u"proxyStreamError"_s)->isVisible()); // this machine's own addresses are not relayed at first
        QVERIFY(streams().isEmpty());
        dialog->reject();
        QTRY_VERIFY(!m_open->find(u"proxyStreamDialog"_s));

        QVERIFY(m_open->click(u"proxySettings"_s));
        QTRY_VERIFY(m_open->find<QCheckBox>(u"allowsLoopbackField"_s));
        QDialog *settings = m_open->dialog(u"proxySettingsDialog"_s);
        QVERIFY(settings);
        QTRY_VERIFY(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
        m_open->find<QCheckBox>(u"allowsLoopbackField"_s)->setChecked(true);
        QVERIFY(m_open->save(u"proxySettingsDialog"_s));
        const QJsonObject kept = QJsonDocument::fromJson(owner().get("/streams-settings").body).object();
        QCOMPARE(kept.value(u"relay")[u"allowsLoopback"].toBool(), true);
        QCOMPARE(kept.value(u"relay")[u"maxSegmentBytes"].toInteger(), 64LL * 1024 * 1024); // what was not touched is as it was

        QVERIFY(m_open->click(u"addProxyStream"_s));
        dialog = m_open->dialog(u"proxyStreamDialog"_s);
        QVERIFY(dialog);
        m_open->find<QLineEdit>(u"proxyUrl"_s)->setText(upstream(u"/nothing.ts"_s));
        QVERIFY(m_open->click(u"testProxyUrl"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"proxyTested"_s).contains(u"404"_s), 5000);
        m_open->find<QLineEdit>(u"proxyUrl"_s)->setText(upstream(u"/live/red.ts"_s));
        QVERIFY(m_open->click(u"testProxyUrl"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"proxyTested"_s).contains(u"✓"_s), 5000);
        m_open->find<QLineEdit>(u"proxyName"_s)->setText(u"Red channel"_s);
        m_open->find<QPlainTextEdit>(u"proxyBackups"_s)->setPlainText(QString(upstream(u"/live/blue.ts"_s) + u"\n\n"_s));
        auto *metadata = m_open->find<QTableWidget>(u"proxyMetadata"_s);
        metadata->item(0, 0)->setText(u"category"_s);
        metadata->item(0, 1)->setText(u"sports"_s);
        QCOMPARE(metadata->rowCount(), 2); // another line came
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        m_open->find<QLineEdit>(u"proxyAgent"_s)->setText(u"Couch/9"_s);
        auto *headers = m_open->find<QTableWidget>(u"proxyHeaders"_s);
        headers->item(0, 0)->setText(u"X-Ticket"_s);
        headers->item(0, 1)->setText(u"front row"_s);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        m_open->find<QCheckBox>(u"returnToPrimaryField"_s)->setChecked(false);
        QVERIFY(m_open->save(u"proxyStreamDialog"_s));
        QTRY_COMPARE(cell(0, 0), u"Red channel"_s);
        QVERIFY(cell(0, 1).contains(u"Idle"_s));
        QCOMPARE(streams().size(), 1);
        const QJsonObject made = streams()[0].toObject();
        QCOMPARE(made.value(u"metadata").toObject(), (QJsonObject{{u"name"_s, u"Red channel"_s}, {u"category"_s, u"sports"_s}}));
        QCOMPARE(made.value(u"failover_urls").toArray(), QJsonArray{upstream(u"/live/blue.ts"_s)});
        QTRY_VERIFY(m_open->textOf(u"proxyClientsEmpty"_s).startsWith(u"Nobody plays"_s)); // what is empty says what will be there
        QVERIFY(m_open->find<QLabel>(u"proxyClientsEmpty"_s)->isVisible());
        auto *search = m_open->find<QLineEdit>(u"proxySearch"_s);
        search->setText(u"no such stream"_s);
        QTRY_VERIFY(m_open->find<QLabel>(u"proxyTableEmpty"_s)->isVisible());
        search->clear();
        QTRY_VERIFY(!m_open->find<QLabel>(u"proxyTableEmpty"_s)->isVisible());
        QTRY_VERIFY(m_open->textOf(u"proxyClientsEmpty"_s).startsWith(u"Nobody plays"_s)); // the stream is chosen again

        PeerProcess viewer;
        QVERIFY2(viewer.start(u"ffmpeg"_s, player(made.value(u"stream_id").toString())), qPrintable(viewer.lastError()));
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 1).contains(u"Running"_s), 8000);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->find<QTableWidget>(u"proxyClients"_s)->rowCount(), 1, 5000);
        QTRY_VERIFY(item(u"proxyClients"_s, 0, 0).startsWith(u"Lavf"_s));
        QVERIFY(!m_open->find<QLabel>(u"proxyClientsEmpty"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(item(u"proxyClients"_s, 0, 2).contains(u"B"_s) && !item(u"proxyClients"_s, 0, 2).startsWith(u"0"_s), 5000);
        auto *plot = m_open->find<TimePlot>(u"proxyOutPlot"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!plot->samples().isEmpty() && plot->samples().last().value > 300'000, 8000);
        QTRY_VERIFY(logged().contains(u"Came: Lavf"_s) && logged().contains(u"Runs from"_s));

        QVERIFY(m_open->click(u"proxyFailOver"_s));
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 1).contains(u"On backup 1"_s), 6000);
        QTRY_VERIFY(cell(0, 2).endsWith(u"/live/blue.ts"_s));
        QTRY_VERIFY(logged().contains(u"Now from"_s));
        QVERIFY(viewer.isRunning()); // it did not notice
        m_open->find<QTableWidget>(u"proxyClients"_s)->selectRow(0);
        QVERIFY(m_open->click(u"disconnectProxyClient"_s));
        QVERIFY(QTest::qWaitFor([&] { return !viewer.isRunning(); }, 8000));
        QTRY_VERIFY_WITH_TIMEOUT(logged().contains(u"Left: Lavf"_s), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->find<QTableWidget>(u"proxyClients"_s)->rowCount(), 0, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 1).contains(u"Idle"_s), 8000);
        QTRY_VERIFY(upstreamLog().contains("/live/red.ts 200 \"Couch/9\" \"front row\""));
    }

    void listsAreDroppedAndPasted()
    {
        allowLoopback();
        QDialog *page = openPage();
        QVERIFY(page);
        QFile list(m_nginx->path(u"hls/channels.m3u"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("#EXTM3U x-tvg-url=\"" + upstream(u"/guide.xml"_s).toUtf8()
                   + "\"\n#EXTINF:-1 tvg-id=\"one\" group-title=\"News\",First\n" + upstream(u"/live/red.ts"_s).toUtf8()
                   + "\n#EXTINF:-1,Second\n" + upstream(u"/live/blue.ts"_s).toUtf8()
                   + "\n#EXTINF:-1,Far away\nhttp://169.254.169.254/latest\n#EXTINF:-1,Old\nrtsp://example.org/x\n");
        list.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(list.fileName())});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &drop);
        QDialog *dialog = m_open->dialog(u"proxyImportDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY2_WITH_TIMEOUT(m_open->textOf(u"proxyImportNote"_s).contains(u"2 channel"_s),
                                  qPrintable(m_open->textOf(u"proxyImportNote"_s)), 5000);
        auto *refused = m_open->find<QListWidget>(u"proxyImportRefused"_s);
        QVERIFY(refused->isVisible());
        QCOMPARE(refused->count(), 2);
        QVERIFY2(refused->item(0)->text().startsWith(u"Far away:"_s), qPrintable(refused->item(0)->text()));
        QVERIFY(refused->item(1)->text().contains(u"neither http nor https"_s));
        dialog->reject();
        QTRY_VERIFY(!m_open->find(u"proxyImportDialog"_s));
        QTRY_COMPARE(m_open->find<QTableView>(u"proxyTable"_s)->model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), u"First"_s);
        m_open->find<QLineEdit>(u"proxySearch"_s)->setText(u"category=news"_s);
        QTRY_COMPARE(m_open->find<QTableView>(u"proxyTable"_s)->model()->rowCount(), 1);
        m_open->find<QLineEdit>(u"proxySearch"_s)->clear();

        // An account at a provider: the address is taken apart, and fetched as Xtream's servers want it.
        for (const QJsonValue &stream : streams())
            QCOMPARE(owner().request("DELETE", "/streams/" + stream[u"stream_id"].toString().toLatin1()).status, 200);
        QGuiApplication::clipboard()->setText(upstream(u"/get.php?username=ann&password=p%20w&type=m3u_plus"_s));
        page->activateWindow(); // no window manager gives the keyboard back here
        QVERIFY(QTest::qWaitForWindowActive(page));
        m_open->find<QTableView>(u"proxyTable"_s)->setFocus();
        QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);
        dialog = m_open->dialog(u"proxyImportDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(m_open->find<QLineEdit>(u"proxyImportServer"_s)->text(), QString(upstream({}) + u'/'));
        QCOMPARE(m_open->find<QLineEdit>(u"proxyImportUser"_s)->text(), u"ann"_s);
        QCOMPARE(m_open->find<QLineEdit>(u"proxyImportPassword"_s)->text(), u"p w"_s);
        QVERIFY(m_open->click(u"proxyImportButton"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(m_open->textOf(u"proxyImportNote"_s).contains(u"2 channel"_s),
                                  qPrintable(m_open->textOf(u"proxyImportNote"_s)), 5000);
        dialog->reject();
        QTRY_COMPARE(streams().size(), 2);

        // One stream: asked about.
        QMimeData text;
        text.setText(upstream(u"/other.ts"_s));
        QDropEvent second(QPointF(400, 300), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QTRY_VERIFY(!m_open->find(u"proxyImportDialog"_s));
        QDragEnterEvent again(QPoint(400, 300), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &again); // a drop goes to whom the drag entered
        QVERIFY(again.isAccepted());
        QApplication::sendEvent(page, &second);
        QVERIFY(m_open->dialog(u"proxyStreamDialog"_s));
        QCOMPARE(m_open->find<QLineEdit>(u"proxyUrl"_s)->text(), upstream(u"/other.ts"_s));
    }

    void filesThatAreNoListsAreRefused()
    {
        QVERIFY(openPage());
        QVERIFY(m_open->click(u"importProxyList"_s));
        QVERIFY(m_open->dialog(u"proxyImportDialog"_s));
        const auto note = [this] { return m_open->textOf(u"proxyImportNote"_s); };
        auto *path = m_open->find<QLineEdit>(u"proxyImportPath"_s);
        QTemporaryDir folder;
        path->setText(folder.filePath(u"nothing.m3u"_s));
        QVERIFY(m_open->click(u"proxyImportButton"_s));
        QTRY_VERIFY2(note().startsWith(u"The file cannot be read"_s), qPrintable(note()));
        QFile film(folder.filePath(u"film.m3u"_s));
        QVERIFY(film.open(QIODevice::WriteOnly));
        QVERIFY(film.resize(64LL * 1024 * 1024 + 1)); // a hole: it takes no room
        path->setText(film.fileName());
        QVERIFY(m_open->click(u"proxyImportButton"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(note().contains(u"too large"_s), qPrintable(note()), 10'000);
        QVERIFY(m_open->find<QPushButton>(u"proxyImportButton"_s)->isEnabled()); // for another one
        QVERIFY(streams().isEmpty());
    }

    void whatCanBeDoneWithAStream()
    {
        allowLoopback();
        const QString id =
            create({{u"url"_s, upstream(u"/live/red.ts"_s)}, {u"metadata"_s, QJsonObject{{u"name"_s, u"Red"_s}, {u"number"_s, 7}}}});
        QVERIFY(!id.isEmpty());
        QVERIFY(openPage());
        QTRY_COMPARE(cell(0, 0), u"Red"_s);
        QTRY_VERIFY(!m_open->find<QPushButton>(u"proxyFailOver"_s)->isEnabled()); // it has no backup
        QVERIFY(m_open->click(u"copyProxyAddress"_s));
        const QString address = u"http://127.0.0.1:%1/stream/%2"_s.arg(m_open->server().port()).arg(id);
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        PlayerOfTheSystem player;
        QVERIFY(m_open->click(u"playProxyStream"_s));
        QTRY_COMPARE(player.opened.size(), 1);
        QFile handed(player.opened[0].toLocalFile());
        QVERIFY(handed.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(handed.readAll()), QString(u"#EXTM3U\n#EXTINF:-1,Red\n"_s + address + u'\n'));
        handed.remove();

        // Another address, and a header whose value nobody sees again.
        QVERIFY(m_open->click(u"proxyAddressesButton"_s));
        QVERIFY(m_open->dialog(u"proxyAddressesDialog"_s));
        m_open->find<QPlainTextEdit>(u"proxyBackupsEditor"_s)->setPlainText(upstream(u"/live/blue.ts"_s));
        auto *headers = m_open->find<QTableWidget>(u"proxyHeadersEditor"_s);
        headers->item(0, 0)->setText(u"X-Pass"_s);
        headers->item(0, 1)->setText(u"open"_s);
        QVERIFY(m_open->save(u"proxyAddressesDialog"_s));
        QTRY_COMPARE(streams()[0][u"failover_urls"].toArray(), QJsonArray{upstream(u"/live/blue.ts"_s)});
        QCOMPARE(streams()[0][u"header_names"].toArray(), QJsonArray{u"X-Pass"_s});
        QTRY_VERIFY(m_open->find<QPushButton>(u"proxyFailOver"_s)->isEnabled());
        QVERIFY(m_open->click(u"proxyAddressesButton"_s));
        QVERIFY(m_open->dialog(u"proxyAddressesDialog"_s));
        headers = m_open->find<QTableWidget>(u"proxyHeadersEditor"_s);
        QCOMPARE(headers->item(0, 0)->text(), u"X-Pass"_s);
        QVERIFY(!headers->item(0, 1)->text().contains(u"open"));
        QVERIFY(m_open->save(u"proxyAddressesDialog"_s)); // nothing changed
        QCOMPARE(streams()[0][u"header_names"].toArray(), QJsonArray{u"X-Pass"_s});

        QVERIFY(m_open->click(u"proxyMetadataButton"_s));
        QVERIFY(m_open->dialog(u"proxyMetadataDialog"_s));
        auto *pairs = m_open->find<QTableWidget>(u"proxyMetadataEditor"_s);
        QCOMPARE(pairs->rowCount(), 3);
        for (int row = 0; row < pairs->rowCount(); ++row)
            if (pairs->item(row, 0)->text() == u"name")
                pairs->item(row, 0)->setText(u"label"_s);
        QVERIFY(m_open->save(u"proxyMetadataDialog"_s));
        QTRY_COMPARE(streams()[0][u"metadata"].toObject(), (QJsonObject{{u"label"_s, u"Red"_s}, {u"number"_s, 7}})); // still a number

        // A window that opens later knows what happened before.
        Server &server = m_open->server().server();
        ServerLink link(server.context(), server.catalog(), server.events(), server.engine(), m_open->server().info().ownerAccountId);
        PeerProcess early;
        QVERIFY(early.start(u"ffmpeg"_s, ProxyPageTest::player(id)));
        QTRY_VERIFY_WITH_TIMEOUT(owner().get("/streams-events").body.contains("client_connected"), 15'000);
        // The header that was left as it is shown stayed what it was.
        QTRY_VERIFY_WITH_TIMEOUT(m_encoder->lastHead(u"/live/red.ts"_s).toLower().contains("x-pass: open"), 15'000);
        ProxyLog late(link);
        const auto came = [&] {
            return std::ranges::any_of(late.lines(), [](const ProxyLog::Line &line) { return line.text.startsWith(u"Came:"); });
        };
        QTRY_VERIFY(came());
        early.stop();
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::any_of(late.lines(), [](const ProxyLog::Line &line) { return line.text.startsWith(u"Left:"); }), 15'000);
        const auto total = [this] { return QJsonDocument::fromJson(owner().get("/streams-events").body)[u"total"].toInteger(); };
        QTRY_COMPARE(static_cast<qint64>(late.lines().size()), total()); // each once

        const QByteArray path = m_open->studio(u"Show"_s);
        QVERIFY(m_open->click(u"useProxyStream"_s));
        const auto sources = [&] { return m_open->server().get(path + "/sources").value(u"data").toArray(); };
        QTRY_COMPARE(sources().size(), 1);
        QCOMPARE(sources()[0][u"kind"].toString(), u"stream"_s);
        const QByteArray streamId = sources()[0][u"stream"][u"streamId"].toString().toLatin1();
        QCOMPARE(m_open->server().get("/v1/streams/" + streamId)[u"pull"][u"urls"].toArray(), QJsonArray{QString(u"relay:"_s + id)});

        const QByteArray hook = R"({"url":"http:\/\/127.0.0.1:9\/%1","events":["%2"]})";
        for (const auto &[end, event] : {std::pair<QByteArray, QByteArray>{"proxy", "proxy.stream_failed"}, {"show", "stream.live"}})
            QCOMPARE(m_open->server().http().post("/v1/webhooks", QByteArray(hook).replace("%1", end).replace("%2", event)).status, 201);
        QVERIFY(m_open->click(u"proxyWebhooks"_s));
        QDialog *webhooks = m_open->dialog(u"webhooksDialog"_s);
        QVERIFY(webhooks);
        QTRY_COMPARE(m_open->find<QTableWidget>(u"webhookTable"_s)->rowCount(), 1);
        QCOMPARE(item(u"webhookTable"_s, 0, 1), u"proxy.stream_failed"_s);
        QVERIFY(m_open->click(u"changeWebhookButton"_s)); // what it is told of is not lost by looking at it
        QVERIFY(m_open->save(u"webhookEditor"_s));
        QTRY_COMPARE(item(u"webhookTable"_s, 0, 1), u"proxy.stream_failed"_s);
        webhooks->reject();
        QTRY_VERIFY(!m_open->find(u"webhooksDialog"_s));

        QVERIFY(m_open->click(u"deleteProxyStream"_s));
        QVERIFY(m_open->dialog(u"deleteProxyBox"_s));
        QVERIFY(!streams().isEmpty());
        QVERIFY(m_open->confirm(u"deleteProxyBox"_s));
        QTRY_COMPARE(streams().size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->find(u"proxyEmpty"_s)->isVisible(), 5000);
    }
};

CW_TEST(ProxyPageTest)
#include "ProxyPageTest.moc"
