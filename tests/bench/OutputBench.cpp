// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/NginxRtmp.h"
#include "media/outputs/OutputRunner.h"
#include "unit/media/outputs/HubFeeder.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <ctime>

/// What a further RTMP destination costs: the CPU time of this process with 0, 1, 4, 16 and 64 destinations of one encode of
/// 2.5 Mbit/s, sent to a real nginx. The line with 0 is the feeder alone; it is taken off the others.
namespace {
using namespace castwright;

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// CPU seconds per second over `seconds` with so many destinations; -1 when they do not come up.
double measure(int count, int seconds, tests::HubFeeder &feeder, const tests::NginxRtmp &server)
{
    std::vector<std::unique_ptr<media::OutputRunner>> outputs;
    for (int i = 0; i < count; ++i) {
        OutputSpec spec;
        spec.destination.id = QStringLiteral("dst_%1").arg(i);
        spec.destination.url = server.url();
        spec.destination.streamKey = Secret(QStringLiteral("bench-%1").arg(i));
        outputs.push_back(std::make_unique<media::OutputRunner>(spec, feeder.hub(), media::OutputRunner::Listener()));
    }
    QThread::msleep(2500);
    for (const auto &output : outputs)
        if (output->status().state != OutputState::Live)
            return -1;
    const double before = cpuSeconds();
    QThread::sleep(static_cast<unsigned long>(seconds));
    const double spent = (cpuSeconds() - before) / seconds;
    qint64 dropped = 0;
    for (const auto &output : outputs) {
        dropped += output->status().framesDropped;
        output->requestStop();
    }
    if (dropped > 0)
        std::printf("%d destinations: %lld frames dropped\n", count, dropped);
    return spent;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : 10;
    tests::HubFeeder feeder;
    tests::NginxRtmp server;
    if (!feeder.load({8, 2370, 60, QStringLiteral("libx264"), 0}) || !server.start()) {
        std::fprintf(stderr, "%s %s\n", qPrintable(feeder.lastError()), qPrintable(server.lastError()));
        return 1;
    }
    feeder.start();
    const double idle = measure(0, seconds, feeder, server);
    std::printf("feeder alone: %.2f %% of a core\n", idle * 100);
    for (const int count : {1, 4, 16, 64}) {
        const double spent = measure(count, seconds, feeder, server);
        if (spent < 0)
            std::printf("%2d destinations: not all came up\n", count);
        else
            std::printf("%2d destinations: %.2f %% of a core, %.3f %% each\n", count, (spent - idle) * 100, (spent - idle) * 100 / count);
        std::fflush(stdout);
    }
    return 0;
}
