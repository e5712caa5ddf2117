// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "link/StudioMirror.h"

#include "TestRegistry.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Profiles in the real window.
class ProfilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;

    void answerName(const QString &name)
    {
        QTRY_VERIFY(m_open->find<QInputDialog>(u"nameDialog"_s));
        auto *dialog = m_open->find<QInputDialog>(u"nameDialog"_s);
        dialog->setTextValue(name);
        dialog->accept();
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void settingsAreKeptPutOnAndTakenBack()
    {
        const QByteArray studio = m_open->studio(u"Profiles"_s);
        const auto bitrate = [&] { return m_open->server().get(studio).value(u"encoding")[u"videoBitrateKbps"].toInt(); };
        const int before = bitrate();
        m_open->find<QAction>(u"studio.profiles"_s)->trigger();
        QVERIFY(m_open->dialog(u"profilesDialog"_s));
        auto *list = m_open->find<QListWidget>(u"profileList"_s);
        QVERIFY(m_open->click(u"keepProfileButton"_s));
        answerName(u"As it was"_s);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(m_open->server().http().request("PATCH", studio, R"({"encoding":{"videoBitrateKbps":1234}})").status, 200);
        QTRY_COMPARE(m_open->window().mirror().studio().value(u"encoding")[u"videoBitrateKbps"].toInt(), 1234);
        QVERIFY(m_open->click(u"applyProfileButton"_s));
        QTRY_COMPARE(bitrate(), before);
        // Not the note of the keeping, which names it too: the way back is remembered when this one is said.
        QTRY_VERIFY(m_open->textOf(u"profileNote"_s).contains(u"is on this studio now"_s));
        m_open->find<QAction>(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(bitrate(), 1234);
        m_open->find<QAction>(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(bitrate(), before);
        QVERIFY(m_open->click(u"renameProfileButton"_s));
        answerName(u"At home"_s);
        QTRY_COMPARE(list->item(0)->text(), u"At home"_s);
        QVERIFY(m_open->click(u"deleteProfileButton"_s));
        QVERIFY(m_open->confirm(u"deleteProfileBox"_s));
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(m_open->server().get("/v1/profiles").value(u"data").toArray().isEmpty());
    }
};

CW_TEST(ProfilesTest)
#include "ProfilesTest.moc"
