// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "library/LibraryModel.h"
#include "program/CanvasView.h"

#include "TestRegistry.h"

#include <QDropEvent>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QStatusBar>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// Files on their way into the library and out of it on to the canvas.
class LibraryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QTemporaryDir m_folder;
    QByteArray m_studio;

    QString picture(const QString &name, const QColor &color)
    {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(color);
        const QString path = m_folder.filePath(name);
        image.save(path);
        return path;
    }
    static void dropOn(QWidget *widget, QMimeData &data, QPoint at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(widget, &drop);
    }
    QListView *view() { return m_open->find<QListView>(u"libraryView"_s); }
    void bring(const QStringList &paths)
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        files.setUrls(urls);
        dropOn(m_open->find(u"libraryDock"_s), files, {20, 60});
        const qsizetype wanted = view()->model()->rowCount() + paths.size();
        QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), wanted, 8000);
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            QTRY_VERIFY_WITH_TIMEOUT(view()->model()->index(row, 0).data(LibraryModel::ReadyRole).toBool(), 8000);
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        m_studio = m_open->studio(u"Library"_s);
        auto *dock = m_open->find<QWidget>(u"libraryDock"_s);
        dock->show();
        dock->raise();
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void filesArriveWithTheirThumbnails()
    {
        bring({picture(u"red.png"_s, Qt::red), picture(u"blue.png"_s, Qt::blue)});
        const auto colorOf = [this](int row) {
            return view()->model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(120, 68).toImage().pixelColor(60, 34);
        };
        QTRY_VERIFY(colorOf(0).red() > 200 && colorOf(0).blue() < 60);
        QTRY_VERIFY(colorOf(1).blue() > 200 && colorOf(1).red() < 60);
        QTest::keyClicks(m_open->find<QLineEdit>(u"librarySearch"_s), u"BLU"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
    }

    void dropsWhereThePointerIs()
    {
        bring({picture(u"green.png"_s, Qt::green)});
        const QJsonObject asset = m_open->server().get("/v1/media").value(u"data")[0].toObject();
        auto *canvas = m_open->find<CanvasView>(u"canvasView"_s);
        QTRY_VERIFY_WITH_TIMEOUT(canvas->shownFrame() >= 0, 8000);
        QMimeData data;
        data.setData(QLatin1StringView(LibraryModel::mimeType), asset.value(u"id").toString().toUtf8());
        dropOn(canvas, data, canvas->rect().center());
        const auto item = [this] { return m_open->server().get(m_studio + "/scenes").value(u"data")[0][u"items"][0].toObject(); };
        QTRY_VERIFY(std::abs(item().value(u"width").toDouble() - 1280 / 3.0) < 1);
        QVERIFY(std::abs(item().value(u"x").toDouble() + item().value(u"width").toDouble() / 2 - 640) < 3);
        QVERIFY(std::abs(item().value(u"y").toDouble() + item().value(u"height").toDouble() / 2 - 360) < 3);
        QCOMPARE(m_open->server().get(m_studio + "/sources").value(u"data")[0][u"image"][u"mediaId"], asset.value(u"id"));
    }

    void whatIsInUseIsNotDeleted()
    {
        bring({picture(u"used.png"_s, Qt::gray)});
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(m_open->server().get(m_studio + "/sources").value(u"data").toArray().size(), 1);
        view()->setFocus(); // keys of a panel belong to it while it has the focus
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(m_open->confirm(u"deleteAssetBox"_s));
        QTRY_VERIFY(!m_open->window().statusBar()->currentMessage().isEmpty());
        QCOMPARE(m_open->server().get("/v1/media").value(u"data").toArray().size(), 1);
    }

    void refusedFileSaysWhy()
    {
        const QString path = m_folder.filePath(u"notes.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        dropOn(m_open->find(u"libraryDock"_s), files, {20, 60});
        QTRY_VERIFY(m_open->window().statusBar()->currentMessage().contains(u"notes.txt"_s));
    }
};

CW_TEST(LibraryTest)
#include "LibraryTest.moc"
