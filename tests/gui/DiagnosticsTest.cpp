// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/Diagnostics.h"

#include "TestRegistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace castwright;
using namespace Qt::StringLiterals;

/// What is copied for others holds no secret, wherever it was entered.
class DiagnosticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsStayHere_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"rtmp://live.example/app"_s << u"rtmp://live.example/app"_s;
        QTest::newRow("key in the path") << u"rtmp://live.example:1935/app/SECRET-1"_s << u"rtmp://live.example:1935/app/…"_s;
        QTest::newRow("key in the query") << u"rtmps://live.example/app?token=SECRET-2"_s << u"rtmps://live.example/app/…"_s;
        QTest::newRow("user") << u"rtmp://ann:SECRET-3@live.example/app"_s << u"rtmp://live.example/app"_s;
        QTest::newRow("srt") << u"srt://live.example:9000?passphrase=SECRET-4&streamid=SECRET-5"_s << u"srt://live.example:9000/…"_s;
        QTest::newRow("no address") << u"SECRET-6"_s << u"…"_s;
        QTest::newRow("a folder") << QString() << QString();
    }
    void secretsStayHere()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        const QJsonObject destination{{u"name"_s, u"Main"_s}, {u"url"_s, url}, {u"streamKeyMasked"_s, u"••••SECRET-7"_s}};
        const QJsonObject status{{u"state"_s, u"failed"_s}, {u"message"_s, QString(u"cannot reach " + url)}};
        const QJsonObject out = diagnosticsOf(destination, status, {{u"fps"_s, 30}});
        QCOMPARE(out[u"destination"][u"url"].toString(), shown);
        const QByteArray text = QJsonDocument(out).toJson();
        QVERIFY2(!text.contains("SECRET"), text.constData());
        QCOMPARE(out[u"status"][u"state"].toString(), u"failed"_s); // what is of use is there
        QCOMPARE(out[u"health"][u"fps"].toInt(), 30);
        QCOMPARE(out[u"destination"][u"name"].toString(), u"Main"_s);
    }
};

CW_TEST(DiagnosticsTest)
#include "DiagnosticsTest.moc"
