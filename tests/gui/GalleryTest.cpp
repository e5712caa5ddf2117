// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "actions/ActionCatalog.h"
#include "fakes/FreePort.h"
#include "fakes/NginxRtmp.h"
#include "program/Multiview.h"
#include "program/ProgramMonitor.h"
#include "settings/Languages.h"
#include "theme/Theme.h"

#include "TestRegistry.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QListWidget>
#include <QPainter>
#include <QSet>
#include <QSpinBox>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Pictures of the window as people meet it, for eyes to judge; the test itself checks that what a picture is about is on it.
class GalleryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QTemporaryDir m_folder;

    static void keep(QWidget &widget, const QString &name, theme::Scheme scheme, int scale)
    {
        theme::apply(scheme);
        QTest::qWait(150); // the next status repaints what has its own colours
        QImage picture(widget.size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        widget.render(&picture);
        const QDir folder(QStringLiteral(CASTWRIGHT_BINARY_DIR "/gallery"));
        QVERIFY(folder.mkpath(u"."_s));
        const QString file =
            u"%1-%2%3.png"_s.arg(name, scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s, scale > 1 ? u"@2x"_s : QString());
        QVERIFY(picture.save(folder.filePath(file)));
        QVERIFY2(coloursIn(picture) > 8, qPrintable(file)); // an empty grab is one colour
    }
    static qsizetype coloursIn(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colours += picture.pixel(x, y);
        return colours.size();
    }
    void keepAll(QWidget &widget, const QString &name)
    {
        for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark})
            for (const int scale : {1, 2})
                keep(widget, name, scheme, scale);
    }

    /// A picture as a church or a club would show it: a stage with lights.
    QString stagePicture()
    {
        QImage image(1280, 720, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient sky(0, 0, 0, 720);
        sky.setColorAt(0, QColor(20, 26, 60));
        sky.setColorAt(0.65, QColor(96, 52, 110));
        sky.setColorAt(1, QColor(16, 14, 24));
        painter.fillRect(image.rect(), sky);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (const int x : {180, 480, 800, 1100}) {
            QLinearGradient beam(x, 0, 640, 620);
            beam.setColorAt(0, QColor(255, 225, 170, 150));
            beam.setColorAt(1, QColor(255, 225, 170, 0));
            painter.setBrush(beam);
            const int foot = (x + 640) / 2;
            painter.drawPolygon(QPolygon({{x - 8, 0}, {x + 8, 0}, {foot + 120, 620}, {foot - 120, 620}}));
        }
        painter.setBrush(QColor(10, 9, 16));
        painter.drawRect(0, 600, 1280, 120);
        painter.end();
        const QString path = m_folder.filePath(u"stage.png"_s);
        image.save(path);
        return path;
    }
    void addSources(const QByteArray &studio, const QString &longName = {})
    {
        const auto add = [&](const QString &name, const QString &kind, const QJsonObject &settings) {
            m_open->server().create(studio + "/sources", {{u"name"_s, QString(name + longName)}, {u"kind"_s, kind}, {kind, settings}});
        };
        add(u"Stage picture"_s, u"image"_s, {{u"path"_s, stagePicture()}});
        add(u"Title"_s, u"text"_s, {{u"text"_s, u"Friday night live"_s}, {u"sizePx"_s, 76}, {u"bold"_s, true}, {u"align"_s, u"center"_s}});
        add(u"Line-up tone"_s, u"testPattern"_s, {{u"pattern"_s, u"bars"_s}, {u"tone"_s, true}});
        add(u"Clock"_s, u"text"_s, {{u"text"_s, u"{clock}"_s}, {u"sizePx"_s, 34}});
        arrange(studio);
    }
    void arrange(const QByteArray &studio)
    {
        const QJsonObject scene = m_open->server().get(studio + "/scenes").value(u"data")[0].toObject();
        QJsonArray items = scene.value(u"items").toArray();
        QCOMPARE(items.size(), 4);
        const QList<QRectF> places{{0, 0, 1280, 720}, {170, 530, 940, 110}, {980, 60, 256, 144}, {40, 40, 260, 60}};
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items[i].toObject();
            const QRectF &place = places[i];
            for (const auto &[key, value] :
                 {std::pair{u"x"_s, place.x()}, {u"y"_s, place.y()}, {u"width"_s, place.width()}, {u"height"_s, place.height()}})
                item.insert(key, value);
            items[i] = item;
        }
        const QByteArray path = studio + "/scenes/" + scene.value(u"id").toString().toLatin1();
        const auto answer = m_open->server().http().request("PATCH", path, QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson());
        QVERIFY2(answer.status == 200, answer.body.constData());
        m_open->server().create(studio + "/scenes", {{u"name"_s, u"Break"_s}});
        m_open->server().create(studio + "/scenes", {{u"name"_s, u"Goodbye"_s}});
    }
    void addDestination(const QByteArray &studio, const QString &name, const QString &url, const QString &streamKey)
    {
        m_open->server().create(studio + "/destinations", {{u"name"_s, name}, {u"url"_s, url}, {u"streamKey"_s, streamKey}});
    }
    void goLive(const QByteArray &studio, bool isEnglish = true)
    {
        QTRY_VERIFY(m_open->find<QPushButton>(u"goLiveButton"_s)->isEnabled());
        QVERIFY(m_open->click(u"goLiveButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"onAirLabel"_s).contains(isEnglish ? u"ON AIR"_s : u"●"_s), 8000);
        QCOMPARE(m_open->server().get(studio + "/stream-status").value(u"live").toBool(), true);
    }
    MainWindow &window() { return m_open->window(); }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        window().resize(1280, 720);
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
        language::apply();
    }

    void empty()
    {
        keepAll(window(), u"no-studio"_s);
        m_open->studio(u"My show"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->window().findChild<ProgramMonitor *>()->shownFrame() >= 0, 8000);
        keepAll(window(), u"empty-studio"_s);
    }

    void live()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        const QByteArray studio = m_open->studio(u"Friday night live"_s);
        addSources(studio);
        addDestination(studio, u"Our own server"_s, nginx.url(), u"own"_s);
        addDestination(studio, u"Town hall screen"_s, nginx.url(), u"hall"_s);
        m_open->server().create(studio + "/destinations", {{u"name"_s, u"Recording"_s}, {u"kind"_s, u"file"_s}});
        goLive(studio);
        for (const QString &name : {u"state-Our own server"_s, u"state-Town hall screen"_s, u"state-Recording"_s})
            QTRY_VERIFY2_WITH_TIMEOUT(m_open->textOf(name).contains(u"On air"_s), qPrintable(m_open->textOf(name)), 10'000);
        QTest::qWait(2500); // rates and levels settle
        keepAll(window(), u"live"_s);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_open->find<QPushButton>(u"confirmEndButton"_s)->isVisible());
        keepAll(window(), u"asking-to-end"_s);
    }

    void brokenDestination()
    {
        NginxRtmp nginx;
        QVERIFY2(nginx.start(), qPrintable(nginx.lastError()));
        const QByteArray studio = m_open->studio(u"Trouble"_s);
        addSources(studio);
        addDestination(studio, u"Steady"_s, nginx.url(), u"own"_s);
        addDestination(studio, u"Nobody there"_s, u"rtmp://127.0.0.1:%1/live"_s.arg(freeTcpPort()), u"none"_s);
        addDestination(studio, u"Wrong key"_s, nginx.url(u"keyed"_s), u"wrong-key"_s);
        goLive(studio);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"state-Nobody there"_s).contains(u"Reconnecting"_s), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_open->textOf(u"state-Steady"_s).contains(u"On air"_s), 10'000);
        QTest::qWait(1500);
        keepAll(window(), u"broken-destination"_s);
    }

    void longNames()
    {
        const QString tail =
            u" Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, und niemand weiß bis heute genau, warum sie das tun"_s;
        const QByteArray studio = m_open->studio(u"The long one"_s + tail);
        addSources(studio, tail);
        addDestination(studio, u"Somewhere far away"_s + tail, u"rtmp://127.0.0.1:9/live"_s, u"x"_s);
        m_open->server().create(studio + "/scenes", {{u"name"_s, QString(u"Another"_s + tail)}});
        QTRY_VERIFY(m_open->find<QListWidget>(u"sourcesList"_s)->count() == 4);
        QCOMPARE(window().width(), 1280);
        keepAll(window(), u"long-names"_s);
    }

    void dialogs()
    {
        m_open->studio(u"My show"_s);
        for (const QString &kind : {u"testPattern"_s, u"text"_s, u"image"_s, u"network"_s}) {
            m_open->find<QAction>(u"add-"_s + kind)->trigger();
            QDialog *dialog = m_open->dialog(u"sourceDialog"_s);
            QVERIFY(dialog);
            if (kind == u"image"_s) { // with its refusal
                QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
                QTest::qWait(300);
            }
            keepAll(*dialog, u"source-"_s + kind);
            dialog->reject();
            QTRY_VERIFY(!m_open->find<QDialog>(u"sourceDialog"_s));
        }
        QVERIFY(m_open->click(u"addDestinationButton"_s));
        QDialog *dialog = m_open->dialog(u"destinationDialog"_s);
        QVERIFY(dialog);
        keepAll(*dialog, u"destination"_s);
        dialog->reject();
        m_open->find<QAction>(u"apiKeysAction"_s)->trigger();
        QDialog *keys = m_open->dialog(u"apiKeysDialog"_s);
        QVERIFY(keys);
        QTest::qWait(300);
        keepAll(*keys, u"api-keys"_s);
        keys->reject();
        m_open->find<QAction>(u"app.settings"_s)->trigger();
        QDialog *settings = m_open->dialog(u"settingsDialog"_s);
        QVERIFY(settings);
        for (int page = 0; page < 5; ++page) {
            settings->findChild<QListWidget *>(u"settingsPages"_s)->setCurrentRow(page);
            keepAll(*settings, u"settings-%1"_s.arg(page));
        }
        settings->reject();
        m_open->find<QAction>(u"app.palette"_s)->trigger();
        QDialog *palette = m_open->dialog(u"commandPalette"_s);
        QVERIFY(palette);
        keepAll(*palette, u"palette"_s);
        palette->reject();
    }

    void theDesk()
    {
        const QByteArray studio = m_open->studio(u"Friday night live"_s);
        addSources(studio);
        for (const QString &name : {u"Interview"_s, u"Credits"_s})
            m_open->server().create(studio + "/scenes", {{u"name"_s, name}});
        ActionCatalog &actions = window().actions();
        QVERIFY(m_open->server().http().request("PATCH", studio, R"({"studioMode":true})").status == 200);
        QTest::qWait(2000); // pictures of the scenes
        keepAll(window(), u"studio-mode"_s);
        {
            Multiview multiview(window().mirror());
            multiview.resize(1280, 720);
            static_cast<QWidget &>(multiview).show();
            QTest::qWait(1500);
            keepAll(multiview, u"multiview"_s);
        }
        auto *list = m_open->find<QListWidget>(u"sourcesList"_s);
        list->setCurrentRow(1);
        actions.action(u"source.filters"_s)->trigger();
        QDialog *filters = m_open->dialog(u"filtersDialog"_s);
        QVERIFY(filters);
        keepAll(*filters, u"filters-empty"_s);
        for (const QString &kind : {u"chromaKey"_s, u"colorCorrection"_s, u"compressor"_s})
            filters->findChild<QAction *>(u"add-"_s + kind)->trigger();
        keepAll(*filters, u"filters"_s);
        filters->reject();
        actions.action(u"app.welcome"_s)->trigger();
        QDialog *welcome = m_open->dialog(u"welcomeDialog"_s);
        QVERIFY(welcome);
        for (int page = 0; page < 5; ++page) {
            keepAll(*welcome, u"welcome-%1"_s.arg(page));
            if (page < 4)
                QTest::mouseClick(welcome->findChild<QPushButton *>(u"welcomeNext"_s), Qt::LeftButton);
        }
        welcome->reject();
        m_open->server().create(
            studio + "/sources",
            {{u"name"_s, u"Opening film"_s}, {u"kind"_s, u"media"_s}, {u"media"_s, QJsonObject{{u"path"_s, u"/films/opening.mp4"_s}}}});
        QTest::qWait(300);
        actions.action(u"source.missing"_s)->trigger();
        QDialog *missing = m_open->dialog(u"missingFilesDialog"_s);
        QVERIFY(missing);
        keepAll(*missing, u"missing-files"_s);
        missing->reject();
        QVERIFY(m_open->click(u"addDestinationButton"_s));
        QDialog *destination = m_open->dialog(u"destinationDialog"_s);
        QVERIFY(destination);
        auto *preset = destination->findChild<QComboBox *>(u"presetBox"_s);
        QTRY_VERIFY(preset->count() > 10);
        preset->setCurrentIndex(1);
        keepAll(*destination, u"destination-platform"_s);
        auto *own = destination->findChild<QCheckBox *>(u"ownEncodingBox"_s);
        own->setChecked(true);
        destination->findChild<QSpinBox *>(u"videoBitrateKbpsField"_s)->setValue(6000);
        destination->resize(600, 860);
        keepAll(*destination, u"destination-own-encoding"_s);
        destination->reject();
    }

    void languages_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto *code : {"de", "ja", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void languages()
    {
        QFETCH(QString, code);
        m_open.reset();
        m_open = std::make_unique<OpenWindow>(code);
        QVERIFY(m_open->isOpen());
        window().resize(1280, 720);
        QCOMPARE(window().layoutDirection(), code == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
        const QByteArray studio = m_open->studio(u"Friday night live"_s);
        addSources(studio);
        m_open->server().create(studio + "/destinations", {{u"name"_s, u"Recording"_s}, {u"kind"_s, u"file"_s}});
        goLive(studio, false);
        QTest::qWait(2500);
        keepAll(window(), u"live-"_s + code);
        window().actions().action(u"app.settings"_s)->trigger();
        QDialog *settings = m_open->dialog(u"settingsDialog"_s);
        QVERIFY(settings);
        keepAll(*settings, u"settings-"_s + code);
        settings->reject();
        window().actions().action(u"app.welcome"_s)->trigger();
        QDialog *welcome = m_open->dialog(u"welcomeDialog"_s);
        QVERIFY(welcome);
        keepAll(*welcome, u"welcome-"_s + code);
        welcome->reject();
        m_open->find<QAction>(u"add-text"_s)->trigger();
        QDialog *text = m_open->dialog(u"sourceDialog"_s);
        QVERIFY(text);
        QTest::qWait(800);
        keepAll(*text, u"source-text-"_s + code);
        text->reject();
        QVERIFY(m_open->click(u"addDestinationButton"_s));
        QDialog *destination = m_open->dialog(u"destinationDialog"_s);
        QVERIFY(destination);
        QTRY_VERIFY(destination->findChild<QComboBox *>(u"presetBox"_s)->count() > 10);
        destination->findChild<QComboBox *>(u"presetBox"_s)->setCurrentIndex(0);
        keepAll(*destination, u"destination-"_s + code);
        destination->reject();
    }
};

CW_TEST(GalleryTest)
#include "GalleryTest.moc"
