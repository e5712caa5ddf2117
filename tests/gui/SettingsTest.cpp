// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "actions/ActionCatalog.h"
#include "settings/Languages.h"
#include "widgets/ErrorLabel.h"

#include "TestRegistry.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableWidget>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The settings dialog on the real window.
class SettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QByteArray m_studio;

    QDialog *openSettings()
    {
        m_open->find<QAction>(u"app.settings"_s)->trigger();
        return m_open->dialog(u"settingsDialog"_s);
    }
    static void showPage(QDialog *settings, int page) { settings->findChild<QListWidget *>(u"settingsPages"_s)->setCurrentRow(page); }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        m_studio = m_open->studio(u"Settings"_s);
        QTRY_VERIFY(m_open->find<QAction>(u"app.settings"_s));
        QTest::qWait(200);
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void studioSettingsAreSavedAndTakenBack()
    {
        QDialog *settings = openSettings();
        QVERIFY(settings);
        showPage(settings, 2);
        auto *bitrate = settings->findChild<QSpinBox *>(u"videoBitrateKbpsField"_s);
        QVERIFY(bitrate);
        QCOMPARE(bitrate->value(), 4500);
        bitrate->setValue(6100);
        QVERIFY(m_open->save(u"settingsDialog"_s));
        const auto saved = [this] {
            return m_open->server().get(m_studio).value(u"encoding").toObject().value(u"videoBitrateKbps").toInt();
        };
        QTRY_COMPARE(saved(), 6100);
        m_open->find<QAction>(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(saved(), 4500);
    }

    void refusalNamesTheField()
    {
        QDialog *settings = openSettings();
        QVERIFY(settings);
        showPage(settings, 1);
        settings->findChild<QLineEdit *>(u"nameField"_s)->clear();
        QTest::mouseClick(settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY([settings] {
            for (const ErrorLabel *label : settings->findChildren<ErrorLabel *>())
                if (label->isVisible() && label->text().startsWith(u'⚠') && label->text().contains(u"Name must"_s))
                    return true;
            return false;
        }());
        QVERIFY(settings->isVisible());
        settings->reject();
    }

    void keysCanBeChosenAndAreKept()
    {
        QDialog *settings = openSettings();
        QVERIFY(settings);
        auto *editor = settings->findChild<QKeySequenceEdit *>(u"keys-program.studioMode"_s);
        QVERIFY(editor);
        editor->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_L)); // that of going live
        QVERIFY(m_open->save(u"settingsDialog"_s));
        QCOMPARE(m_open->find<QAction>(u"program.studioMode"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
        QVERIFY(m_open->find<QAction>(u"live.go"_s)->shortcut().isEmpty());
        QCOMPARE(QSettings().value(u"keys/program.studioMode"_s).toString(), u"Ctrl+L"_s);
        m_open->window().actions().resetKeys();
        QCOMPARE(m_open->find<QAction>(u"live.go"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    }

    void searchLeavesPagesThatMatch()
    {
        QDialog *settings = openSettings();
        QVERIFY(settings);
        auto *pages = settings->findChild<QListWidget *>(u"settingsPages"_s);
        QTest::keyClicks(settings->findChild<QLineEdit *>(u"settingsSearch"_s), u"keyframe"_s);
        QStringList shown;
        for (int i = 0; i < pages->count(); ++i)
            if (!pages->item(i)->isHidden())
                shown += pages->item(i)->text();
        QCOMPARE(shown, QStringList{u"Encoder"_s});
        QCOMPARE(pages->currentItem()->text(), u"Encoder"_s);
        settings->reject();
    }

    void aBackupIsMadeOnRequest()
    {
        QDialog *settings = openSettings();
        QVERIFY(settings);
        auto *pages = settings->findChild<QListWidget *>(u"settingsPages"_s);
        pages->setCurrentItem(pages->findItems(u"Backups"_s, Qt::MatchExactly).first());
        auto *table = settings->findChild<QTableWidget *>(u"backupTable"_s);
        QTRY_VERIFY(table->rowCount() >= 1); // the day's
        const int before = table->rowCount();
        QVERIFY(m_open->click(u"backUpButton"_s));
        QTRY_COMPARE(table->rowCount(), before + 1);
        QTRY_VERIFY(settings->findChild<QLabel *>(u"backupNote"_s)->text().contains(u"asked-for-"_s));
        QCOMPARE(m_open->server().get("/v1/backups").value(u"data").toArray().size(), before + 1);
        settings->reject();
    }

    void textGrowsWithTheWish()
    {
        const double before = QApplication::font().pointSizeF();
        QDialog *settings = openSettings();
        QVERIFY(settings);
        settings->findChild<QSpinBox *>(u"textSizeField"_s)->setValue(150);
        QVERIFY(m_open->save(u"settingsDialog"_s));
        QVERIFY(std::abs(QApplication::font().pointSizeF() - before * 1.5) < 0.2);
    }

    void languageAsksForANewWindow()
    {
        QSignalSpy asked(&m_open->window(), &MainWindow::languageChanged);
        QDialog *settings = openSettings();
        QVERIFY(settings);
        auto *languages = settings->findChild<QComboBox *>(u"languageBox"_s);
        languages->setCurrentIndex(languages->findData(u"de"_s));
        QVERIFY(m_open->save(u"settingsDialog"_s));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(language::remembered(), u"de"_s);
    }
};

CW_TEST(SettingsTest)
#include "SettingsTest.moc"
