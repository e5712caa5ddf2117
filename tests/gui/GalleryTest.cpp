// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "Pages.h"
#include "StudioContent.h"
#include "actions/ActionCatalog.h"
#include "program/ProgramMonitor.h"
#include "theme/Theme.h"

#include "TestRegistry.h"

#include <QAction>
#include <QDir>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Pictures of every page and dialog as people meet them, for eyes to judge: in both themes, in four languages, with four kinds of content.
/// The test itself checks that something is on each picture and that no dialog is missing. scripts/gallery.sh makes all of them, at 100 and
/// at 200 %; a run without CASTWRIGHT_GALLERY=full makes a part, and the test is then quick.
class GalleryTest : public QObject {
    Q_OBJECT

    using Kind = StudioContent::Kind;
    std::unique_ptr<OpenWindow> m_open;
    QSet<QString> m_visited;
    QStringList m_clipped;
    QStringList m_clashing;
    QDir m_folder;
    QList<theme::Scheme> m_schemes;

    static bool isFull() { return qEnvironmentVariable("CASTWRIGHT_GALLERY") == u"full"; }
    static qsizetype coloursIn(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colours += picture.pixel(x, y);
        return colours.size();
    }
    void keep(QWidget &widget, const QString &name)
    {
        for (const QString &text : clippedTexts(widget))
            m_clipped += u"%1 %2 %3"_s.arg(m_folder.dirName(), name, text);
        for (const QString &letter : clashingLetters(widget))
            m_clashing += u"%1 %2 %3"_s.arg(m_folder.dirName(), name, letter);
        for (const theme::Scheme scheme : std::as_const(m_schemes)) {
            if (theme::isDark() != (scheme == theme::Scheme::Dark)) {
                theme::apply(scheme);
                QTest::qWait(60); // what has colours of its own takes the new ones
            }
            const QImage picture = widget.grab().toImage();
            const QString file = u"%1-%2%3.png"_s.arg(name, scheme == theme::Scheme::Dark ? u"dark"_s : u"light"_s,
                                                      picture.devicePixelRatio() > 1 ? u"@2x"_s : QString());
            QVERIFY(picture.save(m_folder.filePath(file), "PNG", 80));
            QVERIFY2(coloursIn(picture) > 3, qPrintable(file)); // an empty grab is one colour
        }
        std::ranges::reverse(m_schemes); // half as many changes
    }
    void keepOfWindow(const StudioContent::Kind kind)
    {
        MainWindow &window = m_open->window();
        if (kind == Kind::Typical) {
            keep(window, u"on-air"_s);
            for (const QSize size : isFull() ? QList<QSize>{{1920, 1080}, {3840, 2160}} : QList<QSize>{}) {
                window.resize(size / window.devicePixelRatioF());
                QTest::qWait(700);
                keep(window, u"on-air-%1"_s.arg(size.width()));
            }
            window.resize(1280, 720);
            window.actions().action(u"live.end"_s)->trigger();
            keep(window, u"asking-to-end"_s);
            m_open->click(u"stayOnAirButton"_s);
            window.actions().action(u"program.studioMode"_s)->trigger();
            QTest::qWait(1200);
            keep(window, u"studio-mode"_s);
            window.actions().action(u"program.studioMode"_s)->trigger();
            QTest::qWait(300);
        }
        if (kind == Kind::Broken || kind == Kind::Long) {
            window.actions().action(u"live.check"_s)->trigger();
            QTest::qWait(1500);
            keep(window, u"check"_s);
        }
    }

private Q_SLOTS:
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
        language::apply();
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        const QStringList languages =
            isFull() ? qEnvironmentVariable("CASTWRIGHT_GALLERY_LANGUAGES", u"en,de,ja,ar"_s).split(u',') : QStringList{};
        for (const QString &code : languages)
            for (const Kind kind : {Kind::NoStudio, Kind::Empty, Kind::Typical, Kind::Long, Kind::Broken})
                QTest::addRow("%s %s", qPrintable(code), qPrintable(StudioContent::nameOf(kind))) << code << static_cast<int>(kind);
        if (!isFull()) {
            QTest::addRow("en typical") << u"en"_s << static_cast<int>(Kind::Typical);
            QTest::addRow("ar broken") << u"ar"_s << static_cast<int>(Kind::Broken);
        }
    }
    void pages()
    {
        QFETCH(QString, language);
        QFETCH(int, kind);
        const auto content = static_cast<Kind>(kind);
        m_folder = QDir(QStringLiteral(CASTWRIGHT_BINARY_DIR "/gallery/%1/%2").arg(language, StudioContent::nameOf(content)));
        QVERIFY(m_folder.mkpath(u"."_s));
        m_schemes = isFull() || content == Kind::Typical ? QList{theme::Scheme::Dark, theme::Scheme::Light} : QList{theme::Scheme::Light};
        m_open = std::make_unique<OpenWindow>(language);
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        m_open->window().resize(1280, 720);
        QCOMPARE(m_open->window().layoutDirection(), language == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
        StudioContent studio(*m_open, language);
        const QByteArray path = studio.fill(content);
        if (content == Kind::Typical || content == Kind::Broken)
            studio.goLive();
        else
            QTest::qWait(1500);
        keepOfWindow(content);
        Pages pages(*m_open, path);
        const auto keepIt = [this](QWidget &widget, const QString &name) { keep(widget, name); };
        if (content == Kind::Typical)
            pages.visitMenus(keepIt);
        pages.visitAll(keepIt);
        m_visited += pages.visited();
        QVERIFY2(QTest::currentTestFailed() || m_open->window().isVisible(), "the window is gone");
    }

    void noTextIsCutOff()
    {
        m_clipped.removeDuplicates();
        for (const QString &each : std::as_const(m_clipped))
            qInfo().noquote() << each; // a failure's own message is cut short
        QCOMPARE(m_clipped.size(), 0);
    }

    void everyLetterLeadsToOneThing()
    {
        m_clashing.removeDuplicates();
        for (const QString &each : std::as_const(m_clashing))
            qInfo().noquote() << each; // a failure's own message is cut short
        QCOMPARE(m_clashing.size(), 0);
    }

    void everyDialogIsInIt()
    {
        const QStringList wanted = dialogNamesInSources();
        QVERIFY(wanted.size() > 10);
        QStringList missing;
        for (const QString &name : wanted)
            if (!m_visited.contains(name))
                missing += name;
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"without a picture; let an action with “…” in its text open them, or open them in tests/gui/Pages.cpp: "_s
                            + missing.join(u", "_s)));
    }
};

CW_TEST(GalleryTest)
#include "GalleryTest.moc"
