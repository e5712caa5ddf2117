// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"

#include <QFileInfo>
#include <QHash>
#include <QtTest>

namespace castwright::tests {

/// Who may include whom. CMake's targets say the same by linking; this says it by name and line.
class IncludeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolationIsFound_data();
    void plantedViolationIsFound();
    void allowedIncludesPass_data();
    void allowedIncludesPass();
    void product();
};

namespace {
/// A layer and what it may see besides itself and Qt. graphql's and app's inner folders are layers of their own.
const QHash<QString, QStringList> &allowed()
{
    static const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QStringList adapter = words("ports domain base");
    static const QStringList surface = words("http services ports domain base");
    static const QStringList engine =
        words("graphql/language graphql/type graphql/validation graphql/execution graphql/utilities graphql/limits graphql/engine "
              "graphql/tools base");
    static const QHash<QString, QStringList> table{
        {QStringLiteral("base"), {}},
        {QStringLiteral("domain"), words("base")},
        {QStringLiteral("ports"), words("domain base")},
        {QStringLiteral("services"), words("store ports domain base")},
        {QStringLiteral("store"), adapter},
        {QStringLiteral("media"), adapter},
        {QStringLiteral("ingest"), adapter},
        {QStringLiteral("relay"), adapter},
        {QStringLiteral("chat"), adapter},
        {QStringLiteral("rooms"), adapter},
        {QStringLiteral("webhooks"), adapter},
        {QStringLiteral("http"), words("base")},
        {QStringLiteral("rest"), surface},
        {QStringLiteral("graphql/language"), engine},
        {QStringLiteral("graphql/type"), engine},
        {QStringLiteral("graphql/validation"), engine},
        {QStringLiteral("graphql/execution"), engine},
        {QStringLiteral("graphql/utilities"), engine},
        {QStringLiteral("graphql/limits"), engine},
        {QStringLiteral("graphql/engine"), engine},
        {QStringLiteral("graphql/tools"), engine},
        {QStringLiteral("graphql/schema"), surface + engine},
        {QStringLiteral("graphql/transport"), surface + engine + words("graphql/schema")},
        {QStringLiteral("graphql/surface"), surface + engine + words("graphql/schema graphql/transport")},
        {QStringLiteral("app/start"), words("Server app app/widgets app/theme app/link app/words services ports domain base")},
        {QStringLiteral("app"), words("app/widgets app/theme app/link app/words services domain base")},
        {QStringLiteral("app/link"), words("app/words services ports domain base")},
        {QStringLiteral("app/words"), words("app domain base")}, // what the server says, in the language of the window
        {QStringLiteral("app/widgets"), words("app/theme")},
        {QStringLiteral("app/theme"), {}}, // tokens: Qt alone
    };
    return table;
}

/// "server/media/hub/Reader.h" -> "media"; "app/widgets/Meter.h" -> "app/widgets". The files directly in app start the
/// program and see server/Server.h, which is "Server"; the files beside it build all parts and have no rule.
QString layerOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() < 3)
        return path.startsWith(QLatin1String("app/")) ? QStringLiteral("app/start") : QStringLiteral("Server");
    if (parts[0] == QLatin1String("app"))
        return parts[1] == QLatin1String("widgets") || parts[1] == QLatin1String("theme") || parts[1] == QLatin1String("link")
                || parts[1] == QLatin1String("words")
            ? QString(QStringLiteral("app/") + parts[1])
            : QStringLiteral("app");
    return parts[1] == QLatin1String("graphql") && parts.size() > 3 ? QString(parts[1] + QLatin1Char('/') + parts[2]) : parts[1];
}

/// The file a quoted include means, as the compiler would find it; empty when it is not one of ours (generated).
QString resolve(const QString &includer, const QString &name)
{
    QStringList candidates{QFileInfo(includer).path() + QLatin1Char('/') + name};
    if (includer.startsWith(QLatin1String("app/")))
        candidates.append(QStringLiteral("app/") + name);
    candidates.append(QStringLiteral("server/") + name);
    for (const QString &candidate : candidates)
        if (sourceExists(candidate))
            return candidate;
    return {};
}

QString complaintAboutOwn(const QString &path, const QString &target)
{
    const QString from = layerOf(path);
    const QString to = layerOf(target);
    if (from == QLatin1String("Server") || target.isEmpty() || from == to)
        return {};
    if (!allowed().contains(from))
        return QStringLiteral("the folder %1 has no row in IncludeTest; say what it may see").arg(from);
    if (allowed().value(from).contains(to))
        return {};
    return QStringLiteral("%1 may include %2, not %3 (%4)")
        .arg(from,
             allowed().value(from).isEmpty() ? QStringLiteral("itself and Qt alone") : allowed().value(from).join(QStringLiteral(", ")), to,
             target);
}

QString complaintAboutForeign(const QString &path, const QString &name)
{
    static const QRegularExpression widgets(
        QStringLiteral("^(QtWidgets(/"
                       ".*)?|Q(Application|\\w*Widget|MainWindow|\\w*Dialog|\\w*Button|\\w*Layout|Label|LineEdit|ComboBox|(List|Table|Tree|"
                       "Column|Graphics|AbstractItem)View|Menu|MenuBar|ToolBar|StatusBar|Style|MessageBox))$"));
    if (!path.startsWith(QLatin1String("app/")) && widgets.match(name).hasMatch())
        return QStringLiteral("Qt Widgets belong to app alone");
    static const QRegularExpression ffmpeg(QStringLiteral("^lib(av|sw|postproc)\\w*/"));
    if (!path.startsWith(QLatin1String("server/media/ffmpeg/")) && ffmpeg.match(name).hasMatch())
        return QStringLiteral("FFmpeg's headers have their only home in server/media/ffmpeg");
    return {};
}

QStringList includeFindings(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto next = include.globalMatch(withoutComments(text));
    while (next.hasNext()) {
        const auto match = next.next();
        const QString name = match.captured(2);
        QString complaint = complaintAboutForeign(path, name);
        if (complaint.isEmpty() && match.captured(1) == QLatin1String("\""))
            complaint = complaintAboutOwn(path, resolve(path, name));
        if (!complaint.isEmpty())
            found.append(
                QStringLiteral("%1:%2: %3").arg(path).arg(QStringView(text).first(match.capturedStart(1)).count(u'\n') + 1).arg(complaint));
    }
    return found;
}
} // namespace

void IncludeTest::plantedViolationIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("upwards") << "server/base/A.cpp" << "\"domain/Studio.h\"";
    QTest::newRow("port sees service") << "server/ports/A.cpp" << "\"services/UseCase.h\"";
    QTest::newRow("store sees service") << "server/store/A.cpp" << "\"services/UseCase.h\"";
    QTest::newRow("media sees rest") << "server/media/hub/A.cpp" << "\"rest/RestBinding.h\"";
    QTest::newRow("http sees a service") << "server/http/A.cpp" << "\"services/UseCase.h\"";
    QTest::newRow("widget knows a domain") << "app/widgets/A.cpp" << "\"domain/Studio.h\"";
    QTest::newRow("window sees rest") << "app/program/A.cpp" << "\"rest/RestBinding.h\"";
    QTest::newRow("start sees rest") << "app/main.cpp" << "\"rest/RestBinding.h\"";
    QTest::newRow("Qt Widgets in the server") << "server/services/A.cpp" << "<QWidget>";
    QTest::newRow("FFmpeg outside its home") << "server/media/encode/A.cpp" << "<libavcodec/avcodec.h>";
    QTest::newRow("unknown folder") << "server/newcomer/A.cpp" << "\"base/Result.h\"";
}

void IncludeTest::plantedViolationIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    const QStringList found = includeFindings(path, QStringLiteral("// first\n#include ") + include + QLatin1Char('\n'));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path + QLatin1String(":2: ")), qPrintable(found.first()));
}

void IncludeTest::allowedIncludesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("downwards") << "server/services/A.cpp" << "\"domain/Studio.h\"";
    QTest::newRow("surface") << "server/rest/v1/A.cpp" << "\"services/UseCase.h\"";
    QTest::newRow("FFmpeg at home") << "server/media/ffmpeg/A.cpp" << "<libavcodec/avcodec.h>";
    QTest::newRow("Qt Widgets in the window") << "app/program/A.cpp" << "<QWidget>";
    QTest::newRow("Server builds all") << "server/Server.cpp" << "\"rest/RestBinding.h\"";
    QTest::newRow("Qt Gui") << "server/media/compose/A.cpp" << "<QGuiApplication>";
}

void IncludeTest::allowedIncludesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    reportFindings(includeFindings(path, QStringLiteral("#include ") + include + QLatin1Char('\n')));
}

void IncludeTest::product()
{
    QStringList found;
    const QStringList files = productFiles();
    QVERIFY(files.size() > 20);
    for (const QString &path : files)
        found += includeFindings(path, readSource(path));
    reportFindings(found);
}

} // namespace castwright::tests

using castwright::tests::IncludeTest;
CW_TEST(IncludeTest)
#include "IncludeTest.moc"
