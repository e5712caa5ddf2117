// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"

#include <QtTest>

namespace castwright::tests {

/// Each QObject of the folders where threads meet says in its header which thread owns it ("Thread: server").
class ThreadNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolationIsFound();
    void product();
};

namespace {
QStringList threadNoteFindings(const QString &path, const QString &text)
{
    static const QRegularExpression object(QStringLiteral("\\bQ_OBJECT\\b"));
    static const QRegularExpression note(QStringLiteral("//[^\\n]*\\bThreads?:\\s*\\S"));
    if (note.match(text).hasMatch())
        return {};
    return matches(path, withoutComments(text), object,
                   QStringLiteral("a class with Q_OBJECT names its thread in the header, as in 'Thread: server.'"));
}
} // namespace

void ThreadNoteTest::plantedViolationIsFound()
{
    const QString path = QStringLiteral("server/services/Planted.h");
    QCOMPARE(threadNoteFindings(path, QStringLiteral("class A : public QObject {\n    Q_OBJECT\n};\n")),
             QStringList{QStringLiteral(
                 "server/services/Planted.h:2: a class with Q_OBJECT names its thread in the header, as in 'Thread: server.'")});
    QVERIFY(threadNoteFindings(path, QStringLiteral("/// Counts. Thread: server.\nclass A {\n    Q_OBJECT\n};\n")).isEmpty());
    QVERIFY(threadNoteFindings(path, QStringLiteral("struct Plain {};\n")).isEmpty());
}

void ThreadNoteTest::product()
{
    QStringList found;
    const auto files = sourceFiles({QStringLiteral("server/services"), QStringLiteral("server/media"), QStringLiteral("server/http")},
                                   {QStringLiteral("h")});
    QVERIFY(!files.isEmpty());
    for (const QString &path : files)
        found += threadNoteFindings(path, readSource(path));
    reportFindings(found);
}

} // namespace castwright::tests

using castwright::tests::ThreadNoteTest;
CW_TEST(ThreadNoteTest)
#include "ThreadNoteTest.moc"
