// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDriver.h"
#include "TestRegistry.h"
#include "fakes/FfmpegTool.h"

#include "media/ffmpeg/DecodeStill.h"
#include "media/sources/SlateRenderer.h"
#include "media/sources/TextSource.h"
#include "media/sources/TextTokens.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Images, text and the slate.
class PictureSourceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    static std::unique_ptr<MediaSource> image(const QString &path)
    {
        Source source = sourceOf(SourceKind::Image);
        source.image = ImageSettings{path, {}};
        return makeSource(source, {});
    }
    static Tick at(qint64 number) { return {number, 30, 1280, 720, number * 33'333}; }
    static Source text(const QString &words)
    {
        Source source = sourceOf(SourceKind::Text);
        source.text = TextSettings{};
        source.text->text = words;
        return source;
    }
    /// Columns and rows that hold anything.
    static QRect inkOf(const VideoFrame &frame)
    {
        QRect ink;
        for (int y = 0; y < frame.height; ++y)
            for (int x = 0; x < frame.width; ++x)
                if (frame.planes[0][y * frame.strides[0] + 4 * x + 3] > 40)
                    ink |= QRect(x, y, 1, 1);
        return ink;
    }

private Q_SLOTS:
    void readsImages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isI420");
        QTest::newRow("png, opaque") << u"opaque.png"_s << true;
        QTest::newRow("png, transparent") << u"alpha.png"_s << false;
        QTest::newRow("jpg") << u"photo.jpg"_s << true;
        QTest::newRow("webp") << u"picture.webp"_s << true;
        QTest::newRow("gif") << u"still.gif"_s << true;
        QTest::newRow("png named jpg") << u"liar.jpg"_s << true;
    }
    void readsImages()
    {
        QFETCH(QString, name);
        QFETCH(bool, isI420);
        QImage picture(320, 240, QImage::Format_ARGB32);
        picture.fill(name.startsWith(u"alpha"_s) ? QColor(200, 100, 50, 128) : QColor(200, 100, 50));
        if (name.endsWith(u".webp"_s) || name.endsWith(u".gif"_s)) {
            QVERIFY(picture.save(file(u"base.png"_s)));
            QVERIFY(runFfmpeg({u"-i"_s, file(u"base.png"_s), file(name)}).exitCode == 0);
        } else {
            QVERIFY(picture.save(file(name), name == u"liar.jpg"_s ? "png" : nullptr));
        }
        const auto source = image(file(name));
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 3000));
        const auto frame = driver.frame();
        QCOMPARE(frame->width, 320);
        QCOMPARE(frame->height, 240);
        QCOMPARE(frame->layout == PixelLayout::I420, isI420);
        if (isI420) { // 16 + 219/255 * (0.2126 * 200 + 0.7152 * 100 + 0.0722 * 50)
            const int tolerance = name.endsWith(u".gif"_s) ? 30 : 3; // ffmpeg makes it with a palette of 256 fixed colours
            QVERIFY2(std::abs(int(frame->planes[0][50]) - 117) <= tolerance, qPrintable(QString::number(frame->planes[0][50])));
        } else {
            QCOMPARE(int(frame->planes[0][3]), 128);
            QVERIFY(std::abs(int(frame->planes[0][2]) - 100) <= 1);
        }
        driver.stepFor(100);
        QCOMPARE(driver.frame().get(), frame.get());
        QCOMPARE(source->status().state, SourceState::Running);
    }
    void webpIsReadWithoutThePluginToo()
    {
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:s=64x48"_s, u"-frames:v"_s, u"1"_s, file(u"red.webp"_s)}).exitCode == 0);
        const auto picture = decodeStill(file(u"red.webp"_s), 1000, 1'000'000);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->size(), QSize(64, 48));
        QVERIFY(picture->pixelColor(20, 20).red() > 240 && picture->pixelColor(20, 20).green() < 15);
        QVERIFY(!decodeStill(file(u"red.webp"_s), 63, 1'000'000));
    }
    void drawsSvgAtTheSizeOfTheCanvas()
    {
        QVERIFY(write(file(u"logo.svg"_s), "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='9'><rect x='8' width='8' height='9' fill='#00ff00'/></svg>"));
        const auto source = image(file(u"logo.svg"_s));
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 3000));
        QCOMPARE(driver.frame()->width, 1280);
        QCOMPARE(driver.frame()->height, 720);
        const auto *row = driver.frame()->planes[0] + 360 * driver.frame()->strides[0];
        QCOMPARE(int(row[4 * 630 + 3]), 0);
        QCOMPARE(int(row[4 * 650 + 1]), 255);
    }
    void playsAnimatedGifs()
    {
        QVERIFY(runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=white:s=64x48:r=10:d=0.5,format=gray,geq=lum='N*50'"_s, file(u"anim.gif"_s)}).exitCode == 0);
        const auto source = image(file(u"anim.gif"_s));
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 3000));
        // Five pictures of 100 ms: a new one every three frames.
        QSet<const VideoFrame *> seen;
        for (int number = 0; number < 15; ++number)
            seen.insert(source->frameAt(at(number)).get());
        QCOMPARE(seen.size(), 5);
        QCOMPARE(source->frameAt(at(0)).get(), source->frameAt(at(15)).get());
        QCOMPARE(source->frameAt(at(0)).get(), source->frameAt(at(2)).get());
        QVERIFY(source->frameAt(at(2)).get() != source->frameAt(at(3)).get());
    }
    void readsAChangedFileAnew()
    {
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::black);
        QVERIFY(picture.save(file(u"live.png"_s)));
        const auto source = image(file(u"live.png"_s));
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return driver.frame() != nullptr; }, 3000));
        QVERIFY(write(file(u"live.png"_s), "half a file")); // an editor at work: the old picture stays
        driver.stepFor(1300);
        QVERIFY(driver.frame());
        QCOMPARE(source->status().state, SourceState::Running);
        picture.fill(Qt::white);
        QVERIFY(picture.save(file(u"live.png"_s)));
        QVERIFY(driver.stepUntil([&] { return driver.frame()->planes[0][0] > 200; }, 2500));
    }
    void refusesWhatIsTooLargeOrNoPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        // A PNG header that promises 60000 x 60000 pixels.
        QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000");
        bomb += QByteArray::fromHex("0fb0e215" "0000001049444154789c");
        QTest::newRow("bomb") << u"bomb.png"_s << bomb << u"too large"_s;
        QTest::newRow("pnm bomb") << u"bomb.ppm"_s << QByteArray("P6 20000 20000 255\n") << u"too large"_s;
        QTest::newRow("garbage") << u"garbage.png"_s << QByteArray(5000, 'x') << u"damaged"_s;
        QTest::newRow("empty") << u"empty.jpg"_s << QByteArray() << u"damaged"_s;
        QTest::newRow("broken svg") << u"broken.svg"_s << QByteArray("<svg><rect") << u"damaged"_s;
        QTest::newRow("missing") << u"/nowhere/x.png"_s << QByteArray() << u"not there"_s;
    }
    void refusesWhatIsTooLargeOrNoPicture()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString path = name.startsWith(u'/') ? name : file(name);
        if (!name.startsWith(u'/'))
            QVERIFY(write(path, bytes));
        const auto source = image(path);
        SourceDriver driver(*source);
        QVERIFY(driver.stepUntil([&] { return source->status().state == SourceState::Failed; }, 3000));
        QVERIFY2(source->status().message.contains(words), qPrintable(source->status().message));
        QVERIFY(!driver.frame());
    }

    void textIsDrawnOnceWhileItStays()
    {
        TextSource source(text(u"Hello\nworld"_s), {});
        const auto frame = source.frameAt(at(0));
        QVERIFY(!inkOf(*frame).isEmpty());
        for (int number = 1; number < 50; ++number)
            QCOMPARE(source.frameAt(at(number)).get(), frame.get());
        QCOMPARE(source.paintCount(), 1);
    }
    void theClockIsDrawnOnceASecond()
    {
        const auto clock = std::make_shared<MockClock>();
        SourceContext context;
        context.wallClock = clock;
        TextSource source(text(u"{clock}"_s), context);
        for (int number = 0; number < 90; ++number) {
            source.frameAt(at(number));
            clock->advanceMs(33);
        }
        QVERIFY2(source.paintCount() >= 3 && source.paintCount() <= 4, qPrintable(QString::number(source.paintCount())));
    }
    void tokensSayWhatTheyShould()
    {
        const QDateTime now(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::LocalTime);
        QCOMPARE(expandTokens(u"{date} {clock} #{frame}"_s, now, {}, 42), u"2026-03-04 05:06:07 #42"_s);
        const auto countdown = [&](int seconds) { return expandTokens(u"{countdown}"_s, now, now.addSecs(seconds).toUTC().toString(Qt::ISODate), 0); };
        QCOMPARE(countdown(75), u"01:15"_s);
        QCOMPARE(countdown(3675), u"1:01:15"_s);
        QCOMPARE(countdown(0), u"00:00"_s);
        QCOMPARE(countdown(-5), u"00:00"_s);
        QCOMPARE(expandTokens(u"{countdown}"_s, now, u"soon"_s, 0), u"--:--"_s);
        QCOMPARE(expandTokens(u"{unknown} {"_s, now, {}, 0), u"{unknown} {"_s);
    }
    void scrollingSlidesAWindowWithoutDrawing()
    {
        Source settings = text(u"Breaking news"_s);
        settings.text->scrollPxPerSec = 300;
        TextSource source(settings, {});
        const auto first = source.frameAt(at(0));
        QCOMPARE(first->width, 1280);
        QVERIFY(inkOf(*first).isEmpty()); // comes in from the right
        const QRect early = inkOf(*source.frameAt(at(60)));
        const QRect later = inkOf(*source.frameAt(at(63)));
        QVERIFY(!early.isEmpty());
        QCOMPARE(early.left() - later.left(), 30); // 10 px a frame
        for (int number = 0; number < 400; ++number)
            source.frameAt(at(number));
        QCOMPARE(source.paintCount(), 1);
        settings.text->scrollPxPerSec = -300;
        QVERIFY(source.apply(settings));
        QVERIFY(inkOf(*source.frameAt(at(60))).left() < inkOf(*source.frameAt(at(63))).left());
    }
    void styleShows()
    {
        TextSource plain(text(u"Ill"_s), {});
        const QRect thin = inkOf(*plain.frameAt(at(0)));
        Source settings = text(u"Ill"_s);
        settings.text->outlinePx = 10;
        TextSource outlined(settings, {});
        const QRect thick = inkOf(*outlined.frameAt(at(0)));
        QVERIFY2(std::abs(thick.height() - thin.height() - 20) <= 3, qPrintable(u"%1 %2"_s.arg(thin.height()).arg(thick.height())));
        settings.text->outlinePx = 0;
        settings.text->backgroundColor = u"#0000ff80"_s;
        TextSource backed(settings, {});
        const auto frame = backed.frameAt(at(0));
        QCOMPARE(int(frame->planes[0][0]), 128); // premultiplied blue
        QCOMPARE(int(frame->planes[0][3]), 128);
        settings.text->text = u"wide line here\nI"_s;
        settings.text->backgroundColor = u"#00000000"_s;
        settings.text->align = TextAlign::Right;
        TextSource right(settings, {});
        const auto aligned = right.frameAt(at(0));
        QImage view(aligned->planes[0], aligned->width, aligned->height, aligned->strides[0], QImage::Format_ARGB32_Premultiplied);
        qreal leftmost = view.width();
        for (int y = view.height() * 6 / 10; y < view.height(); ++y)
            for (int x = 0; x < view.width(); ++x)
                if (qAlpha(view.pixel(x, y)) > 40)
                    leftmost = std::min<qreal>(leftmost, x);
        QVERIFY(leftmost > view.width() * 0.8);
    }
    void otherScriptsAndHugeTextsDoNoHarm()
    {
        for (const QString &words : {u"שלום עולם"_s, u"مرحبا بالعالم"_s, u"こんにちは世界"_s, u"👩‍👩‍👧"_s, QString(4000, u'W'), QString(4000, u'\n'), QString()}) {
            Source settings = text(words);
            settings.text->sizePx = words.size() > 100 ? 1000 : 64;
            TextSource source(settings, {});
            const auto frame = source.frameAt(at(0));
            QVERIFY(frame && frame->width > 0);
            QVERIFY(qint64(frame->width) * frame->height <= 64'000'000);
        }
        TextSource hebrew(text(u"שלום"_s), {});
        QVERIFY(!inkOf(*hebrew.frameAt(at(0))).isEmpty());
    }
    void theSlateHoldsItsWords()
    {
        Slate slate;
        slate.color = u"#1b2430"_s;
        const auto frame = renderSlate(slate, QSize(1280, 720));
        QCOMPARE(frame->layout, PixelLayout::I420);
        const int ground = frame->planes[0][0];
        QVERIFY(ground > 16 && ground < 60);
        int bright = 0;
        for (int y = 300; y < 420; ++y)
            for (int x = 100; x < 1180; ++x)
                bright += frame->planes[0][y * frame->strides[0] + x] > 180;
        QVERIFY(bright > 500);
        slate.text = QString(200, u'W');
        QVERIFY(renderSlate(slate, QSize(180, 320)));
    }
};

CW_TEST(PictureSourceTest)
#include "PictureSourceTest.moc"
