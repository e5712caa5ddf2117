// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDriver.h"
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Screens under Xvfb, sound from a private sound server, and the words when a device is missing.
class DeviceSourceTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<MediaSource> screen(const ScreenSettings &settings)
    {
        Source source = sourceOf(SourceKind::Screen);
        source.screen = settings;
        return makeSource(source, {});
    }
    static QString freeDisplay()
    {
        for (int number = 90 + int(QCoreApplication::applicationPid() % 100); number < 400; ++number)
            if (!QFile::exists(u"/tmp/.X11-unix/X%1"_s.arg(number)) && !QFile::exists(u"/tmp/.X%1-lock"_s.arg(number)))
                return u":%1"_s.arg(number);
        return {};
    }

private Q_SLOTS:
    void capturesADisplayAndItsRegion()
    {
        if (findProgram(u"Xvfb"_s).isEmpty())
            QSKIP("Xvfb is not installed");
        const QString display = freeDisplay();
        PeerProcess server;
        QVERIFY2(server.start(u"Xvfb"_s, {display, u"-screen"_s, u"0"_s, u"640x480x24"_s, u"-nolisten"_s, u"tcp"_s},
                              [&] { return QFile::exists(u"/tmp/.X11-unix/X"_s + display.mid(1)); }),
                 qPrintable(server.lastError()));
        PeerProcess painter; // a window full of one colour, drawn by somebody else
        QVERIFY2(painter.start(u"ffplay"_s, {u"-loglevel"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=400x300:r=30"_s, u"-left"_s, u"0"_s, u"-top"_s,
                                             u"0"_s, u"-noborder"_s, u"-window_title"_s, display}),
                 qPrintable(painter.lastError()));
        ScreenSettings settings;
        settings.display = display;
        const auto whole = screen(settings);
        SourceDriver driver(*whole);
        QVERIFY2(driver.stepUntil([&] { return driver.frame() != nullptr; }, 5000), qPrintable(whole->status().message));
        QCOMPARE(driver.frame()->width, 640);
        QCOMPARE(driver.frame()->height, 480);
        driver.stepFor(1500);
        QCOMPARE(whole->status().state, SourceState::Running);
        settings.x = 100;
        settings.y = 50;
        settings.width = 200;
        settings.height = 100;
        QVERIFY(!whole->apply([&] { Source s = sourceOf(SourceKind::Screen); s.screen = settings; return s; }()));
        const auto part = screen(settings);
        SourceDriver second(*part);
        QVERIFY(second.stepUntil([&] { return second.frame() != nullptr; }, 5000));
        QCOMPARE(second.frame()->width, 200);
        QCOMPARE(second.frame()->height, 100);
        QVERIFY(sourceDevices(SourceKind::Screen).contains(display));
        server.kill();
        QVERIFY(driver.stepUntil([&] { return whole->status().state == SourceState::Failed; }, 4000));
        QVERIFY(driver.frame());
    }
    void capturesSoundInStepAndDesktopByDefault()
    {
        if (findProgram(u"pulseaudio"_s).isEmpty())
            QSKIP("pulseaudio is not installed");
        QTemporaryDir folder;
        const QString socket = folder.filePath(u"sound.sock"_s);
        qputenv("PULSE_SERVER", QByteArray("unix:" + socket.toUtf8()));
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        qputenv("HOME", folder.path().toUtf8());
        PeerProcess server;
        QVERIFY2(server.start(u"pulseaudio"_s, {u"-n"_s, u"--exit-idle-time=-1"_s, u"-L"_s, u"module-native-protocol-unix socket=%1 auth-anonymous=1"_s.arg(socket), u"-L"_s,
                                                u"module-null-sink sink_name=desk"_s},
                              [&] { return QFile::exists(socket); }),
                 qPrintable(server.lastError()));
        PeerProcess player;
        QVERIFY(player.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-loglevel"_s, u"error"_s, u"-re"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=1000:r=48000,volume=0.8"_s, u"-f"_s, u"pulse"_s,
                                           u"-device"_s, u"desk"_s, u"test"_s}));
        Source settings = sourceOf(SourceKind::AudioInput);
        settings.audioInput = AudioInputSettings{{}, true};
        const auto source = makeSource(settings, {});
        SourceDriver driver(*source);
        QVERIFY2(driver.stepUntil([&] { return !beeps(driver.sound()).empty(); }, 8000), qPrintable(source->status().message));
        driver.stepFor(1000);
        const std::size_t from = driver.sound().size();
        driver.stepFor(3000);
        int rises = 0;
        for (std::size_t i = from + 1; i < driver.sound().size(); ++i)
            rises += driver.sound()[i] > 0 && driver.sound()[i - 1] <= 0;
        QVERIFY2(std::abs(rises - 3000) < 15, qPrintable(QString::number(rises))); // 1 kHz for 3 s without holes
        QCOMPARE(source->status().state, SourceState::Running);
        QVERIFY(source->hasAudio());
        QVERIFY(sourceDevices(SourceKind::AudioInput).contains(u"desk.monitor"_s));
        server.pause(); // a hung sound server holds up neither the program nor the end
        driver.stepFor(1000);
        QCOMPARE(source->status().state, SourceState::Stalled);
        QVERIFY(driver.slowestUs() < 20'000);
        server.resume();
        QVERIFY(driver.stepUntil([&] { return source->status().state == SourceState::Running; }, 4000));
    }
    void missingDevicesFailInWords()
    {
        ScreenSettings settings;
        settings.display = u":4711"_s;
        Source camera = sourceOf(SourceKind::Camera);
        camera.camera = CameraSettings{};
        camera.camera->device = u"/dev/video4711"_s;
        for (const auto &source : {std::shared_ptr<MediaSource>(screen(settings)), std::shared_ptr<MediaSource>(makeSource(camera, {}))}) {
            SourceDriver driver(*source);
            QVERIFY(driver.stepUntil([&] { return source->status().state == SourceState::Failed; }, 4000));
            QVERIFY2(source->status().message.contains(u"4711"_s), qPrintable(source->status().message));
        }
        qputenv("WAYLAND_DISPLAY", "wayland-0");
        const auto wayland = screen({});
        SourceDriver driver(*wayland);
        QVERIFY(driver.stepUntil([&] { return wayland->status().state == SourceState::Failed; }, 2000));
        QVERIFY(wayland->status().message.contains(u"Wayland"_s));
        qunsetenv("WAYLAND_DISPLAY");
    }
};

CW_TEST(DeviceSourceTest)
#include "DeviceSourceTest.moc"
