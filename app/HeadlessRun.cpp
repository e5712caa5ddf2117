// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadlessRun.h"

#include "DemoShow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace castwright {

namespace {
std::atomic<bool> quitWanted = false; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a signal handler has nothing else

void say(std::FILE *where, const QString &text)
{
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), where);
    std::fflush(where);
}
} // namespace

int exitCodeOf(const Error &error)
{
    return error.field == u"listen" ? ExitUsage
        : error.field == u"port"    ? ExitPortInUse
        : error.field == u"dataDir" ? ExitDataDir
                                    : ExitInternal;
}

/// The listeners that are open, as URLs without stream keys.
QStringList publishersDoors(const IngestPorts &ingest)
{
    QStringList doors;
    const std::pair<QString, int> listeners[] = {
        {QStringLiteral("rtmp"), ingest.rtmp}, {QStringLiteral("rtmps"), ingest.rtmps}, {QStringLiteral("srt"), ingest.srt}};
    for (const auto &[scheme, port] : listeners) {
        if (port < 0)
            continue;
        QUrl url;
        url.setScheme(scheme);
        url.setHost(ingest.address);
        url.setPort(port);
        doors += url.toString();
    }
    return doors;
}

void announce(const ServerInfo &info)
{
    QStringList places;
    for (const QUrl &url : info.urls)
        places += url.toString();
    say(stdout,
        QStringLiteral("Castwright %1 listens on %2 (API: /v1, documentation: /docs)")
            .arg(QStringLiteral(CASTWRIGHT_VERSION), places.join(QStringLiteral(" and "))));
    if (const QStringList doors = publishersDoors(info.ingest); !doors.isEmpty())
        say(stdout, QStringLiteral("Publishers come in at %1").arg(doors.join(QStringLiteral(" and "))));
    for (const QString &warning : info.warnings)
        say(stderr, warning);
    if (!info.firstKeyFile.isEmpty())
        say(stdout, QStringLiteral("The first API key is in %1").arg(info.firstKeyFile));
}

void callOnce(Server &server, const ServerInfo &info, const CommandLine &line, QObject *receiver, std::function<void(int)> done)
{
    const QJsonDocument input = QJsonDocument::fromJson(line.callInput.toUtf8());
    if (!input.isObject()) {
        say(stderr, QStringLiteral("The input of --call must be a JSON object."));
        return done(ExitUsage);
    }
    const CallContext context{Caller::owner(info.ownerAccountId, Door::CommandLine), 0};
    QMetaObject::invokeMethod(server.context(), [&server, context, line, object = input.object(), receiver, done = std::move(done)] {
        server.catalog()->invoke(line.callUseCase, context, object, [receiver, done](const Result<Outcome> &result) {
            const int code = result ? ExitOk : ExitInternal;
            if (result)
                say(stdout, QString::fromUtf8(QJsonDocument(result->toJson()).toJson(QJsonDocument::Indented).trimmed()));
            else
                say(stderr, result.error().message);
            QMetaObject::invokeMethod(receiver, [done, code] { done(code); });
        });
    });
}

void startDemo(Server &server, const ServerInfo &info)
{
    const Caller owner = Caller::owner(info.ownerAccountId, Door::CommandLine);
    QMetaObject::invokeMethod(server.context(), [&server, owner] {
        std::make_shared<DemoShow>(*server.catalog(), owner)->run([](const Result<QString> &studioId) {
            if (studioId)
                say(stdout, QStringLiteral("The demo show is live: studio %1").arg(*studioId));
            else
                say(stderr, QStringLiteral("The demo show did not start: %1").arg(studioId.error().message));
        });
    });
}

void makeFirstStudio(Server &server, const ServerInfo &info)
{
    const CallContext context{Caller::owner(info.ownerAccountId, Door::Window), 0};
    const QString name = QCoreApplication::translate("FirstStudio", "My show");
    const QString slate = QCoreApplication::translate("castwright::StudioSwitcher", "We will be right back");
    QMetaObject::invokeMethod(server.context(), [&server, context, name, slate] {
        server.catalog()->invoke(QStringLiteral("studio.create"), context,
                                 {{QStringLiteral("name"), name}, {QStringLiteral("slate"), QJsonObject{{QStringLiteral("text"), slate}}}},
                                 [](const Result<Outcome> &made) {
                                     if (!made)
                                         say(stderr, made.error().message);
                                 });
    });
}

void quitOnSignals()
{
    std::signal(SIGINT, [](int) { quitWanted = true; });
    std::signal(SIGTERM, [](int) { quitWanted = true; });
    // Nothing but a lock-free flag is safe inside a handler, so the event loop looks at it.
    auto *timer = new QTimer(QCoreApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer, [] {
        if (quitWanted)
            QCoreApplication::quit();
    });
    timer->start(100);
}

} // namespace castwright
