// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Destination.h"
#include "rest/EventRing.h"
#include "rest/InputBuilder.h"
#include "rest/RestBinding.h"

#include "TestRegistry.h"

#include <QSet>
#include <QtTest>

namespace castwright {
struct ListInput {
    QString studioId;
    int limit = 50;
    QString cursor;
    bool all = false;
    QStringList types;
};
template <>
struct Describe<ListInput> {
    static constexpr const char *name = "ListInput";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &ListInput::studioId, "").path(), field("limit", &ListInput::limit, ""),
                      field("cursor", &ListInput::cursor, ""), field("all", &ListInput::all, ""), field("types", &ListInput::types, "")};
    }
};
} // namespace castwright

using namespace castwright;

class RestPartsTest : public QObject {
    Q_OBJECT

    const InputBuilder m_builder{typeInfo<ListInput>()};
    const PathTemplate m_path = PathTemplate::parse("/v1/studios/{id:studioId}/things");

    Result<QJsonObject> build(const QueryItems &query, const QByteArray &body = {})
    {
        return m_builder.build(m_path, {{QStringLiteral("id"), QStringLiteral("std_1")}}, query, body);
    }

private Q_SLOTS:
    void pathsKeepTheContractsNames()
    {
        QCOMPARE(m_path.wirePath, QStringLiteral("/v1/studios/{id}/things"));
        QCOMPARE(m_path.fieldOf.value(QStringLiteral("id")), QStringLiteral("studioId"));
    }

    void bindingsAreUnique()
    {
        QSet<QString> seen;
        for (const RestBinding &row : v1Bindings()) {
            const QString key = QString::fromLatin1(row.method) + u' ' + PathTemplate::parse(row.path).wirePath;
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
        QVERIFY(seen.size() > 40);
    }

    void queryTextsAreReadByType()
    {
        const auto input = build({{QStringLiteral("limit"), QStringLiteral("7")},
                                  {QStringLiteral("all"), QStringLiteral("true")},
                                  {QStringLiteral("types"), QStringLiteral("a,b")}});
        QVERIFY(input);
        QCOMPARE(input->value(u"limit").toInt(), 7);
        QCOMPARE(input->value(u"all").toBool(), true);
        QCOMPARE(input->value(u"types").toArray().size(), 2);
        QCOMPARE(input->value(u"studioId").toString(), QStringLiteral("std_1"));
    }

    void badQueriesAreInvalidRequests()
    {
        for (const auto &[name, text] : QueryItems{{QStringLiteral("limit"), QStringLiteral("many")},
                                                   {QStringLiteral("colour"), QStringLiteral("red")},
                                                   {QStringLiteral("studioId"), QStringLiteral("std_2")},
                                                   {QStringLiteral("all"), QStringLiteral("1")}}) {
            const auto input = build({{name, text}});
            QVERIFY(!input);
            QCOMPARE(input.error().code, ErrorCode::InvalidRequest);
            QCOMPARE(input.error().field, name);
        }
        QVERIFY(!build({{QStringLiteral("limit"), QStringLiteral("1")}, {QStringLiteral("limit"), QStringLiteral("2")}}));
    }

    void badBodiesAreRefused()
    {
        QCOMPARE(build({}, "{").error().code, ErrorCode::InvalidRequest);
        QCOMPARE(build({}, "[]").error().code, ErrorCode::InvalidRequest);
        QCOMPARE(build({}, R"({"studioId":"std_2"})").error().code, ErrorCode::Unprocessable);
        QVERIFY(build({}, R"({"limit":3})"));
    }

    void eventsResumeAndFilter()
    {
        EventRing ring(3);
        for (int i = 1; i <= 5; ++i) {
            auto event = std::make_shared<Event>();
            event->id = QStringLiteral("evt_%1").arg(i);
            event->accountId = i == 4 ? QStringLiteral("other") : QStringLiteral("me");
            event->type = i == 5 ? QStringLiteral("chat.message") : QStringLiteral("stream.live");
            ring.add(event);
        }
        const auto all = EventFilter::parse(QStringLiteral("me"), {}, {});
        QVERIFY(!ring.since(QStringLiteral("evt_1"), all));
        QCOMPARE(ring.since(QStringLiteral("evt_3"), all)->size(), 1);
        const auto streams = EventFilter::parse(QStringLiteral("me"), {}, QStringLiteral("stream.*"));
        QCOMPARE(ring.since(QStringLiteral("evt_3"), streams)->size(), 0);
    }
};

CW_TEST(RestPartsTest)
#include "RestPartsTest.moc"
