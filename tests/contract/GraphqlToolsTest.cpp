// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FfmpegTool.h"
#include "graphql/language/Parser.h"
#include "graphql/schema/CastwrightSchema.h"
#include "graphql/tools/OperationWriter.h"
#include "graphql/tools/SchemaSearch.h"
#include "graphql/tools/Snippets.h"
#include "graphql/validation/Validator.h"
#include "running/RunningServer.h"

#include "ServingOptions.h"
#include "TestRegistry.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QtTest>

using namespace castwright;
using namespace castwright::graphql;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// The "Ask" box and "Copy as": words find the right root field of the whole schema, every operation that can be written is valid, and
/// every program runs against the server.
class GraphqlToolsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningServer> m_server;

    void onSchema(const std::function<void(const CastwrightSchema &)> &work)
    {
        m_server->onServerThread([&] { work(CastwrightSchema(*m_server->server().catalog(), *m_server->server().events())); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RunningServer>();
        QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void words()
    {
        QCOMPARE(SchemaSearch::words(u"createStreamKeys"_s), (QStringList{u"creat"_s, u"stream"_s, u"key"_s}));
        QCOMPARE(SchemaSearch::words(u"Please show me the running studios"_s), (QStringList{u"show"_s, u"run"_s, u"studio"_s}));
    }

    /// Questions as people put them. The share of those whose first answer is right must not fall.
    void questions()
    {
        const QList<std::pair<QString, QString>> asked{
            {u"list all my studios"_s, u"studiosConnection"_s},
            {u"make a new studio"_s, u"createStudio"_s},
            {u"rename a studio"_s, u"updateStudio"_s},
            {u"delete a studio"_s, u"deleteStudio"_s},
            {u"go live"_s, u"goLive"_s},
            {u"stop streaming and go offline"_s, u"goOffline"_s},
            {u"which scenes are in my studio"_s, u"scenesConnection"_s},
            {u"add a scene"_s, u"createScene"_s},
            {u"remove a scene"_s, u"deleteScene"_s},
            {u"switch to another scene"_s, u"showScene"_s},
            {u"take the preview to program"_s, u"takeScene"_s},
            {u"add a camera source"_s, u"createSource"_s},
            {u"show the sources"_s, u"sourcesConnection"_s},
            {u"delete a source"_s, u"deleteSource"_s},
            {u"which cameras and microphones are connected"_s, u"devices"_s},
            {u"add a destination"_s, u"createDestination"_s},
            {u"list destinations"_s, u"destinationsConnection"_s},
            {u"retry a failed destination"_s, u"retryDestination"_s},
            {u"which platforms are there"_s, u"platforms"_s},
            {u"is my studio live right now"_s, u"liveStatus"_s},
            {u"take a screenshot of the program"_s, u"screenshot"_s},
            {u"how loud is the audio"_s, u"audioLevels"_s},
            {u"save the replay"_s, u"saveReplay"_s},
            {u"read the chat messages"_s, u"chatMessagesConnection"_s},
            {u"send a chat message"_s, u"sendChatMessage"_s},
            {u"list the files in the media library"_s, u"mediaAssetsConnection"_s},
            {u"upload a video"_s, u"createMediaAsset"_s},
            {u"trim a video"_s, u"trimMediaAsset"_s},
            {u"create an api key"_s, u"createApiKey"_s},
            {u"revoke an api key"_s, u"revokeApiKey"_s},
            {u"register a webhook"_s, u"createWebhook"_s},
            {u"test my webhook"_s, u"testWebhook"_s},
            {u"list webhooks"_s, u"webhooksConnection"_s},
            {u"create a stream"_s, u"createStream"_s},
            {u"list my streams"_s, u"streamsConnection"_s},
            {u"get a new stream key because the old one leaked"_s, u"refreshStreamKey"_s},
            {u"make one more stream key"_s, u"createStreamKey"_s},
            {u"is this stream key valid"_s, u"validateStreamKey"_s},
            {u"restream to twitch with a push target"_s, u"createPushTarget"_s},
            {u"kick the publisher"_s, u"disconnectStream"_s},
            {u"delete a stream"_s, u"deleteStream"_s},
            {u"import from obs"_s, u"importObsStudio"_s},
            {u"export a studio to a file"_s, u"studioExport"_s},
            {u"make a backup of everything"_s, u"createBackup"_s},
            {u"measure my upload bandwidth"_s, u"measureUplink"_s},
            {u"which encoders work on this machine"_s, u"encoders"_s},
            {u"check everything before going live"_s, u"preflight"_s},
            {u"resume the interrupted session after a crash"_s, u"resumeSession"_s},
            {u"subscribe to new chat messages"_s, u"chatMessageReceived"_s},
            {u"follow every event that happens"_s, u"eventsPublished"_s},
            {u"is the server healthy"_s, u"health"_s},
        };
        QVERIFY(asked.size() >= 40);
        onSchema([&](const CastwrightSchema &schema) {
            const SchemaSearch search(*schema.schema());
            int first = 0;
            int amongFive = 0;
            QStringList missed;
            for (const auto &[question, field] : asked) {
                QStringList found;
                for (const SchemaSearch::Hit &hit : search.find(question))
                    found.append(hit.field->name);
                first += found.value(0) == field ? 1 : 0;
                amongFive += found.contains(field) ? 1 : 0;
                if (found.value(0) != field)
                    missed.append(u"%1: %2, not %3"_s.arg(question, found.join(u' '), field));
            }
            qInfo().noquote() << first << "of" << asked.size() << "first," << amongFive << "among five\n" << missed.join(u'\n');
            QVERIFY2(first * 100 >= 85 * asked.size(), qPrintable(missed.join(u'\n')));
            QVERIFY(search.find(u"xyzzy plugh"_s).empty());
            QStringList backups; // two words that are one in the schema
            for (const SchemaSearch::Hit &hit : search.find(u"back up a studio"_s))
                backups.append(hit.field->name);
            QVERIFY2(backups.mid(0, 2).contains(u"createBackup"_s), qPrintable(backups.join(u' ')));
        });
    }

    void everyOperationIsValid()
    {
        onSchema([](const CastwrightSchema &schema) {
            const OperationWriter writer(*schema.schema());
            int count = 0;
            for (const OperationType kind : {OperationType::Query, OperationType::Mutation, OperationType::Subscription})
                for (const auto &field : schema.schema()->rootType(kind)->fields.items()) {
                    const QString text = writer.write(kind, *field).text;
                    const auto document = parse(text);
                    QVERIFY2(document, qPrintable(text));
                    const Errors errors = validate(*schema.schema(), **document);
                    QVERIFY2(errors.isEmpty(), qPrintable(errors.isEmpty() ? text : QString(text + errors.first().message)));
                    ++count;
                }
            QVERIFY(count > 90);
        });
    }

    void programs_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"curl", "javascript", "python", "go", "cpp"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void programs()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const snippets::Request request{
            u"query ($name: String!) {\n  a: __typename # it's \"quoted\" \\ and ünusual\n  studiosConnection(page: {first: 1}) { totalCount }\n  askForOperation(words: $name) { field }\n}"_s,
            {{u"name"_s, u"it's a \"study\" of 100% `$HOME` \\ naïveté"_s}},
            u"http://127.0.0.1:%1/graphql"_s.arg(m_server->port())};
        const auto text = language == u"curl" ? snippets::curl(request)
            : language == u"javascript"       ? snippets::javaScript(request)
            : language == u"python"           ? snippets::python(request)
            : language == u"go"               ? snippets::go(request)
                                              : snippets::cpp(request);
        QVERIFY(text);
        const QHash<QString, QString> names{{u"curl"_s, u"this.sh"_s},
                                            {u"javascript"_s, u"this.mjs"_s},
                                            {u"python"_s, u"this.py"_s},
                                            {u"go"_s, u"this.go"_s},
                                            {u"cpp"_s, u"this.cpp"_s}};
        const QHash<QString, QStringList> commands{{u"curl"_s, {u"sh"_s, u"this.sh"_s}},
                                                   {u"javascript"_s, {u"node"_s, u"this.mjs"_s}},
                                                   {u"python"_s, {u"python3"_s, u"this.py"_s}},
                                                   {u"go"_s, {u"env"_s, u"HOME="_s + folder.path(), u"go"_s, u"run"_s, u"this.go"_s}},
                                                   {u"cpp"_s, {u"sh"_s, u"-c"_s, u"c++ -std=c++17 this.cpp -lcurl -o this && ./this"_s}}};
        QFile file(folder.filePath(names.value(language)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text->toUtf8());
        file.close();
        qputenv("CASTWRIGHT_KEY", m_server->key());
        QStringList command = commands.value(language);
        const QString program = command.takeFirst();
        const ToolResult result = runTool(program, command, 100'000, folder.path());
        QVERIFY2(result.exitCode == 0, QByteArray(result.standardError + result.standardOutput).constData());
        const QJsonObject answer = QJsonDocument::fromJson(result.standardOutput.trimmed()).object();
        QVERIFY2(answer.value(u"data"_s)[u"a"_s].toString() == u"Query" && !answer.contains(u"errors"_s),
                 result.standardOutput.constData());
        QVERIFY(answer.value(u"data"_s)[u"askForOperation"_s].isArray());
    }

    void aSubscriptionIsFollowed()
    {
        const auto text = snippets::curl({u"subscription { studioChanged { id } }"_s, {}, u"http://127.0.0.1:1/graphql"_s});
        QVERIFY(text && text->contains(u"/graphql/stream") && text->contains(u"text/event-stream"));
        QVERIFY(!snippets::curl({u"{ nonsense"_s, {}, u"http://127.0.0.1:1/graphql"_s}));
    }

    void flags_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("none") << QStringList() << true;
        QTest::newRow("limits") << QStringList{u"--graphql-max-depth=7"_s, u"--graphql-max-complexity=0"_s, u"--graphql-time-limit=100"_s}
                                << true;
        QTest::newRow("no number") << QStringList{u"--graphql-max-depth=deep"_s} << false;
        QTest::newRow("too little") << QStringList{u"--graphql-max-nesting=0"_s} << false;
        QTest::newRow("neither on nor off") << QStringList{u"--graphql-introspection=maybe"_s} << false;
        QTest::newRow("no folder") << QStringList{u"--graphql-documents=/nowhere/at/all"_s} << false;
        QTest::newRow("only documents of no folder") << QStringList{u"--graphql-only-documents"_s} << false;
        QTest::newRow("no address") << QStringList{u"--trusted-proxy=proxy.example"_s} << false;
    }
    void flags()
    {
        QFETCH(QStringList, given);
        QFETCH(bool, isRight);
        QCommandLineParser parser;
        QVERIFY(parser.addOptions(servingoptions::all()));
        QVERIFY(parser.parse(QStringList{u"castwright"_s} + given));
        ServerOptions options;
        const QString problem = servingoptions::read(parser, options);
        QCOMPARE(problem.isEmpty(), isRight);
        QVERIFY(isRight || problem.startsWith(given.first().section(u'=', 0, 0)));
        if (given.size() == 3) {
            QCOMPARE(options.graphql.limits.maxDepth, 7);
            QCOMPARE(options.graphql.limits.maxComplexity, 0);
            QCOMPARE(options.graphql.limits.timeLimitMs, 100);
        }
    }

    /// The window has no socket: it begins an operation, and asks what it answers next.
    void operationsAreFollowed()
    {
        const auto invoke = [this](const QString &useCase, const QJsonObject &input, std::shared_ptr<std::optional<Result<QJsonObject>>> to,
                                   const QString &account = {}) {
            m_server->onServerThread([&] {
                CallContext call;
                call.caller.accountId = account.isEmpty() ? m_server->info().ownerAccountId : account;
                call.caller.scopes = {Scope::StreamsRead};
                m_server->server().catalog()->invoke(useCase, call, input, [to](const Result<Outcome> &result) {
                    *to = result ? Result<QJsonObject>(result->toJson()) : std::unexpected(result.error());
                });
            });
        };
        const auto slot = [] { return std::make_shared<std::optional<Result<QJsonObject>>>(); };
        const auto isAnswered = [this](const auto &to) {
            bool has = false;
            m_server->onServerThread([&] { has = to->has_value(); });
            return has;
        };
        const auto now = [&](const QString &useCase, const QJsonObject &input) {
            const auto to = slot();
            invoke(useCase, input, to);
            return *to && **to ? ***to : QJsonObject();
        };
        const QJsonObject begun = now(u"graphql.follow"_s, {{u"query"_s, u"subscription { liveStreamEvents { type streamId } }"_s}});
        const QJsonObject named{{u"followId"_s, begun.value(u"followId"_s)}};
        QVERIFY(begun.value(u"isSubscription"_s).toBool() && !begun.value(u"isOver"_s).toBool());
        const auto waits = slot();
        invoke(u"graphql.next"_s, named, waits);
        QVERIFY(!isAnswered(waits)); // nothing has happened
        m_server->create("/v1/streams", {{u"name"_s, u"Followed"_s}});
        QTRY_VERIFY(isAnswered(waits));
        QVERIFY(waits->value().has_value());
        const QJsonArray told = waits->value()->value(u"results"_s).toArray();
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].toString().startsWith(u"{\"data\":{\"liveStreamEvents\":{\"type\":\"STREAM_LIFECYCLE_UPDATE\",\"streamId\":"_s),
                 qPrintable(told[0].toString()));
        const auto strange = slot();
        invoke(u"graphql.next"_s, named, strange, u"acc_other"_s);
        QVERIFY(strange->has_value() && !strange->value().has_value());
        const auto last = slot();
        invoke(u"graphql.next"_s, named, last);
        const auto ended = slot();
        invoke(u"graphql.unfollow"_s, named, ended);
        QVERIFY(ended->has_value() && ended->value().has_value());
        QVERIFY(last->has_value() && last->value()->value(u"isOver"_s).toBool()); // who waited is told
        const auto after = slot();
        invoke(u"graphql.next"_s, named, after);
        QVERIFY(after->has_value() && !after->value().has_value());
        // A query is over with its answer, whose fields stand as they were asked for.
        const QJsonObject query = now(u"graphql.follow"_s, {{u"query"_s, u"{ b: __typename a: __typename }"_s}});
        QVERIFY(query.value(u"isOver"_s).toBool() && !query.value(u"isSubscription"_s).toBool());
        QCOMPARE(query.value(u"results"_s)[0].toString(), u"{\"data\":{\"b\":\"Query\",\"a\":\"Query\"}}"_s);
        const QJsonObject wrong = now(u"graphql.follow"_s, {{u"query"_s, u"subscription { nothing }"_s}});
        QVERIFY(wrong.value(u"isOver"_s).toBool() && wrong.value(u"results"_s)[0].toString().contains(u"errors"_s));
    }

    void documentsOfAFolder()
    {
        QTemporaryDir folder;
        const QByteArray text = "{ __typename }";
        QFile file(folder.filePath(u"who.graphql"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        file.close();
        QCommandLineParser parser;
        parser.addOptions(servingoptions::all());
        QVERIFY(parser.parse({u"castwright"_s, QString(u"--graphql-documents="_s + folder.path()), u"--graphql-only-documents"_s,
                              u"--graphql-introspection=off"_s, u"--graphql-max-aliases=1"_s}));
        ServerOptions options;
        QCOMPARE(servingoptions::read(parser, options), QString());
        QVERIFY(!options.graphql.limits.allowsIntrospection);
        QCOMPARE(options.graphql.limits.maxAliases, 1);
        RunningServer server(options);
        const auto ask = [&server](const QByteArray &body) {
            TestHttp http(server.port());
            http.setDefaultHeaders({{"Authorization", "Bearer " + server.key()}});
            return QJsonDocument::fromJson(http.post("/graphql", body).body).object();
        };
        QCOMPARE(ask("{\"documentId\":\"who\"}").value(u"data"_s)[u"__typename"_s].toString(), u"Query"_s);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        QCOMPARE(ask("{\"documentId\":\"sha256:" + hash + "\"}").value(u"data"_s)[u"__typename"_s].toString(), u"Query"_s);
        const auto codeOf = [&ask](const QByteArray &body) {
            return ask(body).value(u"errors"_s)[0][u"extensions"_s][u"code"_s].toString();
        };
        QCOMPARE(codeOf("{\"documentId\":\"nobody\"}"), u"PERSISTED_DOCUMENT_NOT_FOUND"_s);
        QCOMPARE(codeOf("{\"query\":\"{ __typename }\"}"), u"PERSISTED_DOCUMENTS_ONLY"_s);
        // From the window, addresses of pictures are this server's own.
        m_server->create("/v1/streams", {{u"name"_s, u"Pictures"_s}});
        QString poster;
        m_server->onServerThread([&] {
            CallContext call;
            call.caller.accountId = m_server->info().ownerAccountId;
            call.caller.scopes = {Scope::StreamsRead};
            m_server->server().catalog()->invoke(
                u"graphql.execute"_s, call,
                {{u"query"_s, u"{ streamsConnection { nodes { thumbnailAssets { posterUrl spriteJpgUrl } } } }"_s}},
                [&poster](const Result<Outcome> &result) {
                    const QJsonObject answer = result ? result->toJson().value(u"response"_s).toObject() : QJsonObject();
                    poster =
                        answer.value(u"data"_s)[u"streamsConnection"_s][u"nodes"_s][0][u"thumbnailAssets"_s][u"spriteJpgUrl"_s].toString();
                });
        });
        QVERIFY2(poster.startsWith(u"http://127.0.0.1:%1/play/"_s.arg(m_server->port())) && poster.endsWith(u"/sprites.jpg"),
                 qPrintable(poster));
    }
};

CW_TEST(GraphqlToolsTest)
#include "GraphqlToolsTest.moc"
