// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fakes/FreePort.h"
#include "fakes/NginxRtmp.h"
#include "fakes/NginxRtmps.h"
#include "media/outputs/Preflight.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

namespace castwright::tests {

using media::Preflight;

namespace {
OutputSpec rtmpSpec(const QString &url, const QString &key)
{
    OutputSpec spec;
    spec.destination.id = QStringLiteral("dst_1");
    spec.destination.name = QStringLiteral("Main");
    spec.destination.url = url;
    spec.destination.streamKey = Secret(key);
    return spec;
}

/// "key=ok tcp=failed ..." in the order of the report.
QString rows(const PreflightReport &report)
{
    QStringList rows;
    for (const PreflightCheck &check : report.checks)
        rows += QString(check.check + QLatin1Char('=') + Codec<Verdict>::text(check.verdict));
    return rows.join(QLatin1Char(' '));
}

QString messageOf(const PreflightReport &report, const QString &name)
{
    for (const PreflightCheck &check : report.checks)
        if (check.check == name)
            return check.message;
    return {};
}
} // namespace

/// Preflight against real servers, dead ones and none.
class PreflightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodServerPassesWithoutPublishing();
    void eachTroubleIsNamed();
    void codecsTheServerDoesNotTake();
    void tlsIsChecked();
    void disk();
    void anAbortEndsIt();
};

void PreflightTest::aGoodServerPassesWithoutPublishing()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    const PreflightReport report = Preflight().run(rtmpSpec(server.url(), QStringLiteral("some-key")));
    QCOMPARE(rows(report), QStringLiteral("key=ok name=ok tcp=ok rtmp=ok"));
    QCOMPARE(report.verdict, Verdict::Ok);
    QCOMPARE(report.destinationId, QStringLiteral("dst_1"));
    QVERIFY(!server.isPublishing(QStringLiteral("live"), QStringLiteral("some-key")));
}

void PreflightTest::eachTroubleIsNamed()
{
    const Preflight preflight;
    const QString address = QStringLiteral("rtmp://127.0.0.1:%1/live").arg(freeTcpPort());
    QCOMPARE(rows(preflight.run(rtmpSpec(address, {}))), QStringLiteral("key=failed name=skipped tcp=skipped rtmp=skipped"));
    const PreflightReport refused = preflight.run(rtmpSpec(address, QStringLiteral("key")));
    QCOMPARE(rows(refused), QStringLiteral("key=ok name=ok tcp=failed rtmp=skipped"));
    QCOMPARE(refused.verdict, Verdict::Failed);
    QVERIFY(messageOf(refused, QStringLiteral("tcp")).contains(QLatin1String("Check the port")));
    const PreflightReport unknown = preflight.run(rtmpSpec(QStringLiteral("rtmp://castwright-test.invalid/live"), QStringLiteral("key")));
    QCOMPARE(rows(unknown), QStringLiteral("key=ok name=failed tcp=skipped rtmp=skipped"));
}

void PreflightTest::codecsTheServerDoesNotTake()
{
    NginxRtmp server;
    QVERIFY2(server.start(), qPrintable(server.lastError()));
    OutputSpec spec = rtmpSpec(server.url(), QStringLiteral("key"));
    spec.encoding.codec = VideoCodec::Hevc;
    const PreflightReport report = Preflight().run(spec);
    QCOMPARE(rows(report), QStringLiteral("key=ok name=ok tcp=ok rtmp=failed"));
    QVERIFY(messageOf(report, QStringLiteral("rtmp")).contains(QLatin1String("HEVC")));
    spec.destination.platform = QStringLiteral("youtube"); // known to take it without saying so
    QCOMPARE(Preflight().run(spec).verdict, Verdict::Ok);
}

void PreflightTest::tlsIsChecked()
{
    NginxRtmp server;
    NginxRtmps front;
    QVERIFY2(server.start() && front.start(server.rtmpPort()), qPrintable(server.lastError() + front.lastError()));
    OutputSpec spec = rtmpSpec(front.url(), QStringLiteral("key"));
    QCOMPARE(rows(Preflight().run(spec)), QStringLiteral("key=ok name=ok tcp=ok tls=failed rtmp=skipped"));
    spec.destination.caFile = front.authority();
    QCOMPARE(rows(Preflight().run(spec)), QStringLiteral("key=ok name=ok tcp=ok tls=ok rtmp=ok"));
}

void PreflightTest::disk()
{
    QTemporaryDir folder;
    qint64 freeBytes = 100'000'000'000;
    const Preflight preflight({[&](const QString &) { return freeBytes; }});
    OutputSpec spec;
    spec.destination.kind = DestinationKind::File;
    spec.folder = folder.filePath(QStringLiteral("new"));
    QCOMPARE(rows(preflight.run(spec)), QStringLiteral("disk=ok"));
    freeBytes = 1'000'000'000; // at 4.66 Mbit/s about 27 minutes
    QVERIFY(messageOf(preflight.run(spec), QStringLiteral("disk")).contains(QLatin1String("27 minutes")));
    freeBytes = 10'000'000;
    QCOMPARE(rows(preflight.run(spec)), QStringLiteral("disk=failed"));
    spec.folder = QStringLiteral("/proc/nowhere");
    QVERIFY(messageOf(preflight.run(spec), QStringLiteral("disk")).contains(QLatin1String("cannot be written")));
}

void PreflightTest::anAbortEndsIt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto aborted = std::make_shared<std::atomic<bool>>(false);
    std::thread aborter([aborted] {
        QThread::msleep(200);
        *aborted = true;
    });
    QElapsedTimer timer;
    timer.start();
    (void)Preflight().run(rtmpSpec(QStringLiteral("rtmp://127.0.0.1:%1/live").arg(silent.serverPort()), QStringLiteral("key")), aborted);
    const qint64 tookMs = timer.elapsed();
    aborter.join();
    QVERIFY2(tookMs < 400, qPrintable(QString::number(tookMs)));
}

} // namespace castwright::tests

using castwright::tests::PreflightTest;
CW_TEST(PreflightTest)
#include "PreflightTest.moc"
