// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

namespace castwright::tests {

namespace {
QString absolute(const QString &path)
{
    return QStringLiteral(CASTWRIGHT_SOURCE_DIR "/") + path;
}

/// Where the comment or string that begins at `at` ends; `at` itself when neither begins there.
qsizetype endOfRun(const QString &text, qsizetype at, bool &isString)
{
    const QStringView rest = QStringView(text).sliced(at);
    const auto find = [&](const QString &what, qsizetype from) {
        const auto found = text.indexOf(what, from);
        return found < 0 ? text.size() : found;
    };
    isString = false;
    if (rest.startsWith(u"//"))
        return find(QStringLiteral("\n"), at);
    if (rest.startsWith(u"/*"))
        return qMin(text.size(), find(QStringLiteral("*/"), at + 2) + 2);
    isString = true;
    if (rest.startsWith(u"R\"")) {
        const QString delimiter = rest.mid(2, rest.indexOf(u'(') - 2).toString();
        return qMin(text.size(), find(QLatin1Char(')') + delimiter + QLatin1Char('"'), at) + delimiter.size() + 2);
    }
    const bool isDigitSeparator = rest.startsWith(u'\'') && at > 0 && text[at - 1].isLetterOrNumber();
    if ((!rest.startsWith(u'"') && !rest.startsWith(u'\'')) || isDigitSeparator)
        return at;
    qsizetype end = at + 1;
    while (end < text.size() && text[end] != rest[0] && text[end] != u'\n')
        end += text[end] == u'\\' ? 2 : 1;
    return qMin(text.size(), end + 1);
}
} // namespace

QStringList sourceFiles(const QStringList &folders, const QStringList &suffixes)
{
    QStringList files;
    for (const QString &folder : folders) {
        if (QFileInfo(absolute(folder)).isFile())
            files.append(folder);
        QDirIterator walk(absolute(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            walk.next();
            const QString path = QDir(absolute({})).relativeFilePath(walk.filePath());
            if (suffixes.contains(walk.fileInfo().suffix()) && !path.contains(QLatin1String("node_modules/")))
                files.append(path);
        }
    }
    files.sort();
    return files;
}

QStringList productFiles()
{
    return sourceFiles({QStringLiteral("server"), QStringLiteral("app")}, {QStringLiteral("h"), QStringLiteral("cpp")});
}

QString readSource(const QString &path)
{
    QFile file(absolute(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool sourceExists(const QString &path)
{
    return QFileInfo::exists(absolute(path));
}

QString withoutComments(const QString &text, bool areStringsKept)
{
    QString out = text;
    for (qsizetype at = 0; at < text.size();) {
        bool isString = false;
        const qsizetype end = endOfRun(text, at, isString);
        if (end == at) {
            ++at;
            continue;
        }
        if (!isString || !areStringsKept)
            for (qsizetype i = at; i < end; ++i)
                if (text[i] != u'\n')
                    out[i] = u' ';
        at = end;
    }
    return out;
}

QStringList matches(const QString &path, const QString &text, const QRegularExpression &pattern, const QString &rule)
{
    QStringList findings;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const auto line = QStringView(text).first(found.next().capturedStart()).count(u'\n') + 1;
        findings.append(QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(rule));
    }
    return findings;
}

void reportFindings(const QStringList &findings)
{
    if (!findings.isEmpty())
        QFAIL(qPrintable(QStringLiteral("%1 found\n  %2").arg(findings.size()).arg(findings.join(QStringLiteral("\n  ")))));
}

} // namespace castwright::tests
