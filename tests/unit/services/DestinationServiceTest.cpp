// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "services/DestinationRules.h"
#include "services/PlatformLimits.h"
#include "unit/services/ServiceFixture.h"

namespace castwright::tests {

using namespace Qt::StringLiterals;

class DestinationServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void refusals_data();
    void refusals();
    void keyIsWriteOnly();
    void patch();
    void passphraseSurvivesPatch();
    void positions();
    void platformLimits();
};

void DestinationServiceTest::kinds_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("kind");
    const auto url = [](const QString &text) { return QJsonObject{{u"url"_s, text}}; };
    QTest::newRow("rtmp") << url(u"rtmp://a.example/app"_s) << u"rtmp"_s;
    QTest::newRow("rtmps, port") << url(u"RTMPS://a.example:443/app"_s) << u"rtmp"_s;
    QTest::newRow("ipv6") << url(u"rtmp://[::1]:1935/app"_s) << u"rtmp"_s;
    QTest::newRow("credentials") << url(u"rtmp://user:pass@a.example/app"_s) << u"rtmp"_s;
    QTest::newRow("blanks around") << url(u" rtmp://a.example/app\n"_s) << u"rtmp"_s;
    QTest::newRow("srt") << url(u"srt://a.example:9000"_s) << u"srt"_s;
    QTest::newRow("srt with query") << url(u"srt://a.example:9000?streamid=x"_s) << u"srt"_s;
    QTest::newRow("srt listener") << QJsonObject{{u"url"_s, u"srt://:9000"_s}, {u"srt"_s, QJsonObject{{u"mode"_s, u"listener"_s}}}} << u"srt"_s;
    QTest::newRow("file") << QJsonObject{{u"kind"_s, u"file"_s}} << u"file"_s;
    QTest::newRow("file by settings") << QJsonObject{{u"file"_s, QJsonObject{{u"container"_s, u"mkv"_s}}}} << u"file"_s;
    QTest::newRow("hls") << QJsonObject{{u"kind"_s, u"hls"_s}} << u"hls"_s;
}

void DestinationServiceTest::kinds()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, kind);
    ServiceFixture f;
    const QString studio = f.makeStudio();
    input[u"studioId"_s] = studio;
    input[u"name"_s] = u"D"_s;
    const QJsonObject made = f.ok("destination.create", input);
    QCOMPARE(made[u"kind"].toString(), kind);
    if (kind != u"rtmp")
        QVERIFY(made[kind].isObject());
    QCOMPARE(f.ok("destination.get", {{u"studioId"_s, studio}, {u"destinationId"_s, made[u"id"]}}), made);
}

void DestinationServiceTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("nothing") << QJsonObject{} << u"unprocessable url"_s;
    QTest::newRow("http") << QJsonObject{{u"url"_s, u"http://a.example"_s}} << u"unprocessable url"_s;
    QTest::newRow("no host") << QJsonObject{{u"url"_s, u"rtmp:///app"_s}} << u"unprocessable url"_s;
    QTest::newRow("port") << QJsonObject{{u"url"_s, u"rtmp://a.example:70000/app"_s}} << u"unprocessable url"_s;
    QTest::newRow("blank inside") << QJsonObject{{u"url"_s, u"rtmp://a.example/app key"_s}} << u"unprocessable url"_s;
    QTest::newRow("srt without port") << QJsonObject{{u"url"_s, u"srt://a.example"_s}} << u"unprocessable url"_s;
    QTest::newRow("srt caller without host") << QJsonObject{{u"url"_s, u"srt://:9000"_s}} << u"unprocessable url"_s;
    QTest::newRow("scheme of another kind") << QJsonObject{{u"kind"_s, u"srt"_s}, {u"url"_s, u"rtmp://a.example/app"_s}} << u"unprocessable url"_s;
    QTest::newRow("file with url") << QJsonObject{{u"kind"_s, u"file"_s}, {u"url"_s, u"rtmp://a.example/app"_s}} << u"unprocessable url"_s;
    QTest::newRow("srt settings for rtmp") << QJsonObject{{u"url"_s, u"rtmp://a.example/app"_s}, {u"srt"_s, QJsonObject{}}} << u"unprocessable srt"_s;
    QTest::newRow("short passphrase") << QJsonObject{{u"url"_s, u"srt://a.example:9000"_s}, {u"srt"_s, QJsonObject{{u"passphrase"_s, u"short"_s}}}}
                                      << u"unprocessable srt.passphrase"_s;
    QTest::newRow("relative folder") << QJsonObject{{u"kind"_s, u"file"_s}, {u"file"_s, QJsonObject{{u"folder"_s, u"videos"_s}}}} << u"unprocessable file.folder"_s;
    QTest::newRow("no vertical canvas") << QJsonObject{{u"kind"_s, u"file"_s}, {u"canvas"_s, u"vertical"_s}} << u"unprocessable canvas"_s;
    QTest::newRow("key for srt") << QJsonObject{{u"url"_s, u"srt://a.example:9000"_s}, {u"streamKey"_s, u"k"_s}} << u"unprocessable streamKey"_s;
}

void DestinationServiceTest::refusals()
{
    QFETCH(QJsonObject, input);
    QFETCH(QString, refusal);
    ServiceFixture f;
    input[u"studioId"_s] = f.makeStudio();
    input[u"name"_s] = u"D"_s;
    QCOMPARE(f.refusal("destination.create", input), refusal);
}

void DestinationServiceTest::keyIsWriteOnly()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString id = f.makeDestination(studio);
    const QJsonObject seen = f.ok("destination.get", {{u"studioId"_s, studio}, {u"destinationId"_s, id}});
    QVERIFY(!seen.contains(u"streamKey"));
    QCOMPARE(seen[u"streamKeyMasked"].toString(), u"\u2022\u2022\u2022\u2022wxyz"_s);
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    for (const auto &event : f.published)
        QVERIFY2(!QJsonDocument(event->data).toJson().contains("live_0123456789"), qPrintable(event->type));
}

void DestinationServiceTest::patch()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString id = f.makeDestination(studio);
    QJsonObject change{{u"studioId"_s, studio}, {u"destinationId"_s, id}, {u"enabled"_s, false}, {u"encoding"_s, QJsonObject{{u"videoBitrateKbps"_s, 3000}}}};
    QJsonObject after = f.ok("destination.update", change, 1);
    QCOMPARE(after[u"encoding"][u"videoBitrateKbps"].toInt(), 3000);
    QCOMPARE(after[u"encoding"][u"preset"].toString(), u"veryfast"_s);
    QCOMPARE(after[u"streamKeyMasked"].toString().right(4), u"wxyz"_s);
    QCOMPARE(f.refusal("destination.update", change, 1), u"precondition_failed"_s);
    after = f.ok("destination.update", {{u"studioId"_s, studio}, {u"destinationId"_s, id}, {u"encoding"_s, QJsonValue::Null}, {u"streamKey"_s, u" another_key_9876\n"_s}});
    QVERIFY(!after.contains(u"encoding"));
    QCOMPARE(after[u"streamKeyMasked"].toString().right(4), u"9876"_s);
    QCOMPARE(f.refusal("destination.update", {{u"studioId"_s, studio}, {u"destinationId"_s, id}, {u"url"_s, u"srt://a.example:1"_s}}), u"unprocessable url"_s);
    QCOMPARE(f.refusal("destination.update", {{u"studioId"_s, studio}, {u"destinationId"_s, id}, {u"streamKeyMasked"_s, u"x"_s}}), u"unprocessable streamKeyMasked"_s);
}

void DestinationServiceTest::passphraseSurvivesPatch()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    const QString id = f.ok("destination.create", {{u"studioId"_s, studio}, {u"name"_s, u"S"_s}, {u"url"_s, u"srt://127.0.0.1:9000"_s},
                                                   {u"srt"_s, QJsonObject{{u"passphrase"_s, u"correct horse"_s}}}})[u"id"].toString();
    const QJsonObject after = f.ok("destination.update", {{u"studioId"_s, studio}, {u"destinationId"_s, id}, {u"srt"_s, QJsonObject{{u"latencyMs"_s, 500}}}});
    QVERIFY(!after[u"srt"].toObject().contains(u"passphrase"_s));
    f.ok("stream.goLive", {{u"studioId"_s, studio}});
    QCOMPARE(f.engine.started[0].destination.srt->passphrase.reveal(), u"correct horse"_s);
    QCOMPARE(f.engine.started[0].destination.srt->latencyMs, 500);
}

void DestinationServiceTest::positions()
{
    ServiceFixture f;
    const QString studio = f.makeStudio();
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids += f.makeDestination(studio);
    f.ok("destination.update", {{u"studioId"_s, studio}, {u"destinationId"_s, ids[2]}, {u"position"_s, 0}});
    const QJsonArray rows = f.ok("destination.list", {{u"studioId"_s, studio}})[u"data"].toArray();
    QCOMPARE(rows[0][u"position"].toInt(), 1);
    QCOMPARE(rows[1][u"position"].toInt(), 2);
    QCOMPARE(rows[2][u"position"].toInt(), 0);
    QCOMPARE(f.ok("stream.status", {{u"studioId"_s, studio}})[u"destinations"][0][u"destinationId"].toString(), ids[2]);
}

void DestinationServiceTest::platformLimits()
{
    Destination twitch;
    twitch.url = u"rtmps://fra05.contribute.live-video.net/app"_s;
    twitch.platform = u"Twitch"_s;
    Encoding encoding;
    QCOMPARE(checkLimits(twitch, encoding).verdict, Verdict::Ok);
    encoding.videoBitrateKbps = 12000;
    QCOMPARE(checkLimits(twitch, encoding).verdict, Verdict::Warning);
    encoding.codec = VideoCodec::Hevc;
    QCOMPARE(checkLimits(twitch, encoding).verdict, Verdict::Failed);
    Destination tube;
    tube.url = u"rtmp://a.rtmp.youtube.com/live2"_s;
    QCOMPARE(checkLimits(tube, encoding).verdict, Verdict::Ok);
    Destination own;
    own.url = u"rtmp://notyoutube.com/live"_s;
    QCOMPARE(checkLimits(own, encoding).verdict, Verdict::Skipped);
}

} // namespace castwright::tests

using castwright::tests::DestinationServiceTest;
CW_TEST(DestinationServiceTest)
#include "DestinationServiceTest.moc"
