// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/compose/CanvasFrame.h"
#include "media/transcode/ContentWatcher.h"

#include "TestRegistry.h"

#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::media;
using namespace Qt::StringLiterals;

/// When silence, black and standing still count, and when they do not.
class ContentJudgeTest : public QObject {
    Q_OBJECT

    CanvasPool m_pool{64, 36};

    VideoFramePtr picture(uchar luma, int mark = -1)
    {
        const auto canvas = m_pool.take();
        fillCanvas(canvas.planes, luma, 128, 128);
        if (mark >= 0) // something small that moves
            for (int y = 0; y < 8; ++y)
                for (int x = 0; x < 8; ++x)
                    canvas.planes.planes[0][y * canvas.planes.strides[0] + (mark * 8 + x) % 64] = 235;
        return canvas.share();
    }
    static std::vector<float> tone(double level)
    {
        std::vector<float> out;
        for (int i = 0; i < 4800; ++i)
            for (int side = 0; side < 2; ++side)
                out.push_back(static_cast<float>(level * std::sin(i * 0.05)));
        return out;
    }
    /// Seconds at which something was said.
    QList<double> judgePictures(const ContentRules &rules, const std::function<VideoFramePtr(double second)> &at, const QString &what)
    {
        ContentJudge judge(rules);
        QList<double> out;
        for (int frame = 0; frame < 25 * 20; ++frame) {
            const QString said = judge.picture(*at(frame / 25.0), frame * 40'000LL);
            if (said == what)
                out.append(frame / 25.0);
            else if (!said.isEmpty())
                QTest::qFail(qPrintable(said), __FILE__, __LINE__);
        }
        return out;
    }
    static QList<double> judgeSound(const ContentRules &rules, const std::function<double(double second)> &level)
    {
        ContentJudge judge(rules);
        QList<double> out;
        for (int i = 0; i < 10 * 60; ++i)
            if (!judge.sound(tone(level(i / 10.0)), i * 4800LL).isEmpty())
                out.append(i / 10.0);
        return out;
    }

private Q_SLOTS:
    void black()
    {
        ContentRules rules;
        rules.graceSec = 2;
        rules.blackSec = 3;
        const auto found = judgePictures(rules, [&](double at) { return picture(at < 5 ? 120 : 16); }, u"black_detected"_s);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first() >= 8 && found.first() < 8.5, qPrintable(QString::number(found.first())));
        QVERIFY(judgePictures(rules, [&](double) { return picture(50); }, u"black_detected"_s).isEmpty());
        rules.graceSec = 30;
        QVERIFY(judgePictures(rules, [&](double) { return picture(16); }, u"black_detected"_s).isEmpty());
    }
    void freeze()
    {
        ContentRules rules;
        rules.graceSec = 0;
        rules.freezeSec = 4;
        const auto moving = [&](double at) { return picture(100, int(at * 5)); };
        QVERIFY(judgePictures(rules, moving, u"freeze_detected"_s).isEmpty());
        const auto found = judgePictures(rules, [&](double at) { return at < 6 ? moving(at) : picture(100, 3); }, u"freeze_detected"_s);
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first() >= 10 && found.first() < 11, qPrintable(QString::number(found.first())));
    }
    void missingTracks()
    {
        ContentRules rules;
        rules.graceSec = 2;
        rules.missingSec = 3;
        /// What is said, and at which second, when each kind comes as long as asked.
        const auto judged = [&](double picturesUntil, double soundUntil) {
            ContentJudge judge(rules);
            QStringList out;
            for (int i = 0; i < 100; ++i) {
                const qint64 at = i * 100'000LL;
                for (const auto &[kind, until] : {std::pair{TrackKind::Video, picturesUntil}, std::pair{TrackKind::Audio, soundUntil}})
                    if (static_cast<double>(at) < until * 1e6)
                        if (const QString said = judge.came(kind, at); !said.isEmpty())
                            out.append(u"%1 at %2"_s.arg(said).arg(static_cast<double>(at) / 1e6));
            }
            return out;
        };
        QCOMPARE(judged(10, 10), QStringList());
        QCOMPARE(judged(5, 5), QStringList()); // all has ended: that is no missing track
        const QStringList noPictures = judged(5, 10);
        QCOMPARE(noPictures.size(), 1);
        QCOMPARE(noPictures.first(), u"video_missing at 7.9"_s);
        QCOMPARE(judged(10, 5), QStringList{u"audio_missing at 7.9"_s});
        QCOMPARE(judged(10, 0), (QStringList{u"audio_missing at 3"_s, u"audio_missing at 6"_s, u"audio_missing at 9"_s}));
        rules.missingSec = 0;
        QCOMPARE(judged(5, 10), QStringList());
    }
    void silence()
    {
        ContentRules rules;
        rules.graceSec = 0;
        rules.silenceSec = 3;
        rules.silenceEverySec = 5;
        rules.silenceTimes = 2;
        QVERIFY(judgeSound(rules, [](double) { return 0.1; }).isEmpty());
        QVERIFY(judgeSound(rules, [](double at) { return std::fmod(at, 5) < 2 ? 0.0 : 0.1; }).isEmpty()); // pauses of two seconds
        const auto found = judgeSound(rules, [](double at) { return at < 20 ? 0.1 : 0.0005; });           // -66 dB
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first() >= 25 && found.first() <= 35.5, qPrintable(QString::number(found.first())));
    }
};

CW_TEST(ContentJudgeTest)
#include "ContentJudgeTest.moc"
