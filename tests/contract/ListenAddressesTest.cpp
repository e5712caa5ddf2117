// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListenAddresses.h"
#include "TestRegistry.h"

#include <QTcpServer>
#include <QtTest>

using namespace castwright;

/// What --listen understands.
class ListenAddressesTest : public QObject {
    Q_OBJECT

    static QStringList parse(const QStringList &texts)
    {
        const auto parsed = ListenAddresses::parse(texts);
        if (!parsed)
            return {QStringLiteral("error")};
        QStringList out;
        for (const QHostAddress &address : parsed->addresses)
            out += address.toString();
        return out;
    }

private Q_SLOTS:
    void literals()
    {
        QCOMPARE(parse({QStringLiteral("127.0.0.1")}), QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(parse({QStringLiteral("::1")}), QStringList{QStringLiteral("::1")});
        QCOMPARE(parse({QStringLiteral("[::1]")}), QStringList{QStringLiteral("::1")});
        QCOMPARE(parse({QStringLiteral("0.0.0.0")}), QStringList{QStringLiteral("0.0.0.0")});
    }

    void several()
    {
        const QStringList both{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        QCOMPARE(parse({QStringLiteral("127.0.0.1, [::1]")}), both);
        QCOMPARE(parse({QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("127.0.0.1")}), both);
    }

    void localhostIsBothFamilies()
    {
        const auto parsed = ListenAddresses::parse({QStringLiteral("LocalHost")});
        QVERIFY(parsed);
        QCOMPARE(parsed->names, QStringList{QStringLiteral("LocalHost")});
        QVERIFY(parsed->addresses.contains(QHostAddress(QHostAddress::LocalHost)));
        QTcpServer probe;
        const bool hasIpv6 = probe.listen(QHostAddress::LocalHostIPv6, 0);
        QCOMPARE(parsed->addresses.contains(QHostAddress(QHostAddress::LocalHostIPv6)), hasIpv6);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "127.0.0.1,", "[127.0.0.1]", "127.0.0.1:80", "[::1]:80", "http://localhost", "nowhere.invalid"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNone()
    {
        QFETCH(QString, text);
        const auto parsed = ListenAddresses::parse({text});
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().field, QStringLiteral("listen"));
        QVERIFY(parsed.error().message.contains(QStringLiteral("--listen")));
    }
};

CW_TEST(ListenAddressesTest)
#include "ListenAddressesTest.moc"
