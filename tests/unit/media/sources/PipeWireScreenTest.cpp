// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/PeerProcess.h"

#ifdef CASTWRIGHT_PORTAL
#include "media/portal/PipeWireScreen.h"
#endif

#include "TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace castwright;
using namespace castwright::tests;

/// Pictures of a real PipeWire daemon, from a sender that is not ours: the half of the Wayland screen that comes after the person has said
/// yes.
class PipeWireScreenTest : public QObject {
    Q_OBJECT

#ifdef CASTWRIGHT_PORTAL
    static int connectTo(const QByteArray &path)
    {
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        return ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? descriptor : -1;
    }
    static quint32 nodeNamed(const QString &name)
    {
        for (const auto &row : QJsonDocument::fromJson(runTool(QStringLiteral("pw-dump"), {}).standardOutput).array())
            if (row[u"info"][u"props"][u"node.name"].toString() == name)
                return static_cast<quint32>(row[u"id"].toInt());
        return 0;
    }
#endif

private Q_SLOTS:
    void picturesOfARealDaemonArrive()
    {
#ifndef CASTWRIGHT_PORTAL
        QSKIP("built without PipeWire");
#else
        for (const QString &tool : {QStringLiteral("pipewire"), QStringLiteral("wireplumber"), QStringLiteral("gst-launch-1.0"),
                                    QStringLiteral("pw-dump"), QStringLiteral("dbus-run-session")})
            if (findProgram(tool).isEmpty())
                QSKIP(qPrintable(tool + QStringLiteral(" is not installed")));
        QTemporaryDir folder;
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        const QByteArray socket = folder.path().toUtf8() + "/pipewire-0";
        PeerProcess daemon;
        QVERIFY2(daemon.start(QStringLiteral("pipewire"), {}, [&] { return QFile::exists(QString::fromUtf8(socket)); }),
                 qPrintable(daemon.lastError()));
        PeerProcess manager;
        QVERIFY2(manager.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("wireplumber")}),
                 qPrintable(manager.lastError()));
        QTest::qWait(800);
        PeerProcess sender;
        QVERIFY2(sender.start(QStringLiteral("gst-launch-1.0"),
                              QStringLiteral("-q videotestsrc pattern=green is-live=true ! "
                                             "video/x-raw,format=BGRx,width=320,height=180,framerate=30/1 ! pipewiresink mode=provide "
                                             "stream-properties=props,media.class=Video/Source,node.name=cwtest")
                                  .split(QLatin1Char(' ')),
                              [] { return nodeNamed(QStringLiteral("cwtest")) != 0; }),
                 qPrintable(sender.lastError() + QString::fromUtf8(sender.standardError())));
        std::atomic<int> pictures = 0;
        std::atomic<int> green = 0;
        std::atomic<bool> hasEnded = false;
        const int descriptor = connectTo(socket);
        QVERIFY(descriptor >= 0);
        auto screen = media::PipeWireScreen::open(descriptor, nodeNamed(QStringLiteral("cwtest")),
                                                  {[&](const media::VideoFramePtr &frame) {
                                                       const uchar *middle = frame->planes[0] + 90 * frame->strides[0] + 160 * 4;
                                                       green += frame->width == 320 && frame->height == 180 && middle[0] < 40
                                                           && middle[1] > 180 && middle[2] < 40 && middle[3] == 255;
                                                       ++pictures;
                                                   },
                                                   [&](const QString &) { hasEnded = true; }});
        QVERIFY2(screen, screen ? "" : qPrintable(screen.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(pictures >= 20, 8000);
        QCOMPARE(green.load(), pictures.load());
        sender.kill();
        daemon.kill();
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded, 5000);
#endif
    }
};

CW_TEST(PipeWireScreenTest)
#include "PipeWireScreenTest.moc"
