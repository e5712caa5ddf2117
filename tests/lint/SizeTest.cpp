// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

namespace castwright::tests {

/// Files and classes stay small enough to be read in one go.
class SizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileIsTooLong();
    void mostFilesAreShort();
    void publicFunctionsAreCounted();
    void noClassHasTooManyPublicFunctions();
};

namespace {
constexpr qsizetype longest = 800;
constexpr qsizetype longOnce = 400; // nine of ten files stay below
constexpr qsizetype typical = 110;  // and half of them below this
constexpr int mostPublicFunctions = 40;

QStringList allCode()
{
    return sourceFiles({QStringLiteral("server"), QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("qml")},
                       {QStringLiteral("h"), QStringLiteral("cpp"), QStringLiteral("qml")});
}

qsizetype lineCount(const QString &path)
{
    return readSource(path).count(u'\n');
}

struct ClassSize {
    QString name;
    qsizetype line = 0;
    int publicFunctions = 0;
};

/// Blanks what stands in the inner braces of a class body (function bodies, nested classes).
QString outerLevel(const QString &body)
{
    QString out = body;
    int depth = 0;
    for (QChar &c : out) {
        if (c == u'{')
            ++depth;
        if (depth > 0 && c != u'\n' && c != u'{')
            c = c == u'}' && depth == 1 ? c : QChar(u' ');
        if (c == u'}')
            depth = qMax(0, depth - 1);
    }
    return out;
}

int countPublic(const QString &body, bool isStruct)
{
    static const QRegularExpression section(QStringLiteral("\\b(public|protected|private|Q_SIGNALS)\\b[^:;(]*:(?!:)"));
    static const QRegularExpression function(QStringLiteral("(?<![\\w:])(operator\\S+|~?\\w+)\\s*\\([^;{}]*\\)[^;{}]*(;|\\{)"));
    int count = 0;
    qsizetype at = 0;
    bool isPublic = isStruct;
    const auto add = [&](qsizetype end) {
        auto found = function.globalMatch(QStringView(body).sliced(at, end - at).toString());
        for (; isPublic && found.hasNext(); ++count)
            found.next();
    };
    auto sections = section.globalMatch(body);
    while (sections.hasNext()) {
        const auto match = sections.next();
        add(match.capturedStart());
        at = match.capturedEnd();
        isPublic = match.captured(1) == QLatin1String("public") || match.captured(1) == QLatin1String("Q_SIGNALS");
    }
    add(body.size());
    return count;
}

QList<ClassSize> classesIn(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("\\b(class|struct)\\s+(\\w+)\\b[^;{}()]*\\{"));
    const QString code = withoutComments(text, false);
    QList<ClassSize> classes;
    auto found = head.globalMatch(code);
    while (found.hasNext()) {
        const auto match = found.next();
        qsizetype end = match.capturedEnd();
        for (int depth = 1; depth > 0 && end < code.size(); ++end)
            depth += code[end] == u'{' ? 1 : code[end] == u'}' ? -1 : 0;
        const QString body = outerLevel(code.sliced(match.capturedEnd(), qMax<qsizetype>(0, end - 1 - match.capturedEnd())));
        classes.append({match.captured(2), QStringView(code).first(match.capturedStart()).count(u'\n') + 1,
                        countPublic(body, match.captured(1) == QLatin1String("struct"))});
    }
    return classes;
}
} // namespace

void SizeTest::noFileIsTooLong()
{
    QStringList found;
    for (const QString &path : allCode())
        if (const auto lines = lineCount(path); lines > longest)
            found.append(QStringLiteral("%1:%2: no file is over %3 lines").arg(path).arg(lines).arg(longest));
    reportFindings(found);
}

void SizeTest::mostFilesAreShort()
{
    QList<qsizetype> lines;
    for (const QString &path : allCode())
        lines.append(lineCount(path));
    QVERIFY(lines.size() > 20);
    std::sort(lines.begin(), lines.end());
    const auto median = lines[lines.size() / 2];
    const auto ninth = lines[lines.size() * 9 / 10];
    qInfo("%d files, %d lines, median %d, 90 %% below %d, longest %d", int(lines.size()),
          int(std::accumulate(lines.begin(), lines.end(), qsizetype(0))), int(median), int(ninth), int(lines.last()));
    QVERIFY2(median < typical, qPrintable(QStringLiteral("the median file has %1 lines; it stays below %2").arg(median).arg(typical)));
    QVERIFY2(ninth < longOnce,
             qPrintable(QStringLiteral("90 % of the files are below %1 lines; they stay below %2").arg(ninth).arg(longOnce)));
}

void SizeTest::publicFunctionsAreCounted()
{
    const auto classes =
        classesIn(QStringLiteral("struct S { int a = 0; int twice() const { return f(a) * 2; } };\n"
                                 "class C : public S {\n    Q_OBJECT\npublic:\n    C();\n    ~C();\n    int one() const;\n"
                                 "    struct Inner { void x(); void y(); };\n"
                                 "Q_SIGNALS:\n    void changed(int value);\nprivate:\n    void hidden();\n    int m_x;\n};\n"));
    QCOMPARE(classes.size(), 3);
    QCOMPARE(classes[0].publicFunctions, 1);
    QCOMPARE(classes[1].name, QStringLiteral("C"));
    QCOMPARE(classes[1].line, qsizetype(2));
    QCOMPARE(classes[1].publicFunctions, 4);
    QCOMPARE(classes[2].publicFunctions, 2);
}

void SizeTest::noClassHasTooManyPublicFunctions()
{
    QStringList found;
    for (const QString &path : productFiles())
        for (const ClassSize &size : classesIn(readSource(path)))
            if (size.publicFunctions > mostPublicFunctions)
                found.append(QStringLiteral("%1:%2: %3 has %4 public functions; %5 is the most")
                                 .arg(path)
                                 .arg(size.line)
                                 .arg(size.name)
                                 .arg(size.publicFunctions)
                                 .arg(mostPublicFunctions));
    reportFindings(found);
}

} // namespace castwright::tests

using castwright::tests::SizeTest;
CW_TEST(SizeTest)
#include "SizeTest.moc"
