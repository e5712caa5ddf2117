// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/FilteredScenes.h"
#include "media/program/Disposer.h"
#include "media/program/SourceSet.h"

#include "TestRegistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

/// Nested scenes with filters: pictures of their own that nobody waits for.
class FilteredScenesTest : public QObject {
    Q_OBJECT

    const QSize canvas{1920, 1080};
    Disposer m_disposer;

    static Source nested(const QList<Filter> &filters)
    {
        Source out;
        out.id = u"nested"_s;
        out.kind = SourceKind::Scene;
        out.scene = SceneSettings{u"inner"_s};
        out.filters = filters;
        return out;
    }
    static Filter blur(double radius)
    {
        Filter filter;
        filter.kind = FilterKind::Blur;
        filter.blur = BlurSettings{radius};
        return filter;
    }
    static VideoFramePtr whole(int width, int height)
    {
        CanvasPool pool(width, height);
        const auto picture = pool.take();
        fillCanvas(picture.planes, 180, 90, 200);
        return picture.share();
    }
    static Layer layer(const VideoFramePtr &frame, double width)
    {
        SceneItem item;
        item.id = u"item"_s;
        item.width = width;
        item.height = 1080;
        item.fit = FitMode::Stretch;
        return {item, frame};
    }
    static int alphaAt(const VideoFrame &frame, int x, int y) { return frame.planes[0][y * frame.strides[0] + 4 * x + 3]; }
    static ProgramSpec specOf(const Source &source)
    {
        ProgramSpec spec;
        spec.sources = {source};
        return spec;
    }
    Tick m_tick;
    std::optional<VideoFramePtr> next(FilteredScenes &scenes, const Source &source, const std::vector<Layer> &layers)
    {
        ++m_tick.frameNumber;
        return scenes.pictureOf(source, CanvasKind::Main, canvas, m_tick, [&](const QString &, CanvasKind) { return layers; });
    }

private Q_SLOTS:
    void nobodyWaitsForTheFilters()
    {
        FilteredScenes scenes(m_disposer);
        const Source source = nested({blur(100)});
        const std::vector<Layer> layers{layer(whole(1920, 1080), 1920)};
        QElapsedTimer timer;
        timer.start();
        const auto first = next(scenes, source, layers);
        QVERIFY2(timer.elapsed() < 50, QByteArray::number(timer.elapsed()).constData());
        QVERIFY(first && !*first); // none yet, and not the scene without its filters
        QTRY_VERIFY(*next(scenes, source, layers));
        QCOMPARE((*next(scenes, source, layers))->layout, PixelLayout::I420);
        const VideoFramePtr done = *next(scenes, source, layers);
        QTest::qWait(100);
        QCOMPARE(*next(scenes, source, layers), done); // nothing moves in it: it is filtered once
    }
    void whatItDoesNotShowStaysTransparent()
    {
        FilteredScenes scenes(m_disposer);
        const Source source = nested({blur(4)});
        const std::vector<Layer> layers{layer(whole(960, 1080), 960)};
        QTRY_VERIFY(*next(scenes, source, layers));
        const VideoFramePtr picture = *next(scenes, source, layers);
        QCOMPARE(picture->layout, PixelLayout::Bgra);
        QCOMPARE(alphaAt(*picture, 300, 500), 255);
        QCOMPARE(alphaAt(*picture, 1500, 500), 0);
    }
    void filtersThatAreSwitchedOnMakeNoGap()
    {
        FilteredScenes scenes(m_disposer);
        const ProgramSpec plain = specOf(nested({}));
        const ProgramSpec filtered = specOf(nested({blur(50)}));
        const std::vector<Layer> layers{layer(whole(1920, 1080), 1920)};
        scenes.update(nullptr, plain, {u"nested"_s});
        QVERIFY(!next(scenes, plain.sources[0], layers)); // taken apart
        scenes.update(&plain, filtered, {u"nested"_s});
        QVERIFY(!next(scenes, filtered.sources[0], layers)); // still, as the first filtered picture is not there
        QTRY_VERIFY(next(scenes, filtered.sources[0], layers));
        QVERIFY(*next(scenes, filtered.sources[0], layers));
        scenes.update(&filtered, plain, {u"nested"_s});
        QVERIFY(!next(scenes, plain.sources[0], layers));
    }
    void aSceneThatShowsItselfComesToAnEnd()
    {
        FilteredScenes scenes(m_disposer);
        const Source source = nested({blur(4)});
        int depth = 0;
        FilteredScenes::LayersOf layersOf = [&](const QString &, CanvasKind) {
            if (++depth < 100)
                scenes.pictureOf(source, CanvasKind::Main, canvas, m_tick, layersOf);
            return std::vector<Layer>();
        };
        ++m_tick.frameNumber;
        scenes.pictureOf(source, CanvasKind::Main, canvas, m_tick, layersOf);
        QCOMPARE(depth, 1);
    }
};

CW_TEST(FilteredScenesTest)
#include "FilteredScenesTest.moc"
