// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "actions/ActionCatalog.h"
#include "program/Multiview.h"
#include "program/Projector.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ErrorLabel.h"

#include "TestRegistry.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What an eye for detail finds: long names, empty places, rows in the colours of another theme.
class PolishTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QByteArray m_studio;

    MainWindow &window() { return m_open->window(); }
    void add(const QString &name, const QString &kind, const QJsonObject &settings)
    {
        m_open->server().create(m_studio + "/sources", {{u"name"_s, name}, {u"kind"_s, kind}, {kind, settings}});
    }
    static qsizetype coloursIn(QWidget &widget)
    {
        const QImage picture = widget.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                colours += picture.pixel(x, y);
        return colours.size();
    }
    /// Whether some label of the panel has words in this colour.
    static bool hasWordsIn(const QWidget &panel, const QColor &color)
    {
        return std::ranges::any_of(panel.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(color.name()); });
    }

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
        theme::apply(theme::Scheme::Dark);
        QSettings().clear();
    }

    void longNamesAreCutOffWhereTheRoomEnds()
    {
        m_studio = m_open->studio(u"Names"_s);
        const QString name = u"A microphone that hangs above the third row of the choir, on the left"_s;
        add(name, u"testPattern"_s, {{u"tone"_s, true}});
        m_open->server().create(m_studio + "/destinations", {{u"name"_s, QString(name + u" & more")}, {u"kind"_s, u"hls"_s}});
        QTRY_VERIFY(m_open->find<QWidget>(QString(u"volume-" + name)));
        ElidedLabel *label = nullptr;
        for (ElidedLabel *one : window().findChildren<ElidedLabel *>())
            if (one->text() == name)
                label = one;
        QVERIFY(label);
        QTRY_VERIFY(label->isVisible());
        QVERIFY2(label->shownText().endsWith(u'…'), qPrintable(label->shownText()));
        QVERIFY(label->fontMetrics().horizontalAdvance(label->shownText()) <= label->width());
        label->setFixedWidth(2000);
        QCOMPARE(label->shownText(), name);
        auto *list = m_open->find<QWidget>(u"destinationsList"_s);
        QTRY_VERIFY(list->findChild<QCheckBox *>());
        QTRY_VERIFY(list->findChild<QCheckBox *>()->width() > 100);
        QVERIFY(list->width() <= list->parentWidget()->width()); // nothing is pushed out of the panel
        QVERIFY(list->findChild<QCheckBox *>()->text().endsWith(u"&& more"_s));
    }

    void thePaletteAlignsItsNamesAndSaysWhenNothingFits()
    {
        m_studio = m_open->studio(u"Palette"_s);
        window().actions().action(u"app.palette"_s)->trigger();
        QDialog *palette = m_open->dialog(u"commandPalette"_s);
        QVERIFY(palette);
        auto *list = palette->findChild<QListWidget *>(u"paletteList"_s);
        QVERIFY(list->count() > 40);
        int withKeys = 0;
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY2(!list->item(row)->icon().isNull(), qPrintable(list->item(row)->text()));
            withKeys += list->item(row)->data(Qt::AccessibleTextRole).toString() != list->item(row)->text();
        }
        QVERIFY(withKeys > 10);
        auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        QTest::keyClicks(field, u"qqxxzz"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(!list->isVisible());
        const QList<QLabel *> labels = palette->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"qqxxzz"_s); }));
        QTest::keyClick(field, Qt::Key_Return); // and nothing is run
        QVERIFY(palette->isVisible());
        field->clear();
        QVERIFY(list->isVisible());
    }

    void aLanguageThatIsNotOursIsEnglish()
    {
        language::remember(u"nl"_s);
        language::apply();
        QCOMPARE(MainWindow::tr("%n problem(s)", nullptr, 2), u"2 problems"_s);
        language::remember(u"en"_s);
        language::apply();
    }

    void aNameHasRoom()
    {
        m_studio = m_open->studio(u"Room"_s);
        window().actions().action(u"studio.rename"_s)->trigger();
        QDialog *dialog = m_open->dialog(u"nameDialog"_s);
        QVERIFY(dialog);
        QVERIFY2(dialog->width() >= dialog->fontMetrics().averageCharWidth() * 50, QByteArray::number(dialog->width()).constData());
    }

    void rowsFollowTheTheme()
    {
        m_studio = m_open->studio(u"Colours"_s);
        add(u"Gone"_s, u"media"_s, {{u"path"_s, u"/films/gone.mp4"_s}});
        m_open->server().create(m_studio + "/destinations",
                                {{u"name"_s, u"Nobody"_s}, {u"kind"_s, u"rtmp"_s}, {u"url"_s, u"rtmp://127.0.0.1:1/live"_s}});
        auto *problems = m_open->find<QDockWidget>(u"problemsDock"_s);
        problems->show();
        problems->raise();
        const QColor dark = theme::colors().trouble;
        QTRY_VERIFY_WITH_TIMEOUT(hasWordsIn(*problems, dark), 8000);
        window().actions().action(u"live.check"_s)->trigger();
        const auto *check = m_open->find<QAbstractButton>(u"measureUplinkButton"_s)->parentWidget();
        QTRY_VERIFY_WITH_TIMEOUT(hasWordsIn(*check, dark), 8000);
        theme::apply(theme::Scheme::Light);
        const QColor light = theme::colors().trouble;
        QVERIFY(light != dark);
        QTRY_VERIFY(hasWordsIn(*problems, light) && !hasWordsIn(*problems, dark));
        QTRY_VERIFY(hasWordsIn(*check, light) && !hasWordsIn(*check, dark));
    }

    void errorsHaveASignAndTheThemesColour()
    {
        ErrorLabel error(&window());
        error.tell(u"Choose a file."_s);
        QVERIFY(!error.isHidden());
        QCOMPARE(error.text(), u"⚠ Choose a file."_s);
        QCOMPARE(error.accessibleName(), u"Choose a file."_s);
        for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::apply(scheme);
            error.ensurePolished();
            QTRY_COMPARE(error.palette().color(QPalette::WindowText), theme::colors().trouble);
        }
        error.tell({});
        QVERIFY(error.isHidden());
    }

    void emptyPlacesSaySo()
    {
        Multiview grid(window().mirror());
        grid.resize(480, 270);
        static_cast<QWidget &>(grid).show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QVERIFY(coloursIn(grid) > 3); // no studio
        m_studio = m_open->studio(u"Empty"_s);
        Projector projector(window().mirror());
        projector.resize(480, 270);
        projector.show();
        QTRY_VERIFY(projector.shownFrame() >= 0);
        QTRY_VERIFY(coloursIn(projector) > 3);
        QTRY_VERIFY(grid.cellCount() == 2 && grid.hasPicture(0));
        add(u"Box"_s, u"color"_s, {{u"color"_s, u"#204060"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(coloursIn(projector) <= 2, 5000); // the picture alone
    }

    void theListOfSourcesStaysWhereItIs()
    {
        m_studio = m_open->studio(u"Many"_s);
        for (int i = 0; i < 30; ++i)
            add(u"Source %1"_s.arg(i), u"color"_s, {});
        auto *list = m_open->find<QListWidget>(u"sourcesList"_s);
        QTRY_COMPARE(list->count(), 30);
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        const QListWidgetItem *last = list->item(29);
        const int place = list->verticalScrollBar()->value();
        Q_EMIT window().mirror().statusChanged(); // as every second while on air
        QCOMPARE(list->verticalScrollBar()->value(), place);
        QCOMPARE(list->item(29), last);
    }
};

CW_TEST(PolishTest)
#include "PolishTest.moc"
