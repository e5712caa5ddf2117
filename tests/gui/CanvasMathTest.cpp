// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/CanvasMath.h"
#include "actions/CommandPalette.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;

namespace {
const QSizeF hd(1280, 720);

SceneItem boxed(double x, double y, double width, double height, double degrees = 0)
{
    SceneItem item;
    item.x = x;
    item.y = y;
    item.width = width;
    item.height = height;
    item.rotationDeg = degrees;
    return item;
}

bool isNear(QPointF a, QPointF b, double within = 0.3)
{
    return QLineF(a, b).length() <= within;
}
} // namespace

/// The reckoning of the canvas editor against values worked out by hand.
class CanvasMathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictureStandsWhereTheCompositorPutsIt()
    {
        SceneItem item = boxed(100, 100, 400, 400);
        QCOMPARE(canvas::pictureOf(item, hd, {200, 100}), QRectF(100, 200, 400, 200)); // contain: the whole picture
        item.crop.left = 100;
        QCOMPARE(canvas::pictureOf(item, hd, {200, 100}), QRectF(100, 100, 400, 400)); // what is left is square
        item.fit = FitMode::None;
        QCOMPARE(canvas::pictureOf(item, hd, {200, 100}), QRectF(250, 250, 100, 100));
        item.fit = FitMode::Stretch;
        QCOMPARE(canvas::pictureOf(item, hd, {200, 100}), QRectF(100, 100, 400, 400));
        item.width = item.height = 0;
        QCOMPARE(canvas::boxOf(item, hd), QRectF(100, 100, 1280, 720));
    }

    void oppositeCornerStaysWhileResizing_data()
    {
        QTest::addColumn<double>("degrees");
        for (const int degrees : {0, 30, 90, 215})
            QTest::addRow("%d degrees", degrees) << double(degrees);
    }
    void oppositeCornerStaysWhileResizing()
    {
        QFETCH(double, degrees);
        const SceneItem item = boxed(200, 150, 320, 180, degrees);
        for (const int horizontal : {-1, 0, 1})
            for (const int vertical : {-1, 0, 1}) {
                if (!horizontal && !vertical)
                    continue;
                const QPolygonF before = canvas::turned(canvas::boxOf(item, hd), item, hd);
                const SceneItem pulled = canvas::resized(item, hd, {horizontal, vertical}, {700, 500}, false);
                const QPolygonF after = canvas::turned(canvas::boxOf(pulled, hd), pulled, hd);
                // Corners run clockwise from the top left; the one opposite to the pulled ones must not have moved.
                const int fixed = horizontal >= 0 ? (vertical >= 0 ? 0 : 3) : (vertical >= 0 ? 1 : 2);
                QVERIFY2(isNear(before[fixed], after[fixed]), qPrintable(QStringLiteral("handle %1,%2").arg(horizontal).arg(vertical)));
            }
    }
    void cornerKeepsProportions()
    {
        const SceneItem pulled = canvas::resized(boxed(100, 100, 320, 180), hd, {1, 1}, {740, 200}, true);
        QCOMPARE(pulled.width / pulled.height, 320.0 / 180.0);
        QCOMPARE(pulled.width, 640.0);
    }
    void boxNeverVanishes()
    {
        const SceneItem pulled = canvas::resized(boxed(100, 100, 320, 180), hd, {-1, -1}, {5000, 5000}, false);
        QVERIFY(pulled.width >= 8 && pulled.height >= 8);
    }

    void croppingLeavesThePictureInPlace()
    {
        // 640x360 shown twice as large: cutting 100 canvas pixels cuts 50 of the source's.
        const SceneItem item = boxed(0, 0, 1280, 720);
        const SceneItem cut = canvas::cropped(item, hd, {640, 360}, {-1, 0}, {100, 300});
        QCOMPARE(cut.crop.left, 50);
        QCOMPARE(canvas::boxOf(cut, hd), QRectF(100, 0, 1180, 720));
        const SceneItem back = canvas::cropped(cut, hd, {640, 360}, {-1, 0}, {-50, 300});
        QCOMPARE(back.crop.left, 0);
        QCOMPARE(canvas::boxOf(back, hd), QRectF(0, 0, 1280, 720));
        const SceneItem all = canvas::cropped(item, hd, {640, 360}, {1, 0}, {-900, 300});
        QCOMPARE(all.crop.right, 639); // one column is left
    }

    void turnsToThePointer()
    {
        const SceneItem item = boxed(540, 260, 200, 200); // centre 640,360
        QCOMPARE(canvas::rotatedTo(item, hd, {640, 100}, false).rotationDeg, 0.0);
        QCOMPARE(canvas::rotatedTo(item, hd, {900, 360}, false).rotationDeg, 90.0);
        QCOMPARE(canvas::rotatedTo(item, hd, {900, 340}, true).rotationDeg, 90.0);
    }

    void snapsToEdgesAndCentres()
    {
        const canvas::Snap atEdge = canvas::snap({5, 100, 200, 100}, {}, hd, 8);
        QCOMPARE(atEdge.shift, QPointF(-5, 0));
        QCOMPARE(atEdge.guides.size(), 1);
        const canvas::Snap atCentre = canvas::snap({543, 313, 200, 100}, {}, hd, 8);
        QCOMPARE(atCentre.shift, QPointF(-3, -3));
        const canvas::Snap atOther = canvas::snap({300, 204, 200, 100}, {{20, 200, 100, 100}}, hd, 8);
        QCOMPARE(atOther.shift.y(), -4.0);
        QVERIFY(canvas::snap({300, 440, 50, 50}, {}, hd, 8).guides.isEmpty());
    }

    void alignsAndDistributes()
    {
        const QList<SceneItem> three{boxed(10, 10, 100, 50), boxed(500, 90, 100, 50), boxed(300, 300, 100, 50)};
        for (const SceneItem &item : canvas::aligned(three, hd, canvas::Align::Left))
            QCOMPARE(item.x, 10.0);
        for (const SceneItem &item : canvas::aligned(three, hd, canvas::Align::Bottom))
            QCOMPARE(item.y, 300.0);
        const auto spread = canvas::aligned(three, hd, canvas::Align::DistributeHorizontally);
        QCOMPARE(spread[2].x, 255.0); // halfway between 10 and 500
        QCOMPARE(canvas::aligned({boxed(1, 2, 100, 50)}, hd, canvas::Align::Center).first().x, 590.0);
    }

    void paletteFindsByLettersInOrder()
    {
        QVERIFY(matchScore(QStringLiteral("gl"), QStringLiteral("Go live")) > matchScore(QStringLiteral("gl"), QStringLiteral("Vogel")));
        QCOMPARE(matchScore(QStringLiteral("xyz"), QStringLiteral("Go live")), 0);
        QVERIFY(matchScore(QStringLiteral("align l"), QStringLiteral("Align left")) > 0);
    }
};

CW_TEST(CanvasMathTest)
#include "CanvasMathTest.moc"
