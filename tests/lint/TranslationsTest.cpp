// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// Every text of the window is there in every language, whole: no new ones without translation, no placeholder lost.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyMarkedTextIsLookedUpWhereItWasMarked();
};

namespace {
struct Message {
    QString source;
    QStringList forms;
    bool isUnfinished = false;
};

/// By context, text and whether it has plural forms.
QHash<QString, Message> readMessages(const QString &path)
{
    QHash<QString, Message> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    bool isPlural = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::StartElement && name == u"name") {
            context = xml.readElementText();
        } else if (token == QXmlStreamReader::StartElement && name == u"message") {
            message = {};
            isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (token == QXmlStreamReader::StartElement && name == u"source") {
            message.source = xml.readElementText();
        } else if (token == QXmlStreamReader::StartElement && name == u"translation") {
            message.isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!isPlural)
                message.forms = {xml.readElementText()};
        } else if (token == QXmlStreamReader::StartElement && name == u"numerusform") {
            message.forms += xml.readElementText();
        } else if (token == QXmlStreamReader::EndElement && name == u"message") {
            out.insert(QString(context + u'|' + message.source + (isPlural ? u"|n" : u"")), message);
        }
    }
    return out;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%\\d|\\{\\w+\\}|</?\\w+>"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.sort();
    return found;
}
} // namespace

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    for (const auto *code : {"en", "ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, code);
    const QString root = QStringLiteral(CASTWRIGHT_SOURCE_DIR);
    QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_%1.ts"_s.arg(code));
    QProcess tool;
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, root + u"/app"_s, u"-ts"_s, fresh};
    const bool isEnglish = code == u"en"; // whose texts are the sources', but for one thing and several
    if (isEnglish)
        arguments.prepend(u"-pluralonly"_s);
    tool.start(lupdate, arguments);
    QVERIFY(tool.waitForFinished(60'000));
    const auto wanted = readMessages(fresh);
    QVERIFY(wanted.size() > (isEnglish ? 20 : 600));
    const auto present = readMessages(root + u"/translations/castwright_%1.ts"_s.arg(code));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        QVERIFY2(present.contains(it.key()),
                 qPrintable(u"not translated: run scripts/update-translations.sh and translate “%1”"_s.arg(it.key())));
        const Message &message = present[it.key()];
        QVERIFY2(!message.isUnfinished && !message.forms.isEmpty(), qPrintable(it.key()));
        for (const QString &form : message.forms) {
            QVERIFY2(!form.isEmpty() || message.source.isEmpty(), qPrintable(it.key()));
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(it.key() + u" -> "_s + form));
        }
    }
}

} // namespace castwright::tests

using castwright::tests::TranslationsTest;
/// tr() of a variable looks in the context of its class, with the namespace; a text that was marked for another stays English.
void TranslationsTest::everyMarkedTextIsLookedUpWhereItWasMarked()
{
    static const QRegularExpression marked(u"QT_TRANSLATE_NOOP\\(\"([^\"]+)\""_s);
    static const QRegularExpression lookedUp(u"\\btr\\([a-z]"_s);
    QDirIterator files(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    QStringList wrong;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/words/"_s))
            continue; // tables of the server's sentences: ServerText.cpp looks them up
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QSet<QString> contexts;
        for (auto found = marked.globalMatch(text); found.hasNext();)
            contexts += found.next().captured(1);
        for (const QString &context : std::as_const(contexts)) {
            if (context == u"QPlatformTheme")
                continue; // Qt looks them up
            ++seen;
            const bool isByClass = context.startsWith(u"castwright::") && text.contains(lookedUp);
            if (!isByClass && !text.contains(u"translate(\"%1\""_s.arg(context)))
                wrong += u"%1: %2"_s.arg(file.fileName(), context);
        }
    }
    QVERIFY(seen > 5);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

CW_TEST(TranslationsTest)
#include "TranslationsTest.moc"
