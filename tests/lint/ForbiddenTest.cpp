// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"

#include <QtTest>

namespace castwright::tests {

/// Words that do not belong into the code, with the reason. A planted violation of each rule is found, so a rule cannot
/// silently stop to work.
class ForbiddenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolationIsFound_data();
    void plantedViolationIsFound();
    void product();
    void tests();
    void commentsAreNotCode();
};

namespace {
struct Rule {
    const char *name;
    const char *pattern;
    const char *why;
    const char *planted;
    bool isForTestsToo = false;
    bool isForComments = false; ///< comments are searched as well
    const char *folder = "";    ///< only files below it
};

// The patterns are split where they would find themselves in this file.
// clang-format off
const Rule rules[] = {
    {"blocking call", "Blocking" "QueuedConnection", "a blocking call between threads can lock both", "Qt::Blocking" "QueuedConnection"},
    {"nested loop", "\\bQ" "EventLoop\\b", "a nested event loop re-enters code that is not finished; use whenDone()", "Q" "EventLoop loop;"},
    {"modal dialog", "(\\.|->)exec\\(\\)", "a modal dialog blocks the show; use open() and a signal",
     "dialog->exec()", false, false, "app/"},
    {"pumping", "\\bprocess" "Events\\(", "pumping events re-enters code that is not finished", "process" "Events()"},
    {"sleeping", "\\b(QThread::(m|u|)sleep|std::this_thread::sleep_\\w+|usleep|nanosleep)\\s*\\(",
     "a sleeping thread cannot be stopped; wait on a queue or a timer", "QThread::msleep(5)"},
    {"future with context", "\\.then\\(\\s*(this|&|\\w+\\s*,)", "aborts on Qt 6.4 when the context dies first; use whenDone()", "future.then(this, [] {})"},
    {"singleton", "\\bstatic\\b[^;{}()]*\\binstance\\s*\\(", "no singletons: pass it to the constructor", "static Foo &instance();"},
    {"unfinished", "\\b(TO" "DO|FIX" "ME|XX" "X)\\b", "finish it or open an issue", "// TO" "DO later", true, true},
    {"path of one machine", "(?<![\\w.*])/(work|home|root|Users)/\\w", "a path of one machine", "\"/home" "/me/file\"", true, true},
};
// clang-format on

QStringList findings(const QString &path, const QString &text, bool isTest)
{
    QStringList found;
    const QString code = withoutComments(text, false);
    for (const Rule &rule : rules) {
        if ((isTest && !rule.isForTestsToo) || !path.startsWith(QLatin1String(rule.folder)))
            continue;
        const QRegularExpression pattern(QString::fromLatin1(rule.pattern));
        found += matches(path, rule.isForComments ? text : code, pattern,
                         QStringLiteral("%1: %2").arg(QString::fromLatin1(rule.name), QString::fromLatin1(rule.why)));
    }
    return found;
}

QStringList findingsIn(const QStringList &files, bool areTests)
{
    QStringList found;
    for (const QString &path : files)
        found += findings(path, readSource(path), areTests);
    return found;
}
} // namespace

void ForbiddenTest::plantedViolationIsFound_data()
{
    QTest::addColumn<QString>("text");
    for (const Rule &rule : rules)
        QTest::newRow(rule.name) << QString::fromLatin1(rule.planted);
}

void ForbiddenTest::plantedViolationIsFound()
{
    QFETCH(QString, text);
    const QStringList found = findings(QStringLiteral("app/planted.cpp"), QStringLiteral("\n") + text, false);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(QLatin1String("app/planted.cpp:2: ")), qPrintable(found.first()));
}

void ForbiddenTest::product()
{
    const QStringList files = productFiles();
    QVERIFY(files.size() > 20);
    reportFindings(findingsIn(files, false));
}

void ForbiddenTest::tests()
{
    reportFindings(findingsIn(sourceFiles({QStringLiteral("tests"), QStringLiteral("scripts")},
                                          {QStringLiteral("h"), QStringLiteral("cpp"), QStringLiteral("sh"), QStringLiteral("conf")}),
                              true));
}

void ForbiddenTest::commentsAreNotCode()
{
    const QString text = QStringLiteral("// loop.exec()\n/* x.exec() */ auto s = \"y.exec()\"; int n = 1'000; z.exec(); // 'z.exec()\n");
    QCOMPARE(findings(QStringLiteral("app/a.cpp"), text, false).size(), 1);
    QVERIFY(findings(QStringLiteral("app/a.cpp"), text, false).first().startsWith(QLatin1String("app/a.cpp:2:")));
    QVERIFY(findings(QStringLiteral("server/store/a.cpp"), text, false).isEmpty()); // there it runs an SQL query
}

} // namespace castwright::tests

using castwright::tests::ForbiddenTest;
CW_TEST(ForbiddenTest)
#include "ForbiddenTest.moc"
