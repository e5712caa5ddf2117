// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/FilterGraph.h"
#include "media/ffmpeg/ScalePicture.h"
#include "media/filters/FilterText.h"
#include "media/filters/FilteredSource.h"
#include "media/hub/MediaSource.h"

#include "TestRegistry.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <random>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

namespace {
VideoFramePtr frameOf(const QImage &picture, bool isOpaque)
{
    const auto kept = std::make_shared<QImage>(picture.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    auto frame = std::make_shared<VideoFrame>();
    frame->layout = PixelLayout::Bgra;
    frame->isOpaque = isOpaque;
    frame->width = kept->width();
    frame->height = kept->height();
    frame->planes[0] = kept->constBits();
    frame->strides[0] = static_cast<int>(kept->bytesPerLine());
    frame->owner = kept;
    return frame;
}

/// The same as a camera gives it: I420, bt709 or bt601, limited or full range.
VideoFramePtr yuvOf(const QImage &picture, ColorMatrix matrix = ColorMatrix::Bt709)
{
    CanvasPool pool(picture.width(), picture.height());
    const auto canvas = pool.take();
    ScalePicture scaler;
    scaler.toI420(*frameOf(picture, true), picture.rect(), canvas.planes);
    auto frame = std::make_shared<VideoFrame>(*canvas.share());
    frame->matrix = matrix;
    return frame;
}

QImage imageOf(const VideoFrame &frame)
{
    if (frame.layout == PixelLayout::Bgra)
        return QImage(frame.planes[0], frame.width, frame.height, frame.strides[0], QImage::Format_ARGB32_Premultiplied).copy();
    QImage image(frame.width, frame.height, QImage::Format_RGB32);
    ScalePicture scaler;
    scaler.toBgra(frame, {0, 0, frame.width, frame.height}, image.bits(), static_cast<int>(image.bytesPerLine()), frame.width,
                  frame.height);
    return image;
}

template <class T>
Filter filter(FilterKind kind, std::optional<T> Filter::*member, T settings)
{
    Filter out;
    out.kind = kind;
    out.*member = std::move(settings);
    return out;
}

/// A red square of 40 pixels in the middle of a green screen.
QImage screen()
{
    QImage picture(160, 90, QImage::Format_RGB32);
    picture.fill(QColor(u"#00b140"_s));
    QPainter(&picture).fillRect(60, 25, 40, 40, QColor(200, 30, 30));
    return picture;
}

QByteArray difference(QRgb seen, QRgb wanted, int tolerance)
{
    const bool isNear = std::abs(qRed(seen) - qRed(wanted)) <= tolerance && std::abs(qGreen(seen) - qGreen(wanted)) <= tolerance
        && std::abs(qBlue(seen) - qBlue(wanted)) <= tolerance;
    return isNear ? QByteArray() : (QString::number(seen, 16) + u" instead of " + QString::number(wanted, 16)).toLatin1();
}

double rms(const std::vector<float> &sound, std::size_t from)
{
    double sum = 0;
    for (std::size_t i = from; i < sound.size(); ++i)
        sum += static_cast<double>(sound[i]) * static_cast<double>(sound[i]);
    return 20 * std::log10(std::sqrt(sum / static_cast<double>(sound.size() - from)) + 1e-12);
}

std::vector<float> sine(double amplitude, int samples)
{
    std::vector<float> out;
    for (int i = 0; i < samples; ++i) {
        const auto value = static_cast<float>(amplitude * std::sin(2 * M_PI * 1000 * i / 48000));
        out.insert(out.end(), {value, value});
    }
    return out;
}

std::vector<float> filtered(const QList<Filter> &filters, std::vector<float> sound)
{
    SoundGraph graph(filters);
    for (std::size_t i = 0; i + 3200 <= sound.size(); i += 3200)
        graph.run(sound.data() + i, 1600);
    sound.resize(sound.size() / 3200 * 3200);
    return sound;
}

/// Shows what it is given.
class ShownSource final : public MediaSource {
public:
    VideoFramePtr frameAt(const Tick &) override { return picture; }
    bool readAudio(const Tick &, float *stereo, int samples, int) override
    {
        std::fill_n(stereo, samples * 2, 0.1f);
        return true;
    }
    bool hasAudio() const override { return true; }
    bool apply(const Source &) override { return true; }
    SourceStatus status() const override { return {}; }
    VideoFramePtr picture;
};
} // namespace

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chromaKeyTakesTheScreenAway()
    {
        for (const VideoFramePtr &frame : {yuvOf(screen()), frameOf(screen(), true)}) {
            PictureGraph graph({filter(FilterKind::ChromaKey, &Filter::chromaKey, ChromaKeySettings{})});
            const auto result = graph.run(frame);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
            QVERIFY(!(*result)->isOpaque);
            const QImage image = imageOf(**result);
            QVERIFY2(qAlpha(image.pixel(10, 10)) <= 3, QByteArray::number(qAlpha(image.pixel(10, 10))).constData());
            QVERIFY(qAlpha(image.pixel(80, 45)) >= 252);
            const QByteArray wrong = difference(image.pixel(80, 45), qRgb(200, 30, 30), 12);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
    }
    void colorsChangeAsTold()
    {
        QImage grey(64, 64, QImage::Format_RGB32);
        grey.fill(qRgb(100, 100, 100));
        ColorCorrectionSettings brighter;
        brighter.brightness = 0.2;
        PictureGraph graph({filter(FilterKind::ColorCorrection, &Filter::colorCorrection, brighter)});
        const auto result = graph.run(yuvOf(grey));
        QVERIFY(result);
        QVERIFY2(qRed(imageOf(**result).pixel(30, 30)) > 140, QByteArray::number(qRed(imageOf(**result).pixel(30, 30))).constData());
        ColorCorrectionSettings none;
        none.saturation = 0;
        PictureGraph drained({filter(FilterKind::ColorCorrection, &Filter::colorCorrection, none)});
        const QRgb pixel = imageOf(**drained.run(yuvOf(screen()))).pixel(80, 45);
        QVERIFY(std::abs(qRed(pixel) - qGreen(pixel)) < 5 && std::abs(qRed(pixel) - qBlue(pixel)) < 5);
    }
    void transparencySurvivesColorFilters()
    {
        QImage half(64, 64, QImage::Format_ARGB32);
        half.fill(qRgba(200, 100, 50, 128));
        PictureGraph graph({filter(FilterKind::ColorCorrection, &Filter::colorCorrection, ColorCorrectionSettings{}),
                            filter(FilterKind::Sharpen, &Filter::sharpen, SharpenSettings{})});
        const auto result = graph.run(frameOf(half, false));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        const QImage image = imageOf(**result).convertToFormat(QImage::Format_ARGB32);
        QVERIFY2(std::abs(qAlpha(image.pixel(32, 32)) - 128) <= 2, QByteArray::number(qAlpha(image.pixel(32, 32))).constData());
        const QByteArray wrong = difference(image.pixel(32, 32), qRgb(200, 100, 50), 8);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
    void cropCutsItsEdges()
    {
        PictureGraph graph({filter(FilterKind::Crop, &Filter::crop, CropSettings{60, 24, 60, 26})});
        const auto result = graph.run(yuvOf(screen()));
        QVERIFY(result);
        QCOMPARE(QSize((*result)->width, (*result)->height), QSize(40, 40));
        const QByteArray wrong = difference(imageOf(**result).pixel(20, 20), qRgb(200, 30, 30), 8);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        PictureGraph all({filter(FilterKind::Crop, &Filter::crop, CropSettings{100, 100, 100, 100})});
        QVERIFY(all.run(yuvOf(screen()))); // nothing would be left: a speck is
    }
    void blurSpreadsAndSharpenDoesNot()
    {
        const auto redAt = [](const Filter &step, int x) {
            return qRed(imageOf(**PictureGraph({step}).run(yuvOf(screen()))).pixel(x, 45));
        };
        const Filter blur = filter(FilterKind::Blur, &Filter::blur, BlurSettings{12});
        QVERIFY2(redAt(blur, 56) > 30, QByteArray::number(redAt(blur, 56)).constData());
        QVERIFY(redAt(filter(FilterKind::Sharpen, &Filter::sharpen, SharpenSettings{1}), 50) < 20);
    }
    void lookUpTablesAreApplied()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"in, [vert]'s: it.cube"_s); // a name full of marks that filters read
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("LUT_3D_SIZE 2\n"); // every colour becomes its opposite
        for (int b = 0; b < 2; ++b)
            for (int g = 0; g < 2; ++g)
                for (int r = 0; r < 2; ++r)
                    file.write(QByteArray::number(1 - r) + ' ' + QByteArray::number(1 - g) + ' ' + QByteArray::number(1 - b) + '\n');
        file.close();
        for (const double strength : {1.0, 0.5}) {
            PictureGraph graph({filter(FilterKind::Lut, &Filter::lut, LutSettings{path, strength})});
            const auto result = graph.run(yuvOf(screen()));
            QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
            const QRgb wanted = strength == 1.0 ? qRgb(55, 225, 225) : qRgb(128, 128, 128);
            const QByteArray wrong = difference(imageOf(**result).pixel(80, 45), wanted, 10);
            QVERIFY2(wrong.isEmpty(), wrong.constData());
        }
        PictureGraph missing({filter(FilterKind::Lut, &Filter::lut, LutSettings{folder.filePath(u"none.cube"_s), 1})});
        const auto refused = missing.run(yuvOf(screen()));
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
    }
    void soundFiltersDoWhatTheySay()
    {
        const std::vector<float> loud = sine(0.25, 48000);
        const double before = rms(loud, 0);
        const auto after = [&](const Filter &step, const std::vector<float> &sound) { return rms(filtered({step}, sound), 38400); };
        QVERIFY(std::abs(after(filter(FilterKind::Gain, &Filter::gain, GainSettings{6}), loud) - before - 6) < 0.1);
        const Filter gate = filter(FilterKind::NoiseGate, &Filter::noiseGate, NoiseGateSettings{});
        QVERIFY(std::abs(after(gate, loud) - before) < 0.5);
        QVERIFY2(after(gate, sine(0.003, 48000)) < rms(sine(0.003, 48000), 0) - 30,
                 QByteArray::number(after(gate, sine(0.003, 48000))).constData());
        const double pressed = after(filter(FilterKind::Compressor, &Filter::compressor, CompressorSettings{-30, 10, 5, 50, 0}), loud);
        QVERIFY2(pressed < before - 8, QByteArray::number(pressed).constData());
        const std::vector<float> capped = filtered({filter(FilterKind::Limiter, &Filter::limiter, LimiterSettings{-20, 50})}, loud);
        QVERIFY(*std::max_element(capped.begin() + 20000, capped.end()) <= 0.101f);
        std::mt19937 random(7);
        std::normal_distribution<float> hiss(0, 0.003f);
        std::vector<float> noise(96000);
        std::ranges::generate(noise, [&] { return hiss(random); });
        QVERIFY2(after(filter(FilterKind::NoiseSuppression, &Filter::noiseSuppression, NoiseSuppressionSettings{30, -45}), noise)
                     < rms(noise, 38400) - 6,
                 QByteArray::number(
                     after(filter(FilterKind::NoiseSuppression, &Filter::noiseSuppression, NoiseSuppressionSettings{30, -45}), noise)
                     - rms(noise, 38400))
                     .constData());
    }
    void aFilteredSourceNeverWaits()
    {
        auto shown = std::make_unique<ShownSource>();
        ShownSource *inner = shown.get();
        inner->picture = yuvOf(QImage(1920, 1080, QImage::Format_RGB32));
        Source settings;
        settings.id = u"s"_s;
        FilteredSource source(std::move(shown), settings);
        Tick tick;
        QCOMPARE(source.frameAt(tick), inner->picture); // nothing to do: the very same
        settings.filters = {filter(FilterKind::Blur, &Filter::blur, BlurSettings{100}),
                            filter(FilterKind::Gain, &Filter::gain, GainSettings{20})};
        source.setFilters(settings.filters);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(source.frameAt(tick), inner->picture); // as it was, without a gap, until the first filtered one is there
        QVERIFY(timer.elapsed() < 50);
        QTRY_VERIFY(source.frameAt(tick) && source.frameAt(tick) != inner->picture);
        {
            auto other = std::make_unique<ShownSource>();
            other->picture = inner->picture;
            FilteredSource fresh(std::move(other), settings);
            QVERIFY(!fresh.frameAt(tick)); // one that begins with filters is never seen without
            QTRY_VERIFY(fresh.frameAt(tick));
            QVERIFY(fresh.frameAt(tick) != inner->picture);
        }
        std::vector<float> sound(3200);
        QVERIFY(source.readAudio(tick, sound.data(), 1600, 0));
        QVERIFY(std::abs(sound.back() - 1.0f) < 0.01f);
        settings.filters[0].enabled = settings.filters[1].enabled = false;
        QVERIFY(source.apply(settings));
        QCOMPARE(source.frameAt(tick), inner->picture);
        settings.filters[0] = filter(FilterKind::Lut, &Filter::lut, LutSettings{u"/none.cube"_s, 1});
        source.setFilters(settings.filters);
        QTRY_VERIFY((source.frameAt(tick), !source.status().message.isEmpty()));
        QTRY_COMPARE(source.frameAt(tick), inner->picture); // shown as it is, with words
    }
};

CW_TEST(FilterTest)
#include "FilterTest.moc"
