// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/NestedScenes.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

class NestedScenesTest : public QObject {
    Q_OBJECT

    const QSize canvas{1280, 720};
    ProgramSpec m_spec;
    VideoFramePtr m_frame;

    static Source source(const QString &id, const QString &sceneId = {})
    {
        Source out;
        out.id = id;
        if (!sceneId.isEmpty()) {
            out.kind = SourceKind::Scene;
            out.scene = SceneSettings{sceneId};
        }
        return out;
    }
    static SceneItem item(const QString &id, const QString &sourceId, QRectF box)
    {
        SceneItem out;
        out.id = id;
        out.sourceId = sourceId;
        out.x = box.x();
        out.y = box.y();
        out.width = box.width();
        out.height = box.height();
        out.fit = FitMode::Stretch;
        return out;
    }
    static Scene scene(const QString &id, QList<SceneItem> items)
    {
        Scene out;
        out.id = id;
        out.items = std::move(items);
        return out;
    }
    std::vector<Layer> layers(const QString &id) const
    {
        return layersOf(m_spec, id, CanvasKind::Main, canvas, [this](const QString &) { return m_frame; });
    }
    static QRectF box(const Layer &layer) { return {layer.item.x, layer.item.y, layer.item.width, layer.item.height}; }

private Q_SLOTS:
    void init()
    {
        auto frame = std::make_shared<VideoFrame>();
        frame->width = 400;
        frame->height = 200;
        m_frame = frame;
        m_spec = {};
        m_spec.sources = {source(u"cam"_s), source(u"inner"_s, u"b"_s)};
    }
    void placesScaleWithTheBox()
    {
        m_spec.scenes = {scene(u"a"_s, {item(u"i1"_s, u"cam"_s, {0, 0, 100, 100}), item(u"i2"_s, u"inner"_s, {640, 360, 640, 360})}),
                         scene(u"b"_s, {item(u"j"_s, u"cam"_s, {320, 180, 400, 200})})};
        const auto out = layers(u"a"_s);
        QCOMPARE(out.size(), 2U);
        QCOMPARE(out[1].item.id, u"i2/j"_s);
        QCOMPARE(box(out[1]), QRectF(800, 450, 200, 100));
        QCOMPARE(sourcesShown(m_spec, u"a"_s, CanvasKind::Main), (QSet<QString>{u"cam"_s, u"inner"_s}));
    }
    void whatStandsOverTheEdgeIsCut()
    {
        m_spec.scenes = {scene(u"a"_s, {item(u"i"_s, u"inner"_s, {0, 0, 640, 360})}),
                         scene(u"b"_s, {item(u"j"_s, u"cam"_s, {1080, 0, 400, 200})})};
        const auto out = layers(u"a"_s);
        QCOMPARE(box(out.at(0)), QRectF(540, 0, 100, 100));
        QCOMPARE(out[0].item.crop, (Crop{0, 0, 200, 0}));
    }
    void turnsAndFadesAddUp()
    {
        SceneItem outer = item(u"i"_s, u"inner"_s, {0, 0, 1280, 720});
        outer.rotationDeg = 90;
        outer.opacity = 0.5;
        SceneItem inner = item(u"j"_s, u"cam"_s, {0, 0, 400, 200});
        inner.rotationDeg = 15;
        inner.opacity = 0.5;
        m_spec.scenes = {scene(u"a"_s, {outer}), scene(u"b"_s, {inner})};
        const auto out = layers(u"a"_s);
        QCOMPARE(out.at(0).item.rotationDeg, 105.0);
        QCOMPARE(out[0].item.opacity, 0.25);
        // The centre (200, 100) turned by 90 degrees about (640, 360).
        QVERIFY(QLineF(box(out[0]).center(), QPointF(900, -80)).length() < 0.01);
    }
    void scenesThatShowThemselvesEnd()
    {
        m_spec.scenes = {scene(u"a"_s, {item(u"i"_s, u"inner"_s, {0, 0, 1280, 720}), item(u"k"_s, u"cam"_s, {0, 0, 10, 10})}),
                         scene(u"b"_s, {item(u"j"_s, u"inner"_s, {0, 0, 1280, 720}), item(u"l"_s, u"cam"_s, {0, 0, 10, 10})})};
        QVERIFY(layers(u"a"_s).size() <= deepestNesting + 1U);
        QVERIFY(!sourcesShown(m_spec, u"a"_s, CanvasKind::Main).isEmpty());
    }
    void smallPicturesKeepTheirProportions()
    {
        m_spec.scenes = {scene(u"a"_s, {item(u"i"_s, u"cam"_s, {320, 180, 640, 360})})};
        const auto small = scaledLayers(layers(u"a"_s), canvas, {320, 180});
        QCOMPARE(box(small.at(0)), QRectF(80, 45, 160, 90));
    }
};

CW_TEST(NestedScenesTest)
#include "NestedScenesTest.moc"
