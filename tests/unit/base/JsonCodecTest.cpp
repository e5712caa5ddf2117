// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonCodec.h"

#include "TestRegistry.h"

#include <QJsonDocument>
#include <QtTest>

namespace castwright {

enum class Fruit { Apple = 1, Pear };
template <>
struct EnumNames<Fruit> {
    static constexpr std::array values{std::pair{Fruit::Apple, std::string_view("apple")},
                                       std::pair{Fruit::Pear, std::string_view("pear")}};
};

struct Inner {
    double weight = 1;
    friend bool operator==(const Inner &, const Inner &) = default;
};
template <>
struct Describe<Inner> {
    static constexpr const char *name = "Inner";
    static constexpr auto fields() { return Fields{field("weight", &Inner::weight, "Kilograms.").range(0, 10)}; }
};

struct Basket {
    QString id;
    QString name;
    Fruit fruit = Fruit::Apple;
    int count = 3;
    qint64 big = 0;
    bool open = false;
    Secret code;
    std::optional<QString> note;
    QList<Inner> parts;
    Inner main;
    QStringList tags;
};
template <>
struct Describe<Basket> {
    static constexpr const char *name = "Basket";
    static constexpr auto fields()
    {
        return Fields{field("id", &Basket::id, "Made by the server.").readOnly(),
                      field("name", &Basket::name, "A name.").required().length(1, 5),
                      field("fruit", &Basket::fruit, "Which fruit."),
                      field("count", &Basket::count, "How many.").range(0, 100),
                      field("big", &Basket::big, "A large number."),
                      field("open", &Basket::open, "Is it open."),
                      field("code", &Basket::code, "Never returned.").writeOnly(),
                      field("note", &Basket::note, "May be absent.").matches("[a-z]*"),
                      field("parts", &Basket::parts, "Some parts.").length(0, 2),
                      field("main", &Basket::main, "The main part."),
                      field("tags", &Basket::tags, "Words.")};
    }
};

} // namespace castwright

using namespace castwright;

class JsonCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        const auto json =
            QJsonDocument::fromJson(R"({"name":"abc","fruit":"pear","count":7,"big":9007199254740993,"open":true,"code":"s3cret",
            "note":"hi","parts":[{"weight":2.5}],"main":{"weight":3},"tags":["x","y"]})")
                .object();
        const auto basket = fromJson<Basket>(json);
        QVERIFY(basket);
        QCOMPARE(basket->name, QStringLiteral("abc"));
        QCOMPARE(basket->fruit, Fruit::Pear);
        QCOMPARE(basket->big, 9007199254740993LL);
        QCOMPARE(basket->code.reveal(), QStringLiteral("s3cret"));
        QCOMPARE(basket->parts.size(), 1);
        QCOMPARE(basket->parts[0].weight, 2.5);
        QCOMPARE(basket->tags, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    }

    void namesTheFailingField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fieldName");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *json, const char *fieldName, const char *message) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(fieldName) << QString::fromLatin1(message);
        };
        row("required", "{}", "name", "name is required.");
        row("type", R"({"name":3})", "name", "name must be a string.");
        row("too long", R"({"name":"abcdef"})", "name", "name must have at most 5 characters.");
        row("empty", R"({"name":""})", "name", "name must not be empty.");
        row("null character", R"({"name":"a\u0000b"})", "name", "name must not contain a null character.");
        row("range", R"({"name":"a","count":101})", "count", "count must be between 0 and 100.");
        row("fraction", R"({"name":"a","count":1.5})", "count", "count must be a whole number.");
        row("overflow", R"({"name":"a","count":1e12})", "count", "count is out of range.");
        row("enum", R"({"name":"a","fruit":"plum"})", "fruit", "fruit must be one of apple, pear.");
        row("bool", R"({"name":"a","open":"true"})", "open", "open must be true or false.");
        row("pattern", R"({"name":"a","note":"A"})", "note", "note must match [a-z]*.");
        row("nested", R"({"name":"a","main":{"weight":11}})", "main.weight", "main.weight must be between 0 and 10.");
        row("in list", R"({"name":"a","parts":[{"weight":1},{"weight":"x"}]})", "parts[1].weight", "parts[1].weight must be a number.");
        row("list length", R"({"name":"a","parts":[{},{},{}]})", "parts", "parts must have at most 2 items.");
        row("unknown", R"({"name":"a","colour":"red"})", "colour", "colour is not a field of Basket.");
        row("unknown nested", R"({"name":"a","main":{"size":1}})", "main.size", "main.size is not a field of Inner.");
        row("read-only", R"({"name":"a","id":"x"})", "id", "id is read-only.");
        row("list of wrong type", R"({"name":"a","tags":[1]})", "tags[0]", "tags[0] must be a string.");
        row("null where required type", R"({"name":null})", "name", "name must be a string.");
    }
    void namesTheFailingField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fieldName);
        QFETCH(QString, message);
        const auto basket = fromJson<Basket>(QJsonDocument::fromJson(json).object());
        QVERIFY(!basket);
        QCOMPARE(basket.error().code, ErrorCode::Unprocessable);
        QCOMPARE(basket.error().field, fieldName);
        QCOMPARE(basket.error().message, message);
    }

    void absentKeepsDefaultAndNullIsAbsent()
    {
        const auto basket = fromJson<Basket>(QJsonDocument::fromJson(R"({"name":"a","note":null})").object());
        QVERIFY(basket);
        QCOMPARE(basket->count, 3);
        QVERIFY(!basket->note);
    }

    void neverWritesSecrets()
    {
        Basket basket;
        basket.code = Secret(QStringLiteral("do-not-show-me"));
        QVERIFY(!toJsonText(basket).contains("do-not-show"));
        QVERIFY(!toJson(basket).contains(QStringLiteral("code")));
    }

    void textAndObjectAgree()
    {
        Basket basket;
        basket.name = QStringLiteral("q\"\\\n\u0001ü€😀");
        basket.parts = {{2.5}, {1e-9}};
        basket.note = QStringLiteral("x");
        basket.big = 1LL << 53;
        const auto parsed = QJsonDocument::fromJson(toJsonText(basket));
        QVERIFY(!parsed.isNull());
        QCOMPARE(parsed.object(), toJson(basket));
    }

    void schemaSaysWhatIsChecked()
    {
        SchemaSet set;
        QCOMPARE(Codec<Basket>::schema(set).value(u"$ref").toString(), QStringLiteral("#/components/schemas/Basket"));
        const QJsonObject schema = set.value(u"Basket").toObject();
        const QJsonObject properties = schema.value(u"properties").toObject();
        QCOMPARE(properties.value(u"name").toObject().value(u"maxLength").toInt(), 5);
        QCOMPARE(properties.value(u"count").toObject().value(u"maximum").toInt(), 100);
        QVERIFY(properties.value(u"code").toObject().value(u"writeOnly").toBool());
        QCOMPARE(properties.value(u"fruit").toObject().value(u"enum").toArray().size(), 2);
        QVERIFY(properties.value(u"main").toObject().contains(u"allOf"));
        QVERIFY(set.contains(u"Inner"));
        QCOMPARE(schema.value(u"required").toArray().size(), 1);
    }

    void writerGrowsAndEscapes()
    {
        for (const qsizetype length : {0, 1, 7, 1000, 100'000}) {
            JsonWriter out(1); // everything must grow
            const QString text =
                QString(length, QChar(u'x')) + QChar(0x1f) + QStringLiteral("\"\\\n\t/ü€😀") + QString(length, QChar(u'y')) + QChar(0xd800);
            out.raw('[');
            out.string(text);
            out.raw(']');
            const QByteArray bytes = out.take();
            const auto parsed = QJsonDocument::fromJson(bytes);
            QVERIFY2(parsed.isArray(), bytes.left(100).constData());
            const QString back = parsed.array().at(0).toString();
            QCOMPARE(back.chopped(1), text.chopped(1));
            QVERIFY(back.back() == u'?' || back.back() == QChar(QChar::ReplacementCharacter)); // the lone surrogate
            QVERIFY(out.take().isEmpty());
        }
    }

    void writerNumbersAndTimes_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("expected");
        const auto integer = [](qint64 value) {
            JsonWriter out(1);
            out.integer(value);
            return out.take();
        };
        const auto number = [](double value) {
            JsonWriter out(1);
            out.number(value);
            return out.take();
        };
        const auto time = [](const QDateTime &value) {
            JsonWriter out(1);
            out.time(value);
            return out.take();
        };
        QTest::newRow("least integer") << integer(std::numeric_limits<qint64>::min()) << QByteArray("-9223372036854775808");
        QTest::newRow("zero") << integer(0) << QByteArray("0");
        QTest::newRow("whole double") << number(-3.0) << QByteArray("-3");
        QTest::newRow("fraction") << number(0.1) << QByteArray("0.1");
        QTest::newRow("shortest") << number(1.0 / 3.0) << QByteArray("0.3333333333333333");
        QTest::newRow("not a number") << number(std::numeric_limits<double>::quiet_NaN()) << QByteArray("null");
        QTest::newRow("time") << time(QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 7), Qt::UTC))
                              << QByteArray("\"2026-01-31T12:00:00.007Z\"");
        QTest::newRow("leap day") << time(QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59, 999), Qt::UTC))
                                  << QByteArray("\"2024-02-29T23:59:59.999Z\"");
        QTest::newRow("before 1970") << time(QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 1), Qt::UTC))
                                     << QByteArray("\"1969-12-31T23:59:59.001Z\"");
    }
    void writerNumbersAndTimes()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, expected);
        QCOMPARE(written, expected);
    }

    void numbersThatJsonLacksBecomeNull()
    {
        QByteArray out;
        appendJsonNumber(out, std::numeric_limits<double>::infinity());
        QCOMPARE(out, QByteArray("null"));
    }
};

CW_TEST(JsonCodecTest)
#include "JsonCodecTest.moc"
