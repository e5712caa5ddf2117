// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/Deinterlace.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::media;

/// What moved between two fields no longer looks like a comb, and what stood still is as sharp as it was.
class DeinterlaceTest : public QObject {
    Q_OBJECT

    static constexpr int width = 64;
    static constexpr int height = 48;
    CanvasPool m_pool{width, height};

    /// A white bar on black, `first` wide in the even lines and `second` in the odd ones.
    VideoFramePtr bar(int firstAt, int secondAt)
    {
        const auto canvas = m_pool.take();
        fillCanvas(canvas.planes, 16, 128, 128);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < 16; ++x)
                canvas.planes.planes[0][y * canvas.planes.strides[0] + (y % 2 == 0 ? firstAt : secondAt) + x] = 235;
        return canvas.share();
    }
    static int lumaAt(const VideoFramePtr &frame, int x, int y) { return frame->planes[0][y * frame->strides[0] + x]; }
    /// How many pixels differ from both the line above and the one below.
    static int combs(const VideoFramePtr &frame)
    {
        int out = 0;
        for (int y = 1; y + 1 < height; ++y)
            for (int x = 0; x < width; ++x)
                out += (lumaAt(frame, x, y) - lumaAt(frame, x, y - 1)) * (lumaAt(frame, x, y) - lumaAt(frame, x, y + 1)) > 1000 ? 1 : 0;
        return out;
    }

private Q_SLOTS:
    void whatMovedIsMended()
    {
        const VideoFramePtr moving = bar(10, 18);
        QVERIFY(combs(moving) > 500);
        Deinterlace mender;
        const VideoFramePtr mended = mender.run(moving);
        QCOMPARE(combs(mended), 0);
        for (int y = 0; y + 1 < height; ++y) { // it is where the first field has it
            QCOMPARE(lumaAt(mended, 12, y), 235);
            QCOMPARE(lumaAt(mended, 30, y), 16);
        }
        QCOMPARE(combs(moving), combs(bar(10, 18))); // the picture itself is others' too
    }
    void whatStoodStillKeepsItsLines()
    {
        const VideoFramePtr still = bar(10, 10);
        Deinterlace mender;
        const VideoFramePtr mended = mender.run(still);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                QCOMPARE(lumaAt(mended, x, y), lumaAt(still, x, y));
        auto other = std::make_shared<VideoFrame>(*still);
        other->matrix = ColorMatrix::Bt601;
        other->sampleAspect = 1.5;
        const VideoFramePtr kept = mender.run(other);
        QCOMPARE(kept->matrix, ColorMatrix::Bt601);
        QCOMPARE(kept->sampleAspect, 1.5);
    }
};

CW_TEST(DeinterlaceTest)
#include "DeinterlaceTest.moc"
