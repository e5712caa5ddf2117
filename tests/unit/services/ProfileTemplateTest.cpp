// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProfileTemplate.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace Qt::StringLiterals;

/// Profiles are read, never run: what they come to, and what is refused.
class ProfileTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInOnesAreSound()
    {
        QStringList names;
        for (const BuiltInProfile &each : builtInProfiles()) {
            names += QString::fromLatin1(each.name);
            const auto plan = ProfileTemplate(QString::fromLatin1(each.text)).plan({});
            QVERIFY2(plan, each.name);
        }
        QCOMPARE(names, QStringList({u"default"_s, u"hq"_s, u"lowlatency"_s, u"720p"_s, u"1080p"_s, u"hevc"_s, u"audio"_s}));
        const auto plan = [](int i, const QMap<QString, QString> &values = {}) {
            return *ProfileTemplate(QString::fromLatin1(builtInProfiles()[i].text)).plan(values);
        };
        QCOMPARE(plan(0).encoding.videoBitrateKbps, 2000);
        QCOMPARE(plan(0, {{u"video_bitrate"_s, u"3500k"_s}, {u"audio_bitrate"_s, u"192k"_s}}).encoding.videoBitrateKbps, 3500);
        QCOMPARE(plan(0, {{u"audio_bitrate"_s, u"192k"_s}}).encoding.audioBitrateKbps, 192);
        QCOMPARE(plan(1).encoding.rateControl, RateControl::Crf);
        QCOMPARE(plan(1, {{u"crf"_s, u"30"_s}}).encoding.crf, 30);
        QCOMPARE(plan(3).width, 1280);
        QCOMPARE(plan(3).height, 720);
        QCOMPARE(plan(5).encoding.codec, VideoCodec::Hevc);
        QVERIFY(!plan(6).hasVideo);
    }

    void variablesAndTheirDefaults()
    {
        const ProfileTemplate text(u"-i {input_url} -b:v {rate|2M} -maxrate {most} -f {format|mpegts} {output_args}"_s);
        QCOMPARE(text.variables(), (QMap<QString, QString>{{u"rate"_s, u"2M"_s}, {u"most"_s, {}}}));
        QCOMPARE(text.arguments({{u"rate"_s, u"1M"_s}}), // what has no value goes with its argument
                 QStringList({u"-i"_s, u"{input_url}"_s, u"-b:v"_s, u"1M"_s, u"-f"_s, u"mpegts"_s}));
        QCOMPARE(text.plan({{u"most"_s, u"2000k"_s}})->encoding.rateControl, RateControl::Cbr);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a file of this machine") << u"-i /etc/passwd -c:v h264"_s;
        QTest::newRow("a second output") << u"-i {input_url} -c:v h264 /tmp/out.ts"_s;
        QTest::newRow("a filter that reads files") << u"-i {input_url} -vf movie=/etc/passwd"_s;
        QTest::newRow("an argument nobody knows") << u"-i {input_url} -attach /etc/passwd"_s;
        QTest::newRow("a bitrate that is none") << u"-b:v fast"_s;
        QTest::newRow("a codec transport streams do not carry") << u"-c:v libvpx"_s;
        QTest::newRow("half a copy") << u"-c:v copy -c:a aac"_s;
        QTest::newRow("nothing left") << u"-vn -an"_s;
        QTest::newRow("no value") << u"-c:v h264 -b:v"_s;
    }
    void whatIsRefused()
    {
        QFETCH(QString, text);
        const auto plan = ProfileTemplate(text).plan({});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidRequest);
    }

    void valuesCannotBringArguments()
    {
        const ProfileTemplate text(u"-i {input_url} -b:v {rate|2M}"_s);
        QVERIFY(!text.plan({{u"rate"_s, u"2M -i /etc/passwd"_s}}));
        QVERIFY(!text.plan({{u"rate"_s, u"$(id)"_s}}));
    }

    void sizesRatesAndHardware()
    {
        const auto plan = ProfileTemplate(u"-c:v h264_nvenc -vf scale=-2:480,fps=25 -g 50 -hls_time 3 -c:a aac"_s).plan({});
        QVERIFY(plan);
        QCOMPARE(plan->encoding.device, EncoderDevice::Nvenc);
        QCOMPARE(plan->width, 0);
        QCOMPARE(plan->height, 480);
        QCOMPARE(plan->fps, 25);
        QCOMPARE(plan->segmentMs, 3000);
        QCOMPARE(plan->encoding.keyframeIntervalSec, 2.0);
        QVERIFY(ProfileTemplate(u"-c copy"_s).plan({})->isCopy);
        QVERIFY(!plan->deinterlaces);
        const auto whole = ProfileTemplate(u"-vf yadif=mode=0,scale=-2:480 -c:v libx264"_s).plan({});
        QVERIFY(whole && whole->deinterlaces);
        QCOMPARE(whole->height, 480);
    }
};

CW_TEST(ProfileTemplateTest)
#include "ProfileTemplateTest.moc"
