// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FreePort.h"
#include "fakes/NginxFolder.h"
#include "media/ingest/rtmp/RtmpServer.h"
#include "unit/media/ingest/RtmpLoad.h"
#include "unit/media/outputs/HubFeeder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;

/// What relaying RTMP costs: streams that are published and played once each, our server against nginx-rtmp, in one run. Processor time of
/// the server's process alone, from /proc, over the time in which media flows.
///
///   bench_rtmp_relay [SECONDS [COUNT...]]      ours and nginx-rtmp; 10 s and 1, 50, 200 streams unless said otherwise
///   bench_rtmp_relay --publishers COUNT SECONDS   ours alone, and whether a picture was lost
namespace {

/// The server in a process of its own, so that its processor time can be told from the load's: everybody may publish and play.
int serve(QCoreApplication &application)
{
    IngestDesk desk;
    desk.setAuthorize([](const StreamAttempt &attempt) -> Result<StreamGrant> { return StreamGrant{attempt.name, {}, false, {}}; });
    RtmpServer server(desk, {});
    const auto port = server.listen(u"127.0.0.1"_s, 0);
    if (!port)
        return 1;
    std::printf("%d\n", *port);
    std::fflush(stdout);
    QTimer parent; // ends with who started it
    QObject::connect(&parent, &QTimer::timeout, &application, [&, before = ::getppid()] {
        desk.takeSightings();
        if (::getppid() != before)
            application.quit();
    });
    parent.start(500);
    return QCoreApplication::exec();
}

/// Seconds of processor time that a process has used.
double processorSeconds(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return static_cast<double>(fields.value(11).toLongLong() + fields.value(12).toLongLong()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

struct Far {
    const char *name;
    QString server;
    qint64 pid;
};

bool measure(RtmpLoad &load, const Far &far, int count, int seconds)
{
    double before = 0;
    double after = 0;
    RtmpLoad::Plan plan;
    plan.server = far.server;
    plan.publishName = plan.playName = [](int stream) { return u"s%1"_s.arg(stream); };
    plan.count = count;
    plan.seconds = seconds;
    plan.hasBegun = [&] { before = processorSeconds(far.pid); };
    plan.isEnding = [&] { after = processorSeconds(far.pid); };
    QString error;
    const auto outcome = load.run(plan, error);
    if (!outcome) {
        std::printf("%-12s %4d streams: %s\n", far.name, count, qPrintable(error));
        return false;
    }
    const double percent = (after - before) / seconds * 100;
    std::printf("%-12s %4d streams: %6.2f %% of a core, %.4f %% a stream; %lld pictures sent, %lld received, %lld lost; load at most %lld "
                "ms late\n",
                far.name, count, percent, percent / count, static_cast<long long>(outcome->sent), static_cast<long long>(outcome->received),
                static_cast<long long>(outcome->lost), static_cast<long long>(outcome->mostLateUs / 1000));
    std::fflush(stdout);
    return outcome->lost == 0;
}

int bench(const QStringList &arguments)
{
    HubFeeder feeder;
    if (!feeder.load({})) {
        std::printf("%s\n", qPrintable(feeder.lastError()));
        return 1;
    }
    RtmpLoad load(*feeder.hub()->info(), feeder.packets(), feeder.loopUs());
    QProcess ours;
    ours.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ours.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    if (!ours.waitForReadyRead(5000))
        return 1;
    const Far us{"castwright", u"rtmp://127.0.0.1:%1/live"_s.arg(QString::fromLatin1(ours.readLine().trimmed())), ours.processId()};
    bool isGood = true;
    if (arguments.value(1) == "--publishers"_L1) {
        isGood = measure(load, us, arguments.value(2).toInt(), arguments.value(3).toInt());
    } else {
        NginxFolder nginx;
        const quint16 port = freeTcpPort();
        if (!nginx.start(u"nginx-relay.conf"_s, {{u"RTMP_PORT"_s, QString::number(port)}, {u"OUR_PORT"_s, u"1"_s}}, port)) {
            std::printf("%s\n", qPrintable(nginx.lastError()));
            return 1;
        }
        const Far them{"nginx-rtmp", u"rtmp://127.0.0.1:%1/live"_s.arg(port), nginx.process().pid()};
        const int seconds = arguments.size() > 1 ? arguments[1].toInt() : 10;
        QStringList counts = arguments.mid(2);
        if (counts.isEmpty())
            counts = {u"1"_s, u"50"_s, u"200"_s};
        for (const QString &count : counts) {
            isGood = measure(load, us, count.toInt(), seconds) && isGood;
            measure(load, them, count.toInt(), seconds);
        }
    }
    ours.kill();
    ours.waitForFinished(2000);
    return isGood ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--serve"_L1)
        return serve(application);
    return bench(application.arguments());
}
