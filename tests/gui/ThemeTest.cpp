// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"
#include "OpenWindow.h"
#include "theme/Icons.h"
#include "widgets/LevelMeter.h"

#include "TestRegistry.h"

#include <QDir>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The tokens of the visual language, by measure.
class ThemeTest : public QObject {
    Q_OBJECT

    static double luminance(const QColor &color)
    {
        const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }
    /// As WCAG 2.1 has it: 1 to 21.
    static double contrast(const QColor &one, const QColor &other)
    {
        const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
        return (light + 0.05) / (dark + 0.05);
    }

private Q_SLOTS:
    void cleanup()
    {
        theme::setTextPercent(100);
        theme::setReducedMotion(false);
        theme::apply(theme::Scheme::Dark);
        QSettings().clear();
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("dark") << static_cast<int>(theme::Scheme::Dark);
        QTest::newRow("light") << static_cast<int>(theme::Scheme::Light);
    }
    void textCanBeRead()
    {
        QFETCH(int, scheme);
        theme::apply(static_cast<theme::Scheme>(scheme));
        const theme::Colors &c = theme::colors();
        const std::pair<const char *, QColor> grounds[] = {{"window", c.window}, {"panel", c.panel}, {"field", c.field}};
        const std::pair<const char *, QColor> texts[] = {{"text", c.text},      {"dimText", c.dimText}, {"accent", c.accent},
                                                         {"good", c.good},      {"warning", c.warning}, {"trouble", c.trouble},
                                                         {"preview", c.preview}};
        for (const auto &[text, ink] : texts)
            for (const auto &[ground, paper] : grounds)
                QVERIFY2(contrast(ink, paper) >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(text), QLatin1StringView(ground)).arg(contrast(ink, paper))));
        QVERIFY(contrast(c.accentText, c.accent) >= 4.5);
        QVERIFY(contrast(c.onAirText, c.onAir) >= 4.5);
        // Frames and rings are not text: 3 to 1 (1.4.11). The line between panels carries no meaning.
        for (const QColor &ring : {c.accent, c.onAir, c.preview})
            QVERIFY2(contrast(ring, c.window) >= 3, qPrintable(ring.name()));
        const QPalette palette = QApplication::palette();
        for (const auto &[ink, paper] : {std::pair{QPalette::WindowText, QPalette::Window},
                                         {QPalette::Text, QPalette::Base},
                                         {QPalette::ButtonText, QPalette::Button},
                                         {QPalette::HighlightedText, QPalette::Highlight},
                                         {QPalette::PlaceholderText, QPalette::Base},
                                         {QPalette::Link, QPalette::Window},
                                         {QPalette::ToolTipText, QPalette::ToolTipBase}})
            QVERIFY2(contrast(palette.color(ink), palette.color(paper)) >= 4.5, QByteArray::number(ink).constData());
    }

    void redMeansOnAir()
    {
        for (const theme::Scheme scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
            theme::apply(scheme);
            const theme::Colors &c = theme::colors();
            const auto isRed = [](const QColor &color) { return color.saturation() > 120 && (color.hue() >= 345 || color.hue() <= 12); };
            QVERIFY(isRed(c.onAir));
            for (const QColor &other : {c.accent, c.good, c.warning, c.trouble, c.preview, c.text, c.dimText})
                QVERIFY2(!isRed(other), qPrintable(other.name()));
        }
    }

    void textGrowsEverywhere()
    {
        theme::apply(theme::Scheme::Dark);
        QList<double> before;
        const QList<theme::Type> types{theme::Type::Small, theme::Type::Body, theme::Type::Title, theme::Type::Display};
        for (const theme::Type type : types)
            before += theme::font(type).pointSizeF();
        QVERIFY(std::ranges::is_sorted(before));
        theme::setTextPercent(200);
        theme::apply(theme::Scheme::Dark);
        for (qsizetype i = 0; i < types.size(); ++i)
            QVERIFY(std::abs(theme::font(types[i]).pointSizeF() - 2 * before[i]) < 0.1);
        theme::setTextPercent(1000);
        QCOMPARE(theme::textPercent(), 200);
    }

    void motionIsShortAndCanBeNone()
    {
        QVERIFY(theme::motionMs() <= 200);
        QCOMPARE(theme::motionMs(5000), 200);
        theme::setReducedMotion(true);
        QCOMPARE(theme::motionMs(), 0);
        QCOMPARE(theme::motionMs(150), 0);
    }

    void everyIconIsThereInOneStroke()
    {
        const QStringList files = QDir(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            QFile svg(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/resources/icons/") + file);
            QVERIFY(svg.open(QIODevice::ReadOnly));
            const QByteArray text = svg.readAll();
            QVERIFY2(text.contains("viewBox=\"0 0 24 24\""), qPrintable(file));
            const QImage drawn = theme::icon(file.chopped(4)).pixmap(24, 24).toImage();
            int inked = 0;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    inked += qAlpha(drawn.pixel(x, y)) > 60;
            QVERIFY2(inked > 12, qPrintable(file));
        }
    }

    void metersSpeak()
    {
        LevelMeter meter;
        meter.setLevels(-100, -100, -100, -100);
        const QString silence = meter.accessibleDescription();
        QVERIFY(!silence.isEmpty());
        meter.setLevels(-6, -12.5, -20, -20);
        QVERIFY2(meter.accessibleDescription().contains(u"-6"_s), qPrintable(meter.accessibleDescription()));
        QVERIFY(meter.accessibleDescription() != silence);
    }
};

CW_TEST(ThemeTest)
#include "ThemeTest.moc"
