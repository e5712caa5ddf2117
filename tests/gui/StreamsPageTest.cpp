// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/TestPublisher.h"
#include "services/UseCaseCatalog.h"
#include "streams/StreamView.h"
#include "streams/StreamsModel.h"
#include "widgets/CopyField.h"
#include "widgets/QrCode.h"

#include "TestRegistry.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What people do every day on the page of streams, with ffmpeg as the publisher and nginx as the far end.
class StreamsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QByteArray m_stream; ///< path of the stream that a test made over REST
    QJsonObject m_made;

    RunningServer &server() { return m_open->server(); }
    QJsonArray streams() { return server().get("/v1/streams").value(u"data").toArray(); }
    void openPage()
    {
        m_open->find<QAction>(u"streams.open"_s)->trigger();
        QVERIFY(m_open->dialog(u"streamsPage"_s));
    }
    void make(const QJsonObject &more = {})
    {
        QJsonObject body{{u"name"_s, u"Main stage"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), *it);
        m_made = server().create("/v1/streams", body);
        m_stream = "/v1/streams/" + m_made.value(u"id").toString().toLatin1();
        openPage();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
    }
    QListView *list() const { return m_open->find<QListView>(u"streamList"_s); }
    QVariant row(int role, int at = 0) const { return list()->model()->index(at, 0).data(role); }
    QJsonObject live() const { return row(StreamsModel::LiveRole).toJsonObject(); }
    void tab(const QString &name)
    {
        m_open->find<QTabWidget>(u"streamTabs"_s)->setCurrentWidget(m_open->find<QWidget>(name));
        QTest::qWait(20);
    }
    QString address(const QString &name) const { return m_open->find<CopyField>(name)->value(); }
    QString cell(const QString &table, int row, int column) const
    {
        const QTableWidgetItem *item = m_open->find<QTableWidget>(table)->item(row, column);
        return item ? item->text() : QString();
    }
    int rows(const QString &table) const { return m_open->find<QTableWidget>(table)->rowCount(); }
    bool enterName(const QString &name)
    {
        auto *dialog = qobject_cast<QInputDialog *>(m_open->dialog(u"nameDialog"_s));
        if (!dialog)
            return false;
        dialog->setTextValue(name);
        dialog->accept();
        return true;
    }
    static QString zbar(const QImage &image)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"code.png"_s);
        image.scaled(image.size() * 4).save(path);
        return QString::fromUtf8(runTool(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, path}).standardOutput).trimmed();
    }
    void publish(TestPublisher &publisher, const QString &url)
    {
        QVERIFY(publisher.start(url));
        QTRY_COMPARE_WITH_TIMEOUT(live().value(u"state").toString(), u"live"_s, 15'000);
    }

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

    void theFirstStreamAndWhatIsPastedIntoObs()
    {
        openPage();
        QVERIFY(m_open->click(u"firstStreamButton"_s)); // the empty page says what to do
        QDialog *editor = m_open->dialog(u"streamEditor"_s);
        QVERIFY(editor);
        QTest::mouseClick(editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(!m_open->textOf(u"streamError"_s).isEmpty()); // no name
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"streamName"_s), u"Phone"_s);
        QVERIFY(m_open->save(u"streamEditor"_s));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->isVisible());
        QCOMPARE(m_open->textOf(u"streamTitle"_s), u"Phone"_s);
        QVERIFY(m_open->textOf(u"streamState"_s).startsWith(u'○'));
        tab(u"streamPublish"_s);
        const QString key = streams()[0][u"streamKey"].toString();
        const IngestPorts &ports = server().info().ingest;
        const QString rtmp = u"rtmp://127.0.0.1:%1/live/%2"_s.arg(ports.rtmp).arg(key);
        QTRY_COMPARE(address(u"rtmpUrlField"_s), rtmp);
        QCOMPARE(address(u"srtUrlField"_s), u"srt://127.0.0.1:%1?streamid=%2"_s.arg(ports.srt).arg(key));
        QCOMPARE(address(u"httpUrlField"_s), u"%1/ingest/%2"_s.arg(server().info().url.toString(), key));
        QCOMPARE(address(u"obsServerField"_s), u"rtmp://127.0.0.1:%1/live"_s.arg(ports.rtmp));
        QVERIFY(!m_open->find<CopyField>(u"rtmpsUrlField"_s)->isVisible()); // no certificate was given
        for (CopyField *field : m_open->window().findChildren<CopyField *>())
            QVERIFY2(!field->shownText().contains(key), qPrintable(field->objectName()));
        QVERIFY(m_open->click(u"rtmpUrlFieldCopy"_s)); // covered, and copied whole
        QCOMPARE(QGuiApplication::clipboard()->text(), rtmp);
        QVERIFY(m_open->click(u"showKeyButton"_s));
        QCOMPARE(m_open->find<CopyField>(u"streamKeyField"_s)->shownText(), key);
        QVERIFY(m_open->click(u"srtUrlQr"_s));
        QVERIFY(m_open->dialog(u"qrDialog"_s));
        QCOMPARE(zbar(QrCode::imageOf(address(u"srtUrlField"_s))), address(u"srtUrlField"_s));
        QCOMPARE(zbar(m_open->find<QrCode>(u"qrCode"_s)->grab().toImage()), address(u"srtUrlField"_s));
        m_open->find<QDialog>(u"qrDialog"_s)->reject();
        tab(u"streamPlay"_s);
        const QString play = u"%1/play/%2"_s.arg(server().info().url.toString(), streams()[0][u"playbackId"].toString());
        QTRY_VERIFY(m_open->find<CopyField>(u"playHLSField"_s));
        QCOMPARE(address(u"playHLSField"_s), QString(play + u"/index.m3u8"_s));
        QCOMPARE(address(u"playPageField"_s), play);
    }

    void returnAndAltMeanOneThing()
    {
        make();
        auto *access = m_open->find<QComboBox>(u"accessType"_s);
        for (const auto &[name, type] : {std::pair{u"streamWatch"_s, 0},
                                         {u"streamPublish"_s, 0},
                                         {u"streamPlay"_s, 0},
                                         {u"streamRecordings"_s, 0},
                                         {u"streamClips"_s, 0},
                                         {u"streamTargets"_s, 0},
                                         {u"streamAccess"_s, 0},
                                         {u"streamAccess"_s, 1},
                                         {u"streamAccess"_s, 2}}) {
            access->setCurrentIndex(type); // each has fields of its own
            tab(name);
            QDialog *page = m_open->dialog(u"streamsPage"_s);
            QHash<QKeySequence, QString> taken;
            const auto take = [&taken](const QString &text) {
                const QKeySequence keys = QKeySequence::mnemonic(text);
                if (keys.isEmpty())
                    return;
                QVERIFY2(!taken.contains(keys), qPrintable(u"\"%1\" and \"%2\""_s.arg(text, taken.value(keys))));
                taken.insert(keys, text);
            };
            for (const auto *button : page->findChildren<QAbstractButton *>())
                if (const auto *push = qobject_cast<const QPushButton *>(button); button->isVisible()) {
                    take(button->text());
                    QVERIFY2(!push || !push->autoDefault(), qPrintable(button->objectName())); // or Return in the search presses it
                }
            for (const auto *label : page->findChildren<QLabel *>())
                if (label->isVisible() && label->buddy())
                    take(label->text());
        }
    }

    void thereAreFiguresOfEveryOneOfManyStreams()
    {
        const int many = 503; // the server tells of 500 at a time
        int made = 0;
        server().onServerThread([&] { // over HTTP so many in a row are refused
            const CallContext owner{Caller::owner(server().info().ownerAccountId, Door::Window), 0};
            for (int number = 1; number <= many; ++number)
                server().server().catalog()->invoke(u"stream.create"_s, owner, {{u"name"_s, u"Stream %1"_s.arg(number)}},
                                                    [&made](const Result<Outcome> &stream) { made += stream ? 1 : 0; });
        });
        QCOMPARE(made, many);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), many, 15'000);
        const auto known = [this] {
            int rows = 0;
            for (int at = 0; at < many; ++at)
                rows += !row(StreamsModel::LiveRole, at).toJsonObject().isEmpty();
            return rows;
        };
        QTRY_COMPARE_WITH_TIMEOUT(known(), many, 15'000);
    }

    void aPublisherIsSeenLive()
    {
        make();
        tab(u"streamPublish"_s);
        QTRY_VERIFY(!address(u"rtmpUrlField"_s).isEmpty());
        TestPublisher publisher;
        publish(publisher, address(u"rtmpUrlField"_s));
        tab(u"streamWatch"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->find<StreamView>(u"streamView"_s)->pictures() > 15, 15'000);
        const auto picture = [this] { return m_open->find<StreamView>(u"streamView"_s)->grab().toImage(); };
        const QImage before = picture();
        QTRY_VERIFY(picture() != before); // it moves
        QTRY_VERIFY(m_open->textOf(u"streamState"_s).startsWith(u'●'));
        QTRY_VERIFY(m_open->textOf(u"streamHealth"_s).contains(u"of 100"_s));
        QVERIFY(!m_open->textOf(u"streamReasons"_s).isEmpty());
        QTRY_VERIFY(m_open->textOf(u"streamFacts"_s).contains(u"640 × 360"_s));
        QVERIFY(m_open->textOf(u"streamFacts"_s).startsWith(u"RTMP"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!row(StreamsModel::PictureRole).value<QPixmap>().isNull(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(row(StreamsModel::HistoryRole).value<QList<double>>().size() > 2, 8000);
        QVERIFY(row(Qt::AccessibleTextRole).toString().contains(u"Live"_s));
        // A source of the studio that is open.
        const QByteArray studio = m_open->studio(u"Show"_s);
        QTRY_VERIFY(m_open->find<QPushButton>(u"useStreamButton"_s)->isEnabled());
        QVERIFY(m_open->click(u"useStreamButton"_s));
        QTRY_COMPARE(server().get(studio + "/sources").value(u"data").toArray().size(), 1);
        QCOMPARE(server().get(studio + "/sources").value(u"data")[0][u"stream"][u"streamId"], m_made.value(u"id"));
        // Sent away after a question.
        QVERIFY(m_open->click(u"sendAwayButton"_s));
        QVERIFY(m_open->confirm(u"sendAwayBox"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!publisher.isRunning(), 8000);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"streamState"_s).startsWith(u'○'), 8000);
    }

    void keysAreMadeTakenBackAndMadeAnew()
    {
        make();
        tab(u"streamPublish"_s);
        QVERIFY(m_open->click(u"addStreamKeyButton"_s));
        QVERIFY(enterName(u"Ann's phone"_s));
        QTRY_COMPARE(cell(u"streamKeyTable"_s, 0, 0), u"Ann's phone"_s);
        auto *which = m_open->find<QComboBox>(u"publishKeyBox"_s);
        QTRY_COMPARE(which->count(), 2);
        which->setCurrentIndex(1);
        Q_EMIT which->activated(1);
        const QString named = server().get(m_stream + "/keys").value(u"data")[0][u"value"].toString();
        QTRY_COMPARE(address(u"streamKeyField"_s), named);
        QTRY_VERIFY(address(u"rtmpUrlField"_s).endsWith(named));
        TestPublisher publisher;
        publish(publisher, address(u"rtmpUrlField"_s));
        m_open->find<QTableWidget>(u"streamKeyTable"_s)->selectRow(0);
        QVERIFY(m_open->click(u"switchStreamKeyButton"_s)); // and who came with it goes
        QTRY_VERIFY_WITH_TIMEOUT(!publisher.isRunning(), 8000);
        QTRY_VERIFY(cell(u"streamKeyTable"_s, 0, 1).startsWith(u'‖'));
        QTRY_COMPARE(which->count(), 1);
        QVERIFY(m_open->click(u"renameStreamKeyButton"_s));
        QVERIFY(enterName(u"Old phone"_s));
        QTRY_COMPARE(cell(u"streamKeyTable"_s, 0, 0), u"Old phone"_s);
        QVERIFY(m_open->click(u"deleteStreamKeyButton"_s));
        QVERIFY(m_open->confirm(u"deleteStreamKeyBox"_s));
        QTRY_COMPARE(rows(u"streamKeyTable"_s), 0);
        const QString old = m_made.value(u"streamKey").toString();
        QTRY_COMPARE(address(u"streamKeyField"_s), old);
        QVERIFY(m_open->click(u"rotateKeyButton"_s));
        QTRY_VERIFY(m_open->find<QMessageBox>(u"rotateKeyBox"_s));
        m_open->find<QMessageBox>(u"rotateKeyBox"_s)->reject(); // thought better of it
        QTest::qWait(100);
        QCOMPARE(server().get(m_stream).value(u"streamKey").toString(), old);
        QVERIFY(m_open->click(u"rotateKeyButton"_s));
        QVERIFY(m_open->confirm(u"rotateKeyBox"_s));
        QTRY_VERIFY(server().get(m_stream).value(u"streamKey").toString() != old);
        QTRY_COMPARE(address(u"streamKeyField"_s), server().get(m_stream).value(u"streamKey").toString());
        QTRY_VERIFY(address(u"rtmpUrlField"_s).endsWith(address(u"streamKeyField"_s)));
    }

    void clipsAndRecordings()
    {
        make({{u"dvrSec"_s, 60}});
        tab(u"streamPublish"_s);
        QTRY_VERIFY(!address(u"rtmpUrlField"_s).isEmpty());
        TestPublisher publisher;
        publish(publisher, address(u"rtmpUrlField"_s));
        tab(u"streamRecordings"_s);
        QVERIFY(m_open->click(u"startRecordingButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"dvrTable"_s, 0, 1).startsWith(u'●'), 8000);
        QTest::qWait(5000); // something to be cut
        tab(u"streamWatch"_s);
        QVERIFY(m_open->click(u"clipButton"_s));
        tab(u"streamClips"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"clipTable"_s, 0, 1).startsWith(u'✓'), 15'000);
        QVERIFY(m_open->click(u"newClipButton"_s));
        QDialog *dialog = m_open->dialog(u"clipDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"clipTitle"_s)->setText(u"The goal"_s);
        QVERIFY(m_open->save(u"clipDialog"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rows(u"clipTable"_s), 2, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"clipTable"_s, 0, 1).startsWith(u'✓') && cell(u"clipTable"_s, 0, 0) == u"The goal"_s, 15'000);
        m_open->find<QTableWidget>(u"clipTable"_s)->selectRow(0);
        QVERIFY(m_open->click(u"clipRenameButton"_s));
        QVERIFY(enterName(u"The only goal"_s));
        QTRY_COMPARE(cell(u"clipTable"_s, 0, 0), u"The only goal"_s);
        QVERIFY(m_open->click(u"clipDeleteButton"_s));
        QVERIFY(m_open->confirm(u"deleteArtifactBox"_s));
        QTRY_COMPARE(rows(u"clipTable"_s), 1);
        tab(u"streamRecordings"_s);
        QVERIFY(m_open->click(u"stopRecordingButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"dvrTable"_s, 0, 1).startsWith(u'✓'), 15'000);
        QVERIFY(!server().get("/v1/media").value(u"data").toArray().isEmpty());
        m_open->find<QTableWidget>(u"dvrTable"_s)->selectRow(0);
        QVERIFY(m_open->find<QPushButton>(u"dvrPlayButton"_s)->isEnabled());
        QVERIFY(m_open->click(u"dvrRenameButton"_s));
        QVERIFY(enterName(u"Evening"_s));
        QTRY_COMPARE(cell(u"dvrTable"_s, 0, 0), u"Evening"_s);
        QVERIFY(m_open->click(u"dvrDeleteButton"_s));
        QVERIFY(m_open->confirm(u"deleteArtifactBox"_s));
        QTRY_COMPARE(rows(u"dvrTable"_s), 0);
    }

    void itIsSentOnToAnotherServer()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        make();
        tab(u"streamTargets"_s);
        QVERIFY(m_open->click(u"addTargetButton"_s));
        QDialog *dialog = m_open->dialog(u"targetDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"targetName"_s)->setText(u"Our own"_s);
        dialog->findChild<QLineEdit *>(u"targetUrl"_s)->setText(u"ftp://nowhere"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"targetUrl"_s)->hasFocus()); // refused where it was typed
        dialog->findChild<QLineEdit *>(u"targetUrl"_s)->setText(nginx.url(u"live"_s, u"relayed-key"_s));
        QVERIFY(m_open->save(u"targetDialog"_s));
        QTRY_VERIFY(cell(u"targetTable"_s, 0, 2).startsWith(u'○'));
        QVERIFY(!cell(u"targetTable"_s, 0, 1).contains(u"relayed-key"_s)); // its key is never shown again
        TestPublisher publisher;
        publish(publisher, u"rtmp://127.0.0.1:%1/live/%2"_s.arg(server().info().ingest.rtmp).arg(m_made.value(u"streamKey").toString()));
        QTRY_VERIFY_WITH_TIMEOUT(nginx.isPublishing(u"live"_s, u"relayed-key"_s), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"targetTable"_s, 0, 2).startsWith(u'●'), 8000);
        m_open->find<QTableWidget>(u"targetTable"_s)->selectRow(0);
        QVERIFY(m_open->click(u"switchTargetButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!nginx.isPublishing(u"live"_s, u"relayed-key"_s), 8000);
        QVERIFY(m_open->click(u"deleteTargetButton"_s));
        QVERIFY(m_open->confirm(u"deleteTargetBox"_s));
        QTRY_COMPARE(rows(u"targetTable"_s), 0);
    }

    void aFetchedStreamFoundAndDeleted()
    {
        make(); // another one, to be told apart from
        QVERIFY(m_open->click(u"createStreamButton"_s));
        QDialog *editor = m_open->dialog(u"streamEditor"_s);
        QVERIFY(editor);
        editor->findChild<QLineEdit *>(u"streamName"_s)->setText(u"Town hall"_s);
        editor->findChild<QRadioButton *>(u"streamPull"_s)->click();
        for (const QString &url : {u"srt://127.0.0.1:9999"_s, u"http://127.0.0.1:9/live.m3u8"_s}) {
            editor->findChild<QLineEdit *>(u"pullUrl"_s)->setText(url);
            QVERIFY(m_open->click(u"addPullUrl"_s));
        }
        editor->findChild<QListWidget *>(u"pullUrls"_s)->setCurrentRow(1);
        QVERIFY(m_open->click(u"pullUrlUp"_s)); // the backup becomes the first
        QVERIFY(m_open->save(u"streamEditor"_s));
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTRY_COMPARE(m_open->textOf(u"streamTitle"_s), u"Town hall"_s);
        const QJsonArray urls = streams()[1][u"pull"][u"urls"].toArray();
        QCOMPARE(urls, (QJsonArray{u"http://127.0.0.1:9/live.m3u8"_s, u"srt://127.0.0.1:9999"_s}));
        tab(u"streamPublish"_s);
        QTRY_VERIFY(m_open->find<QPushButton>(u"failOverButton"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"streamState"_s).startsWith(u'◌'), 8000);
        QTest::keyClicks(m_open->find<QLineEdit>(u"streamSearch"_s), u"town"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(m_open->click(u"changeStreamButton"_s));
        QDialog *change = m_open->dialog(u"streamEditor"_s);
        QVERIFY(change);
        change->findChild<QLineEdit *>(u"streamName"_s)->setText(u"Town square"_s);
        QVERIFY(m_open->save(u"streamEditor"_s));
        QTRY_COMPARE(m_open->textOf(u"streamTitle"_s), u"Town square"_s);
        QCOMPARE(streams()[1][u"pull"][u"urls"].toArray(), urls); // what nobody touched is as it was
        QVERIFY(m_open->click(u"deleteStreamButton"_s));
        QVERIFY(m_open->confirm(u"deleteStreamBox"_s));
        QTRY_COMPARE(streams().size(), 1);
        m_open->find<QLineEdit>(u"streamSearch"_s)->clear();
        QTRY_COMPARE(m_open->textOf(u"streamTitle"_s), u"Main stage"_s);
    }
};

CW_TEST(StreamsPageTest)
#include "StreamsPageTest.moc"
