// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/transcode/Deinterlace.h"

#include "TestRegistry.h"
#include "media/compose/CanvasFrame.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::media;

/// What moved between two fields no longer looks like a comb, and what stood still is as sharp as it was.
class DeinterlaceTest : public QObject {
    Q_OBJECT

    static constexpr int width = 64;
    static constexpr int height = 48;
    CanvasPool m_pool{width, height};

    /// A white bar of 16 on black, beginning at `firstAt` in the even lines and at `secondAt` in the odd ones.
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

    /// What comes out of it, in order and all of it.
    static std::vector<Deinterlace::Picture> all(const std::vector<VideoFramePtr> &frames)
    {
        Deinterlace mender;
        std::vector<Deinterlace::Picture> out;
        for (std::size_t i = 0; i < frames.size(); ++i)
            if (const auto whole = mender.run({frames[i], static_cast<qint64>(100 + i)}); whole && *whole)
                out.push_back(**whole);
        if (const auto last = mender.finish())
            out.push_back(*last);
        return out;
    }

private Q_SLOTS:
    void whatMovedIsMended()
    {
        std::vector<VideoFramePtr> moving; // four pixels a field
        for (int i = 0; i < 5; ++i)
            moving.push_back(bar(4 + i * 8, 8 + i * 8));
        QVERIFY(combs(moving[2]) > 100);
        const auto mended = all(moving);
        QCOMPARE(mended.size(), moving.size());
        for (std::size_t i = 0; i < mended.size(); ++i) {
            QCOMPARE(mended[i].number, 100 + static_cast<qint64>(i));
            QVERIFY2(combs(mended[i].frame) * 10 < combs(moving[i]), qPrintable(QString::number(combs(mended[i].frame))));
            for (int y = 0; y < height; y += 2) // the first field is as it was
                for (int x = 0; x < width; ++x)
                    QCOMPARE(lumaAt(mended[i].frame, x, y), lumaAt(moving[i], x, y));
        }
    }
    void whatStoodStillKeepsItsLines()
    {
        const VideoFramePtr still = bar(10, 10);
        auto other = std::make_shared<VideoFrame>(*still);
        other->matrix = ColorMatrix::Bt601;
        other->sampleAspect = 1.5;
        for (const auto &whole : all({other, other, other})) {
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x)
                    QCOMPARE(lumaAt(whole.frame, x, y), lumaAt(still, x, y));
            QCOMPARE(whole.frame->matrix, ColorMatrix::Bt601);
            QCOMPARE(whole.frame->sampleAspect, 1.5);
        }
    }
};

CW_TEST(DeinterlaceTest)
#include "DeinterlaceTest.moc"
