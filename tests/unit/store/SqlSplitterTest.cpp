// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlSplitter.h"
#include "TestRegistry.h"

#include <QtTest>

namespace castwright::tests {

using namespace Qt::StringLiterals;

class SqlSplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void SqlSplitterTest::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("none") << u" \n-- only words\n"_s << QStringList{};
    QTest::newRow("two") << u"A;\nB;"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("last without semicolon") << u"A; B"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("semicolon in text") << u"INSERT 'a;b';C"_s << QStringList{u"INSERT 'a;b'"_s, u"C"_s};
    QTest::newRow("doubled quote") << u"INSERT 'it''s;';C"_s << QStringList{u"INSERT 'it''s;'"_s, u"C"_s};
    QTest::newRow("quoted names") << u"A \"x;y\" `p;q` [r;s];B"_s << QStringList{u"A \"x;y\" `p;q` [r;s]"_s, u"B"_s};
    QTest::newRow("line comment") << u"A -- no; end\n+1;B"_s << QStringList{u"A  +1"_s, u"B"_s};
    QTest::newRow("block comment") << u"A /* no; end */ +1;B"_s << QStringList{u"A   +1"_s, u"B"_s};
    QTest::newRow("open comment") << u"A; /* to the end"_s << QStringList{u"A"_s};
    const QString trigger = u"CREATE TRIGGER t AFTER UPDATE ON x BEGIN UPDATE y SET z=CASE WHEN 1 THEN 2 END; DELETE FROM w; END"_s;
    QTest::newRow("trigger") << QString(trigger + u"; B;"_s) << QStringList{trigger, u"B"_s};
    QTest::newRow("begin outside a trigger") << u"BEGIN; A; END; B"_s << QStringList{u"BEGIN"_s, u"A"_s, u"END"_s, u"B"_s};
}

void SqlSplitterTest::splits()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitSql(script), statements);
}

} // namespace castwright::tests

using castwright::tests::SqlSplitterTest;
CW_TEST(SqlSplitterTest)
#include "SqlSplitterTest.moc"
