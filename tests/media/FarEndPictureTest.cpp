// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The picture that arrives at a real server against one that QPainter draws from the same numbers: PSNR over all, and probes on both sides
/// of every edge, because a picture that is shifted by three pixels still has a good PSNR.
class FarEndPictureTest : public QObject {
    Q_OBJECT

    struct Layer {
        QColor color;
        QRectF box;
        double degrees = 0;
        double opacity = 1;
    };

    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<NginxRtmp> m_far;
    QTemporaryDir m_folder;
    QByteArray m_studio;

    static QImage expected(QSize canvas, const QList<Layer> &layers)
    {
        QImage image(canvas, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (const Layer &layer : layers) {
            painter.save();
            painter.setOpacity(layer.opacity);
            painter.translate(layer.box.center());
            painter.rotate(layer.degrees);
            painter.fillRect(layer.box.translated(-layer.box.center()), layer.color);
            painter.restore();
        }
        return image;
    }
    void place(const QList<Layer> &layers, const QString &list)
    {
        QJsonArray items;
        for (const Layer &layer : layers) {
            const QJsonObject source = m_server->create(m_studio + "/sources",
                                                        {{u"name"_s, layer.color.name()},
                                                         {u"kind"_s, u"color"_s},
                                                         {u"place"_s, false},
                                                         {u"color"_s, QJsonObject{{u"color"_s, layer.color.name()}}}});
            items += QJsonObject{{u"sourceId"_s, source.value(u"id")}, {u"x"_s, layer.box.x()},           {u"y"_s, layer.box.y()},
                                 {u"width"_s, layer.box.width()},      {u"height"_s, layer.box.height()}, {u"fit"_s, u"stretch"_s},
                                 {u"rotationDeg"_s, layer.degrees},    {u"opacity"_s, layer.opacity}};
        }
        const QByteArray scene = m_studio + "/scenes/" + m_server->get(m_studio + "/scenes").value(u"data")[0][u"id"].toString().toLatin1();
        const auto answer = m_server->http().request("PATCH", scene, QJsonDocument(QJsonObject{{list, items}}).toJson());
        QVERIFY2(answer.status == 200, answer.body.constData());
    }
    /// The last whole frame that arrived, and what its stream says of its colours.
    QImage arrived(const QString &key, const QString &canvas, QJsonObject &video)
    {
        const QJsonObject encoding{{u"rateControl"_s, u"crf"_s}, {u"crf"_s, 8}};
        m_server->create(
            m_studio + "/destinations",
            {{u"name"_s, key}, {u"url"_s, m_far->url(u"rec"_s)}, {u"streamKey"_s, key}, {u"canvas"_s, canvas}, {u"encoding"_s, encoding}});
        m_server->http().post(m_studio + "/go-live", "{}");
        if (!waitUntil([&] { return m_far->isPublishing(u"rec"_s, key); }, 8000))
            QTest::qFail("nothing is published", __FILE__, __LINE__);
        QTest::qWait(2500);
        m_server->http().post(m_studio + "/go-offline", "{}");
        QTest::qWait(1200);
        const QString file = m_far->recording(key);
        video = probedStream(probeJson(file), u"video"_s);
        const RawVideo decoded = decodeFrames(file, RawFormat::Rgb);
        if (decoded.frames.isEmpty())
            return {};
        const QByteArray &last = decoded.frames.last();
        return QImage(reinterpret_cast<const uchar *>(last.constData()), decoded.size.width(), decoded.size.height(),
                      decoded.size.width() * 3, QImage::Format_RGB888)
            .copy();
    }
    static double psnrOf(const QImage &left, const QImage &right)
    {
        double sum = 0;
        for (int y = 0; y < left.height(); ++y)
            for (int x = 0; x < left.width(); ++x) {
                const QRgb a = left.pixel(x, y);
                const QRgb b = right.pixel(x, y);
                sum += std::pow(qRed(a) - qRed(b), 2) + std::pow(qGreen(a) - qGreen(b), 2) + std::pow(qBlue(a) - qBlue(b), 2);
            }
        return 10 * std::log10(255.0 * 255.0 / (sum / (3.0 * left.width() * left.height())));
    }
    /// Pixels three beside the middle of each edge, inside and outside; chroma is half as fine, so nearer ones belong to both.
    static QByteArray probeEdges(const QImage &is, const QImage &shouldBe, const QList<Layer> &layers)
    {
        QByteArray wrong;
        for (const Layer &layer : layers) {
            const QTransform turn = QTransform().translate(layer.box.center().x(), layer.box.center().y()).rotate(layer.degrees);
            const double halfWidth = layer.box.width() / 2;
            const double halfHeight = layer.box.height() / 2;
            for (const double by : {-3.0, 3.0})
                for (const QPointF at :
                     {QPointF(halfWidth + by, 0), QPointF(-halfWidth - by, 0), QPointF(0, halfHeight + by), QPointF(0, -halfHeight - by)}) {
                    const QPoint point = turn.map(at).toPoint();
                    if (!is.rect().contains(point))
                        continue;
                    const QColor a = is.pixelColor(point);
                    const QColor b = shouldBe.pixelColor(point);
                    if (std::abs(a.red() - b.red()) > 14 || std::abs(a.green() - b.green()) > 14 || std::abs(a.blue() - b.blue()) > 14)
                        wrong += QByteArray("at ") + QByteArray::number(point.x()) + "," + QByteArray::number(point.y()) + " is "
                            + a.name().toLatin1() + " not " + b.name().toLatin1() + "; ";
                }
        }
        return wrong;
    }
    static void keep(const QImage &image, const QString &name) { image.save(QStringLiteral(CASTWRIGHT_BINARY_DIR "/") + name); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
        m_far = std::make_unique<NginxRtmp>();
        QVERIFY2(m_far->start(), qPrintable(m_far->lastError()));
    }
    void cleanup()
    {
        m_server.reset();
        m_far.reset();
    }

    void layersStandWhereTheyWerePut()
    {
        m_studio = "/v1/studios/" + m_server->create("/v1/studios", {{u"name"_s, u"Picture"_s}}).value(u"id").toString().toLatin1();
        const QList<Layer> layers{{QColor(0x30, 0x50, 0x90), {0, 0, 1280, 720}},
                                  {QColor(0xe0, 0x40, 0x20), {97, 61, 301, 203}},
                                  {QColor(0x20, 0xd0, 0x60), {640, 120, 400, 160}, 25},
                                  {QColor(0xff, 0xff, 0xff), {300, 400, 500, 250}, 0, 0.5},
                                  {QColor(0xf0, 0xe0, 0x10), {1100, 560, 180, 160}}};
        place(layers, u"items"_s);
        QJsonObject video;
        const QImage is = arrived(u"main"_s, u"main"_s, video);
        QCOMPARE(is.size(), QSize(1280, 720));
        const QImage shouldBe = expected({1280, 720}, layers);
        keep(is, u"far-end-main.png"_s);
        const QByteArray wrong = probeEdges(is, shouldBe, layers);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        const double db = psnrOf(is, shouldBe);
        qInfo() << "PSNR of the main canvas at the far end:" << db << "dB";
        QVERIFY2(db > 34, QByteArray::number(db).constData());
        for (const QString &tag : {u"color_space"_s, u"color_transfer"_s, u"color_primaries"_s})
            QCOMPARE(video.value(tag).toString(), u"bt709"_s);
        QCOMPARE(video.value(u"color_range").toString(), u"tv"_s);
        // A picture moved by three pixels would be caught.
        QVERIFY(!probeEdges(is.copy(3, 3, 1277, 717).scaled(1280, 720), shouldBe, layers).isEmpty());
    }

    void verticalCanvasHasItsOwnLayout()
    {
        m_studio = "/v1/studios/"
            + m_server
                  ->create("/v1/studios",
                           {{u"name"_s, u"Upright"_s},
                            {u"verticalCanvas"_s, QJsonObject{{u"width"_s, 720}, {u"height"_s, 1280}, {u"fps"_s, 30}}}})
                  .value(u"id")
                  .toString()
                  .toLatin1();
        const QList<Layer> layers{{QColor(0x80, 0x20, 0x70), {0, 0, 720, 1280}},
                                  {QColor(0x10, 0xb0, 0xd0), {60, 200, 600, 338}},
                                  {QColor(0xff, 0xff, 0xff), {210, 800, 300, 300}, 45}};
        place(layers, u"verticalItems"_s);
        QJsonObject video;
        const QImage is = arrived(u"upright"_s, u"vertical"_s, video);
        QCOMPARE(is.size(), QSize(720, 1280));
        keep(is, u"far-end-vertical.png"_s);
        const QByteArray wrong = probeEdges(is, expected({720, 1280}, layers), layers);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        const double db = psnrOf(is, expected({720, 1280}, layers));
        qInfo() << "PSNR of the vertical canvas at the far end:" << db << "dB";
        QVERIFY2(db > 34, QByteArray::number(db).constData());
    }

    void croppedPictureShowsItsMiddle()
    {
        m_studio = "/v1/studios/" + m_server->create("/v1/studios", {{u"name"_s, u"Crop"_s}}).value(u"id").toString().toLatin1();
        QImage chart(640, 360, QImage::Format_RGB32);
        chart.fill(QColor(0xd0, 0x30, 0x30));
        QPainter painter(&chart);
        painter.fillRect(160, 90, 320, 180, QColor(0x30, 0x60, 0xd0));
        painter.end();
        const QString path = m_folder.filePath(u"chart.png"_s);
        QVERIFY(chart.save(path));
        const QJsonObject source = m_server->create(
            m_studio + "/sources",
            {{u"name"_s, u"Chart"_s}, {u"kind"_s, u"image"_s}, {u"place"_s, false}, {u"image"_s, QJsonObject{{u"path"_s, path}}}});
        const QByteArray scene = m_studio + "/scenes/" + m_server->get(m_studio + "/scenes").value(u"data")[0][u"id"].toString().toLatin1();
        const QJsonObject crop{{u"left"_s, 160}, {u"top"_s, 90}, {u"right"_s, 160}, {u"bottom"_s, 90}};
        // Blue alone is left, 16:9, whole in a square box: bars of the canvas above and below.
        const QJsonObject item{{u"sourceId"_s, source.value(u"id")},
                               {u"x"_s, 400},
                               {u"y"_s, 120},
                               {u"width"_s, 480},
                               {u"height"_s, 480},
                               {u"fit"_s, u"contain"_s},
                               {u"crop"_s, crop}};
        QCOMPARE(m_server->http().request("PATCH", scene, QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{item}}}).toJson()).status, 200);
        QJsonObject video;
        const QImage is = arrived(u"crop"_s, u"main"_s, video);
        const QList<Layer> layers{{QColor(0x30, 0x60, 0xd0), {400, 225, 480, 270}}};
        const QByteArray wrong = probeEdges(is, expected({1280, 720}, layers), layers);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
};

CW_TEST(FarEndPictureTest)
#include "FarEndPictureTest.moc"
