// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/CastwrightSchema.h"
#include "rest/RestBinding.h"
#include "rest/proxy/ProxySurface.h"
#include "running/RunningServer.h"
#include "services/UseCaseCatalog.h"

#include "TestRegistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the surfaces promise, as files in the repository, so that a change of a contract is a change somebody sees. With
/// CASTWRIGHT_UPDATE_GOLDEN=1 the files are written anew.
class GoldenTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    static QString folder() { return QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/golden/"); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void compare(const QString &name, const QByteArray &now)
    {
        const QString path = folder() + name;
        if (qEnvironmentVariableIsSet("CASTWRIGHT_UPDATE_GOLDEN")) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(now) == now.size(), qPrintable(path));
            return;
        }
        const QList<QByteArray> was = read(path).split('\n');
        const QList<QByteArray> is = now.split('\n');
        QVERIFY2(was.size() > 1, qPrintable(path));
        for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i)
            if (was.value(i) != is.value(i))
                QFAIL(QByteArray(name.toUtf8() + " line " + QByteArray::number(i + 1) + " was: " + was.value(i) + " is: " + is.value(i)
                                 + " (meant? run this test with CASTWRIGHT_UPDATE_GOLDEN=1 and look at the difference)")
                          .constData());
    }
    /// Use cases that the window's sources name.
    static QSet<QString> inTheWindow(const QStringList &all)
    {
        QSet<QString> found;
        QDirIterator files(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = QString::fromUtf8(read(files.next()));
            for (const QString &id : all)
                if (text.contains(u'"' + id + u'"'))
                    found.insert(id);
        }
        return found;
    }
    /// "use case surface reason" a line.
    static QMap<QString, QString> reasons()
    {
        QMap<QString, QString> out;
        for (const QByteArray &line : read(folder() + u"parity-reasons.txt"_s).split('\n')) {
            const QString text = QString::fromUtf8(line).trimmed();
            if (!text.isEmpty() && !text.startsWith(u'#'))
                out.insert(text.section(u' ', 0, 1), text.section(u' ', 2));
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void openApi()
    {
        QJsonObject document = QJsonDocument::fromJson(m_server->http().get("/v1/openapi.json").body).object();
        document.remove(u"servers"); // names the port of the moment
        QJsonObject info = document.value(u"info").toObject();
        info.remove(u"version");
        document.insert(u"info"_s, info);
        compare(u"openapi.json"_s, QJsonDocument(document).toJson());
    }

    /// All of the graph's SDL: what is written by hand, and what is made of the use cases.
    void graphqlSchema()
    {
        QByteArray sdl;
        m_server->onServerThread([&] {
            sdl = castwright::graphql::CastwrightSchema(*m_server->server().catalog(), *m_server->server().events()).sdl().toUtf8();
        });
        compare(u"schema.graphql"_s, sdl);
    }

    /// What is said to be missing of the streams contract is missing, so that the list stays true.
    void leftOut()
    {
        castwright::graphql::SchemaPtr schema;
        m_server->onServerThread(
            [&] { schema = castwright::graphql::CastwrightSchema(*m_server->server().catalog(), *m_server->server().events()).schema(); });
        QString reason;
        int count = 0;
        for (const QByteArray &line : read(folder() + u"contract-left-out.txt"_s).split('\n')) {
            const QString text = QString::fromUtf8(line).trimmed();
            if (text.startsWith(u"- "))
                reason = text.mid(2);
            if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(u"- "))
                continue;
            for (const QString &coordinate : text.split(u' ', Qt::SkipEmptyParts)) {
                QVERIFY2(!reason.isEmpty(), qPrintable(coordinate));
                const auto *type = schema->type(coordinate.section(u'.', 0, 0));
                const QString field = coordinate.section(u'.', 1);
                QVERIFY2(!field.isEmpty() ? type && !type->fields.find(field) : !type,
                         qPrintable(coordinate + u" is there, or its type is not: see tests/golden/contract-left-out.txt"_s));
                ++count;
            }
        }
        QVERIFY(count > 100);
    }

    void parity()
    {
        QStringList ids;
        m_server->onServerThread([&] {
            for (const UseCase &useCase : m_server->server().catalog()->all())
                ids += QString::fromLatin1(useCase.id);
        });
        ids.sort();
        QVERIFY(ids.size() > 50);
        QSet<QString> rest;
        for (const RestBinding &row : v1Bindings())
            rest.insert(QString::fromLatin1(row.useCase));
        for (const ProxySurface::Row &row : ProxySurface::rows()) // the proxy's own paths
            rest.insert(QString::fromLatin1(row.useCase));
        const QSet<QString> window = inTheWindow(ids);
        QMap<QString, QString> graph;
        m_server->onServerThread(
            [&] { graph = castwright::graphql::CastwrightSchema(*m_server->server().catalog(), *m_server->server().events()).reached(); });
        QMap<QString, QString> given = reasons();
        QByteArray table = "use case                  REST   GraphQL                               window\n";
        for (const QString &id : std::as_const(ids)) {
            table += id.toLatin1().leftJustified(26);
            for (const auto &[surface, has, width] : {std::tuple{u"rest"_s, rest.contains(id), 7},
                                                      {u"graphql"_s, graph.contains(id), 38},
                                                      {u"window"_s, window.contains(id), 0}}) {
                const QString cell = id + u' ' + surface;
                table += (!has                        ? QByteArray("-")
                              : surface == u"graphql" ? graph.value(id).toLatin1()
                                                      : QByteArray("yes"))
                             .leftJustified(width);
                QVERIFY2(has || !given.value(cell).isEmpty(),
                         qPrintable(cell + u" is missing: bind it, or give the reason in tests/golden/parity-reasons.txt"_s));
                QVERIFY2(!has || !given.contains(cell), qPrintable(cell + u" is there, and parity-reasons.txt says why it is not"_s));
                given.remove(cell);
            }
            table += '\n';
        }
        QVERIFY2(given.isEmpty(), qPrintable(u"parity-reasons.txt names what there is not: "_s + given.keys().join(u", "_s)));
        compare(u"parity.txt"_s, table);
    }

    void everyRowLeadsToAUseCase()
    {
        for (const RestBinding &row : v1Bindings())
            m_server->onServerThread([&] { QVERIFY2(m_server->server().catalog()->find(QString::fromLatin1(row.useCase)), row.useCase); });
    }
};

CW_TEST(GoldenTest)
#include "GoldenTest.moc"
