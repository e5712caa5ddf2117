// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "actions/ActionCatalog.h"
#include "desktop/DesktopPresence.h"
#include "desktop/GlobalHotkeys.h"
#include "desktop/SingleInstance.h"
#include "fakes/FfmpegTool.h"
#include "filters/FiltersDialog.h"
#include "program/Multiview.h"
#include "program/SceneTile.h"
#include "sources/MediaControls.h"
#include "sources/MissingFilesDialog.h"
#include "sources/PreviewBox.h"
#include "studios/StudioFilesMenu.h"
#include "welcome/WelcomeDialog.h"
#include "widgets/LevelMeter.h"

#include "TestRegistry.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QListWidget>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTableWidget>

#ifdef CASTWRIGHT_XCB
#include <xcb/xcb.h>
#endif

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The rest of the desk on the real window and the real engine.
class DeskTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QTemporaryDir m_folder;
    QByteArray m_studio;

    MainWindow &window() { return m_open->window(); }
    RunningServer &server() { return m_open->server(); }
    void run(const QString &actionId)
    {
        QAction *action = window().actions().action(actionId);
        QVERIFY2(action, qPrintable(actionId));
        action->trigger();
    }
    QJsonObject firstScene() { return server().get(m_studio + "/scenes").value(u"data")[0].toObject(); }
    QJsonObject source(const QString &name)
    {
        for (const auto row : server().get(m_studio + "/sources").value(u"data").toArray())
            if (row[u"name"].toString() == name)
                return row.toObject();
        return {};
    }
    QString add(const QString &name, const QString &kind, const QJsonObject &settings)
    {
        const QString id =
            server().create(m_studio + "/sources", {{u"name"_s, name}, {u"kind"_s, kind}, {kind, settings}}).value(u"id").toString();
        auto *list = m_open->find<QListWidget>(u"sourcesList"_s);
        [&] { QTRY_VERIFY(!list->findItems(name, Qt::MatchContains).isEmpty()); }();
        return id;
    }
    /// As if another program's window had the keyboard; without a window manager nobody else does it.
    static void focusElsewhere()
    {
#ifdef CASTWRIGHT_XCB
        auto *display = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
        xcb_set_input_focus(display, XCB_INPUT_FOCUS_POINTER_ROOT, XCB_INPUT_FOCUS_POINTER_ROOT, XCB_CURRENT_TIME);
        xcb_flush(display);
#endif
    }
    void chooseInList(const QString &name)
    {
        auto *list = m_open->find<QListWidget>(u"sourcesList"_s);
        list->setCurrentItem(list->findItems(name, Qt::MatchContains).first());
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        window().resize(1280, 720);
        m_studio = m_open->studio(u"Desk"_s);
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void scenesShowLivePictures()
    {
        server().create(m_studio + "/scenes", {{u"name"_s, u"Other"_s}});
        QTRY_COMPARE(window().findChildren<SceneTile *>().size(), 2);
        for (SceneTile *tile : window().findChildren<SceneTile *>())
            QTRY_VERIFY_WITH_TIMEOUT(tile->hasPicture(), 5000);
        auto *other = m_open->find<SceneTile>(u"scene-Other"_s);
        QVERIFY(other->accessibleName().startsWith(u"Show"_s));
        QTest::mouseClick(other, Qt::LeftButton);
        QTRY_VERIFY(other->accessibleName().contains(u"on program"_s));
        QTRY_COMPARE(m_open->find<SceneTile>(u"scene-Other"_s), other); // the tile itself stays
        run(u"view.sceneThumbnails"_s);
        QTRY_VERIFY(!other->hasPicture());
        run(u"view.sceneThumbnails"_s);
        QTRY_VERIFY_WITH_TIMEOUT(other->hasPicture(), 5000);
    }

    void multiviewShowsAndSwitches()
    {
        for (int i = 0; i < 4; ++i)
            server().create(m_studio + "/scenes", {{u"name"_s, u"Scene %1 more"_s.arg(i)}});
        QTRY_COMPARE(window().findChildren<SceneTile *>().size(), 5);
        Multiview view(window().mirror());
        view.resize(960, 540);
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.columns(), 3);
        QCOMPARE(view.cellCount(), 6); // program and five scenes
        for (int i = 0; i < view.cellCount(); ++i)
            QTRY_VERIFY_WITH_TIMEOUT(view.hasPicture(i), 8000);
        QTest::keyClick(&view, Qt::Key_2);
        QCOMPARE(view.cellCount(), 4);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        const QString second = server().get(m_studio + "/scenes").value(u"data")[1][u"id"].toString();
        QTRY_COMPARE(server().get(m_studio).value(u"programSceneId").toString(), second);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.isVisible());
    }

    void theLeverTakesThePreview()
    {
        const QString other = server().create(m_studio + "/scenes", {{u"name"_s, u"Other"_s}}).value(u"id").toString();
        run(u"program.studioMode"_s);
        auto *lever = m_open->find<QSlider>(u"transitionLever"_s);
        QTRY_VERIFY(lever->isVisible());
        QVERIFY(!lever->isEnabled()); // program and preview are the same
        QTest::mouseClick(m_open->find<SceneTile>(u"scene-Other"_s), Qt::LeftButton);
        QTRY_VERIFY(lever->isEnabled());
        lever->setFocus();
        QTest::keyClick(lever, Qt::Key_Right);
        QTRY_VERIFY(lever->value() > 0);
        QTest::keyClick(lever, Qt::Key_End);
        QTRY_COMPARE(server().get(m_studio).value(u"programSceneId").toString(), other);
        QTRY_COMPARE(lever->value(), 0); // ready for the way back
    }

    void theMixerShowsNamesClipsAndTheMaster()
    {
        const QString id = add(u"Tone"_s, u"testPattern"_s, {{u"tone"_s, true}});
        QTRY_VERIFY(m_open->find<QSlider>(u"volume-Tone"_s));
        QCOMPARE(server().http().request("PATCH", m_studio + "/sources/" + id.toLatin1(), R"({"name":"Beep"})").status, 200);
        QTRY_VERIFY(m_open->find<QSlider>(u"volume-Beep"_s));
        auto *master = m_open->find<QSlider>(u"masterVolume"_s);
        master->setFocus();
        QTest::keyClick(master, Qt::Key_PageDown);
        const auto volume = [this] { return server().get(m_studio).value(u"masterVolumeDb").toDouble(); };
        QTRY_COMPARE(volume(), -3.0);
        QTRY_VERIFY(window().actions().action(u"edit.undo"_s)->isEnabled()); // the window has heard of it too
        run(u"edit.undo"_s);
        QTRY_COMPARE(volume(), 0.0);
        QTRY_COMPARE(master->value(), 0);
        LevelMeter meter;
        meter.setLevels(-6, -6, -20, -20);
        QVERIFY(!meter.isClipped());
        meter.setLevels(0, -6, -20, -20);
        meter.setLevels(-40, -40, -50, -50); // it stays to be seen
        QVERIFY(meter.isClipped());
        QVERIFY(meter.accessibleDescription().contains(u"too loud"_s));
    }

    void filtersAreAddedChangedAndTakenBack()
    {
        add(u"Bars"_s, u"testPattern"_s, {});
        const QStringList ofOne{u"source.filters"_s, u"source.edit"_s, u"source.delete"_s};
        for (const QString &id : ofOne) // nothing is chosen to do it with
            QVERIFY2(!window().actions().action(id)->isEnabled(), qPrintable(id));
        chooseInList(u"Bars"_s);
        for (const QString &id : ofOne)
            QVERIFY2(window().actions().action(id)->isEnabled(), qPrintable(id));
        QVERIFY(m_open->click(u"filtersButton"_s));
        QDialog *dialog = m_open->dialog(u"filtersDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QAction *>(u"add-blur"_s)->trigger();
        dialog->findChild<QAction *>(u"add-gain"_s)->trigger();
        QTRY_COMPARE(source(u"Bars"_s).value(u"filters").toArray().size(), 2); // at once, not on Save
        auto *list = dialog->findChild<QListWidget *>(u"filtersList"_s);
        list->setCurrentRow(0);
        dialog->findChild<QDoubleSpinBox *>(u"radiusPxField"_s)->setValue(33);
        QTRY_COMPARE(source(u"Bars"_s).value(u"filters")[0][u"blur"][u"radiusPx"].toDouble(), 33.0);
        list->item(0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!source(u"Bars"_s).value(u"filters")[0][u"enabled"].toBool());
        dialog->findChild<QAction *>(u"add-lut"_s)->trigger(); // it says at its field what it still needs
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(),
                                        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"required"_s); }));
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deleteFilterButton"_s), Qt::LeftButton);
        QVERIFY(m_open->save(u"filtersDialog"_s));
        run(u"edit.undo"_s);
        QTRY_COMPARE(source(u"Bars"_s).value(u"filters").toArray().size(), 0);
        run(u"edit.redo"_s);
        QTRY_COMPARE(source(u"Bars"_s).value(u"filters").toArray().size(), 2);
        QVERIFY(m_open->click(u"filtersButton"_s)); // Cancel takes back what was tried
        dialog = m_open->dialog(u"filtersDialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"deleteFilterButton"_s), Qt::LeftButton);
        QTRY_COMPARE(source(u"Bars"_s).value(u"filters").toArray().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(source(u"Bars"_s).value(u"filters").toArray().size(), 2);
    }

    void aNewSourceIsSeenBeforeItIsAdded()
    {
        run(u"source.add.testPattern"_s);
        QDialog *dialog = m_open->dialog(u"sourceDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<PreviewBox *>()->hasPicture(), 6000);
        QCOMPARE(server().get(m_studio + "/sources").value(u"data").toArray().size(), 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_open->find<QDialog>(u"sourceDialog"_s));
        run(u"source.add.image"_s); // what is wrong is said in the box
        dialog = m_open->dialog(u"sourceDialog"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<PreviewBox *>()->accessibleDescription().contains(u"required"_s));
    }

    void aSceneIsAddedAsASource()
    {
        const QString inner = server().create(m_studio + "/scenes", {{u"name"_s, u"Inner"_s}}).value(u"id").toString();
        QTRY_COMPARE(window().findChildren<SceneTile *>().size(), 2);
        run(u"source.add.scene"_s);
        QDialog *dialog = m_open->dialog(u"sourceDialog"_s);
        QVERIFY(dialog);
        auto *box = dialog->findChild<QComboBox *>(u"sceneIdField"_s);
        QVERIFY(box);
        QCOMPARE(box->count(), 1); // the scene itself is not offered
        QCOMPARE(box->currentText(), u"Inner"_s);
        QVERIFY(m_open->save(u"sourceDialog"_s));
        QCOMPARE(source(u"Another scene"_s).value(u"scene")[u"sceneId"].toString(), inner);
        QTRY_VERIFY(!m_open->find<QListWidget>(u"sourcesList"_s)->findItems(u"Another scene"_s, Qt::MatchContains).isEmpty());
        chooseInList(u"Another scene"_s); // and filtered as one picture
        QVERIFY(m_open->click(u"filtersButton"_s));
        dialog = m_open->dialog(u"filtersDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QAction *>(u"add-gain"_s)); // it has no sound of its own
        dialog->findChild<QAction *>(u"add-blur"_s)->trigger();
        QTRY_COMPARE(source(u"Another scene"_s).value(u"filters").toArray().size(), 1);
        QVERIFY(m_open->save(u"filtersDialog"_s));
    }

    void groupsMoveTogether()
    {
        add(u"One"_s, u"color"_s, {});
        add(u"Two"_s, u"color"_s, {});
        auto *list = m_open->find<QListWidget>(u"sourcesList"_s);
        list->selectAll();
        run(u"placing.group"_s);
        QTRY_COMPARE(firstScene().value(u"items")[0][u"group"].toString(), u"Group 1"_s);
        QTRY_VERIFY(list->item(0)->text().startsWith(u"Group 1"_s));
        list->clearSelection();
        list->item(0)->setSelected(true);
        run(u"placing.visible"_s); // both go
        QTRY_VERIFY(!firstScene().value(u"items")[0][u"visible"].toBool() && !firstScene().value(u"items")[1][u"visible"].toBool());
        run(u"placing.ungroup"_s);
        QTRY_VERIFY(firstScene().value(u"items")[1][u"group"].toString().isEmpty());
    }

    void mediaFilesArePausedAndSought()
    {
        const QString file = m_folder.filePath(u"film.mp4"_s);
        QVERIFY(runTool(u"ffmpeg"_s,
                        {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=320x180:r=30:d=20"_s, u"-pix_fmt"_s,
                         u"yuv420p"_s, file})
                    .exitCode
                == 0);
        add(u"Film"_s, u"media"_s, {{u"path"_s, file}});
        auto *controls = window().findChild<MediaControls *>();
        QVERIFY(!controls->isVisible());
        chooseInList(u"Film"_s);
        m_open->find<QListWidget>(u"sourcesList"_s)->item(0)->setSelected(true);
        QTRY_VERIFY(controls->isVisible());
        auto *bar = m_open->find<QSlider>(u"mediaSeekBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isEnabled() && bar->maximum() > 19'000, 8000);
        QVERIFY(m_open->click(u"mediaPlayButton"_s));
        QTRY_VERIFY(source(u"Film"_s).value(u"media")[u"paused"].toBool());
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_PageUp); // ten seconds on
        const auto position = [&] { return server().get(m_studio + "/stream-status").value(u"sources")[0][u"positionMs"].toInteger(); };
        QTRY_VERIFY2_WITH_TIMEOUT(position() > 9000, QByteArray::number(position()).constData(), 5000);
    }

    void missingFilesAreFoundAgain()
    {
        const auto here = [this](const QString &name) { return m_folder.filePath(name); };
        const auto moved = [this](const QString &name) { return m_folder.filePath(QString(u"moved/here/" + name)); };
        const QStringList names{u"logo.png"_s, u"warm.cube"_s, u"cold.cube"_s, u"one.mp4"_s, u"two.mp4"_s, u"sting.mov"_s};
        for (const QString &name : names) {
            QFile file(here(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QImage(64, 64, QImage::Format_RGB32).save(here(u"logo.png"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"moved/here"_s));
        const QString logo = add(u"Logo"_s, u"image"_s, {{u"path"_s, here(u"logo.png"_s)}});
        const auto lut = [](const QString &path) { return QJsonObject{{u"kind"_s, u"lut"_s}, {u"lut"_s, QJsonObject{{u"path"_s, path}}}}; };
        const auto patch = [this](const QByteArray &path, const QJsonObject &change) {
            return server().http().request("PATCH", path, QJsonDocument(change).toJson()).status;
        };
        const QByteArray logoPath = m_studio + "/sources/" + logo.toLatin1();
        QCOMPARE(patch(logoPath, {{u"filters"_s, QJsonArray{lut(here(u"warm.cube"_s)), lut(here(u"cold.cube"_s))}}}), 200);
        add(u"Films"_s, u"media"_s, {{u"path"_s, here(u"one.mp4"_s)}, {u"playlist"_s, QJsonArray{here(u"two.mp4"_s)}}});
        const QJsonObject stinger{{u"path"_s, here(u"sting.mov"_s)}, {u"cutMs"_s, 700}};
        QCOMPARE(patch(m_studio, {{u"transition"_s, QJsonObject{{u"kind"_s, u"stinger"_s}, {u"stinger"_s, stinger}}}}), 200);
        const auto stingerNow = [this] { return server().get(m_studio).value(u"transition")[u"stinger"].toObject(); };
        QTRY_COMPARE(window().mirror().studio().value(u"transition")[u"stinger"][u"cutMs"].toInt(), 700);
        for (const QString &name : names)
            QVERIFY(QFile::rename(here(name), moved(name)));
        run(u"source.missing"_s);
        auto *dialog = qobject_cast<MissingFilesDialog *>(m_open->dialog(u"missingFilesDialog"_s));
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 6);
        QCOMPARE(dialog->searchIn(m_folder.path()), 6);
        QTRY_COMPARE(source(u"Logo"_s).value(u"image")[u"path"].toString(), moved(u"logo.png"_s));
        const QJsonArray filters = source(u"Logo"_s).value(u"filters").toArray();
        QCOMPARE(filters[0][u"lut"][u"path"].toString(), moved(u"warm.cube"_s));
        QCOMPARE(filters[1][u"lut"][u"path"].toString(), moved(u"cold.cube"_s));
        QTRY_COMPARE(source(u"Films"_s).value(u"media")[u"path"].toString(), moved(u"one.mp4"_s));
        QCOMPARE(source(u"Films"_s).value(u"media")[u"playlist"][0].toString(), moved(u"two.mp4"_s));
        QTRY_COMPARE(stingerNow().value(u"path").toString(), moved(u"sting.mov"_s));
        QCOMPARE(stingerNow().value(u"cutMs").toInt(), 700); // only the path is another
        QTRY_COMPARE(table->rowCount(), 0);
        run(u"edit.undo"_s);
        QTRY_COMPARE(table->rowCount(), 2); // the films of one source were one change
    }

    void recordsAndKeepsReplays()
    {
        add(u"Bars"_s, u"testPattern"_s, {});
        auto *record = m_open->find<QToolButton>(u"recordButton"_s);
        run(u"live.record"_s); // there is no recording destination yet: one is made
        QTRY_COMPARE_WITH_TIMEOUT(record->text(), u"Stop recording"_s, 8000);
        QVERIFY(!m_open->find<QToolButton>(u"saveReplayButton"_s)->isVisible());
        run(u"live.replay"_s);
        QTRY_VERIFY(m_open->find<QToolButton>(u"saveReplayButton"_s)->isVisible());
        QTest::qWait(2500);
        run(u"live.saveReplay"_s);
        QTRY_VERIFY_WITH_TIMEOUT(server().get("/v1/media").value(u"data").toArray().size() >= 1, 8000);
        run(u"live.record"_s);
        QTRY_COMPARE_WITH_TIMEOUT(record->text(), u"Record"_s, 8000);
        run(u"live.replay"_s);
        QTRY_VERIFY(!m_open->find<QToolButton>(u"saveReplayButton"_s)->isVisible());
    }

    void studiosGoOutAndComeIn()
    {
        add(u"Title"_s, u"text"_s, {{u"text"_s, u"Hello"_s}});
        auto *files = window().findChild<StudioFilesMenu *>();
        QSignalSpy told(files, &StudioFilesMenu::told);
        const QString file = m_folder.filePath(u"desk.castwright"_s);
        files->exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        files->importFrom(file);
        QVERIFY(m_open->dialog(u"importNotes"_s));
        QTRY_COMPARE(server().get("/v1/studios").value(u"data").toArray().size(), 2);
        m_open->find<QDialog>(u"importNotes"_s)->reject();
        files->importFrom(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/unit/services/obs/collection.json"));
        QTRY_VERIFY2_WITH_TIMEOUT(window().windowTitle().startsWith(u"Friday show"_s), qPrintable(told.last().first().toString()), 5000);
        QFile broken(m_folder.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[]");
        broken.close();
        const qsizetype before = told.size();
        files->importFrom(broken.fileName());
        QCOMPARE(told.size(), before + 1);
    }

    void theIntroductionComesOnTheFirstStartButNotOverADemo()
    {
        Server &shared = server().server();
        for (const bool isDemo : {true, false}) {
            ServerLink link(shared.context(), shared.catalog(), shared.events(), shared.engine(), server().info().ownerAccountId);
            MainWindow first(AppContext{link, server().info().url.toString(), u"key.txt"_s, server().info().ownerAccountId, isDemo});
            first.show();
            QTRY_VERIFY(!first.mirror().studio().isEmpty()); // from then on it would come
            QCOMPARE(first.findChild<WelcomeDialog *>() != nullptr, !isDemo);
        }
    }

    void theIntroductionEndsLive()
    {
        run(u"app.welcome"_s);
        QDialog *dialog = m_open->dialog(u"welcomeDialog"_s);
        QVERIFY(dialog);
        auto *next = dialog->findChild<QPushButton *>(u"welcomeNext"_s);
        for (int page = 0; page < 4; ++page) { // by keys alone
            next->setFocus();
            QTest::keyClick(next, Qt::Key_Space);
            QTest::qWait(100);
        }
        QTRY_COMPARE(server().get(m_studio + "/sources").value(u"data").toArray().size(), 2);
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"welcomeLive"_s)->text().contains(u"on air"_s), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"welcomeLive"_s)->text().contains(u"index.m3u8"_s), 10'000);
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY(!m_open->find<QDialog>(u"welcomeDialog"_s));
        QVERIFY(WelcomeDialog::wasSeen());
    }

    void theDesktopIsTold()
    {
        auto *presence = window().findChild<DesktopPresence *>();
        QVERIFY(presence);
        QSignalSpy notified(presence, &DesktopPresence::notified);
        add(u"Bars"_s, u"testPattern"_s, {});
        server().create(m_studio + "/destinations", {{u"name"_s, u"Test"_s}, {u"kind"_s, u"hls"_s}});
        QTRY_VERIFY(m_open->find<QPushButton>(u"goLiveButton"_s)->isEnabled());
        QVERIFY(!presence->sleepGuard().isHeld());
        run(u"live.go"_s);
        QTRY_VERIFY_WITH_TIMEOUT(presence->sleepGuard().isHeld(), 8000);
        QCOMPARE(notified.last().first().toString(), u"On air"_s);
        // Leaving is asked about, and staying is the answer of Escape.
        run(u"app.quit"_s);
        QDialog *leaving = m_open->dialog(u"leaveBox"_s);
        QVERIFY(leaving);
        QVERIFY(window().isVisible());
        QTest::keyClick(leaving, Qt::Key_Escape);
        QTRY_VERIFY(!m_open->find<QDialog>(u"leaveBox"_s));
        QVERIFY(window().isVisible());
        QCOMPARE(server().http().post(m_studio + "/go-offline", "{}").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!presence->sleepGuard().isHeld(), 8000);
    }

    void keysAnswerWhileAnotherProgramIsInFront()
    {
        if (GlobalHotkeys::support() != GlobalHotkeys::Support::Here || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
            QSKIP("needs an X display and xdotool");
        ActionCatalog &actions = window().actions();
        actions.setKeys(u"program.studioMode"_s, QKeySequence(u"Ctrl+Alt+J"_s));
        actions.setGlobal(u"program.studioMode"_s, true);
        window().hide(); // nothing of ours has the keyboard
        QTRY_VERIFY(!QApplication::activeWindow());
        focusElsewhere();
        const auto press = [] { return runTool(u"xdotool"_s, {u"key"_s, u"ctrl+alt+j"_s}).exitCode; };
        QCOMPARE(press(), 0);
        QTRY_VERIFY(server().get(m_studio).value(u"studioMode").toBool());
        actions.setGlobal(u"program.studioMode"_s, false);
        QCOMPARE(press(), 0);
        QTest::qWait(500);
        QVERIFY(server().get(m_studio).value(u"studioMode").toBool());
        window().show();
    }

    void aSecondStartShowsTheFirstWindow()
    {
        SingleInstance first(m_folder.path());
        SingleInstance second(m_folder.path());
        QSignalSpy shown(&first, &SingleInstance::shown);
        first.listen();
        bool wasAnswered = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { wasAnswered = second.askOther(); })); // another process in truth
        other->start();
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(other->wait(3000));
        QVERIFY(wasAnswered);
        QTemporaryDir elsewhere;
        QVERIFY(!SingleInstance(elsewhere.path()).askOther());
    }
};

CW_TEST(DeskTest)
#include "DeskTest.moc"
