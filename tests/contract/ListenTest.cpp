// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/PeerProcess.h"
#include "fakes/TestHttp.h"

#include "TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;

/// The program itself: where it listens, what it says of it, and which ports are open.
class ListenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PeerProcess> m_program;
    QByteArray m_said;

    /// Starts the program and takes what it says until it listens or ends.
    void run(const QStringList &options)
    {
        const QString out = m_folder.filePath(QStringLiteral("out.txt"));
        QFile::remove(out);
        m_program = std::make_unique<PeerProcess>();
        m_program->setStandardOutputFile(out);
        const auto said = [&] {
            QFile file(out);
            m_said = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            // Publishers' doors are said right after, in a write of its own.
            return m_said.contains("listens on ")
                && (m_said.contains("Publishers come in") || !options.contains(QStringLiteral("--rtmp-port")));
        };
        const QStringList fixed{QStringLiteral("--headless"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data-dir"),
                                m_folder.filePath(QStringLiteral("data"))};
        m_program->start(QStringLiteral(CASTWRIGHT_BINARY_DIR "/app/castwright"), fixed + options, said, 15'000);
        if (!m_program->isRunning())
            m_said += m_program->standardError();
    }

    static QSet<int> listeningPorts(qint64 pid)
    {
        const QString process = QStringLiteral("/proc/%1/").arg(pid);
        QSet<QByteArray> own;
        for (const QFileInfo &link : QDir(process + QStringLiteral("fd")).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
            if (const QString target = link.symLinkTarget(); target.contains(QStringLiteral("socket:[")))
                own.insert(target.section(u'[', 1).chopped(1).toLatin1());
        QSet<int> ports;
        for (const char *name : {"net/tcp", "net/tcp6"}) {
            QFile table(process + QLatin1String(name));
            if (!table.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : table.readAll().split('\n').mid(1)) {
                const QList<QByteArray> parts = line.simplified().split(' ');
                if (parts.size() > 9 && parts[3] == "0A" && own.contains(parts[9]))
                    ports.insert(parts[1].split(':').last().toInt(nullptr, 16));
            }
        }
        return ports;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(CASTWRIGHT_BINARY_DIR "/app/castwright")))
            QSKIP("the program is not built");
    }
    void cleanup() { m_program.reset(); }

    void everyAddressIsNamedAndAnswers()
    {
        QStringList hosts{QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2")};
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHostIPv6, 0))
            hosts += QStringLiteral("::1");
        const QString rest = hosts.mid(1).join(u',').replace(QStringLiteral("::1"), QStringLiteral("[::1]"));
        run({QStringLiteral("--listen"), hosts[0], QStringLiteral("--listen"), rest, QStringLiteral("--rtmp-port"), QStringLiteral("0"),
             QStringLiteral("--srt-port"), QStringLiteral("0")});
        const auto urls =
            QRegularExpression(QStringLiteral("http://([0-9.]+|\\[[0-9a-f:]+\\]):(\\d+)")).globalMatch(QString::fromUtf8(m_said));
        QStringList named;
        QSet<int> ports;
        for (auto it = urls; it.hasNext();) {
            const auto match = it.next();
            named += match.captured(1).remove(u'[').remove(u']');
            ports.insert(match.captured(2).toInt());
            const auto answer = TestHttp(match.captured(2).toUShort(), named.last()).get("/v1/health");
            QVERIFY2(answer.status == 200, qPrintable(named.last()));
        }
        QVERIFY2(named == hosts, m_said.constData());
        QCOMPARE(ports.size(), 1);
        const auto rtmp =
            QRegularExpression(QStringLiteral("rtmp://127.0.0.1:(\\d+) and srt://127.0.0.1:\\d+")).match(QString::fromUtf8(m_said));
        QVERIFY2(rtmp.hasMatch(), m_said.constData());
        ports.insert(rtmp.captured(1).toInt()); // SRT is UDP
#ifdef Q_OS_LINUX
        QCOMPARE(listeningPorts(m_program->pid()), ports); // and nothing else is open
#endif
    }

    void whatCannotBeBound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");
        QTest::newRow("not of this machine") << QStringLiteral("192.0.2.7") << 2;
        QTest::newRow("the second one") << QStringLiteral("127.0.0.1,192.0.2.7") << 2;
        QTest::newRow("no address") << QStringLiteral("somewhere else") << 2;
    }
    void whatCannotBeBound()
    {
        QFETCH(QString, address);
        QFETCH(int, code);
        run({QStringLiteral("--listen"), address});
        QVERIFY(m_program->waitForFinished(5000));
        QCOMPARE(m_program->exitCode(), code);
        QVERIFY2(m_said.contains(address.section(u',', -1).toLatin1()) && m_said.contains("--listen"), m_said.constData());
        QVERIFY(!m_said.contains("listens on "));
    }

    void wrongArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no folder") << QStringList{QStringLiteral("--allow-path"), QStringLiteral("/no/such/folder")};
        QTest::newRow("no number") << QStringList{QStringLiteral("--keep-chat"), QStringLiteral("many")};
        QTest::newRow("no days") << QStringList{QStringLiteral("--keep-audit"), QStringLiteral("5,")};
        QTest::newRow("nobody may come") << QStringList{QStringLiteral("--connections-per-address"), QStringLiteral("0")};
        QTest::newRow("less than none") << QStringList{QStringLiteral("--keep-chat"), QStringLiteral("-1,3")};
    }
    void wrongArguments()
    {
        QFETCH(QStringList, arguments);
        run(arguments);
        QVERIFY(m_program->waitForFinished(5000));
        QCOMPARE(m_program->exitCode(), 2);
        QVERIFY2(m_said.contains(arguments[0].toLatin1()), m_said.constData());
    }

    void filesOfThisMachineForOthers()
    {
        run({QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--allow-path"), m_folder.path(),
             QStringLiteral("--keep-chat"), QStringLiteral("5")});
        QFile file(m_folder.filePath(QStringLiteral("data/first-api-key.txt")));
        QVERIFY2(file.open(QIODevice::ReadOnly), m_said.constData());
        TestHttp http(static_cast<quint16>(m_said.mid(m_said.indexOf("127.0.0.1:") + 10, 5).trimmed().toInt()));
        http.setDefaultHeaders({{"Authorization", "Bearer " + file.readAll().trimmed()}});
        const auto studio =
            QJsonDocument::fromJson(http.post("/v1/studios", "{\"name\":\"A\"}").body).object().value(u"id").toString().toLatin1();
        const auto place = [&](const QString &path) {
            const QJsonObject source{{QStringLiteral("name"), QStringLiteral("A")},
                                     {QStringLiteral("kind"), QStringLiteral("image")},
                                     {QStringLiteral("image"), QJsonObject{{QStringLiteral("path"), path}}}};
            return http.post("/v1/studios/" + studio + "/sources", QJsonDocument(source).toJson());
        };
        QCOMPARE(place(m_folder.filePath(QStringLiteral("a.png"))).status, 201);
        const auto refused = place(QStringLiteral("/etc/hostname"));
        QCOMPARE(refused.status, 403);
        const QJsonObject error = QJsonDocument::fromJson(refused.body).object().value(u"error").toObject();
        QCOMPARE(error.value(u"param").toString(), QStringLiteral("image.path"));
        QVERIFY(error.value(u"message").toString().contains(QStringLiteral("--allow-path")));
    }

    void aPortInUse()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        run({QStringLiteral("--port"), QString::number(taken.serverPort())});
        QVERIFY(m_program->waitForFinished(5000));
        QCOMPARE(m_program->exitCode(), 3);
        QVERIFY2(m_said.contains(QByteArray::number(taken.serverPort())), m_said.constData());
    }
};

CW_TEST(ListenTest)
#include "ListenTest.moc"
