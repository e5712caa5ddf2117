// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "link/StudioMirror.h"

#include "TestRegistry.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QMessageBox>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A studio goes only when a person says so, and only the one that was asked about.
class StudioDeletingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;

    QStringList names() const
    {
        QStringList out;
        for (const QJsonValue &each : m_open->server().get("/v1/studios").value(u"data").toArray())
            out += each[u"name"].toString();
        out.sort();
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        m_open->studio(u"First"_s); // which is chosen now
        m_open->server().create("/v1/studios", {{u"name"_s, u"Second"_s}});
        QTRY_COMPARE(m_open->find<QComboBox>(u"studioCombo"_s)->count(), 2);
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void returnDeletesNothing()
    {
        m_open->find<QAction>(u"studio.delete"_s)->trigger();
        QDialog *box = m_open->dialog(u"deleteStudioBox"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!m_open->find<QMessageBox>(u"deleteStudioBox"_s));
        QTest::qWait(100);
        QCOMPARE(names(), QStringList({u"First"_s, u"Second"_s}));
    }
    void theOneThatWasAskedAboutGoes()
    {
        m_open->find<QAction>(u"studio.delete"_s)->trigger();
        QVERIFY(m_open->dialog(u"deleteStudioBox"_s));
        auto *box = m_open->find<QComboBox>(u"studioCombo"_s);
        box->setCurrentIndex(box->findText(u"Second"_s)); // as when somebody else's change puts another in front
        m_open->window().mirror().choose(box->currentData().toString());
        QTRY_VERIFY(m_open->window().windowTitle().startsWith(u"Second"_s));
        QVERIFY(m_open->confirm(u"deleteStudioBox"_s));
        QTRY_COMPARE(names(), QStringList({u"Second"_s}));
    }
};

CW_TEST(StudioDeletingTest)
#include "StudioDeletingTest.moc"
