// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "HeadlessRun.h"
#include "base/Async.h"
#include "base/OpenFiles.h"

#ifdef CASTWRIGHT_HAS_APP
#include "AppContext.h"
#include "MainWindow.h"
#include "desktop/DesktopPresence.h"
#include "desktop/SingleInstance.h"
#include "link/ServerLink.h"
#include "settings/Languages.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#else
#include <QGuiApplication>
#endif

#include <cstdio>
#include <memory>

using namespace castwright;

namespace {
std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv, bool isHeadless)
{
    if (isHeadless)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures and text are still drawn
#ifdef CASTWRIGHT_HAS_APP
    if (!isHeadless)
        return std::make_unique<QApplication>(argc, argv);
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// What the program does once the server runs: the window, the demo, one call, or nothing but serve.
class Run : public QObject {
public:
    explicit Run(CommandLine line) : m_line(std::move(line)), m_server(m_line.server) {}

    void begin()
    {
        whenDone(m_server.start(), this, [this](const Result<ServerInfo> &info) {
            if (!info) {
                std::fputs((info.error().message + QLatin1Char('\n')).toUtf8().constData(), stderr);
                return QCoreApplication::exit(exitCodeOf(info.error()));
            }
            started(*info);
        });
#ifdef CASTWRIGHT_HAS_APP
        if (!m_line.isHeadless && m_line.callUseCase.isEmpty())
            warmUp();
#endif
    }
#ifdef CASTWRIGHT_HAS_APP
    void raiseWindow()
    {
        if (!m_window)
            return;
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
    }
#endif
    void end()
    {
#ifdef CASTWRIGHT_HAS_APP
        m_window.reset();
        m_link.reset();
#endif
        m_server.close();
    }

private:
    void started(const ServerInfo &info)
    {
        if (!m_line.callUseCase.isEmpty())
            return callOnce(m_server, info, m_line, this, [](int code) { QCoreApplication::exit(code); });
        announce(info);
        if (m_line.isDemo)
            startDemo(m_server, info);
#ifdef CASTWRIGHT_HAS_APP
        if (m_line.isHeadless)
            return;
        if (!info.firstKeyFile.isEmpty() && !m_line.isDemo)
            makeFirstStudio(m_server, info); // nobody should begin before an empty window
        m_link =
            std::make_unique<ServerLink>(m_server.context(), m_server.catalog(), m_server.events(), m_server.engine(), info.ownerAccountId);
        m_info = info;
        openWindow();
#endif
    }

#ifdef CASTWRIGHT_HAS_APP
    /// What every window needs is read while the server opens on its own thread: words, fonts, style and the drawing of icons.
    static void warmUp()
    {
        language::apply();
        theme::apply(theme::remembered());
        (void)QFontMetrics(theme::font(theme::Type::Display)).horizontalAdvance(QCoreApplication::applicationName());
        (void)theme::icon(QStringLiteral("studio")).pixmap(QSize(16, 16));
    }
    void openWindow()
    {
        language::apply();
        m_window = std::make_unique<MainWindow>(
            AppContext{*m_link, m_info.url.toString(), m_info.firstKeyFile, m_info.ownerAccountId, m_line.isDemo});
        // Another language: the window is made again; the show goes on, it is the server's.
        connect(m_window.get(), &MainWindow::languageChanged, this,
                [this] { QMetaObject::invokeMethod(this, [this] { openWindow(); }, Qt::QueuedConnection); });
        if (DesktopPresence::startsMinimised() && !m_wasShown)
            m_window->showMinimized();
        else
            m_window->show();
        m_wasShown = true;
    }
#endif

    CommandLine m_line;
    Server m_server;
#ifdef CASTWRIGHT_HAS_APP
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<MainWindow> m_window;
    ServerInfo m_info;
    bool m_wasShown = false;
#endif
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("castwright"));
    QCoreApplication::setOrganizationName(QStringLiteral("Castwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CASTWRIGHT_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    CommandLine line = CommandLine::parse(arguments);
    if (line.stop) {
        std::fputs(line.stop->text.toUtf8().constData(), line.stop->exitCode == ExitOk ? stdout : stderr);
        return line.stop->exitCode;
    }
#ifndef CASTWRIGHT_HAS_APP
    line.isHeadless = true;
#endif
    raiseOpenFileLimit();
    const auto application = makeApplication(argc, argv, line.isHeadless);
    quitOnSignals();
#ifdef CASTWRIGHT_HAS_APP
    SingleInstance instance(line.server.dataDir);
    if (!line.isHeadless && line.callUseCase.isEmpty()) {
        if (instance.askOther()) { // its window is in front now
            std::fputs("Castwright runs already; its window is shown.\n", stdout);
            return ExitOk;
        }
        instance.listen();
    }
#endif
    Run run(line);
#ifdef CASTWRIGHT_HAS_APP
    QObject::connect(&instance, &SingleInstance::shown, &run, [&run] { run.raiseWindow(); });
#endif
    QMetaObject::invokeMethod(&run, [&run] { run.begin(); }, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    run.end();
    return code;
}
