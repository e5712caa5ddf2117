// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/AudioMath.h"
#include "media/compose/AudioMixer.h"
#include "media/compose/Compositor.h"
#include "media/compose/LayerGeometry.h"
#include "media/compose/SceneMix.h"

#include "TestRegistry.h"

#include <QImage>
#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::media;

class ComposeTest : public QObject {
    Q_OBJECT

    static VideoFramePtr solid(QRgb color, int width, int height)
    {
        const auto image = std::make_shared<QImage>(width, height, QImage::Format_ARGB32_Premultiplied);
        image->fill(QColor::fromRgba(color));
        auto frame = std::make_shared<VideoFrame>();
        frame->layout = PixelLayout::Bgra;
        frame->isOpaque = qAlpha(color) == 255;
        frame->width = width;
        frame->height = height;
        frame->planes[0] = image->constBits();
        frame->strides[0] = static_cast<int>(image->bytesPerLine());
        frame->owner = image;
        return frame;
    }
    static SceneItem item(const char *id, double x, double y, double width, double height)
    {
        SceneItem out;
        out.id = QLatin1String(id);
        out.sourceId = out.id;
        out.x = x;
        out.y = y;
        out.width = width;
        out.height = height;
        out.fit = FitMode::Stretch;
        return out;
    }
    static QImage rgb(const VideoFrame &frame)
    {
        QImage image(frame.width, frame.height, QImage::Format_RGB32);
        ScalePicture scaler;
        scaler.toBgra(frame, {0, 0, frame.width, frame.height}, image.bits(), static_cast<int>(image.bytesPerLine()), frame.width, frame.height);
        return image;
    }
    static QByteArray difference(const QImage &image, int x, int y, QRgb wanted, int tolerance = 6)
    {
        const QRgb seen = image.pixel(x, y);
        const bool isNear = qAbs(qRed(seen) - qRed(wanted)) <= tolerance && qAbs(qGreen(seen) - qGreen(wanted)) <= tolerance && qAbs(qBlue(seen) - qBlue(wanted)) <= tolerance;
        return isNear ? QByteArray() : QStringLiteral("at %1,%2: %3 instead of %4").arg(x).arg(y).arg(seen, 0, 16).arg(wanted, 0, 16).toLatin1();
    }

private Q_SLOTS:
    void fitModesAreExact()
    {
        const QSize canvas(1280, 720);
        SceneItem placed = item("a", 100, 50, 400, 400);
        placed.fit = FitMode::Contain;
        QCOMPARE(layerGeometry(placed, {1920, 1080}, 1.0, canvas).target, QRect(100, 138, 400, 225));
        placed.fit = FitMode::Cover;
        const LayerGeometry cover = layerGeometry(placed, {1920, 1080}, 1.0, canvas);
        QCOMPARE(cover.target, QRect(100, 50, 400, 400));
        QCOMPARE(cover.crop, QRect(420, 0, 1080, 1080));
        placed.fit = FitMode::None;
        QCOMPARE(layerGeometry(placed, {200, 100}, 1.0, canvas).target, QRect(200, 200, 200, 100));
        placed.crop = {10, 20, 30, 40};
        QCOMPARE(layerGeometry(placed, {200, 100}, 1.0, canvas).crop, QRect(10, 20, 160, 40));
        placed.crop = {300, 0, 0, 0};
        QVERIFY(layerGeometry(placed, {200, 100}, 1.0, canvas).isEmpty());
    }

    void colorsAndEdgesAreTrue()
    {
        // Independently reckoned: red over blue, 4 pixels either side of every edge; even and odd corners, solid and half transparent.
        const QRgb blue = qRgb(30, 60, 120);
        const QRgb red = qRgb(220, 20, 20);
        for (const int left : {200, 201})
            for (const bool isSolid : {true, false}) {
                Compositor compositor(640, 360);
                std::vector<Layer> layers{{item("back", 0, 0, 640, 360), solid(blue, 64, 36)}, {item("front", left, 100, 120, 80), solid(isSolid ? red : qRgba(220, 20, 20, 128), 12, 8)}};
                const QImage image = rgb(*compositor.compose(layers));
                const QRgb inside = isSolid ? red : qRgb((220 * 128 + 30 * 127) / 255, (20 * 128 + 60 * 127) / 255, (20 * 128 + 120 * 127) / 255);
                for (const auto &[x, y, wanted] : std::initializer_list<std::tuple<int, int, QRgb>>{
                         {left - 4, 140, blue}, {left + 4, 140, inside}, {left + 115, 140, inside}, {left + 124, 140, blue},
                         {left + 60, 96, blue}, {left + 60, 104, inside}, {left + 60, 175, inside}, {left + 60, 184, blue}, {4, 4, blue}})
                    QVERIFY2(difference(image, x, y, wanted).isEmpty(), difference(image, x, y, wanted).constData());
            }
    }

    void opacityMixes()
    {
        Compositor compositor(320, 180);
        SceneItem front = item("front", 0, 0, 320, 180);
        front.opacity = 0.25;
        const QImage image = rgb(*compositor.compose({{item("back", 0, 0, 320, 180), solid(qRgb(200, 200, 200), 32, 18)}, {front, solid(qRgb(0, 0, 0), 32, 18)}}));
        QVERIFY2(difference(image, 160, 90, qRgb(150, 150, 150)).isEmpty(), difference(image, 160, 90, qRgb(150, 150, 150)).constData());
    }

    void turnedPicturesTurnAboutTheirCentre()
    {
        Compositor compositor(400, 400);
        SceneItem bar = item("bar", 150, 190, 100, 20);
        bar.rotationDeg = 90;
        const QImage image = rgb(*compositor.compose({{bar, solid(qRgb(255, 255, 255), 100, 20)}}));
        QVERIFY(qGray(image.pixel(200, 160)) > 200);
        QVERIFY(qGray(image.pixel(200, 240)) > 200);
        QVERIFY(qGray(image.pixel(160, 200)) < 40);
    }

    void aStillSceneIsPaintedOnce()
    {
        Compositor compositor(640, 360);
        const std::vector<Layer> layers{{item("a", 0, 0, 640, 360), solid(qRgb(1, 2, 3), 64, 36)}};
        const VideoFramePtr first = compositor.compose(layers);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(compositor.compose(layers), first);
        QCOMPARE(compositor.paintCount(), 1);
        QVERIFY(compositor.compose({{item("a", 2, 0, 640, 360), layers[0].frame}}) != first);
        QCOMPARE(compositor.paintCount(), 2);
    }

    void transitionsMeetInTheMiddle()
    {
        Compositor compositor(640, 360);
        const VideoFramePtr from = compositor.compose({{item("a", 0, 0, 640, 360), solid(qRgb(240, 240, 240), 64, 36)}});
        const VideoFramePtr to = compositor.compose({{item("b", 0, 0, 640, 360), solid(qRgb(0, 0, 0), 64, 36)}});
        CanvasPool pool(640, 360);
        QCOMPARE(mixScenes(pool, TransitionKind::Fade, from, to, 0), from);
        QCOMPARE(mixScenes(pool, TransitionKind::Fade, from, to, 1), to);
        QVERIFY(difference(rgb(*mixScenes(pool, TransitionKind::Fade, from, to, 0.5)), 320, 180, qRgb(120, 120, 120)).isEmpty());
        QVERIFY(difference(rgb(*mixScenes(pool, TransitionKind::FadeToBlack, from, to, 0.5)), 320, 180, qRgb(0, 0, 0)).isEmpty());
        const QImage wipe = rgb(*mixScenes(pool, TransitionKind::WipeLeft, from, to, 0.5));
        QVERIFY(difference(wipe, 310, 180, qRgb(240, 240, 240)).isEmpty() && difference(wipe, 330, 180, qRgb(0, 0, 0)).isEmpty());
        const QImage slide = rgb(*mixScenes(pool, TransitionKind::SlideLeft, from, to, 0.25));
        QVERIFY(difference(slide, 470, 180, qRgb(240, 240, 240)).isEmpty() && difference(slide, 490, 180, qRgb(0, 0, 0)).isEmpty());
    }

    void soundIsExactOverTime()
    {
        for (const int fps : {24, 25, 30, 50, 60}) {
            qint64 samples = 0;
            for (qint64 frame = 0; frame < fps * 10; ++frame)
                samples += AudioMixer::samplesOf(frame, fps);
            QCOMPARE(samples, 480'000);
        }
        QVERIFY(qAbs(gainOf(-6.0206) - 0.5) < 1e-4);
        QCOMPARE(gainOf(-100), 0.0f);
        QCOMPARE(balanceGains(1)[0], 0.0f);
        QCOMPARE(balanceGains(-0.5)[1], 0.5f);
    }

    void metersAndLimiterMeasure()
    {
        std::vector<float> sine(9600);
        for (std::size_t i = 0; i < 4800; ++i)
            sine[2 * i] = sine[2 * i + 1] = static_cast<float>(2.0 * std::sin(2 * 3.14159265358979 * 1000.0 * static_cast<double>(i) / 48000.0));
        Limiter limiter;
        limiter.process(sine.data(), 4800);
        for (const float value : sine)
            QVERIFY(std::abs(value) <= Limiter::ceiling + 1e-5f);
        std::vector<float> quiet(9600);
        for (std::size_t i = 0; i < 4800; ++i)
            quiet[2 * i] = quiet[2 * i + 1] = static_cast<float>(0.1 * std::sin(2 * 3.14159265358979 * 1000.0 * static_cast<double>(i) / 48000.0));
        LevelMeter meter;
        meter.add(quiet.data(), 4800);
        const auto levels = meter.take();
        QVERIFY(qAbs(levels[0] + 20.0) < 0.1);
        QVERIFY(qAbs(levels[2] + 23.01) < 0.1);
        QCOMPARE(meter.take()[0], -100.0);
    }
};

CW_TEST(ComposeTest)
#include "ComposeTest.moc"
