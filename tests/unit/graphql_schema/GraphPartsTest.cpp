// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Studio.h"
#include "graphql/language/Parser.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/Names.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/TableRow.h"
#include "graphql/schema/TypeWriter.h"
#include "graphql/schema/streams/StreamFigures.h"
#include "graphql/type/SchemaBuilder.h"

#include "TestRegistry.h"

#include <QtTest>

using namespace castwright;
using namespace castwright::graphql;
using namespace Qt::StringLiterals;

namespace castwright {
enum class PartsMood { Glad = 1, VerySad };
template <>
struct EnumNames<PartsMood> {
    static constexpr std::array values{std::pair{PartsMood::Glad, std::string_view("glad")},
                                       std::pair{PartsMood::VerySad, std::string_view("verySad")}};
};
struct PartsThing {
    QString id;
    QString sceneId;
    PartsMood mood = PartsMood::Glad;
    std::optional<int> count;
    qint64 bytes = 0;
    QString secret;
    QList<PartsMood> moods;
    Merge<Canvas> canvas;
};
template <>
struct Describe<PartsThing> {
    using T = PartsThing;
    static constexpr const char *name = "PartsThing";
    static constexpr auto fields()
    {
        return Fields{field("id", &T::id, "Its id.").readOnly(), field("sceneId", &T::sceneId, "Where it is.").required(),
                      field("mood", &T::mood, "How it feels."),  field("count", &T::count, "How many."),
                      field("bytes", &T::bytes, "How \"big\"."), field("secret", &T::secret, "Nobody's business.").writeOnly(),
                      field("moods", &T::moods, "All of them."), field("canvas", &T::canvas, "What is to change.")};
    }
};
} // namespace castwright

/// What the graph is put together of: names, ids, pages, types out of field tables.
class GraphPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A row that is read where it lies says what its JSON says.
    void rowsOfTables()
    {
        PartsThing thing;
        thing.id = u"thing_1"_s;
        thing.mood = PartsMood::VerySad;
        thing.bytes = 9'000'000'000;
        thing.secret = u"hidden"_s;
        thing.moods = {PartsMood::Glad, PartsMood::VerySad};
        for (const bool hasCount : {false, true}) {
            thing.count = hasCount ? std::optional(7) : std::nullopt;
            const auto answer = std::make_shared<const Outcome>(outcomeOf(thing));
            const QJsonObject json = answer->toJson();
            const Value row = tableRow(answer, answer->as<PartsThing>());
            QVERIFY(row.isObject() && !row.isNull() && !row.isList());
            QCOMPARE(row.toJson().toObject(), json);
            QStringList names = row.keys();
            QCOMPARE(names.first(), u"id"_s); // as they stand in the table
            names.sort();
            QCOMPARE(names, json.keys());
            for (const QString &name : json.keys()) {
                QVERIFY2(row.contains(name), qPrintable(name));
                QCOMPARE(row.member(name).toJson(), Value(json.value(name)).toJson());
            }
            QCOMPARE(row.member(u"bytes").toInteger(), qint64(9'000'000'000));
            QCOMPARE(row.contains(u"count"), hasCount);
            QVERIFY(!row.contains(u"secret") && row.member(u"secret").isNull());
            QVERIFY(!row.contains(u"nothing") && row.member(u"").isNull());
        }
    }

    void enumerators()
    {
        QCOMPARE(enumValueName(u"fadeToBlack"), u"FADE_TO_BLACK"_s);
        QCOMPARE(enumValueName(u"studios:read"), u"STUDIOS_READ"_s);
        QCOMPARE(enumValueName(u"720p"), u"_720P"_s);
        QCOMPARE(enumValueName(u"h264"), u"H264"_s);
        QCOMPARE(enumValueName(u""), u"NONE"_s);
    }

    void rootFields()
    {
        QCOMPARE(rootFieldOf(u"scene.create"_s, false), u"createScene"_s);
        QCOMPARE(rootFieldOf(u"scene.list"_s, true), u"scenesConnection"_s);
        QCOMPARE(rootFieldOf(u"scene.get"_s, false), u"scene"_s);
        QCOMPARE(rootFieldOf(u"key.revoke"_s, false), u"revokeApiKey"_s);
        QCOMPARE(rootFieldOf(u"encoder.list"_s, false), u"encoders"_s);
        QCOMPARE(rootFieldOf(u"stream.goLive"_s, false), u"goLive"_s);
    }

    void globalIds()
    {
        const QString id = GlobalId::encode(u"Stream", u"5eedfeed-11fe");
        QCOMPARE(id, u"U3RyZWFtOjVlZWRmZWVkLTExZmU="_s);
        QCOMPARE(GlobalId::decode(id)->type, u"Stream"_s);
        QCOMPARE(*GlobalId::plain(id, u"Stream"), u"5eedfeed-11fe"_s);
        QCOMPARE(*GlobalId::plain(u"stm_01H"_s, u"Stream"), u"stm_01H"_s);
        QCOMPARE(GlobalId::plain(id, u"Clip").error().message, u"global id type mismatch: expected Clip, got Stream"_s);
        for (const QString &text :
             {u""_s, u"abc"_s, u"c3RyZWFtOjE="_s, u"U3RyZWFt"_s, u"U3RyZWFtOg=="_s}) // a small letter, no colon, nothing behind it
            QVERIFY2(!GlobalId::decode(text), qPrintable(text));
    }

    void pagesHoldWhenRowsComeAndGo()
    {
        const auto rowsOf = [](const QStringList &keys) {
            std::vector<Value> rows;
            for (const QString &key : keys)
                rows.emplace_back(key);
            return rows;
        };
        const auto keyOf = [](const Value &row) { return row.toString(); };
        const auto page = [&](const QStringList &keys, const QJsonObject &asked, bool isDescending = false) {
            const auto cut = pageOf(rowsOf(keys), asked, keyOf, isDescending);
            QStringList found;
            for (const Value &node : cut->native<ConnectionValue>()->nodes)
                found.append(node.toString());
            return found.join(u',');
        };
        const QString afterB = makeCursor(u"b"_s);
        QCOMPARE(page({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {{u"first"_s, 1}, {u"after"_s, afterB}}), u"c"_s);
        QCOMPARE(page({u"a"_s, u"c"_s, u"d"_s}, {{u"first"_s, 1}, {u"after"_s, afterB}}), u"c"_s);               // b is gone
        QCOMPARE(page({u"a"_s, u"b"_s, u"bb"_s, u"c"_s}, {{u"first"_s, 1}, {u"after"_s, afterB}}), u"bb"_s);     // bb came
        QCOMPARE(page({u"d"_s, u"c"_s, u"b"_s, u"a"_s}, {{u"first"_s, 5}, {u"after"_s, afterB}}, true), u"a"_s); // the other way round
        QCOMPARE(page({u"a"_s, u"b"_s, u"c"_s}, {{u"last"_s, 1}, {u"first"_s, 3}}), u"c"_s);                     // last counts before first
        QVERIFY(!pageOf(rowsOf({u"a"_s}), QJsonObject{{u"after"_s, u"nonsense"_s}}, keyOf));
    }

    void typesOfAFieldTable()
    {
        const auto written = parse(u"scalar Time scalar JSON interface Node { id: ID! } type Query { a: Int }"_s);
        QVERIFY(written);
        Bindings bindings;
        TypeWriter types(**written, bindings);
        QCOMPARE(types.outputObject(objectShape<PartsThing>()), u"PartsThing"_s);
        types.inputObject(u"MakeThing"_s, objectShape<PartsThing>().fields(), u"Makes one."_s);
        const auto schema =
            buildSchema((*written)->source() + u"extend type Query { thing(input: MakeThing): PartsThing }"_s + types.sdl(), bindings);
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().first().message));
        const NamedType &thing = *(*schema)->type(u"PartsThing");
        QCOMPARE(thing.fields.find(u"sceneId")->type.text(), u"ID"_s);
        QCOMPARE(thing.fields.find(u"mood")->type.text(), u"PartsMood!"_s);
        QCOMPARE(thing.fields.find(u"count")->type.text(), u"Int"_s);
        QCOMPARE(thing.fields.find(u"bytes")->type.text(), u"Float!"_s);
        QCOMPARE(thing.fields.find(u"moods")->type.text(), u"[PartsMood!]!"_s);
        QCOMPARE(thing.fields.find(u"bytes")->description, u"How \"big\"."_s);
        QVERIFY(!thing.fields.find(u"secret"));
        const NamedType &input = *(*schema)->type(u"MakeThing");
        QCOMPARE(input.inputFields.find(u"sceneId")->type.text(), u"ID!"_s);
        QCOMPARE(input.inputFields.find(u"canvas")->type.text(), u"CanvasInput"_s);
        QVERIFY(input.inputFields.find(u"secret") && !input.inputFields.find(u"id"));
    }

    void argumentsGoOut()
    {
        const auto &fields = objectShape<PartsThing>().fields();
        QCOMPARE(TypeWriter::toWire(Value(u"VERY_SAD"_s), fields[2])->toString(), u"verySad"_s);
        QCOMPARE(TypeWriter::toWire(Value(GlobalId::encode(u"Scene", u"scn_1")), fields[1])->toString(), u"scn_1"_s);
        QCOMPARE(TypeWriter::toWire(Value(GlobalId::encode(u"Studio", u"std_1")), fields[1]).error().field, u"sceneId"_s);
    }

    void statusOfStreams()
    {
        QCOMPARE(streamStatusOf(u"live"_s, false, false), u"LIVE"_s);
        QCOMPARE(streamStatusOf(u"live"_s, true, true), u"RECORDING"_s);
        QCOMPARE(streamStatusOf(u"stalled"_s, true, false), u"RECORDING"_s);
        QCOMPARE(streamStatusOf(u"offline"_s, true, true), u"ENDED"_s); // a file that is being finished is no live stream
        QCOMPARE(streamStatusOf(u"connecting"_s, false, false), u"OFFLINE"_s);
    }

    void failures()
    {
        const GraphqlError error = graphqlError({ErrorCode::MissingScope, u"No."_s, {}, {}, 0, u"studios:read"_s});
        QCOMPARE(error.code(), u"FORBIDDEN"_s);
        QCOMPARE(error.extensions.value(u"requiredScope"_s).toString(), u"studios:read"_s);
        QCOMPARE(errorValue({ErrorCode::NotFound, u"No."_s, {}, {}, 0, {}}, u"Studio"_s, u"x"_s).member(u"resourceType").toString(),
                 u"Studio"_s);
        QCOMPARE(errorValue({ErrorCode::Unprocessable, u"No."_s, u"name"_s, {}, 0, {}}, {}, {}).member(u"__typename").toString(),
                 u"ValidationError"_s);
        QVERIFY(errorValue({ErrorCode::InternalError, u"No."_s, {}, {}, 0, {}}, {}, {}).asError());
    }
};

CW_TEST(GraphPartsTest)
#include "GraphPartsTest.moc"
