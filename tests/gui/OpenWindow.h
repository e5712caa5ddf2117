// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MainWindow.h"
#include "link/ServerLink.h"
#include "running/RunningServer.h"
#include "settings/Languages.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

namespace castwright::tests {

/// The window on a real server, as the program wires it. Everything it finds, it finds by object name. Thread: main.
class OpenWindow {
public:
    /// With doors for publishers on free ports.
    static ServerOptions withDoors()
    {
        ServerOptions options;
        options.ingest.rtmp = options.ingest.srt = 0;
        return options;
    }

    /// `code` is the window's language.
    explicit OpenWindow(const QString &code = QStringLiteral("en")) : m_server(withDoors())
    {
        QSettings().clear();
        language::remember(code);
        language::apply();
        const ServerInfo &info = m_server.info();
        if (!m_server.error().isEmpty())
            return;
        Server &server = m_server.server();
        m_link = std::make_unique<ServerLink>(server.context(), server.catalog(), server.events(), server.engine(), info.ownerAccountId);
        m_window = std::make_unique<MainWindow>(AppContext{*m_link, info.url.toString(), {}, info.ownerAccountId});
        m_window->show();
        m_window->activateWindow();
    }

    RunningServer &server() { return m_server; }
    MainWindow &window() { return *m_window; }
    /// False: why the server did not start is in server().error().
    bool isOpen() const { return m_window && QTest::qWaitForWindowActive(m_window.get()); }

    template <class T = QWidget>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QString textOf(const QString &labelName) const
    {
        const auto *label = find<QLabel>(labelName);
        return label ? label->text() : QString();
    }
    /// The dialog of that name once it is open and has the focus; null when it does not come.
    QDialog *dialog(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return find<QDialog>(name) && find<QDialog>(name)->isVisible(); }))
            return nullptr;
        QDialog *found = find<QDialog>(name);
        return QTest::qWaitForWindowActive(found) ? found : nullptr;
    }
    /// Presses the button with the mouse; false when there is none to press within five seconds.
    bool click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// Presses Save; false when the dialog stays open.
    bool save(const QString &dialogName) const
    {
        QDialog *open = dialog(dialogName);
        if (!open)
            return false;
        QTest::mouseClick(open->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !find<QDialog>(dialogName); });
    }

    /// Answers the question of that name with the button that does it; false when it is not asked or does not go away.
    bool confirm(const QString &boxName) const
    {
        const auto *box = qobject_cast<QMessageBox *>(dialog(boxName));
        if (!box)
            return false;
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        return QTest::qWaitFor([&] { return !find<QDialog>(boxName); });
    }

    /// A studio made over REST, once the window shows it; its path below the API.
    QByteArray studio(const QString &name)
    {
        const QJsonObject made = m_server.create("/v1/studios", {{QStringLiteral("name"), name}});
        const bool isShown = QTest::qWaitFor([&] { return m_window->windowTitle().startsWith(name); });
        if (!isShown)
            QTest::qFail("The window does not show the new studio", __FILE__, __LINE__);
        return "/v1/studios/" + made.value(u"id").toString().toLatin1();
    }

private:
    RunningServer m_server;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace castwright::tests
