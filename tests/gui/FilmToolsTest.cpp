// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "fakes/FfmpegTool.h"
#include "library/FilmFrame.h"
#include "library/LibraryModel.h"
#include "library/TrimDialog.h"

#include "TestRegistry.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTimeEdit>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Films in the window: looking for the places to cut at, and a film over the change of scenes.
class FilmToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QTemporaryDir m_folder;
    QByteArray m_studio;
    QJsonObject m_film;

    /// Two seconds red, two seconds blue, in the library.
    void bringFilm()
    {
        const QString path = m_folder.filePath(u"film.mp4"_s);
        const ToolResult made = runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=320x180:r=25:d=2"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                           u"color=blue:s=320x180:r=25:d=2"_s, u"-filter_complex"_s, u"[0:v][1:v]concat=n=2:v=1"_s,
                                           u"-c:v"_s, u"libx264"_s, u"-g"_s, u"100"_s, u"-pix_fmt"_s, u"yuv420p"_s, path});
        QCOMPARE(made.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject announced = m_open->server().create(
            "/v1/media", {{u"name"_s, u"film.mp4"_s}, {u"contentType"_s, u"video/mp4"_s}, {u"sizeBytes"_s, bytes.size()}});
        const QUrl target(announced.value(u"upload")[u"url"].toString());
        m_open->server().http({}).request("PUT", target.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), bytes,
                                          {{"Content-Type", "video/mp4"}});
        const QByteArray id = announced.value(u"asset")[u"id"].toString().toLatin1();
        const auto film = [&] { return m_open->server().get("/v1/media/" + id); };
        QTRY_COMPARE_WITH_TIMEOUT(film().value(u"state").toString(), u"ready"_s, 10000);
        m_film = film();
    }
    static bool isRed(const FilmFrame *frame) { return looksLike(frame, true); }
    static bool isBlue(const FilmFrame *frame) { return looksLike(frame, false); }
    static bool looksLike(const FilmFrame *frame, bool isRedWanted)
    {
        if (frame->picture().isNull())
            return false;
        const QColor color = frame->picture().pixelColor(frame->picture().rect().center());
        return isRedWanted ? color.red() > 180 && color.blue() < 80 : color.blue() > 180 && color.red() < 80;
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        m_studio = m_open->studio(u"Films"_s);
        bringFilm();
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void aPartIsFoundByItsPictures()
    {
        auto *dialog = new TrimDialog(m_open->window().mirror(), m_film, &m_open->window());
        dialog->open();
        QVERIFY(m_open->dialog(u"trimDialog"_s));
        auto *view = dialog->findChild<FilmFrame *>(u"trimView"_s);
        auto *first = dialog->findChild<FilmFrame *>(u"trimFirst"_s);
        auto *last = dialog->findChild<FilmFrame *>(u"trimLast"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isRed(view) && isRed(first) && isBlue(last), 8000);
        auto *slider = dialog->findChild<QSlider *>(u"trimSlider"_s);
        slider->setFocus();
        for (int press = 0; press < 2; ++press) // by keys alone: two seconds on
            QTest::keyClick(slider, Qt::Key_PageUp);
        QTRY_VERIFY_WITH_TIMEOUT(isBlue(view), 5000);
        QCOMPARE(view->shownMs(), 2000);
        QTest::keyClick(slider, Qt::Key_Left); // and one picture back
        QTRY_VERIFY_WITH_TIMEOUT(isRed(view), 5000);
        QCOMPARE(view->shownMs(), 1960);
        QTest::keyClick(slider, Qt::Key_Right);
        dialog->activateWindow(); // no window manager gives the keyboard back here
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(slider, Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(dialog->findChild<QTimeEdit *>(u"trimStart"_s)->time(), QTime(0, 0, 2)); // a button is held down for a moment
        QTRY_VERIFY_WITH_TIMEOUT(isBlue(first), 5000);
        for (int ms = 0; ms <= 4000; ms += 20) // a fast hand: what it ends at is shown
            slider->setValue(ms);
        slider->setValue(1000);
        QTRY_VERIFY_WITH_TIMEOUT(view->shownMs() == 1000 && isRed(view), 5000);
        dialog->findChild<QLineEdit *>(u"trimName"_s)->setText(u"Blue part"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->server().get("/v1/media").value(u"data").toArray().size(), 2, 8000);
        QTRY_VERIFY(!m_open->find<QDialog>(u"trimDialog"_s));
    }

    void aStingerIsChosenAndTakenBack()
    {
        const auto transition = [this] { return m_open->server().get(m_studio).value(u"transition").toObject(); };
        m_open->find<QAction>(u"program.transition"_s)->trigger();
        QDialog *dialog = m_open->dialog(u"transitionDialog"_s);
        QVERIFY(dialog);
        auto *kind = dialog->findChild<QComboBox *>(u"dialogTransitionKind"_s);
        kind->setCurrentIndex(kind->findData(u"stinger"_s));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        auto *error = dialog->findChild<QLabel *>(u"transitionError"_s);
        QTRY_VERIFY(error->isVisible() && !error->text().isEmpty()); // no film yet
        auto *film = dialog->findChild<QComboBox *>(u"stingerFilm"_s);
        QTRY_COMPARE(film->count(), 2);
        film->setCurrentIndex(1);
        auto *view = dialog->findChild<FilmFrame *>(u"stingerView"_s);
        auto *cut = dialog->findChild<QSpinBox *>(u"stingerCut"_s);
        cut->setValue(2500);
        QTRY_VERIFY_WITH_TIMEOUT(isBlue(view), 8000);
        auto *slider = dialog->findChild<QSlider *>(u"stingerSlider"_s);
        QCOMPARE(slider->value(), 2500);
        slider->setValue(1200);
        QCOMPARE(cut->value(), 1200);
        QTRY_VERIFY_WITH_TIMEOUT(isRed(view), 5000);
        QVERIFY(m_open->save(u"transitionDialog"_s));
        QTRY_COMPARE(transition().value(u"kind").toString(), u"stinger"_s);
        QCOMPARE(transition().value(u"stinger")[u"cutMs"].toInt(), 1200);
        QCOMPARE(transition().value(u"stinger")[u"mediaId"], m_film.value(u"id"));
        m_open->find<QAction>(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(transition().value(u"kind").toString(), u"cut"_s);
        m_open->find<QAction>(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(transition().value(u"kind").toString(), u"stinger"_s);
        // The film is in use now.
        QCOMPARE(m_open->server().http().request("DELETE", "/v1/media/" + m_film.value(u"id").toString().toLatin1()).status, 409);
    }
};

CW_TEST(FilmToolsTest)
#include "FilmToolsTest.moc"
