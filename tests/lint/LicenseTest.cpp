// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"

#include <QtTest>

namespace castwright::tests {

/// Every source file says its licence in its first line (a script in its second), by an SPDX identifier.
class LicenseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedViolationIsFound();
    void allSources();
    void licenseIsThere();
};

namespace {
bool isLicensed(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^(#![^\\n]*\\n)?(//|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later\\n"));
    return first.match(text).hasMatch();
}
} // namespace

void LicenseTest::plantedViolationIsFound()
{
    QVERIFY(!isLicensed(QStringLiteral("#pragma once\n// SPDX-License-Identifier: GPL-3.0-or-later\n")));
    QVERIFY(!isLicensed(QStringLiteral("// SPDX-License-Identifier: MIT\n")));
    QVERIFY(isLicensed(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n")));
    QVERIFY(isLicensed(QStringLiteral("#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n")));
}

void LicenseTest::allSources()
{
    QStringList found;
    const QStringList folders{QStringLiteral("server"),  QStringLiteral("app"),    QStringLiteral("tests"), QStringLiteral("qml"),
                              QStringLiteral("scripts"), QStringLiteral("studio"), QStringLiteral("test")};
    for (const QString &path :
         sourceFiles(folders, {QStringLiteral("h"), QStringLiteral("cpp"), QStringLiteral("qml"), QStringLiteral("sh")}))
        if (!isLicensed(readSource(path)))
            found.append(QStringLiteral("%1:1: begins with '// SPDX-License-Identifier: GPL-3.0-or-later'").arg(path));
    reportFindings(found);
}

void LicenseTest::licenseIsThere()
{
    QVERIFY(readSource(QStringLiteral("LICENSE")).contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
}

} // namespace castwright::tests

using castwright::tests::LicenseTest;
CW_TEST(LicenseTest)
#include "LicenseTest.moc"
