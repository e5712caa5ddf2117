// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

namespace castwright::tests {

/// Relative links and anchors of the project's own pages lead somewhere.
class DocsLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolationIsFound();
    void anchorsAreMadeAsTheWebDoes();
    void allPages();
};

namespace {
/// The anchor that the usual web views of Markdown give a heading.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor.append(c);
        else if (c == u' ')
            anchor.append(u'-');
    return anchor;
}

bool hasAnchor(const QString &text, const QString &anchor)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6} +(.+?) *$"), QRegularExpression::MultilineOption);
    auto found = heading.globalMatch(text);
    while (found.hasNext())
        if (anchorOf(found.next().captured(1)) == anchor)
            return true;
    return false;
}

/// Fenced code, code spans and HTML comments hold no links.
QString withoutCode(QString text)
{
    static const QRegularExpression code(QStringLiteral("```.*?```|<!--.*?-->|`[^`\\n]*`"), QRegularExpression::DotMatchesEverythingOption);
    auto found = code.globalMatch(QString(text));
    while (found.hasNext()) {
        const auto match = found.next();
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (text[i] != u'\n')
                text[i] = u' ';
    }
    return text;
}

QStringList findings(const QString &path, const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(<?([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\)"));
    QStringList found;
    const QString prose = withoutCode(text);
    auto next = link.globalMatch(prose);
    while (next.hasNext()) {
        const auto match = next.next();
        const QString target = match.captured(1);
        if (target.contains(QLatin1String("://")) || target.startsWith(QLatin1String("mailto:")))
            continue;
        const QString file = target.section(QLatin1Char('#'), 0, 0);
        const QString anchor = target.section(QLatin1Char('#'), 1);
        const QString resolved = file.isEmpty() ? path : QDir::cleanPath(QFileInfo(path).path() + QLatin1Char('/') + file);
        const bool isThere = file.isEmpty() || sourceExists(resolved);
        if (isThere && (anchor.isEmpty() || hasAnchor(file.isEmpty() ? text : readSource(resolved), anchor)))
            continue;
        found.append(QStringLiteral("%1:%2: the link to %3 leads nowhere")
                         .arg(path)
                         .arg(QStringView(prose).first(match.capturedStart()).count(u'\n') + 1)
                         .arg(target));
    }
    return found;
}
} // namespace

void DocsLinksTest::plantedViolationIsFound()
{
    const QString path = QStringLiteral("README.md");
    QCOMPARE(findings(path, QStringLiteral("# A b\n[x](missing/page.md)\n")),
             QStringList{QStringLiteral("README.md:2: the link to missing/page.md leads nowhere")});
    QCOMPARE(findings(path, QStringLiteral("# A b\n[x](#a-c) and [y](#a-b)\n")).size(), 1);
    QVERIFY(findings(path, QStringLiteral("[x](LICENSE) `[y](nowhere)` <!-- [z](nowhere) --> [w](https://example.org)\n")).isEmpty());
}

void DocsLinksTest::anchorsAreMadeAsTheWebDoes()
{
    QCOMPARE(anchorOf(QStringLiteral("Going live, in five steps")), QStringLiteral("going-live-in-five-steps"));
    QCOMPARE(anchorOf(QStringLiteral("RTMPS: what is checked?")), QStringLiteral("rtmps-what-is-checked"));
}

void DocsLinksTest::allPages()
{
    QStringList found;
    QStringList pages = sourceFiles({QStringLiteral("server"), QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("resources")},
                                    {QStringLiteral("md")});
    for (const char *page : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
        if (sourceExists(QString::fromLatin1(page)))
            pages.append(QString::fromLatin1(page));
    QVERIFY(pages.contains(QStringLiteral("README.md")));
    for (const QString &path : pages)
        found += findings(path, readSource(path));
    reportFindings(found);
}

} // namespace castwright::tests

using castwright::tests::DocsLinksTest;
CW_TEST(DocsLinksTest)
#include "DocsLinksTest.moc"
