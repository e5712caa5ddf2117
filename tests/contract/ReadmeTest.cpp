// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "fakes/NginxRtmp.h"
#include "fakes/PeerProcess.h"
#include "running/RunningServer.h"

#include "TestRegistry.h"

#include <QFile>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The README's curl lines, run as they stand there by a shell; only address, key and the far server are those of the test.
class ReadmeTest : public QObject {
    Q_OBJECT

    static QString script(const RunningServer &server, const QString &far)
    {
        QFile file(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/README.md"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        const QString section = text.section(u"## Driving it from curl"_s, 1).section(u"\n## "_s, 0, 0);
        QString out = u"set -eu\ncurl() { command curl --fail-with-body --max-time 15 \"$@\"; }\n"_s;
        for (const QString &line : section.split(u'\n')) {
            if (!line.startsWith(u"    "_s))
                continue;
            QString command = line.mid(4);
            if (command.startsWith(u"api="_s))
                command = u"api=http://127.0.0.1:%1"_s.arg(server.port());
            if (command.startsWith(u"key="_s))
                command = u"key="_s + QString::fromLatin1(server.key());
            command.replace(u"rtmp://live.example.org/app"_s, far);
            if (command.contains(u"/v1/events"_s)) // follows for ever
                command = u"timeout 2 "_s + command.section(u'#', 0, 0).replace(u"curl "_s, u"curl -f "_s) + u" || test $? = 124"_s;
            if (command.contains(u"/go-live"_s))
                command += u"; sleep 2"_s;
            out += command + u'\n';
        }
        return out;
    }

private Q_SLOTS:
    void everyLineOfCurlWorks()
    {
        for (const QString &tool : {u"curl"_s, u"jq"_s})
            if (findProgram(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        RunningServer server;
        QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
        NginxRtmp far;
        QVERIFY2(far.start(), qPrintable(far.lastError()));
        const QString text = script(server, far.url());
        QVERIFY2(text.count(u"curl "_s) >= 10, qPrintable(text));
        QTemporaryDir folder;
        const ToolResult ran = runTool(u"bash"_s, {u"-c"_s, text}, 60'000, folder.path());
        QVERIFY2(ran.exitCode == 0, QByteArray(ran.standardOutput.right(800) + ran.standardError.right(800)).constData());
        QVERIFY(ran.standardOutput.contains("\"state\":\"live\""));
        QFile picture(folder.filePath(u"now.png"_s));
        QVERIFY(picture.open(QIODevice::ReadOnly) && picture.read(4) == QByteArray("\x89PNG"));
    }
};

CW_TEST(ReadmeTest)
#include "ReadmeTest.moc"
