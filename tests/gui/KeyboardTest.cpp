// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "StudioContent.h"
#include "actions/ActionCatalog.h"

#include "TestRegistry.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The window without a mouse: every action of the catalog, and what a producer does in a day.
class KeyboardTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QByteArray m_studio;

    MainWindow &window() { return m_open->window(); }
    RunningServer &server() { return m_open->server(); }
    /// To whatever has the keyboard, as a person's keys go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::activeWindow()) { // there is no window manager here that would give the keyboard back
            window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window()));
        }
        QWidget *at = QApplication::focusWidget();
        if (!at)
            at = QApplication::activeWindow();
        QTest::keyClick(at ? at : &window(), key, modifiers);
        QTest::qWait(5);
    }
    void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Tab until the focus is on the control of that object name; false when it does not come by.
    bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        for (int step = 0; step < 150; ++step) {
            const QWidget *at = QApplication::focusWidget();
            if (at && (at->objectName() == name || (at->parentWidget() && at->parentWidget()->objectName() == name)))
                return true;
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
    /// By the palette: Ctrl+K, a part of the name, Return.
    void command(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_open->dialog(u"commandPalette"_s));
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"paletteField");
        type(words);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_open->find<QDialog>(u"commandPalette"_s));
        QTest::qWait(50);
    }
    /// Nothing happens any more when it is triggered, apart from the spies.
    static void cut(QAction *action) { QObject::disconnect(action, &QAction::triggered, nullptr, nullptr); }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        window().resize(1280, 720);
        m_studio.clear();
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void everyActionIsInThePalette()
    {
        m_open->studio(u"Keys"_s);
        const QList<QAction *> all = window().actions().all();
        QVERIFY(all.size() > 80);
        for (QAction *action : all) {
            const QString id = ActionCatalog::idOf(action);
            if (id == u"app.palette")
                continue;
            cut(action);
            action->setEnabled(true); // an undo without anything to undo is not offered, and need not be
            QSignalSpy triggered(action, &QAction::triggered);
            press(Qt::Key_K, Qt::ControlModifier);
            auto *palette = m_open->dialog(u"commandPalette"_s);
            QVERIFY2(palette, qPrintable(id));
            QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"paletteField");
            type(ActionCatalog::plainText(action));
            auto *list = palette->findChild<QListWidget *>(u"paletteList"_s);
            int steps = 0;
            for (; steps < 10 && list->currentItem() && list->currentItem()->data(Qt::UserRole).toString() != id; ++steps)
                press(Qt::Key_Down);
            QVERIFY2(list->currentItem() && list->currentItem()->data(Qt::UserRole).toString() == id, qPrintable(id));
            QVERIFY2(!ActionCatalog::categoryOf(action).isEmpty(), qPrintable(id));
            press(Qt::Key_Return);
            QTRY_VERIFY2(triggered.size() == 1, qPrintable(id));
        }
    }

    void everyShortcutIsItsActionsAlone()
    {
        m_open->studio(u"Keys"_s);
        int tried = 0;
        for (QAction *action : window().actions().all()) {
            cut(action);
            action->setEnabled(true);
        }
        for (QAction *action : window().actions().all()) {
            const QKeySequence keys = action->shortcut();
            if (keys.isEmpty())
                continue;
            QSignalSpy triggered(action, &QAction::triggered);
            window().setFocus();
            QTest::keySequence(&window(), keys);
            QVERIFY2(triggered.size() == 1,
                     qPrintable(u"%1: %2 (used twice, or taken by a control?)"_s.arg(action->objectName(), keys.toString())));
            ++tried;
        }
        QVERIFY(tried > 30);
    }

    void aShowByKeysAlone()
    {
        // A studio, two sources in two scenes, a destination.
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_open->dialog(u"nameDialog"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"By keys"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(window().windowTitle().startsWith(u"By keys"_s));
        m_studio = "/v1/studios/" + server().get("/v1/studios").value(u"data")[0][u"id"].toString().toLatin1();
        command(u"add test pattern"_s);
        QVERIFY(m_open->dialog(u"sourceDialog"_s));
        press(Qt::Key_Return); // Save is what Return means in a dialog
        QTRY_COMPARE(server().get(m_studio + "/sources").value(u"data").toArray().size(), 1);
        QTRY_VERIFY(!m_open->find<QDialog>(u"sourceDialog"_s));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_open->dialog(u"nameDialog"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(server().get(m_studio + "/scenes").value(u"data").toArray().size(), 2);
        QTRY_VERIFY(m_open->find<QWidget>(u"scene-Scene 2"_s));
        press(Qt::Key_2, Qt::ControlModifier);
        const auto programScene = [this] { return server().get(m_studio).value(u"programSceneId").toString(); };
        const auto sceneAt = [this](int place) { return server().get(m_studio + "/scenes").value(u"data")[place][u"id"].toString(); };
        QTRY_COMPARE(programScene(), sceneAt(1));
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(programScene(), sceneAt(0));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_open->dialog(u"destinationDialog"_s));
        QTRY_VERIFY(m_open->find<QComboBox>(u"presetBox"_s)->count() > 10);
        QVERIFY(tabTo(u"presetBox"_s));
        type(u"HLS"_s);
        QTRY_VERIFY(m_open->find<QComboBox>(u"presetBox"_s)->currentText().startsWith(u"HLS"_s));
        QVERIFY(tabTo(u"nameField"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(server().get(m_studio + "/destinations").value(u"data").toArray().size(), 1);
        QTRY_VERIFY(!m_open->find<QDialog>(u"destinationDialog"_s));
    }

    void onAirByKeysAlone()
    {
        m_studio = m_open->studio(u"On air"_s);
        server().create(m_studio + "/sources",
                        {{u"name"_s, u"Tone"_s}, {u"kind"_s, u"testPattern"_s}, {u"testPattern"_s, QJsonObject{{u"tone"_s, true}}}});
        server().create(m_studio + "/scenes", {{u"name"_s, u"Other"_s}});
        server().create(m_studio + "/destinations", {{u"name"_s, u"Here"_s}, {u"kind"_s, u"hls"_s}});
        QTRY_VERIFY(m_open->find<QPushButton>(u"goLiveButton"_s)->isEnabled());
        const auto state = [this] { return server().get(m_studio + "/stream-status").value(u"state").toString(); };
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"live"_s, 10'000);
        // The next scene is prepared and taken.
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(server().get(m_studio).value(u"studioMode").toBool());
        press(Qt::Key_2, Qt::ControlModifier);
        const QString other = server().get(m_studio + "/scenes").value(u"data")[1][u"id"].toString();
        QTRY_COMPARE(server().get(m_studio).value(u"previewSceneId").toString(), other);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(server().get(m_studio).value(u"programSceneId").toString(), other);
        // The sound is turned down.
        QTRY_VERIFY(m_open->find<QWidget>(u"volume-Tone"_s));
        QVERIFY(tabTo(u"volume-Tone"_s));
        const auto volume = [this] { return server().get(m_studio + "/sources").value(u"data")[0][u"audio"][u"volumeDb"].toDouble(); };
        press(Qt::Key_PageDown);
        QTRY_VERIFY(volume() < -2.5);
        QTRY_VERIFY(window().actions().action(u"edit.undo"_s)->text().contains(u"Volume"_s)); // the window has heard of it too
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(std::abs(volume()) < 0.05);
        // A word to the chat.
        command(u"chat view"_s);
        QVERIFY(tabTo(u"chatField"_s));
        type(u"We are on air"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(server().get(m_studio + "/chat/messages").value(u"data").toArray().size(), 1);
        // The end is asked for, and confirmed.
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"stayOnAirButton");
        QVERIFY(tabTo(u"confirmEndButton"_s, Qt::Key_Backtab));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"offline"_s, 8000);
    }

    void itemsAreHiddenByKeysAlone()
    {
        m_studio = m_open->studio(u"Canvas"_s);
        server().create(m_studio + "/sources", {{u"name"_s, u"Box"_s}, {u"kind"_s, u"color"_s}});
        auto *list = m_open->find<QListWidget>(u"sourcesList"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(tabTo(u"sourcesList"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        const auto item = [this] { return server().get(m_studio + "/scenes").value(u"data")[0][u"items"][0].toObject(); };
        QTRY_VERIFY(!item().value(u"visible").toBool());
        press(Qt::Key_Space);
        QTRY_VERIFY(item().value(u"visible").toBool());
    }
};

CW_TEST(KeyboardTest)
#include "KeyboardTest.moc"
