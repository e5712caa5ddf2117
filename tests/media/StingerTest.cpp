// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// A film played over the change of scenes, judged by the frames and the sound of a recording of the program.
class StingerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_studio;
    QString m_next;

    enum class Look { Before = 1, FilmOverOld, FilmOverNew, After, Other };

    /// One second: nothing on its left half, green on its right, with a tone.
    QString film(const QString &name, const QStringList &codec)
    {
        const QString path = m_folder->filePath(name);
        const ToolResult made = runFfmpeg(
            QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s,
                        u"color=c=black@0.0:s=640x360:r=30:d=1,format=rgba,geq=r=0:g='if(gt(X,319),200,0)':b=0:a='if(gt(X,319),255,0)'"_s,
                        u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=1000:d=1"_s}
            + codec + QStringList{path});
        return made.exitCode == 0 ? path : QString();
    }
    void addColor(const QString &color, const QString &scene)
    {
        QJsonObject body{{u"name"_s, color}, {u"kind"_s, u"color"_s}, {u"color"_s, QJsonObject{{u"color"_s, color}}}};
        if (!scene.isEmpty())
            body.insert(u"sceneId"_s, scene);
        m_server->create(m_studio + "/sources", body);
    }
    int patch(const QJsonObject &change) { return m_server->http().request("PATCH", m_studio, QJsonDocument(change).toJson()).status; }

    /// Records while `act` runs and for `ms` after it.
    QString record(const std::function<void()> &act, int ms)
    {
        QDir().mkpath(m_folder->filePath(u"out"_s));
        m_server->create(
            m_studio + "/destinations",
            {{u"name"_s, u"File"_s}, {u"kind"_s, u"file"_s}, {u"file"_s, QJsonObject{{u"folder"_s, m_folder->filePath(u"out"_s)}}}});
        if (m_server->http().post(m_studio + "/go-live", "{}").status != 200)
            return {};
        QTest::qWait(1500);
        act();
        QTest::qWait(ms);
        m_server->http().post(m_studio + "/go-offline", "{}");
        const QDir out(m_folder->filePath(u"out"_s));
        if (!QTest::qWaitFor([&] { return !out.entryList({u"*.mp4"_s}).isEmpty(); }, 5000))
            return {};
        QTest::qWait(1500); // the plain file takes the place of the fragmented one
        return out.filePath(out.entryList({u"*.mp4"_s}).first());
    }
    static Look lookOf(const QByteArray &rgb, QSize size)
    {
        const auto at = [&](int x) {
            const qsizetype place = (static_cast<qsizetype>(size.height() / 2) * size.width() + x) * 3;
            const int red = static_cast<uchar>(rgb[place]);
            const int green = static_cast<uchar>(rgb[place + 1]);
            const int blue = static_cast<uchar>(rgb[place + 2]);
            return green > 140 && red < 60 ? 'g' : red > 140 && blue < 60 ? 'r' : blue > 140 && red < 60 ? 'b' : '?';
        };
        const char left = at(size.width() / 4);
        const char right = at(size.width() * 3 / 4);
        if (right == 'g')
            return left == 'r' ? Look::FilmOverOld : left == 'b' ? Look::FilmOverNew : Look::Other;
        return left != right ? Look::Other : left == 'r' ? Look::Before : left == 'b' ? Look::After : Look::Other;
    }
    /// How many frames of each look, in the order in which they follow each other.
    static QList<std::pair<Look, int>> runsOf(const QString &file)
    {
        const RawVideo video = decodeFrames(file, RawFormat::Rgb);
        QList<std::pair<Look, int>> runs;
        for (const QByteArray &frame : video.frames) {
            const Look look = lookOf(frame, video.size);
            if (runs.isEmpty() || runs.last().first != look)
                runs.append({look, 0});
            ++runs.last().second;
        }
        return runs;
    }
    static QByteArray words(const QList<std::pair<Look, int>> &runs)
    {
        QByteArray out;
        for (const auto &[look, count] : runs)
            out += QByteArray::number(static_cast<int>(look)) + 'x' + QByteArray::number(count) + ' ';
        return out;
    }
    void show() { QCOMPARE(m_server->http().post(m_studio + "/scenes/" + m_next.toLatin1() + "/show", "{}").status, 200); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        const QJsonObject canvas{{u"width"_s, 640}, {u"height"_s, 360}, {u"fps"_s, 30}};
        m_studio = "/v1/studios/"
            + m_server->create("/v1/studios", {{u"name"_s, u"Stinger"_s}, {u"canvas"_s, canvas}}).value(u"id").toString().toLatin1();
        addColor(u"#c80000"_s, {});
        m_next = m_server->create(m_studio + "/scenes", {{u"name"_s, u"Next"_s}}).value(u"id").toString();
        addColor(u"#0000c8"_s, m_next);
    }
    void cleanup() { m_server.reset(); }

    void theScenesChangeUnderTheFilm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("codec");
        QTest::newRow("qtrle") << u"film.mov"_s << QStringList{u"-c:v"_s, u"qtrle"_s, u"-c:a"_s, u"pcm_s16le"_s};
        QTest::newRow("vp9") << u"film.webm"_s << QStringList{u"-c:v"_s, u"libvpx-vp9"_s, u"-pix_fmt"_s, u"yuva420p"_s,  u"-auto-alt-ref"_s,
                                                              u"0"_s,    u"-deadline"_s,  u"realtime"_s, u"-cpu-used"_s, u"8"_s,
                                                              u"-b:v"_s, u"2M"_s,         u"-c:a"_s,     u"libopus"_s};
    }
    void theScenesChangeUnderTheFilm()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, codec);
        const QString path = film(name, codec);
        QVERIFY(!path.isEmpty());
        const QJsonObject stinger{{u"path"_s, path}, {u"cutMs"_s, 500}, {u"volumeDb"_s, -6}};
        QCOMPARE(patch({{u"transition"_s, QJsonObject{{u"kind"_s, u"stinger"_s}, {u"stinger"_s, stinger}}}}), 200);
        const QString file = record([this] { show(); }, 2500);
        QVERIFY(!file.isEmpty());
        const auto runs = runsOf(file);
        QVERIFY2(runs.size() == 4, words(runs).constData());
        for (int i = 0; i < 4; ++i)
            QVERIFY2(runs[i].first == static_cast<Look>(i + 1), words(runs).constData());
        QVERIFY2(std::abs(runs[1].second - 15) <= 2, words(runs).constData());
        QVERIFY2(std::abs(runs[2].second - 15) <= 2, words(runs).constData());
        const QList<qint16> sound = decodeAudio(file);
        const auto levelAt = [&](int frame) { // of a tenth of a second
            double sum = 0;
            for (qsizetype i = frame * 1600; i < frame * 1600 + 4800 && i < sound.size(); ++i)
                sum += static_cast<double>(sound[i]) * sound[i];
            return 10 * std::log10(sum / 4800 / 32768 / 32768 + 1e-12);
        };
        const int begin = runs[0].second;
        QVERIFY2(levelAt(begin + 12) > -40, QByteArray::number(levelAt(begin + 12)).constData());
        QVERIFY2(levelAt(begin - 15) < -80, QByteArray::number(levelAt(begin - 15)).constData());
        QVERIFY2(levelAt(begin + 45) < -80, QByteArray::number(levelAt(begin + 45)).constData());
    }

    void aFilmThatCannotBePlayedIsACut()
    {
        const QString path = m_folder->filePath(u"broken.webm"_s);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no film") > 0);
        broken.close();
        const QJsonObject transition{{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"path"_s, path}}}};
        QCOMPARE(patch({{u"transition"_s, transition}}), 200);
        const QString file = record([this] { show(); }, 3000);
        const auto runs = runsOf(file);
        QVERIFY2(runs.size() == 2 && runs[0].first == Look::Before && runs[1].first == Look::After, words(runs).constData());
        QVERIFY2(runs[1].second >= 20, words(runs).constData());
    }

    void refusalsNameTheField()
    {
        const auto field = [this](const QJsonObject &transition) {
            const auto answer =
                m_server->http().request("PATCH", m_studio, QJsonDocument(QJsonObject{{u"transition"_s, transition}}).toJson());
            return QString(QString::number(answer.status) + u' ' + QJsonDocument::fromJson(answer.body)[u"error"][u"param"].toString());
        };
        QCOMPARE(field({{u"kind"_s, u"stinger"_s}}), u"422 transition.stinger"_s);
        QCOMPARE(field({{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"cutMs"_s, 5}}}}), u"422 transition.stinger.path"_s);
        QCOMPARE(field({{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"path"_s, u"film.webm"_s}}}}),
                 u"422 transition.stinger.path"_s);
        QCOMPARE(field({{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"mediaId"_s, u"med_none"_s}}}}),
                 u"422 transition.stinger.mediaId"_s);
        QCOMPARE(field({{u"kind"_s, u"stinger"_s}, {u"stinger"_s, QJsonObject{{u"path"_s, u"/x"_s}, {u"cutMs"_s, 70000}}}}),
                 u"422 transition.stinger.cutMs"_s);
    }
};

CW_TEST(StingerTest)
#include "StingerTest.moc"
